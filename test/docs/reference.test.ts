/** Reference pages follow the code: the dictionary, the rules, the decisions, the dependencies, the commands. */
import { describe, expect, it } from 'vitest';
import { codebook } from '../../docs/make-codebook.ts';
import { dictionary } from '../../docs/make-dictionary.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { words } from '../../pipeline/words/languages.ts';
import { root, text } from './pages.ts';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const rows = (page: string): string[][] => text(page).split('\n').filter((line) => line.startsWith('| ')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));

describe('reference pages', () => {
  it('the data dictionary is up to date (npx tsx docs/make-dictionary.ts)', () => {
    expect(text('docs/data-dictionary.md')).toBe(dictionary());
  });

  it('the codebook is up to date (npm run codebook)', () => {
    expect(text('data/CODEBOOK.md')).toBe(codebook());
  });

  it('the methodology has every rule of the annex, once, with a sentence and a source', () => {
    const listed = rows('docs/methodology.md').filter(([number]) => /^R\d+$/.test(number ?? ''));
    expect(listed.map(([number]) => number)).toEqual(Object.keys(words('en').report.method.rules(loadPlan().terms)));
    expect(listed.filter(([, sentence, source]) => !sentence?.endsWith('.') || !source)).toEqual([]);
  });

  it('the methodology has every decision of the plan', () => {
    const questions = rows('docs/methodology.md').map(([question]) => question?.replaceAll('"', ''));
    const titles = loadPlan().decisions.map(({ question }) => question.en.replaceAll(/[“”]/g, ''));
    expect(titles.filter((title) => !questions.includes(title))).toEqual([]);
  });

  it('every dependency is listed with its version, and no other', () => {
    const { dependencies, optionalDependencies, devDependencies } = JSON.parse(text('package.json')) as Record<string, Record<string, string>>;
    const wanted = Object.entries({ ...dependencies, ...optionalDependencies, ...devDependencies }).map(([name, version]) => `${name} ${version}`);
    const listed = rows('docs/dependencies.md').filter(([name]) => name?.startsWith('`')).map(([name, version]) => `${name?.replaceAll('`', '')} ${version}`);
    expect(listed.toSorted()).toEqual(wanted.toSorted());
  });

  it('decisions are dated pages with what was decided, why, and what it costs', () => {
    const notes = readdirSync(join(root, 'docs/decisions'));
    expect(notes.filter((name) => !/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.md$/.test(name))).toEqual([]);
    expect(notes.filter((name) => !['**Decided.**', '**Why.**', '**Costs.**'].every((part) => text(`docs/decisions/${name}`).includes(part)))).toEqual([]);
  });

  it('the README names every command', () => {
    const help = execFileSync(process.execPath, ['--import', 'tsx', 'pipeline/cli.ts', '--help'], { cwd: root, encoding: 'utf8' });
    const commands = [...help.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name = '']) => name).filter((name) => name !== 'help');
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((name) => !text('README.md').includes(`| \`${name}`))).toEqual([]);
  });
});
