/** A report as a Word document that can be edited: real styles, repeated table heads, alternative texts, a filled contents list. */
import { Bookmark, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Tab, TableOfContents, TextRun, type FileChild, type ISectionOptions } from 'docx';
import { colours } from '../svg/marks.ts';
import { words } from '../../words/languages.ts';
import type { Block, Report } from '../../say/model.ts';
import { anchorsOf } from '../links.ts';
import { markNames } from '../mark-names.ts';
import { columns, findings, index, indicator, lines } from './layouts.ts';
import { sealed } from './package.ts';
import { openPictures } from './pictures.ts';
import { bookmarkNames, plotRun, rich, type Writing } from './runs.ts';
import { hex, numbering, PAGE, styles } from './styles.ts';
import { plotHeight } from '../svg/plots.ts';
import { facts, legendRuns, table } from './tables.ts';
import { xmlText } from '../../words/text-forms.ts';


const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** The bookmark of an anchor, the first time that it is met. */
function bookmark(anchor: string | undefined, { bookmarks }: Writing, written: Set<string>): string | undefined {
  if (anchor === undefined || written.has(anchor)) return undefined;
  written.add(anchor);
  return bookmarks.get(anchor);
}

function heading(block: Extract<Block, { kind: 'heading' }>, writing: Writing, written: Set<string>): Paragraph[] {
  const { level, text, anchor, number, newPage, aside, legend } = block;
  const runs = [
    ...(number ? [new TextRun({ text: `${xmlText(number)}\u00a0\u00a0`, color: hex(colours.accent), bold: level === 1 })] : []), ...rich(text, writing),
    ...(aside ? [new TextRun({ text: `  ${xmlText(aside)}`, size: 17, bold: false, color: hex(colours.soft) })] : []),
  ];
  const id = bookmark(anchor, writing, written);
  const key = legendRuns(legend, writing);
  return [
    new Paragraph({ heading: LEVELS[level], ...(newPage ? { pageBreakBefore: true, spacing: { before: 0 } } : {}), children: id === undefined ? runs : [new Bookmark({ id, children: runs })] }),
    ...(key.length === 0 ? [] : [new Paragraph({ style: 'ChartSubtitle', children: key })]),
  ];
}

const STYLES = { headline: 'Answer', lead: 'Lead', note: 'Note', source: 'Source' } as const;

function paragraph({ text, style = 'body' }: Extract<Block, { kind: 'paragraph' }>, writing: Writing, { within, followsHeading }: Standing): Paragraph {
  const named = style === 'body' ? (within ? { style: 'Small' } : {}) : { style: STYLES[style], keepNext: style === 'note' && followsHeading };
  return new Paragraph({ ...named, children: rich(text, writing, style === 'headline' ? { strong: hex(colours.accent) } : {}) });
}

/** Where a block stands: its width in twips; `list` lets every list begin anew, and a note right under a heading stays with what comes next. */
interface Standing {
  width: number;
  within: boolean;
  list: number;
  followsHeading: boolean;
}

/** A block as paragraphs and tables. */
function written(block: Block, writing: Writing, headings: Set<string>, standing: Standing): FileChild[] {
  const { width, list } = standing;
  switch (block.kind) {
    case 'heading': return heading(block, writing, headings);
    case 'paragraph': return [paragraph(block, writing, standing)];
    case 'list': return block.items.map((item) => new Paragraph({ style: 'ListParagraph', numbering: { reference: block.ordered ? 'numbers' : 'dashes', level: 0, instance: list }, children: rich(item, writing) }));
    case 'columns': return columns(block, width, (blocks, inner) => blocks.flatMap((one, place) => written(one, writing, headings, { width: inner, within: true, list: list * 100 + place, followsHeading: blocks[place - 1]?.kind === 'heading' })));
    case 'findings': return findings(block, writing);
    case 'index': return index(block, writing);
    case 'plot': return [new Paragraph({ style: 'Chart', keepNext: false, children: [plotRun(block.plot, { width: Math.round(width / 15), height: plotHeight(block.plot) }, block.said, writing)] })];
    case 'indicator': return indicator(block, writing, bookmark(block.anchor, writing, headings));
    case 'facts': return facts(block, width);
    case 'headline': return [new Paragraph({ style: 'Headline', children: [new TextRun({ text: xmlText(block.text), ...(block.text.length > 34 ? { size: 26 } : {}) }), new TextRun({ children: [new Tab(), xmlText(block.status)], size: 18, bold: true, color: hex(colours.ink) })] })];
    case 'table': return table(block, writing, width);
    case 'lines': return lines(block, writing, width);
  }
}

function titleBlock(report: Report): Paragraph[] {
  const soft = hex(colours.soft);
  const { convention } = words(report.lang).report.page;
  const over = [report.overline, report.subtitle].filter((part) => part !== '').join(' · ');
  return [
    new Paragraph({ style: 'Overline', text: report.overline.includes(xmlText(convention)) ? '' : xmlText(convention) }),
    ...(over === '' ? [] : [new Paragraph({ style: 'Subtitle', text: xmlText(over) })]),
    new Paragraph({ style: 'Title', text: xmlText(report.title) }),
    // the last says what the data is; where that is fictional, the foot of every page says it again
    new Paragraph({ style: 'Meta', children: report.meta.flatMap(({ label, value }, place) => [
      ...(label === '' ? [] : [new TextRun({ text: `${xmlText(label)} `, color: soft })]),
      new TextRun({ text: `${xmlText(value)}${place === report.meta.length - 1 ? '' : '    '}`, bold: report.fictional !== null && place === report.meta.length - 1 }),
    ]) }),
  ];
}

function footer(report: Report): Footer {
  const between = words(report.lang).format.fraction(1, 2).slice(1, -1);
  return new Footer({ children: [
    ...(report.fictional === null ? [] : [new Paragraph({ style: 'Foot', children: [new TextRun({ text: xmlText(report.fictional), bold: true, color: hex(colours.ink) })] })]),
    new Paragraph({ style: 'Foot', children: [new TextRun({ text: xmlText(report.foot) }), new TextRun({ children: [new Tab(), PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] })] }),
  ] });
}

/**
 * The contents list stands before the first chapter that starts a page; a report without a title for it has none (-1).
 * Its entries are links; page numbers are left to Word (F9), which alone knows its own layout.
 */
const contentsPlace = (report: Report): number => (report.contentsTitle === '' ? -1 : report.blocks.findIndex((block) => block.kind === 'heading' && block.newPage === true));

function body(report: Report, writing: Writing): FileChild[] {
  const headings = new Set<string>();
  const start = contentsPlace(report);
  return report.blocks.flatMap((block, place) => [
    ...(place === start ? [new Paragraph({ style: 'ContentsTitle', text: xmlText(report.contentsTitle) }), new TableOfContents(xmlText(report.contentsTitle), { hyperlink: true, headingStyleRange: '1-2', tabLeader: 'none' })] : []),
    ...written(block, writing, headings, { width: PAGE.text, within: false, list: place, followsHeading: report.blocks[place - 1]?.kind === 'heading' }),
  ]);
}

/** Renders one report; the same report gives the same bytes. */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  const anchors = anchorsOf(report);
  const writing: Writing = { report, anchors, bookmarks: bookmarkNames(anchors), names: markNames(report), pictures: openPictures() };
  const section: ISectionOptions = {
    properties: { page: { size: { width: PAGE.width, height: PAGE.height }, margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.side, right: PAGE.side, header: 500, footer: 560 } } },
    footers: { default: footer(report) },
    children: [...titleBlock(report), ...body(report, writing)],
  };
  const document = new Document({
    title: xmlText(report.title), subject: xmlText(report.subtitle), creator: xmlText(report.overline), lastModifiedBy: xmlText(report.overline), description: xmlText(report.foot),
    styles: styles(report.lang), numbering, sections: [section],
  });
  const packed = await Packer.toArrayBuffer(document);
  return sealed(new Uint8Array(packed), report.date, await writing.pictures.drawn());
}
