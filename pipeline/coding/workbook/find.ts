/**
 * Which sheet of a workbook is which, and which column: by the codes of its first row, else by the headings of
 * either language, wherever someone has moved, sorted or renamed them.
 */
import { bare } from '../../read/nearest.ts';
import { workbookWords } from '../../words/languages.ts';
import { address, BOTH_ANSWERS, heading, REVIEWER, sheetColumns, sheetKinds, type SheetKind } from './model.ts';
import type { Held, ReadSheet } from './open.ts';

/** A sheet that was recognised. */
export interface FoundSheet {
  kind: SheetKind;
  sheet: ReadSheet;
  /** Column code → its place. */
  columns: ReadonlyMap<string, number>;
  /** Codes of which there is a second column, with its address. */
  twice: readonly { code: string; cell: string }[];
  /** Rows of codes and headings, which are no data. */
  heads: ReadonlySet<number>;
}

const languages = ['en', 'fr'] as const;
const textOf = (held: Held | undefined): string => (held?.kind === 'text' ? held.text : '');

/** A word as it is compared: without case, accents, spaces, signs; brackets kept apart are the same. */
const plain = (text: string): string => bare(text.replace(/[()]/g, ' ')) || text.trim().toLowerCase();

/** Word → code, for the columns of a kind of sheet. */
const names = new Map<SheetKind, ReadonlyMap<string, string>>(sheetKinds.map((kind) => {
  const own = sheetColumns[kind].map(({ code }) => code);
  const extra = kind === 'answers' ? [REVIEWER, ...BOTH_ANSWERS] : [];
  const all = [...own, ...extra].flatMap((code): [string, string][] => [...languages.map((lang): [string, string] => [plain(heading(lang, kind, code)), code]), [plain(code), code]]);
  return [kind, new Map(all)];
}));

/** How well a row names the columns of a kind: the codes that it names, by place. */
function named(kind: SheetKind, row: readonly Held[]): { code: string; at: number }[] {
  const words = names.get(kind);
  return row.flatMap((held, at) => {
    const code = words?.get(plain(textOf(held)));
    return code === undefined ? [] : [{ code, at }];
  });
}

const filled = (row: readonly Held[]): number => row.filter(({ kind }) => kind === 'text').length;

/** Share of the columns that a row names of all that it or the kind has; a sheet's own name speaks for its kind. */
function likeness(kind: SheetKind, row: readonly Held[], sheetName: string): number {
  const found = new Set(named(kind, row).map(({ code }) => code)).size;
  if (found < Math.min(2, sheetColumns[kind].length)) return 0;
  const own = languages.some((lang) => plain(workbookWords(lang).sheets[kind]) === plain(sheetName)) || plain(kind) === plain(sheetName);
  return found / (filled(row) + sheetColumns[kind].length - found) + (own ? 0.5 : 0);
}

/** Rows among which heads are looked for: a sheet that was sorted has them anywhere. */
const SEARCHED = 2_000;
const LEAST_LIKENESS = 0.34;

/** The kind of a sheet, by the row that names its columns best; null where none does. */
export function recognise(sheet: ReadSheet): FoundSheet | null {
  let best: { kind: SheetKind; row: number; like: number } | null = null;
  for (const [row, cells] of sheet.rows.slice(0, SEARCHED).entries()) {
    if (filled(cells) < 2) continue;
    for (const kind of sheetKinds) {
      const like = likeness(kind, cells, sheet.name);
      if (like > (best?.like ?? LEAST_LIKENESS)) best = { kind, row, like };
    }
  }
  return best === null ? null : foundSheet(sheet, best.kind, best.row);
}

function foundSheet(sheet: ReadSheet, kind: SheetKind, head: number): FoundSheet {
  // codes and headings name the same columns: where a cell of the one was lost the other still has it
  const heads = sheet.rows.flatMap((row, at) => (at < SEARCHED && likeness(kind, row, '') >= LEAST_LIKENESS ? [at] : []));
  const columns = new Map<string, number>();
  const twice: { code: string; cell: string }[] = [];
  const taken = new Set<number>();
  for (const row of [head, ...heads.filter((at) => at !== head)]) {
    for (const { code, at } of named(kind, sheet.rows[row] ?? [])) {
      const known = columns.get(code);
      if (known === undefined && !taken.has(at)) {
        columns.set(code, at);
        taken.add(at);
      } else if (known !== undefined && known !== at && !taken.has(at)) twice.push({ code, cell: address(row, at) });
    }
  }
  return { kind, sheet, columns, twice: twice.filter(({ code }, at) => twice.findIndex((one) => one.code === code) === at), heads: new Set([head, ...heads]) };
}

/** Word → code of a closed list, in both languages and as codes; whatever the case. */
export function codeWords(codes: readonly string[]): ReadonlyMap<string, string> {
  const spanish: Readonly<Record<string, string>> = { si: 'yes', no: 'no' };
  const words = codes.flatMap((code): [string, string][] => [
    [plain(code), code], ...languages.flatMap((lang): [string, string][] => [[plain(workbookWords(lang).codes[code] ?? code), code], ...(workbookWords(lang).alsoWritten[code] ?? []).map((word): [string, string] => [plain(word), code])]),
  ]);
  const extra = Object.entries(spanish).filter(([, code]) => codes.includes(code));
  return new Map([...extra, ...words]);
}

/** A word as `codeWords` has it. */
export const wordForm = plain;
