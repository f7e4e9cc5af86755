/** What tables, columns and codes mean: the words of the data dictionary, which a publication takes along. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import * as codes from '../../../schemas/codes.ts';

const own = z.object({ lead: z.string(), columns: z.record(z.string(), z.string()) });
const meaningsFile = z.object({ shared: z.record(z.string(), z.string()), tables: z.record(z.string(), own), outputs: z.record(z.string(), own), codes: z.record(z.string(), z.record(z.string(), z.string())) });
type Meanings = z.infer<typeof meaningsFile>;

const docs = (name: string): string => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');

let read: Meanings | undefined;
const meanings = (): Meanings => (read ??= meaningsFile.parse(parse(docs('dictionary.yaml'))));

/** What a table holds, in a sentence: a file of the output ("readings.csv") or a table of the inputs ("votes"). */
export const leadOf = (table: string): string => (meanings().outputs[table] ?? meanings().tables[table])?.lead ?? '';

/** What a column means. */
export const meaningOf = (table: string, column: string): string | undefined => (meanings().outputs[table] ?? meanings().tables[table])?.columns[column] ?? meanings().shared[column];

/** What each code of a vocabulary means; undefined where it stands in no dictionary. */
export function wordsOf(options: readonly string[]): Readonly<Record<string, string>> | undefined {
  const named = Object.entries(codes).find(([, schema]) => schema instanceof z.ZodEnum && schema.options.join() === options.join());
  return named && meanings().codes[named[0]];
}

/** The data dictionary as a page that stands alone: what leads to other pages of the project says only its name. */
export const dictionaryPage = (): string => docs('data-dictionary.md').replaceAll(/\[([^\]]+)\]\((?!#)[^)]+\)/g, '$1').replaceAll(/<!--.*?-->\n*/gs, '');
