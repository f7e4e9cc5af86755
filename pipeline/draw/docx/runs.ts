/** Running text, links, anchors, marks and small drawings as Word writes them. */
import { ExternalHyperlink, ImageRun, InternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import { colours } from '../svg/marks.ts';
import type { Mark, Plot, Report, RichText, Run } from '../../say/model.ts';
import { linkTarget } from '../links.ts';
import { markSvg } from '../svg/marks.ts';
import { plotSvg } from '../svg/plots.ts';
import { SHARPNESS, type Pictures, type Size } from './pictures.ts';
import { hex, locale } from './styles.ts';
import { inOneLanguage } from '../../words/language-runs.ts';
import { utf8, xmlText } from '../../words/text-forms.ts';

/** What the blocks of one report are written with. */
export interface Writing {
  report: Report;
  /** Anchors of the report, and the bookmark that each has. */
  anchors: ReadonlySet<string>;
  bookmarks: ReadonlyMap<string, string>;
  /** What a mark is called where no word stands beside it. */
  names: ReadonlyMap<Mark, string>;
  pictures: Pictures;
}

/** Word takes letters, digits and underscores, forty at most; two anchors never share a name. */
export function bookmarkNames(anchors: ReadonlySet<string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const anchor of anchors) {
    const name = anchor.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?![A-Za-z])/, 'a_').slice(0, 34);
    names.set(anchor, [...names.values()].includes(name) ? `${name}_${names.size}` : name);
  }
  return names;
}

/** The text without its pieces. */
export const plainText = (text: RichText): string => xmlText(typeof text === 'string' ? text : text.map((run) => run.text).join(''));

/** How the runs of a paragraph differ from its style. */
export interface Manner {
  bold?: boolean;
  /** Colour of what is strong. */
  strong?: string;
}

function piece(run: Run, { report, anchors, bookmarks }: Writing, { bold, strong }: Manner): ParagraphChild {
  const target = linkTarget(run.link, { report, anchors, format: 'docx' });
  const anchor = target !== null && 'anchor' in target ? bookmarks.get(target.anchor) : undefined;
  const address = target !== null && 'address' in target ? target.address : undefined;
  const child = new TextRun({
    text: xmlText(run.text), ...(anchor !== undefined || address !== undefined ? { style: 'Hyperlink' } : {}), ...(run.strong || bold ? { bold: true } : {}),
    ...(run.strong && strong ? { color: strong } : {}), ...(run.quiet ? { color: hex(colours.soft), bold: false } : {}),
    ...(run.lang === undefined ? {} : { language: { value: locale(run.lang) } }),
  });
  if (anchor !== undefined) return new InternalHyperlink({ anchor, children: [child] });
  return address === undefined ? child : new ExternalHyperlink({ link: utf8(address), children: [child] });
}

/** Running text as runs; a link that leads nowhere is text. */
export const rich = (text: RichText, writing: Writing, manner: Manner = {}): ParagraphChild[] =>
  (typeof text === 'string' ? [{ text }] : text).flatMap((run: Run) => inOneLanguage(run)).map((run) => piece(run, writing, manner));

/** A picture of a size in px with its alternative text. */
export function pictureRun(svg: string, size: Size, said: string, { pictures, report }: Writing): ImageRun {
  const description = xmlText(said).trim() === '' ? xmlText(report.title) : xmlText(said);
  return new ImageRun({ type: 'png', data: pictures.standIn(svg, SHARPNESS.small), transformation: size, altText: { name: description.slice(0, 60), title: '', description } });
}

/** Pixels of a mark in the text, and of one among several. */
const MARK = 11;
const SMALL_MARK = 8;
const MARK_GAP = 2;

/** A mark; its alternative text is its name, or the text beside it where it has none. */
export const markRun = (mark: Mark, writing: Writing, beside = ''): ImageRun =>
  pictureRun(markSvg(mark), { width: MARK, height: MARK }, writing.names.get(mark) ?? beside, writing);

/** A small drawing; `said` is its alternative text: for most the words beside it. */
export const plotRun = (plot: Plot, size: Size, said: string, writing: Writing, grid?: readonly number[]): ImageRun =>
  pictureRun(plotSvg(plot, size, { lang: writing.report.lang, ...(grid === undefined ? {} : { grid }) }), size, said, writing);

/** One picture of so many marks, in rows as wide as `width` px. */
function marksRun({ mark, count }: { mark: Mark; count: number }, width: number, said: string, writing: Writing): ImageRun {
  const step = SMALL_MARK + MARK_GAP;
  const row = Math.max(1, Math.min(count, Math.floor((width + MARK_GAP) / step)));
  const size = { width: row * step, height: Math.ceil(count / row) * step };
  const one = markSvg(mark).replace(/ (?:width|height)="[^"]*"/g, (attribute, at: number) => (at < markSvg(mark).indexOf('>') ? '' : attribute));
  const all = Array.from({ length: count }, (_, place) => one.replace('<svg ', `<svg x="${(place % row) * step}" y="${Math.floor(place / row) * step + 1}" width="${SMALL_MARK}" height="${SMALL_MARK}" `));
  return pictureRun(`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">${all.join('')}</svg>`, size, said, writing);
}

const SPACE = '\u00a0';

/** What a cell or a group's head holds: a mark and its text, marks that are counted, in `width` px. */
export function marked(content: { text?: RichText; mark?: Mark | undefined; marks?: { mark: Mark; count: number } }, writing: Writing, { width = 120, ...manner }: Manner & { width?: number } = {}): ParagraphChild[] {
  const { text = '', mark, marks } = content;
  const words = plainText(text);
  const gap = mark !== undefined && words !== '' ? [new TextRun({ text: SPACE })] : [];
  const counted = marks === undefined || marks.count === 0 ? [] : [new TextRun({ text: `${SPACE} ` }), marksRun(marks, width, `${words} ${writing.names.get(marks.mark) ?? ''}`, writing)];
  return [...(mark === undefined ? [] : [markRun(mark, writing, words)]), ...gap, ...rich(text, writing, manner), ...counted];
}
