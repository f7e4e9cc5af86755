/** A report → the data that the template `report.typ` draws: plain JSON, every text printable, every link resolved. */
import type { OutcomeCode } from '../../../schemas/codes.ts';
import { markSvg, outcomeOrder } from '../../charts/marks.ts';
import { textWidth } from '../../charts/metrics.ts';
import { formats } from '../../words/format.ts';
import { words } from '../../words/languages.ts';
import type { Block, Cell, Column, Report, RichText, RowGroup } from '../../say/model.ts';
import { covered } from '../../charts/text-forms.ts';
import { columnShares } from '../widths.ts';
import { webAddress } from '../../say/address.ts';

/** Height that is left for a drawing between its caption and its source on one page, in px of the drawing. */
const TALLEST = 840;

/** The drawings' width, which fills the page between its margins. */
const PRINT_WIDTH = 660;

/** A table with more columns is set smaller and runs over the margin column. */
const MANY_COLUMNS = 7;

const MARKS = Object.fromEntries(outcomeOrder.map((outcome) => [outcome, markSvg(outcome)]));

/** What the blocks of one report are drawn with. */
interface Drawing {
  report: Report;
  anchors: ReadonlySet<string>;
}

/** Pieces of running text; a link leads to an anchor of this report, to the web, or nowhere. */
function pieces(text: RichText, { anchors }: Drawing): object[] {
  const runs = typeof text === 'string' ? [{ text }] : text;
  return runs.map(({ link, ...run }) => {
    const address = webAddress(link ?? null);
    const target = link !== undefined && anchors.has(link) ? { anchor: link } : address === null ? {} : { address };
    return { ...run, text: covered(run.text), ...target };
  });
}

const plain = (text: RichText): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''));

/** A mark says its outcome itself where its text does not. */
function markOf(mark: OutcomeCode | undefined, text: RichText, { report }: Drawing): object {
  if (mark === undefined) return {};
  const name = words(report.lang).codes.outcomes[mark].name;
  return plain(text).toLowerCase().includes(name) ? { mark } : { mark, said: name };
}

const cell = ({ text, mark }: Cell, drawing: Drawing): object => ({ text: pieces(text, drawing), ...markOf(mark, text, drawing) });

function group({ title, mark, rows }: RowGroup, columns: readonly Column[], drawing: Drawing): object {
  const heading = title === undefined ? {} : { text: pieces(title, drawing), ...markOf(mark, title, drawing) };
  const full = rows.map((row) => columns.map((_, place) => cell(row[place] ?? { text: '' }, drawing)));
  return { ...heading, rows: full };
}

/** Sizes of the template, in points: its rem, the page between its margins, and the margin column. */
const REM = 10.125;
const PAGE_WIDTH = 495;
const MARGIN_COLUMN = 5 * REM;

function table(block: Extract<Block, { kind: 'table' }>, drawing: Drawing, inset: boolean): object {
  const { caption, columns, groups, source } = block;
  const many = columns.length > MANY_COLUMNS;
  const [size, pad] = many ? [0.72, 0.2] : [0.8125, 0.5];
  const shares = columnShares(columns, groups, { width: PAGE_WIDTH - (inset ? MARGIN_COLUMN : 0), size: size * REM, gap: 2 * pad * REM });
  return {
    kind: 'table', caption: covered(caption), size, pad,
    columns: columns.map(({ title, align }, place) => ({ align, share: shares[place], title: covered(title) })),
    groups: groups.map((rows) => group(rows, columns, drawing)),
    ...(source === undefined ? {} : { source: covered(source) }),
  };
}

function chart({ chart: { title, subtitle, description, source, print } }: Extract<Block, { kind: 'chart' }>): object {
  const height = Number(/ height="(\d+)"/.exec(print)?.[1] ?? PRINT_WIDTH);
  const width = Number(/ width="(\d+)"/.exec(print)?.[1] ?? PRINT_WIDTH);
  return {
    kind: 'chart', title: covered(title), subtitle: covered(subtitle), description: covered(description), source: covered(source),
    svg: covered(print), width: Math.min(1, TALLEST / height) * Math.min(1, width / PRINT_WIDTH),
  };
}

/** What the headings before have used: anchors, each once since a link must lead to one place, and the depth reached. */
interface Reached {
  anchors: Set<string>;
  depth: number;
}

/** PDF/UA wants the first heading at depth 1 and none skipped; `level` stays what it looks like. */
function heading({ level, text, number, anchor, newPage }: Extract<Block, { kind: 'heading' }>, reached: Reached): object {
  const fresh = anchor !== undefined && !reached.anchors.has(anchor);
  if (fresh) reached.anchors.add(anchor);
  reached.depth = Math.min(level, reached.depth + 1);
  return { kind: 'heading', level, depth: reached.depth, newPage: newPage ?? false, text: covered(text), ...(number ? { number: covered(number) } : {}), ...(fresh ? { anchor } : {}) };
}

/** `followsHeading`: a note right under a heading belongs to it, and both stay with what comes next. */
function blockData(block: Block, drawing: Drawing, reached: Reached, { inset, followsHeading }: { inset: boolean; followsHeading: boolean }): object {
  switch (block.kind) {
    case 'heading': return heading(block, reached);
    case 'paragraph': return { kind: block.kind, style: block.style ?? 'body', sticky: followsHeading, text: pieces(block.text, drawing) };
    case 'list': return { ...block, items: block.items.map((item) => pieces(item, drawing)) };
    case 'facts': return { kind: block.kind, facts: block.facts.map(({ label, number, of }) => ({ label: covered(label), number: covered(number), of: covered(of) })) };
    case 'headline': return { kind: block.kind, text: covered(block.text), status: covered(block.status) };
    case 'table': return table(block, drawing, inset);
    case 'chart': return chart(block);
  }
}

/**
 * For each block whether it stands beside the margin column: in chapters whose headings carry numbers, all
 * but the charts and the wide tables.
 */
function insets(blocks: readonly Block[]): boolean[] {
  const chapters: number[] = [];
  let chapter = -1;
  const numbered = new Set<number>();
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) chapter += 1;
    if (block.kind === 'heading' && block.number) numbered.add(chapter);
    chapters.push(chapter);
  }
  return blocks.map((block, place) => numbered.has(chapters[place] ?? -1) && block.kind !== 'chart' && block.kind !== 'facts'
    && !(block.kind === 'table' && block.columns.length > MANY_COLUMNS));
}

/** Text of the contents list, in rem, and how many lines of it fill a page. */
const CONTENTS_SIZE = 0.8125;
const MANY_ENTRIES = 48;

/** The contents list stands before the first chapter that starts a page; a sheet without one needs none. */
function contents(report: Report): object | null {
  const headings = report.blocks.filter((block) => block.kind === 'heading');
  if (!headings.some((heading) => heading.newPage)) return null;
  const listed = headings.filter(({ level }) => level <= 2);
  const numbers = listed.map(({ number }) => textWidth(covered(number ?? ''), CONTENTS_SIZE, 600));
  return {
    kind: 'contents', inset: false, title: covered(report.contentsTitle), depth: 2, columns: listed.length > MANY_ENTRIES ? 2 : 1,
    gutter: Math.max(...numbers) === 0 ? 0 : Math.max(...numbers) + 0.7,
  };
}

/** Label and value side by side, as wide as their texts are long. */
function metaData({ meta }: Report): object[] {
  const columns: Column[] = meta.map(({ label, value }) => ({ title: label, align: 'left', share: Math.min(40, Math.max(12, value.length)) }));
  const shares = columnShares(columns, [{ rows: [meta.map(({ value }) => ({ text: value }))] }], { width: PAGE_WIDTH, size: 0.8125 * REM, gap: 1.2 * REM });
  return meta.map(({ label, value }, place) => ({ label: covered(label), value: covered(value), share: shares[place] }));
}

/** Everything that the template draws. */
export function templateData(report: Report): object {
  const anchors = new Set(report.blocks.flatMap((block) => (block.kind === 'heading' && block.anchor ? [block.anchor] : [])));
  const drawing: Drawing = { report, anchors };
  const reached: Reached = { anchors: new Set(), depth: 0 };
  const inset = insets(report.blocks);
  const blocks = report.blocks.map((block, place) => ({ ...blockData(block, drawing, reached, { inset: inset[place] ?? false, followsHeading: report.blocks[place - 1]?.kind === 'heading' }), inset: inset[place] ?? false }));
  const list = contents(report);
  const place = report.blocks.findIndex((block) => block.kind === 'heading' && block.newPage);
  if (list) blocks.splice(place, 0, list as (typeof blocks)[number]);
  const [year, month, day] = report.date.split('-').map(Number);
  return {
    // a report without chapters of their own page is a sheet: it is set closer
    sheet: list === null, lang: report.lang, overline: covered(report.overline), title: covered(report.title), subtitle: covered(report.subtitle),
    meta: metaData(report),
    foot: covered(report.foot), fictional: report.fictional === null ? null : covered(report.fictional),
    pageOf: formats[report.lang].fraction(1, 2).slice(1, -1), date: { year, month, day }, marks: MARKS, blocks,
  };
}
