/**
 * Numbers read back from finished documents: what a PDF (as poppler reads it), a Word document and a workbook hold
 * against what the blocks of the same report say.
 */
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import * as vocabularies from '../../schemas/codes.ts';
import { renderDocx } from '../../pipeline/draw/docx/docx.ts';
import { renderPdf } from '../../pipeline/draw/pdf/pdf.ts';
import { renderXlsx } from '../../pipeline/draw/xlsx/xlsx.ts';
import type { Publication } from '../../pipeline/publish/publication.ts';
import type { Block, Plot, Report } from '../../pipeline/say/model.ts';
import { reportsOf, publishedReports } from '../../pipeline/say/reports.ts';
import { sayFigure, sayMovement } from '../../pipeline/words/figure.ts';
import { wholePercent } from '../../pipeline/words/format.ts';
import { xlsxWords } from '../../pipeline/words/languages.ts';
import { covered } from '../../pipeline/draw/covered.ts';
import type { Language } from '../../schemas/codes.ts';
import { ask } from '../publish/programs.ts';
import { documentTexts } from '../publish/sample-report.ts';
import { allBlocks } from '../say/text.ts';

/** What a document holds otherwise than its blocks say it; empty where all agree. */
export type Difference = string;

/** Runs of digits with how often each stands: separators, signs and breaks are a form's own. */
function digits(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [found] of text.matchAll(/\d+/g)) counts.set(found, (counts.get(found) ?? 0) + 1);
  return counts;
}

function plotTexts(plot: Plot | null | undefined): string[] {
  if (!plot) return [];
  switch (plot.form) {
    case 'share': return [plot.then, plot.now, plot.high].flatMap((value) => (value === null ? [] : [wholePercent(Math.round(value * 1e4), 1e6), String(Math.round(value))]));
    case 'bar': return [plot.label ?? ''];
    case 'parts': return plot.parts.map(({ label }) => label);
    case 'years': return [String(plot.most)];
    default: return [];
  }
}

/** Texts that only drawings hold: labels of values, ticks of scales. */
function drawnTexts(block: Block): string[] {
  switch (block.kind) {
    case 'plot': case 'indicator': return plotTexts(block.plot);
    case 'findings': return block.findings.flatMap(({ drawn }) => drawn.flatMap(({ plot }) => plotTexts(plot)));
    case 'table': return [...block.columns.flatMap(({ axis }) => axis?.ticks.map(({ label }) => label) ?? []), ...block.groups.flatMap(({ rows }) => rows.flatMap((cells) => cells.flatMap(({ plot }) => plotTexts(plot))))];
    case 'lines': return [...block.x.ticks, ...block.y.ticks, ...(block.x.rule ? [block.x.rule] : [])].map(({ label }) => label).concat(block.panels.flatMap(({ lines }) => lines.flatMap(({ label, first }) => [label, first ?? ''])));
    default: return [];
  }
}

/** Alternative texts of drawings, which a document holds beside them. */
const saidTexts = (block: Block): string[] => ('said' in block ? [block.said] : block.kind === 'table' ? [block.caption, block.subtitle ?? ''] : []);

/** Words with an underscore that are codes of the data, which no reader should meet. */
const CODES: readonly string[] = Object.values(vocabularies).flatMap((one) => (typeof one === 'object' && 'options' in one ? (one.options as readonly unknown[]).map(String) : [])).filter((code) => code.includes('_'));

/** Raw codes in a text, addresses and names of files aside. */
export function rawCodes(text: string): string[] {
  const words = new Set(text.replaceAll(/\S+\.(?:csv|html|pdf|json)\S*|https?:\S+/g, ' ').match(/[a-z]+(?:_[a-z0-9]+)+/g) ?? []);
  return CODES.filter((code) => words.has(code));
}

/** A block without the words of cells that are drawn: a document gives them to who does not see the drawing. */
const withoutHeard = (block: Block): Block => (block.kind === 'columns' ? { ...block, columns: block.columns.map((column) => column.map(withoutHeard)) }
  : block.kind !== 'table' ? block
    : { ...block, groups: block.groups.map((group) => ({ ...group, rows: group.rows.map((cells) => cells.map((cell) => (cell.plot ? { ...cell, text: '' } : cell))) })) });

/** Numbers that a text lost or has beside those of the report; `pages` are printed at their feet. */
export function numbersDiffer(report: Report, text: string, pages: number): Difference[] {
  const blocks = allBlocks(report.blocks);
  const said = documentTexts(report).map(covered);
  const wanted = digits(documentTexts({ ...report, blocks: report.blocks.map(withoutHeard) }).map(covered).join('\n'));
  const found = digits(text);
  const known = digits([...said, ...blocks.flatMap(drawnTexts), ...blocks.flatMap(saidTexts), ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.number ?? ''] : block.kind === 'list' ? block.items.map((_, place) => String(place + 1)) : [])),
    ...Array.from({ length: pages }, (_, page) => String(page + 1))].join('\n'));
  return [
    ...[...wanted].filter(([number, times]) => (found.get(number) ?? 0) < times).map(([number, times]) => `lost ${number}: said ${times} times, found ${found.get(number) ?? 0}`),
    ...[...found.keys()].filter((number) => !known.has(number)).map((number) => `added ${number}`),
  ];
}

/** Text of a PDF, and how many pages it has. */
export function pdfText(pdf: Uint8Array): { text: string; pages: number } {
  const text = ask('pdftotext', pdf, ['-raw'], ['-']);
  return { text, pages: text.split('\f').length - 1 };
}

/** Text of a Word document: body, notes, head and foot, a line for each paragraph. */
export function docxText(docx: Uint8Array): string {
  const parts = Object.entries(unzipSync(docx)).filter(([name]) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name)).map(([, content]) => strFromU8(content));
  return parts.join('\n').replaceAll(/<\/w:p>|<w:tab\/>|<w:br\/>/g, '\n').replaceAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<[^>]*>|([^<\n]+)/g, (_, inner: string | undefined) => inner ?? '');
}

const cellKey = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** Where a workbook's figures and words for change are not those of the report's rows. */
export async function workbookDiffers(publication: Publication, lang: Language, report: Report, xlsx: Uint8Array): Promise<Difference[]> {
  const { sheets: names, columns, movements } = xlsxWords(lang);
  const { sheets } = await readXlsx(xlsx);
  const [head = [], ...rows] = sheets.find(({ name }) => name === names.figures)?.rows ?? [];
  const at = (title: string): number => head.indexOf(title);
  const byIndicator = new Map(rows.map((row) => [String(row[0]), row]));
  const differences: Difference[] = [];
  for (const figure of publication.figures) {
    const row = byIndicator.get(figure.indicator);
    if (row === undefined) continue;
    const compare = (what: string, held: unknown, said: unknown): void => { if (cellKey(held) !== cellKey(said)) differences.push(`${figure.indicator} ${what}: ${cellKey(held)} in the workbook, ${cellKey(said)} said`); };
    compare('number', row[at(columns.met)], figure.numerator);
    compare('size', row[at(columns.size)], figure.denominator);
    const movement = sayMovement(figure);
    compare('movement', row[at(columns.movement)], movement && movements[movement]);
  }
  // a row of a section's table says "15 of 34" of the same indicator
  for (const table of allBlocks(report.blocks)) {
    if (table.kind !== 'table' || !/^section-|-indicators$/.test(table.id ?? '')) continue;
    for (const cells of table.groups.flatMap(({ rows: own }) => own)) {
      const indicator = typeof cells[0]?.text === 'string' ? cells[0].text : cells[0]?.text[0]?.text ?? '';
      const figure = publication.figures.find((one) => one.indicator === indicator);
      const row = byIndicator.get(indicator);
      if (figure === undefined || row === undefined || figure.denominator === null || sayFigure(figure).form === 'known_for') continue;
      const texts = cells.map(({ text }) => (typeof text === 'string' ? text : text.map((run) => run.text).join('')));
      const fraction = new RegExp(`(?:^|\\D)${cellKey(row[at(columns.met)])}\\D+${cellKey(row[at(columns.size)])}(?:\\D|$)`);
      if (!texts.some((text) => fraction.test(text.replaceAll(/(\d)[,\u00a0](\d{3})(?!\d)/g, '$1$2')))) differences.push(`${indicator}: ${cellKey(row[at(columns.met)])}/${cellKey(row[at(columns.size)])} in the workbook, ${texts.join(' | ')} said`);
    }
  }
  return [...differences, ...rawCodes(sheets.flatMap((one) => one.rows.flat()).map(cellKey).join('\n')).map((code) => `raw code ${code}`)];
}

/** Which documents are read back. */
export interface Asked {
  /** Paths of reports; all that are published where it is left out. */
  paths?: readonly string[];
  pdf: boolean;
}

/** Renders the documents of a publication in a language and reads each back; a line per difference. */
export async function readBack(publication: Publication, lang: Language, { paths, pdf }: Asked): Promise<{ documents: number; differences: Difference[] }> {
  const reports = reportsOf(publication, lang);
  const differences: Difference[] = [];
  let documents = 0;
  const note = (document: string, found: readonly Difference[]): void => { documents += 1; differences.push(...found.map((one) => `${document}: ${one}`)); };
  for (const { path, committee, forms } of publishedReports(publication.plan)) {
    if (paths !== undefined && !paths.includes(path)) continue;
    if (pdf && forms.includes('pdf')) {
      const report = reports.at(path, 'pdf');
      const { text, pages } = pdfText(renderPdf(report));
      const most = path === 'progress-report' ? 12 : path.startsWith('committees/') ? 8 : Infinity;
      note(`${path}.${lang}.pdf`, [...(pages > most ? [`${pages} pages, at most ${most}`] : []), ...numbersDiffer(report, text, pages), ...rawCodes(text).map((code) => `raw code ${code}`)]);
    }
    if (forms.includes('docx')) {
      const report = reports.at(path, 'docx');
      const text = docxText(await renderDocx(report));
      note(`${path}.${lang}.docx`, [...numbersDiffer(report, text, 0), ...rawCodes(text).map((code) => `raw code ${code}`)]);
    }
    if (forms.includes('xlsx')) note(`${path}.${lang}.xlsx`, await workbookDiffers(publication, lang, reports.at(path, 'xlsx'), await renderXlsx(publication, lang, { committee })));
  }
  return { documents, differences };
}
