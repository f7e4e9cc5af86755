/** A report as plain text, and its links and anchors, for tests. */
import type { Block, Link, Report, RichText, Run } from '../../pipeline/say/model.ts';

export const plain = (text: RichText): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''));

const runsOf = (text: RichText): readonly Run[] => (typeof text === 'string' ? [{ text }] : text);

const some = (text: RichText | undefined): RichText[] => (text === undefined ? [] : [text]);

function texts(block: Block): RichText[] {
  switch (block.kind) {
    case 'heading': return [`${block.number ?? ''} ${block.text}`, ...some(block.aside), ...(block.legend ?? []).map(({ text }) => text)];
    case 'paragraph': return [block.text];
    case 'list': return [...block.items];
    case 'columns': return block.columns.flatMap((column) => column.flatMap(texts));
    case 'findings': return block.findings.flatMap(({ large, unit, text, drawn }) => [`${large} ${unit}`, text, ...drawn.map(({ label }) => label)]);
    case 'index': return block.groups.flatMap(({ title, rows }) => [...some(title), ...rows.flatMap((row) => [row.number, row.title, ...some(row.note), ...(row.link === undefined ? [] : [[{ text: '', link: row.link }]])])]);
    case 'plot': return [block.said];
    case 'indicator': return [`${block.number} ${block.title}`, block.definition, `${block.figure} ${block.under}`, block.change, ...block.outcomes.flatMap(({ name, count, units }) => [`${name} ${count}`, units]), block.opens, block.notes];
    case 'lines': return [block.caption, block.subtitle, block.said, ...block.panels.flatMap(({ title }) => some(title)), ...some(block.notes), block.source];
    case 'facts': return block.facts.map(({ label, number, of }) => `${label} ${number} ${of}`);
    case 'headline': return [`${block.text} ${block.status}`];
    case 'table': return [block.caption, ...some(block.subtitle), ...block.columns.map(({ title }) => title), ...block.groups.flatMap((group) => [group.title ?? '', ...group.rows.flat().map((cell) => cell.text)]), ...(block.foot ?? []).map(({ text }) => text), ...(block.legend ?? []).map(({ text }) => text), ...some(block.notes), block.source ?? ''];
  }
}

/** Blocks, and those that stand side by side in them. */
export const allBlocks = (blocks: readonly Block[]): Block[] => blocks.flatMap((block) => (block.kind === 'columns' ? [block, ...block.columns.flatMap((column) => allBlocks(column))] : [block]));

/** Words of a text as a reader counts them: a fraction does not break and is one. */
export const wordsOf = (text: RichText): number => plain(text).split(/[ \n]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Every text of a report, a line each. */
export const textOf = (report: Report): string => [report.title, report.subtitle, ...report.blocks.flatMap(texts).map(plain), report.foot].join('\n');

function anchorsIn(block: Block): string[] {
  switch (block.kind) {
    case 'heading': return block.anchor === undefined ? [] : [block.anchor];
    case 'indicator': return [block.anchor];
    case 'index': return block.groups.flatMap(({ rows }) => rows.flatMap(({ anchor }) => anchor ?? []));
    case 'columns': return block.columns.flatMap((column) => column.flatMap(anchorsIn));
    default: return [];
  }
}

export const anchorsOf = (report: Report): string[] => report.blocks.flatMap(anchorsIn);

/** Every link of a report. */
export const allLinksOf = (report: Report): Link[] => report.blocks.flatMap(texts).flatMap(runsOf).flatMap(({ link }) => link ?? []);

/** Links within the report. */
export const linksOf = (report: Report): string[] => allLinksOf(report).filter((link): link is string => typeof link === 'string' && !/^https?:/.test(link));

/** Numbers of a text, as numbers: "1,097" and « 1 097 » are one number. */
export const numbersOf = (text: string): number[] =>
  [...text.matchAll(/\d{1,3}(?:[,\u00a0]\d{3})+(?!\d)|\d+/g)].map(([found]) => Number(found.replace(/[,\u00a0]/g, '')));

/** Fractions of a sentence: "23 of 35", « 23 sur 35 », « 23 des 35 ». */
export const fractionsOf = (text: string): [number, number][] =>
  [...text.replace(/(\d)[,\u00a0](\d{3})(?!\d)/g, '$1$2').matchAll(/(\d+)[ \u00a0](?:of|sur|des|de)[ \u00a0](\d+)/g)].map(([, part, whole]) => [Number(part), Number(whole)]);
