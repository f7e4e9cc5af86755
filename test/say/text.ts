/** A report as plain text, and its links and anchors, for tests. */
import type { Block, Report, RichText, Run } from '../../pipeline/say/model.ts';

export const plain = (text: RichText): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''));

const runsOf = (text: RichText): readonly Run[] => (typeof text === 'string' ? [{ text }] : text);

function texts(block: Block): RichText[] {
  switch (block.kind) {
    case 'heading': return [`${block.number ?? ''} ${block.text}`];
    case 'paragraph': return [block.text];
    case 'list': return [...block.items];
    case 'facts': return block.facts.map(({ label, number, of }) => `${label} ${number} ${of}`);
    case 'headline': return [`${block.text} ${block.status}`];
    case 'table': return [block.caption, ...block.columns.map(({ title }) => title), ...block.groups.flatMap((group) => [group.title ?? '', ...group.rows.flat().map((cell) => cell.text)]), block.source ?? ''];
    case 'chart': return [block.chart.title];
  }
}

/** Every text of a report, a line each. */
export const textOf = (report: Report): string => [report.title, report.subtitle, ...report.blocks.flatMap(texts).map(plain), report.foot].join('\n');

export const anchorsOf = (report: Report): string[] => report.blocks.flatMap((block) => (block.kind === 'heading' && block.anchor !== undefined ? [block.anchor] : []));

/** Links within the report. */
export const linksOf = (report: Report): string[] =>
  report.blocks.flatMap(texts).flatMap(runsOf).flatMap(({ link }) => (link === undefined || /^https?:/.test(link) ? [] : [link]));

/** Numbers of a text, as numbers: "1,097" and « 1 097 » are one number. */
export const numbersOf = (text: string): number[] =>
  [...text.matchAll(/\d{1,3}(?:[,\u00a0]\d{3})+(?!\d)|\d+/g)].map(([found]) => Number(found.replace(/[,\u00a0]/g, '')));

/** Fractions of a sentence: "23 of 35", « 23 sur 35 », « 23 des 35 ». */
export const fractionsOf = (text: string): [number, number][] =>
  [...text.replace(/(\d)[,\u00a0](\d{3})(?!\d)/g, '$1$2').matchAll(/(\d+)[ \u00a0](?:of|sur|des|de)[ \u00a0](\d+)/g)].map(([, part, whole]) => [Number(part), Number(whole)]);
