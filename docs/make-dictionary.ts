/**
 * Writes docs/data-dictionary.md: names, kinds and vocabularies from schemas/, meanings from dictionary.yaml.
 * Run with `npx tsx docs/make-dictionary.ts`; test/docs holds that the page is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { memberRow, movedRow } from '../pipeline/baseline/baseline.ts';
import * as codes from '../schemas/codes.ts';
import { day, dayOrMonth, decimal, figure, languageTag, integer, stateCode, text } from '../schemas/columns.ts';
import { outputTables } from '../schemas/outputs.ts';
import { planWording, tables, type TableDefinition } from '../schemas/tables.ts';

const meaningsFile = z.strictObject({
  shared: z.record(z.string(), z.string()),
  tables: z.record(z.string(), z.strictObject({ lead: z.string(), columns: z.record(z.string(), z.string()) })),
  outputs: z.record(z.string(), z.strictObject({ lead: z.string(), columns: z.record(z.string(), z.string()) })),
  codes: z.record(z.string(), z.record(z.string(), z.string())),
});
type Meanings = z.infer<typeof meaningsFile>;

const KINDS = new Map<z.ZodType, string>([
  [text, 'text'], [stateCode, 'State'], [day, 'day'], [dayOrMonth, 'day or month'],  [integer, 'whole number'], [decimal, 'number'], [figure, 'number'], [languageTag, 'language'],
]);

/** Vocabularies that are shown as tables of their own; a column that uses one names it. */
const vocabularies: [string, z.ZodEnum][] = Object.entries(codes)
  .flatMap(([name, schema]): [string, z.ZodEnum][] => (schema instanceof z.ZodEnum && name !== 'statePopulation' ? [[name, schema]] : []))
  .toSorted(([a], [b]) => (a < b ? -1 : 1));

const words = (name: string): string => name.replace(/Code$/, '').replaceAll(/([A-Z])/g, ' $1').toLowerCase();
const anchor = (heading: string): string => heading.toLowerCase().replaceAll(/[^\w\- ]/g, '').replaceAll(' ', '-');
const cell = (content: string): string => content.trim().replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');

function holds(column: z.ZodType): string {
  const inner = column instanceof z.ZodNullable ? (column.unwrap() as z.ZodType) : column;
  if (!(inner instanceof z.ZodEnum)) return KINDS.get(inner) ?? 'text';
  const options = inner.options.map(String);
  const named = vocabularies.find(([, vocabulary]) => vocabulary.options.join() === options.join());
  return named ? `[${words(named[0])}](#${anchor(words(named[0]))})` : options.map((option) => `\`${option}\``).join(', ');
}

/** One table of columns; a column without a meaning, or a meaning without a column, is a mistake. */
function columnsTable(file: string, shape: z.ZodRawShape, own: Readonly<Record<string, string>>, shared: Meanings['shared']): string {
  const stray = Object.keys(own).filter((name) => !(name in shape));
  if (stray.length > 0) throw new Error(`docs/dictionary.yaml explains columns that ${file} does not have: ${stray.join(', ')}`);
  const rows = Object.entries(shape).map(([name, schema]) => {
    const meaning = own[name] ?? shared[name];
    if (meaning === undefined) throw new Error(`docs/dictionary.yaml does not explain the column ${name} of ${file}`);
    const column = schema as z.ZodType;
    return `| \`${name}\` | ${holds(column)} | ${column instanceof z.ZodNullable ? '' : 'yes'} | ${cell(meaning)} |`;
  });
  return ['| column | holds | always filled | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function inputs({ tables: meanings, shared }: Meanings): string[] {
  return Object.entries<TableDefinition>({ ...tables, 'plan-wording': planWording }).map(([name, table]) => {
    const meaning = meanings[name];
    if (!meaning) throw new Error(`docs/dictionary.yaml does not explain the table ${name}`);
    const key = table.key.length > 0 ? `Key: ${table.key.map((column) => `\`${column}\``).join(', ')}.` : 'No key: only a whole row can be a duplicate, and a row is corrected in place.';
    return `### \`${table.file}\`\n\n${meaning.lead} ${key}\n\n${columnsTable(table.file, table.columns.shape, meaning.columns, shared)}`;
  });
}

function outputs({ outputs: meanings, shared }: Meanings): string[] {
  const files: Readonly<Record<string, z.ZodObject>> = { ...Object.fromEntries(Object.entries(outputTables).map(([name, { row }]) => [name, row])), 'populations.csv': memberRow, 'moved.csv': movedRow };
  return Object.entries(files).map(([file, row]) => {
    const meaning = meanings[file];
    if (!meaning) throw new Error(`docs/dictionary.yaml does not explain the file ${file}`);
    return `### \`${file}\`\n\n${meaning.lead}\n\n${columnsTable(file, row.shape, meaning.columns, shared)}`;
  });
}

function vocabularyTables({ codes: meanings }: Meanings): string[] {
  return vocabularies.map(([name, vocabulary]) => {
    const rows = vocabulary.options.map(String).map((option) => {
      const meaning = meanings[name]?.[option];
      if (meaning === undefined) throw new Error(`docs/dictionary.yaml does not explain the code ${option} of ${name}`);
      return `| \`${option}\` | ${cell(meaning)} |`;
    });
    return `### ${words(name)}\n\n| code | meaning |\n| --- | --- |\n${rows.join('\n')}`;
  });
}

/** The whole page as Markdown. */
export function dictionary(): string {
  const meanings = meaningsFile.parse(parse(readFileSync(new URL('dictionary.yaml', import.meta.url), 'utf8')));
  return `${[
    '# Data dictionary',
    '<!-- Made by docs/make-dictionary.ts from schemas/ and docs/dictionary.yaml; do not edit this page. -->',
    'Every table that is read and every data file that is written. "R7" and the like are rules of the [methodology](methodology.md). How to keep the tables: [the year](the-year.md).',
    '## What is read',
    'UTF-8 CSV with a header line. Days are `YYYY-MM-DD`; one known only to the month (`YYYY-MM`) or the year (`YYYY`) counts as its last day. Blank means "not given". A table that is not there is the same as "nothing provided". Columns not named here are kept and ignored. A correction is a new row with the same key and a later `recorded_on`. Beside the tables stands `about.yaml`: `data_kind`, `edition`, `title` and `note` in both languages; where they apply `signed_off` (`office`, `date`), `provisional_because`, `reply_by`, `erratum` (`of`, `because`), `sources_in` (the language in which `source` names documents, such as `en`) and `publish` (names of tables). `article7/<cycle>/about.yaml` says it for one cycle instead. `decisions.yaml` holds what the client decides otherwise than [data/plan/decisions.yaml](../data/plan/decisions.yaml): a list `decisions`, each with `decision` and `chosen`.',
    ...inputs(meanings),
    '## What is written',
    'In `data/` of a cycle\'s publication; `populations.csv` and `moved.csv` in the baseline. Every file ends with a column `data_kind`. A blank is "none", never 0.',
    ...outputs(meanings),
    '## Codes',
    ...vocabularyTables(meanings),
  ].join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('data-dictionary.md', import.meta.url), dictionary());
}
