/** `pasra tidy`: tables that a spreadsheet program has changed. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Language } from '../../schemas/codes.ts';
import { tables } from '../../schemas/tables.ts';
import { replaceFile, withFolder } from '../publish/swap.ts';
import { LARGEST_FILE } from '../read/bytes.ts';
import { lineRanges } from '../read/cells.ts';
import { readCsv } from '../read/csv.ts';
import { decode } from '../read/decode.ts';
import { grouped } from '../read/grouped.ts';
import { loadPlan } from '../read/plan.ts';
import { readTable, type AnyRow } from '../read/table.ts';
import type { FormChanges } from '../tidy/reading.ts';
import { tidyTable, type Tidied } from '../tidy/tidy.ts';
import { tidyWords } from '../words/languages.ts';
import { visible } from '../words/say-problem.ts';
import type { TidyWords } from '../words/tidy.ts';
import { WrongUsage, type Context } from './context.ts';

export interface TidyOptions {
  data: string;
  dryRun?: boolean;
  /** Which of day and month stands first in columns that do not tell. */
  dates?: 'day-first' | 'month-first';
  lang?: Language;
}

const ORDERS = { 'day-first': 'day', 'month-first': 'month' } as const;

/** Tidies each file and tells what changed; exit status 1 where something is left that only a person can settle. */
export async function tidyCommand(files: readonly string[], options: TidyOptions, context: Context): Promise<number> {
  for (const file of files) refuse(file);
  const say = tidyWords(options.lang ?? 'en');
  const known = { registry: registryOf(options.data), indicators: new Set(loadPlan().indicators.map(({ indicator }) => indicator)), dates: options.dates && ORDERS[options.dates] };
  let leftOver = 0;
  for (const file of files) {
    const tidied = tidyTable(readFileSync(file), file, known);
    const { text } = tidied;
    // a file that changed meanwhile is not lost: it is read and replaced while no other command of ours works there
    if (text !== null && options.dryRun !== true) await withFolder(dirname(file), () => replaceFile(dirname(file), basename(file), text));
    context.answer(told(file, tidied, say, options.dryRun === true));
    leftOver += tidied.left.length;
  }
  if (options.dryRun !== true) context.answer(say.closing);
  return leftOver > 0 ? 1 : 0;
}

function refuse(file: string): void {
  if (!existsSync(file) || !statSync(file).isFile()) throw new WrongUsage(`there is no file "${file}"`);
  if (statSync(file).size > LARGEST_FILE) throw new WrongUsage(`"${file}" is larger than any table (${statSync(file).size} bytes)`);
}

/** States of the data folder; none where there is no register, so that names stay as they are. */
function registryOf(data: string): readonly AnyRow[] {
  const path = join(data, tables.states.file);
  if (!existsSync(path)) return [];
  const { text } = decode(readFileSync(path), tables.states.file);
  return text === null ? [] : readTable(tables.states, readCsv(text), tables.states.file, null).rows;
}

/** Changes and cells of one kind that are written out; the rest are counted. */
const SHOWN_OF_A_KIND = 5;

function told(file: string, { text, form, changes, left }: Tidied, say: TidyWords, trial: boolean): string {
  const cells = [...grouped(changes, ({ column, kind }) => `${column} ${kind}`).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const rest = group.length - SHOWN_OF_A_KIND;
    return [`  ${say.changed(first.column, first.kind, group.length)}`, ...group.slice(0, SHOWN_OF_A_KIND).map((one) => say.line(one.line, visible(one.before), visible(one.after))), ...(rest > 0 ? [say.more(rest)] : [])];
  });
  const doubts = [...grouped(left, ({ column, reason }) => `${column} ${reason}`).values()].flatMap((group) => {
    const rest = group.length - SHOWN_OF_A_KIND;
    return [...group.slice(0, SHOWN_OF_A_KIND).map((one) => `    ${file}:${one.line} ${say.leftReason[one.reason](one.column ?? '', visible(one.before, 200), one.meanings)}`), ...(rest > 0 ? [say.more(rest)] : [])];
  });
  const head = text === null ? say.unchanged(file) : trial ? say.trial(file) : say.written(file);
  return [head, ...formLines(form, say).map((line) => `  ${line}`), ...cells, ...(left.length > 0 ? [`  ${say.left(left.length)}`, ...doubts] : [])].join('\n');
}

function formLines({ encoding, separator, lineEnds, mark, names, blankRows, evenRows, emptyColumns }: FormChanges, say: TidyWords): string[] {
  return [
    ...(encoding === null ? [] : [say.encoding(encoding)]), ...(separator === null ? [] : [say.separator(separator)]), ...(lineEnds ? [say.lineEnds] : []), ...(mark ? [say.mark] : []),
    ...names.map(({ before, after }) => say.name(visible(before), after)),
    ...(blankRows.length > 0 ? [say.blankRows(lineRanges(blankRows), blankRows.length)] : []), ...(evenRows.length > 0 ? [say.evenRows(lineRanges(evenRows), evenRows.length)] : []),
    ...(emptyColumns > 0 ? [say.emptyColumns(emptyColumns)] : []),
  ];
}
