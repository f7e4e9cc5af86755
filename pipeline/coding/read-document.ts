/** A report's file → its language and its pages of plain text. The one way in: nothing else opens a document. */
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { decode } from '../read/decode.ts';
import { Unreadable, type DocumentNote, type RawDocument } from './document.ts';
import { readDocx } from './docx/docx.ts';
import { placed, type PlacedBlock } from './forms.ts';
import { readHtml } from './html.ts';
import { languageOf } from './language-of.ts';
import { readPdf } from './pdf/pdf.ts';
import { readPlainText } from './plain-text.ts';

/** A report as it is read. */
export interface ReadDocument {
  /** Two letters, or null where it is none that is known. */
  language: string | null;
  /** Pages in order; of a file without pages its parts, each under its form or section. */
  pages: ReadPage[];
  notes: DocumentNote[];
}

/** A page of plain text. */
export interface ReadPage {
  page: number | null;
  /** Which of several files, from 1. */
  part?: number;
  /** Of a file without pages: the heading that the part stands under. */
  place: string | null;
  /** What most of the page belongs to: a letter A to J, a section of the Guide as numbered, or null. */
  form: string | null;
  /** The blocks, each on a line of its own; the cells of a row with a tab between them. */
  text: string;
  /** No text: a picture, or a blank page. */
  empty: boolean;
  /** A picture covers much of it, whose words are not in the text. */
  pictured: boolean;
  blocks: PlacedBlock[];
}

/** Largest file that is read, in bytes. */
export const LARGEST_DOCUMENT = 64 * 1024 * 1024;

/** Reads one document; throws `Unreadable`. Runs nothing of the file and fetches nothing. See `readBounded` for one from outside. */
export async function readDocument(path: string): Promise<ReadDocument> {
  const raw = await rawDocument(bytesOf(path), basename(path));
  const flat = placed(raw.sheets.flatMap(({ blocks }) => blocks));
  let at = 0;
  const sheets = raw.sheets.map(({ page, blocks, pictured }) => ({ page, pictured, blocks: flat.slice(at, (at += blocks.length)) }));
  const pages = sheets.flatMap((sheet) => (sheet.page === null ? partsOf(sheet.blocks) : [pageOf(sheet.page, null, sheet.blocks, sheet.pictured)]));
  return { language: languageOf(pages.map(({ text }) => text).join('\n')), pages, notes: raw.notes };
}

function bytesOf(path: string): Uint8Array {
  const name = basename(path);
  try {
    lstatSync(path);
  } catch {
    throw new Unreadable(name, 'missing');
  }
  const stat = statSync(path);
  if (!stat.isFile()) throw new Unreadable(name, 'folder');
  if (stat.size > LARGEST_DOCUMENT) throw new Unreadable(name, 'too_large');
  if (stat.size === 0) throw new Unreadable(name, 'empty_file');
  return new Uint8Array(readFileSync(path));
}

const begins = (bytes: Uint8Array, mark: string): boolean => [...mark].every((sign, at) => bytes[at] === sign.charCodeAt(0));

/** By what the file is, whatever its name says. */
async function rawDocument(bytes: Uint8Array, name: string): Promise<RawDocument> {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return readPdf(bytes, name);
  if (begins(bytes, 'PK\u0003\u0004')) return readDocx(bytes, name);
  if (begins(bytes, '\u00d0\u00cf\u0011\u00e0')) throw new Unreadable(name, encryptedWord(bytes) ? 'encrypted' : 'old_word');
  if (/\.(pdf)$/i.test(name)) throw new Unreadable(name, 'broken');
  if (/\.docx?$/i.test(name)) throw new Unreadable(name, 'broken');
  const text = textOf(bytes, name);
  if (/\.(html?|xhtml)$/i.test(name) || /<(!doctype html|html|body|table|p)\b/i.test(text.slice(0, 2000))) return readHtml(text, name);
  if (begins(bytes, '{\\rtf')) throw new Unreadable(name, 'format');
  return readPlainText(text);
}

/** A DOCX with a password lies in a container of the old kind, whose names are in UTF-16. */
const encryptedWord = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));

function textOf(bytes: Uint8Array, name: string): string {
  const { text } = decode(bytes, name);
  if (text === null || text.includes('\0')) throw new Unreadable(name, 'format');
  return text.replace(/^\ufeff/, '');
}

/** A part for each form or section, cut at its heading, and one for each picture. */
function partsOf(blocks: readonly PlacedBlock[]): ReadPage[] {
  const parts: PlacedBlock[][] = [];
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1];
    const cut = !before || block.kind === 'picture' || before.kind === 'picture' || block.form !== before.form || (block.form !== null && block.headings[0] !== before.headings[0]);
    if (cut) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts.map((part) => pageOf(null, part[0]?.headings[0] ?? null, part, part[0]?.kind === 'picture'));
}

function pageOf(page: number | null, place: string | null, blocks: PlacedBlock[], pictured: boolean): ReadPage {
  const text = blocks.map((block) => block.text).filter(Boolean).join('\n');
  const weight = new Map<string, number>();
  for (const { form, text: said } of blocks) if (form !== null) weight.set(form, (weight.get(form) ?? 0) + said.length);
  const [form] = [...weight].toSorted((a, b) => b[1] - a[1])[0] ?? [null];
  return { page, place, form, text, empty: text.trim() === '', pictured: pictured || blocks.some(({ kind }) => kind === 'picture'), blocks };
}
