/** A report as a Word document that can be edited: real styles, repeated table heads, alternative texts, a filled contents list. */
import { Bookmark, Document, Footer, HeadingLevel, ImageRun, Packer, PageNumber, Paragraph, Tab, TableOfContents, TextRun, type FileChild, type ISectionOptions } from 'docx';
import type { Chart } from '../../charts/charts.ts';
import { colours } from '../../charts/marks.ts';
import { formats } from '../../words/format.ts';
import type { Block, Report } from '../../say/model.ts';
import { sealed } from './package.ts';
import { chartName, drawPictures } from './pictures.ts';
import { bookmarkNames, rich, type Writing } from './runs.ts';
import { hex, numbering, PAGE, styles } from './styles.ts';
import { facts, table } from './tables.ts';
import { xmlText } from '../../charts/text-forms.ts';

/** Tallest and widest drawing, in px, that leaves room for its title and source on one page. */
const LARGEST = { width: 660, height: 800 };

function chartParagraphs(chart: Chart): Paragraph[] {
  const [, width = LARGEST.width, height = LARGEST.height] = (/width="(\d+)" height="(\d+)"/.exec(chart.print) ?? []).map(Number);
  const scale = Math.min(1, LARGEST.width / width, LARGEST.height / height);
  const altText = { name: chart.id, title: xmlText(chart.title), description: xmlText(chart.description) };
  return [
    new Paragraph({ style: 'ChartTitle', text: xmlText(chart.title) }),
    new Paragraph({ style: 'ChartSubtitle', text: xmlText(chart.subtitle) }),
    new Paragraph({ style: 'Chart', children: [new ImageRun({ type: 'png', data: chartName(chart), altText, transformation: { width: Math.round(width * scale), height: Math.round(height * scale) } })] }),
    new Paragraph({ style: 'Source', text: xmlText(chart.source) }),
  ];
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function heading(block: Extract<Block, { kind: 'heading' }>, writing: Writing, written: Set<string>): Paragraph {
  const { level, text, anchor, number, newPage } = block;
  const runs = [...(number ? [new TextRun({ text: `${xmlText(number)}\u00a0\u00a0`, color: hex(colours.accent), bold: level === 1 })] : []), new TextRun({ text: xmlText(text) })];
  const id = anchor === undefined || written.has(anchor) ? undefined : writing.bookmarks.get(anchor);
  if (anchor !== undefined) written.add(anchor);
  return new Paragraph({ heading: LEVELS[level], ...(newPage ? { pageBreakBefore: true, spacing: { before: 0 } } : {}), children: id === undefined ? runs : [new Bookmark({ id, children: runs })] });
}

/** A block as paragraphs and tables; `list` lets every list begin anew, and a note right under a heading stays with what comes next. */
function written(block: Block, writing: Writing, headings: Set<string>, { list, followsHeading }: { list: number; followsHeading: boolean }): FileChild[] {
  switch (block.kind) {
    case 'heading': return [heading(block, writing, headings)];
    case 'paragraph': return [new Paragraph({ ...(block.style === 'lead' ? { style: 'Lead' } : block.style === 'note' ? { style: 'Note', keepNext: followsHeading } : {}), children: rich(block.text, writing) })];
    case 'list': return block.items.map((item) => new Paragraph({ style: 'ListParagraph', numbering: { reference: block.ordered ? 'numbers' : 'dashes', level: 0, instance: list }, children: rich(item, writing) }));
    case 'facts': return facts(block);
    case 'headline': return [new Paragraph({ style: 'Headline', children: [new TextRun({ text: xmlText(block.text), ...(block.text.length > 34 ? { size: 26 } : {}) }), new TextRun({ children: [new Tab(), xmlText(block.status)], size: 18, bold: true, color: hex(colours.ink) })] })];
    case 'table': return table(block, writing);
    case 'chart': return chartParagraphs(block.chart);
  }
}

function titleBlock(report: Report): Paragraph[] {
  const soft = hex(colours.soft);
  return [
    new Paragraph({ style: 'Overline', text: xmlText(report.overline) }),
    new Paragraph({ style: 'Title', text: xmlText(report.title) }),
    ...(report.subtitle === '' ? [] : [new Paragraph({ style: 'Subtitle', text: xmlText(report.subtitle) })]),
    ...report.meta.map(({ label, value }) => new Paragraph({ style: 'Meta', children: [new TextRun({ text: xmlText(label), color: soft }), new TextRun({ children: [new Tab(), xmlText(value)] })] })),
    ...(report.fictional === null ? [] : [new Paragraph({ style: 'Fictional', text: xmlText(report.fictional) })]),
  ];
}

function footer(report: Report): Footer {
  const between = formats[report.lang].fraction(1, 2).slice(1, -1);
  return new Footer({ children: [
    ...(report.fictional === null ? [] : [new Paragraph({ style: 'Foot', children: [new TextRun({ text: xmlText(report.fictional), bold: true, color: hex(colours.ink) })] })]),
    new Paragraph({ style: 'Foot', children: [new TextRun({ text: xmlText(report.foot) }), new TextRun({ children: [new Tab(), PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] })] }),
  ] });
}

/**
 * The contents list stands before the first chapter that starts a page; a sheet without one needs none (-1).
 * Its entries are links; page numbers are left to Word (F9), which alone knows its own layout.
 */
const contentsPlace = (report: Report): number => report.blocks.findIndex((block) => block.kind === 'heading' && block.newPage === true);

function body(report: Report): FileChild[] {
  const writing: Writing = { lang: report.lang, bookmarks: bookmarkNames(report) };
  const headings = new Set<string>();
  const start = contentsPlace(report);
  return report.blocks.flatMap((block, place) => [
    ...(place === start ? [new Paragraph({ style: 'ContentsTitle', text: xmlText(report.contentsTitle) }), new TableOfContents(xmlText(report.contentsTitle), { hyperlink: true, headingStyleRange: '1-2', tabLeader: 'none' })] : []),
    ...written(block, writing, headings, { list: place, followsHeading: report.blocks[place - 1]?.kind === 'heading' }),
  ]);
}

/** Renders one report; the same report gives the same bytes. */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  const pictures = drawPictures(report);
  const section: ISectionOptions = {
    properties: { page: { size: { width: PAGE.width, height: PAGE.height }, margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.side, right: PAGE.side, header: 500, footer: 560 } } },
    footers: { default: footer(report) },
    children: [...titleBlock(report), ...body(report)],
  };
  const document = new Document({
    title: xmlText(report.title), subject: xmlText(report.subtitle), creator: xmlText(report.overline), lastModifiedBy: xmlText(report.overline), description: xmlText(report.foot),
    styles: styles(report.lang), numbering, sections: [section],
  });
  const packed = await Packer.toArrayBuffer(document);
  return sealed(new Uint8Array(packed), report.date, await pictures);
}
