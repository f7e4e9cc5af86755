/** A report's blocks as plain text, one line for each thing that is said: words, links, marks, fills, and what is drawn. */
import type { Block, Cell, Column, LegendItem, Link, Plot, Report, RichText } from '../../pipeline/say/model.ts';

function target(link: Link): string {
  if (typeof link === 'string') return /^https?:/.test(link) ? link : `#${link}`;
  if ('indicator' in link) return `indicator ${link.indicator}`;
  if ('file' in link) return link.file;
  return link.anchor === undefined ? link.report : `${link.report}#${link.anchor}`;
}

/** Running text; a link says where it leads, where that is not what it says anyway. */
const rich = (text: RichText): string => (typeof text === 'string' ? text : text.map((run) => {
  const leads = run.link === undefined || (typeof run.link === 'object' && 'indicator' in run.link && run.link.indicator === run.text) ? '' : ` → ${target(run.link)}`;
  return run.link === undefined ? run.text : `[${run.text}${leads}]`;
}).join(''));

const drawn = (plot: Plot | null | undefined): string => (plot ? `{${Object.entries(plot).map(([name, value]) => `${name} ${typeof value === 'object' && value !== null ? JSON.stringify(value) : value}`).join(', ')}}` : '');
const words = (...parts: (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join(' ');
const marked = (mark: string | undefined): string => (mark === undefined ? '' : `‹${mark}›`);

const cellText = ({ text, mark, marks, plot }: Cell): string => words(marked(mark), rich(text), marks && `‹${marks.mark} × ${marks.count}›`, drawn(plot));
const columnText = ({ title, axis }: Column): string => words(title, axis && `{${axis.ticks.map(({ at, label }) => `${at} ${label}`).join(', ')}}`);
const legendText = (legend: readonly LegendItem[] | undefined): string[] => (legend ?? []).map(({ mark, fill, plot, text }) => `legend: ${words(marked(mark ?? fill), drawn(plot), text)}`);
const line = (name: string, text: RichText | undefined): string[] => (text === undefined || text === '' ? [] : [`${name}: ${rich(text)}`]);

/** The lines of one block. */
export function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading': return [block.newPage ? '\f' : '', `${'#'.repeat(block.level)} ${words(block.number, block.text, block.aside && `(${block.aside})`, block.anchor && `{#${block.anchor}}`)}`, ...legendText(block.legend)];
    case 'paragraph': return [words(block.style === undefined || block.style === 'body' ? '' : `${block.style}:`, rich(block.text))];
    case 'list': return block.items.map((item, place) => `${block.ordered ? `${place + 1}.` : '-'} ${rich(item)}`);
    case 'columns': return block.columns.flatMap((column, place) => [`column ${place + 1}`, ...column.flatMap(blockLines).map((text) => `  ${text}`)]);
    case 'findings': return block.findings.flatMap(({ mark, large, unit, text, drawn: figures }) => [words('*', marked(mark), large, '|', unit, '|', rich(text)), ...figures.map(({ label, plot }) => `  ${words(rich(label), drawn(plot))}`)]);
    case 'index': return block.groups.flatMap(({ title, mark, rows }) => [words(marked(mark), rich(title ?? '')), ...rows.map((row) => `  ${words(row.number, rich(row.title), row.note && rich(row.note), row.link && `→ ${target(row.link)}`, row.anchor && `{#${row.anchor}}`)}`)]);
    case 'plot': return [`plot: ${words(block.said, drawn(block.plot))}`];
    case 'indicator': return [
      `indicator ${block.number} ${block.title} {#${block.anchor}}`, ...line('  asks', block.definition), ...line('  figure', words(block.figure, block.under && `(${block.under})`, drawn(block.plot))),
      ...line('  change', words(marked(block.changeMark), rich(block.change))), ...block.outcomes.map(({ mark, name, count, units }) => `  ${words(marked(mark), name, count, '|', rich(units))}`), ...line('  notes', block.notes),
      ...(block.came ? [`  ${block.came.opens} {#${block.came.anchor}}`, ...block.came.lines.map((text) => `    - ${rich(text)}`)] : []),
    ];
    case 'facts': return block.facts.map(({ label, number, of }) => `fact: ${label} | ${number} | ${of}`);
    case 'headline': return [`headline: ${block.text} | ${block.status}`];
    case 'table': return [
      words('table', block.id, block.shown ? 'shown:' : ':', block.caption), ...line('  subtitle', block.subtitle), `  | ${block.columns.map(columnText).join(' | ')}`,
      ...block.groups.flatMap(({ title, mark, rows }) => [...(title === undefined ? [] : [`  ${words(marked(mark), rich(title))}`]), ...rows.map((cells) => `  | ${cells.map(cellText).join(' | ')}`)]),
      ...(block.foot ? [`  = ${block.foot.map(cellText).join(' | ')}`] : []), ...legendText(block.legend).map((text) => `  ${text}`), ...line('  notes', block.notes), ...line('  source', block.source),
    ];
    case 'lines': return [
      `lines ${block.id}: ${block.caption}`, ...line('  subtitle', block.subtitle), ...line('  said', block.said),
      ...block.panels.flatMap(({ title, lines }) => [...line('  panel', title), ...lines.map(({ label, first, style, points }) => `  ${words(first, label, `(${style})`, `${points.length} points`)}`)]), ...line('  notes', block.notes), ...line('  source', block.source),
    ];
  }
}

/** A whole report: its frame, then its blocks. */
export const reportText = (report: Report): string => `${[
  report.overline, report.title, report.subtitle, ...report.meta.map(({ label, value }) => words(label, value)), report.fictional ?? '', report.foot, report.date, '', ...report.blocks.flatMap(blockLines),
].join('\n').replaceAll(/\n{3,}/g, '\n\n')}\n`;
