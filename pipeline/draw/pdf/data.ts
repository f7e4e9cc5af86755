/** A report → the data that the template `report.typ` draws: plain JSON, every text printable, every link resolved. */
import { outcomeCode, movementCode } from '../../../schemas/codes.ts';
import { textWidth } from '../svg/metrics.ts';
import { covered } from '../covered.ts';
import type { Block, Mark, Report } from '../../say/model.ts';
import { words } from '../../words/languages.ts';
import { anchorsOf } from '../links.ts';
import { markNames } from '../mark-names.ts';
import { markSvg } from '../svg/marks.ts';
import { blockData, MARGIN_COLUMN, type Reached } from './blocks.ts';
import { PX, REM, type Drawing } from './text.ts';

/** Space at both ends of a drawing's scale, in points. */
const PLOT_PAD = 6 * PX;

/** The page between its margins, in points. */
const PAGE_WIDTH = 510;

const KNOWLEDGE: readonly Mark[] = ['all_coded', 'at_least', 'too_few'];
const MARKS = Object.fromEntries([...outcomeCode.options, ...movementCode.options, ...KNOWLEDGE].map((mark) => [mark, markSvg(mark)]));

/** What ends the part of a chapter that stands beside the margin column. */
const ACROSS: readonly Block['kind'][] = ['table', 'lines', 'findings', 'columns'];
const BESIDE: readonly Block['kind'][] = ['paragraph', 'list', 'headline', 'index', 'plot'];

/**
 * For each block whether it stands beside the margin column: text under a heading with a number, up to what
 * takes the whole width.
 */
function insets(blocks: readonly Block[]): boolean[] {
  let beside = false;
  return blocks.map((block) => {
    if (block.kind === 'heading' && (block.level === 1 || block.number)) beside = Boolean(block.number);
    if (ACROSS.includes(block.kind)) beside = false;
    return beside && BESIDE.includes(block.kind);
  });
}

/** Text of the contents list, in rem, and how many lines of it fill a page. */
const CONTENTS_SIZE = 0.8125;
const MANY_ENTRIES = 48;

/** A report of fewer headings is found through without a list of contents: it takes a dozen pages at most. */
const FEW_ENTRIES = 30;

/** The contents list stands before the first chapter that starts a page. */
function contents(report: Report): object | null {
  const headings = report.blocks.filter((block) => block.kind === 'heading');
  if (report.contentsTitle === '' || !headings.some((heading) => heading.newPage)) return null;
  const listed = headings.filter(({ level }) => level <= 2);
  if (listed.length < FEW_ENTRIES) return null;
  const numbers = listed.map(({ number }) => textWidth(covered(number ?? ''), CONTENTS_SIZE, 600));
  return {
    kind: 'contents', inset: false, title: covered(report.contentsTitle), depth: 2, columns: listed.length > MANY_ENTRIES ? 2 : 1,
    gutter: Math.max(...numbers) === 0 ? 0 : Math.max(...numbers) + 0.7,
  };
}

function blocksData(report: Report, drawing: Drawing): object[] {
  const reached: Reached = { anchors: new Set(), depth: 0 };
  const inset = insets(report.blocks);
  const blocks = report.blocks.map((block, place): object => {
    const beside = inset[place] ?? false;
    return { ...blockData(block, drawing, reached, { width: PAGE_WIDTH, inset: beside, after: report.blocks[place - 1]?.kind ?? null, within: false }), inset: beside };
  });
  const list = contents(report);
  if (list) blocks.splice(report.blocks.findIndex((block) => block.kind === 'heading' && block.newPage), 0, list);
  return blocks;
}

/** Everything that the template draws. */
export function templateData(report: Report): object {
  const { convention } = words(report.lang).report.page;
  const drawing: Drawing = { report, anchors: anchorsOf(report), names: markNames(report) };
  const [year, month, day] = report.date.split('-').map(Number);
  return {
    lang: report.lang, convention: report.overline.includes(covered(convention)) ? '' : covered(convention), over: covered([report.overline, report.subtitle].filter((part) => part !== '').join(' · ')), title: covered(report.title),
    meta: report.meta.map(({ label, value }) => ({ label: covered(label), value: covered(value) })),
    foot: covered(report.foot), fictional: report.fictional === null ? null : covered(report.fictional),
    pageOf: words(report.lang).format.fraction(1, 2).slice(1, -1), date: { year, month, day }, marks: MARKS,
    rem: REM, marginColumn: MARGIN_COLUMN, plotPad: PLOT_PAD, blocks: blocksData(report, drawing),
  };
}
