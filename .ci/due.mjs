// The text of the issue, and the publications that are due, from what `pasra year --json` gives.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [on, file, out] = process.argv.slice(2);
const duties = JSON.parse(readFileSync(file, 'utf8'));
const inCell = (text) => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
const rows = duties.map(({ due_on, duty, why, command }) => `| ${due_on} | ${inCell(duty)} | ${inCell(why)} | ${command ? `\`${inCell(command)}\`` : ''} |`);
const text = duties.length === 0
  ? [`Nothing is due on ${on}.`]
  : [`As of ${on}. This text is written anew each week; an item goes when what proves it done is in the data or among the publications.`, '', '| due | what | why | command |', '| --- | --- | --- | --- |', ...rows];
writeFileSync(join(out, 'issue.md'), `${text.join('\n')}\n`);

const option = (command, name) => command.match(new RegExp(`--${name}[ =](\\S+)`))?.[1];
const editions = duties.filter(({ due_on, command }) => due_on <= on && /\brun\b/.test(command ?? '') && option(command, 'cycle')).map(({ command }) => `${option(command, 'cycle')} ${option(command, 'as-of') ?? on}`);
writeFileSync(join(out, 'editions.txt'), [...new Set(editions)].map((line) => `${line}\n`).join(''));
