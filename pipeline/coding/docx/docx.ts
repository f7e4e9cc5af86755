/** A DOCX → blocks: paragraphs, headings by their style, tables as rows. What was struck out, hidden or only computed is left out. */
import { Parser } from 'htmlparser2';
import { Unreadable, type Block, type RawDocument, type Sheet } from '../document.ts';
import { docxParts } from './package.ts';
import { headingStyles } from './styles.ts';

/** A picture that covers more square points than this may hold text. */
const LARGE_PICTURE = 40_000;
/** English Metric Units in a point. */
const EMU = 12_700;

/** Reads a DOCX; it has pages only where a program that laid it out has marked them. Throws `Unreadable`. */
export function readDocx(bytes: Uint8Array, file: string): RawDocument {
  const parts = docxParts(bytes, file);
  const notes = footnotesOf(parts.footnotes);
  const sheets = sheetsOf(parts.document, file, headingStyles(parts.styles), notes);
  return { sheets, notes: parts.macros ? [{ code: 'macros_left_out' }] : [] };
}

interface Paragraph { text: string; level: number | null; bold: boolean; plain: boolean; notes: string[]; picture: number; hidden: boolean }
interface Table { rows: string[][]; cell: string[] }

const paragraph = (): Paragraph => ({ text: '', level: null, bold: false, plain: false, notes: [], picture: 0, hidden: false });

/** Names of elements whose text is not part of what is read. */
const LEFT_OUT = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText', 'w:rPrChange', 'w:pPrChange']);

/** Elements in one another; what a word processor writes has a few dozen. */
const DEEPEST = 2000;

function sheetsOf(xml: string, file: string, styles: ReadonlyMap<string, number>, footnotes: ReadonlyMap<string, string>): Sheet[] {
  const paged = xml.includes('<w:lastRenderedPageBreak');
  const sheets: Sheet[] = [{ page: paged ? 1 : null, blocks: [], pictured: false }];
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  let left = 0;
  let depth = 0;
  let inText = false;
  let count = 0;
  const add = (block: Block) => sheets.at(-1)?.blocks.push(block);
  const close = (one: Paragraph) => {
    const text = one.text.replace(/[^\S\t]+/g, ' ').replace(/\s*\t\s*/g, tables.length ? ' ' : '\t').trim();
    const table = tables.at(-1);
    if (table) {
      if (text !== '') table.cell.push(text);
    } else if (text !== '') {
      const heading = one.level !== null || (one.bold && !one.plain && text.split(/\s+/).length <= 16);
      add(heading ? { kind: 'heading', text: text.replaceAll('\t', ' '), ...(one.level !== null && { level: one.level }) } : text.includes('\t') ? tabbed(text, ++count) : { kind: 'paragraph', text });
    }
    if (one.picture > LARGE_PICTURE && text === '') add({ kind: 'picture', text: '' });
    for (const note of one.notes) add({ kind: 'paragraph', text: note });
  };
  const parser = new Parser({
    onopentag(name, given) {
      depth += 1;
      if (depth > DEEPEST) throw new Unreadable(file, 'broken');
      const one = paragraphs.at(-1);
      if (LEFT_OUT.has(name)) left += 1;
      if (left > 0) return;
      if (name === 'w:p') paragraphs.push(paragraph());
      else if (name === 'w:tbl') tables.push({ rows: [], cell: [] });
      else if (name === 'w:tr') tables.at(-1)?.rows.push([]);
      else if (name === 'w:tc') tables.at(-1)?.cell.splice(0);
      else if (name === 'w:gridSpan' && tables.length === 1) spans = Math.min(64, Number(given['w:val']) || 1);
      else if (name === 'w:lastRenderedPageBreak') broken = true;
      else if (one) opened(one, name, given, styles, footnotes);
      if (name === 'w:t' || name === 'w:tab' || name === 'w:drawing') {
        // the mark stands before the first words of its page
        if (broken && paged) turnPage();
        broken = false;
      }
      inText = name === 'w:t';
    },
    ontext(text) {
      const one = paragraphs.at(-1);
      if (!inText || left > 0 || !one || one.hidden) return;
      one.text += text;
      if (text.trim() !== '') one[runBold ? 'bold' : 'plain'] = true;
    },
    onclosetag(name) {
      depth -= 1;
      if (LEFT_OUT.has(name)) left -= 1;
      if (left > 0) return;
      inText = false;
      if (name === 'w:r') {
        runBold = false;
        const one = paragraphs.at(-1);
        if (one) one.hidden = false;
      } else if (name === 'w:p') {
        const one = paragraphs.pop();
        if (one) close(one);
      } else if (name === 'w:tc') {
        const table = tables.at(-1);
        table?.rows.at(-1)?.push(table.cell.join(' '), ...Array.from({ length: spans - 1 }, () => ''));
        table?.cell.splice(0);
        spans = 1;
      } else if (name === 'w:tbl') closeTable();
    },
  }, { xmlMode: true, decodeEntities: true });
  let runBold = false;
  let broken = false;
  let spans = 1;
  const turnPage = () => {
    const one = paragraphs.at(-1);
    if (one && tables.length === 0 && one.text.trim() !== '') {
      close({ ...one, notes: [] });
      one.text = '';
    }
    sheets.push({ page: sheets.length + 1, blocks: [], pictured: false });
  };
  const closeTable = () => {
    const table = tables.pop();
    const outer = tables.at(-1);
    if (!table) return;
    const rows = table.rows.filter((row) => row.some((cell) => cell !== ''));
    if (outer) outer.cell.push(rows.map((row) => row.filter(Boolean).join(' ')).join(' '));
    else if (rows.length > 0) {
      count += 1;
      for (const cells of rows) add({ kind: 'row', text: cells.join('\t'), cells, table: count });
    }
  };
  const opened = (one: Paragraph, name: string, given: Record<string, string>, known: ReadonlyMap<string, number>, texts: ReadonlyMap<string, string>) => {
    if (name === 'w:pStyle') one.level = known.get(given['w:val'] ?? '') ?? one.level;
    else if (name === 'w:outlineLvl') one.level = Number(given['w:val']) < 6 ? Number(given['w:val']) + 1 : one.level;
    else if (name === 'w:b') runBold = !['0', 'false', 'off'].includes(given['w:val'] ?? '');
    else if (name === 'w:vanish') one.hidden = !['0', 'false', 'off'].includes(given['w:val'] ?? '');
    else if (name === 'w:tab') one.text += '\t';
    else if (name === 'w:br' || name === 'w:cr') one.text += ' ';
    else if (name === 'w:noBreakHyphen') one.text += '-';
    else if (name === 'wp:extent') one.picture = Math.max(one.picture, (Number(given['cx']) / EMU) * (Number(given['cy']) / EMU));
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') one.notes.push(...[texts.get(`${name === 'w:footnoteReference' ? 'footnote' : 'endnote'} ${given['w:id']}`) ?? ''].filter(Boolean));
  };
  parser.write(xml);
  parser.end();
  return sheets;
}

/** A line with tabs is a row of a table that was typed. */
const tabbed = (text: string, table: number): Block => ({ kind: 'row', text, cells: text.split('\t'), table });

/** The text of each foot- and endnote by its kind and number. */
function footnotesOf(xml: string): Map<string, string> {
  const notes = new Map<string, string>();
  let key = '';
  let inText = false;
  const parser = new Parser({
    onopentag(name, given) {
      if (name === 'w:footnote' || name === 'w:endnote') key = given['w:type'] === undefined || given['w:type'] === 'normal' ? `${name.slice(2)} ${given['w:id']}` : '';
      inText = name === 'w:t';
      if (name === 'w:p' && notes.has(key)) notes.set(key, `${notes.get(key)} `);
    },
    ontext(text) {
      if (inText && key !== '') notes.set(key, (notes.get(key) ?? '') + text);
    },
    onclosetag() {
      inText = false;
    },
  }, { xmlMode: true, decodeEntities: true });
  parser.write(xml);
  parser.end();
  return notes;
}
