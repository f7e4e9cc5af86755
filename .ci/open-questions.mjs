// What a publication leaves open: its provisional figures with the States that are not known, and its follow-up lists.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const folder = process.argv[2];
const rows = (name) => parse(readFileSync(join(folder, name), 'utf8'), { columns: true, bom: true });
const provisional = rows('indicators.csv').filter(({ status }) => status === 'provisional');
const figures = provisional.map(({ indicator, numerator, denominator, reported }) => `- ${indicator}: ${numerator}${denominator ? ` of ${denominator}` : ''} so far${reported && denominator ? `, known for ${reported} of ${denominator}` : ''}`);
console.log(provisional.length === 0 ? 'Every figure is final.' : [`${provisional.length} figures are provisional (\`pasra explain INDICATOR\` names what closes each):`, '', ...figures].join('\n'));

const lists = new Map();
for (const { list, state } of rows('follow-up.csv')) lists.set(list, [...(lists.get(list) ?? []), state].filter(Boolean));
for (const [list, states] of lists) console.log(`\n- \`${list}\`: ${[...new Set(states)].join(', ')}`);
