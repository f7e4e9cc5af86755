/** Who takes part: what each is, what it reads, what it needs, and how it is started. */
import { fileURLToPath } from 'node:url';
import { LAST } from './last-cycle.ts';
import type { Tools } from './tools.ts';

const place = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const script = (name: string): string => place(`./contestants/${name}`);

/** Where the job lies: CSV and folder of the outcomes, their Parquet file, the data folder, and how much a run writes (`written.ts`). */
export interface Paths { csv: string; folder: string; parquet: string; data: string; written: string }

/** One contestant. `group`: bare figures from CSV, the product, pages with charts, or the product's sums from Parquet. */
export interface Contestant {
  name: string;
  what: string;
  group: 'bare' | 'product' | 'pages' | 'parquet';
  /** The tool that is not there, or null. */
  missing: (tools: Tools) => string | null;
  /** The figures go to `target` as CSV; the product's to `target` as a folder. */
  command: (paths: Paths, target: string, tools: Tools) => string[];
}

const none = (): null => null;
const node = (name: string) => ({ csv }: Paths, target: string): string[] => [process.execPath, script(name), csv, target];
const python = (name: string) => ({ csv }: Paths, target: string, tools: Tools): string[] => [tools.python, script(name), csv, target];
const needsPandas = ({ pandas }: Tools): string | null => (pandas === null ? 'pandas (python3-pandas)' : null);
/** What a pass over all forms needs; null where all is there. */
export function missingForDocuments({ pandas, matplotlib, docx, openpyxl }: Tools): string | null {
  const needed = { 'python3-pandas': pandas, 'python3-matplotlib': matplotlib, 'python3-docx': docx, 'python3-openpyxl': openpyxl };
  const absent = Object.entries(needed).filter(([, version]) => version === null).map(([name]) => name);
  return absent.length === 0 ? null : absent.join(', ');
}

const pasra = (...args: string[]) => ({ data }: Paths, target: string): string[] =>
  [process.execPath, place('../../pipeline/start.js'), 'run', '--data', data, '--cycle', String(LAST.cycle), '--as-of', LAST.asOf, '--out', target, ...args];

/** All contestants in the order in which they are shown. */
export const contestants: readonly Contestant[] = [
  { name: 'pasra-csv', group: 'product', what: '`run --formats csv`: reads and checks the folder, measures five cycles, compares with the sealed baseline, has every figure worked out again, writes the package', missing: none, command: pasra('--formats', 'csv') },
  { name: 'pasra-html', group: 'product', what: '`run --formats html --lang en`: the same, and all reports with their charts as pages', missing: none, command: pasra('--formats', 'html', '--lang', 'en') },
  { name: 'pasra-all', group: 'product', what: '`run`: all reports in two languages as pages, PDF, Word and workbooks', missing: none, command: pasra() },
  { name: 'pandas', group: 'bare', what: 'one `read_csv`, one `groupby`', missing: needsPandas, command: python('pandas-once.py') },
  { name: 'pandas-per-indicator', group: 'bare', what: 'a CSV file per indicator, read and grouped one after the other, as builders of SDG sites do', missing: needsPandas, command: ({ folder }, target, tools) => [tools.python, script('pandas-per-indicator.py'), folder, target] },
  { name: 'r', group: 'bare', what: 'base R: `read.csv`, `rowsum`', missing: ({ R }) => (R === null ? 'R (r-base-core)' : null), command: ({ csv }, target) => ['Rscript', script('base.R'), csv, target] },
  { name: 'node', group: 'bare', what: 'plain Node: lines of a stream, sums in a Map', missing: none, command: node('stream.js') },
  { name: 'arquero', group: 'bare', what: 'Arquero alone: one rollup', missing: none, command: node('arquero.js') },
  { name: 'duckdb-per-indicator', group: 'bare', what: 'DuckDB from Node, asked once for each indicator', missing: none, command: node('duckdb-per-indicator.js') },
  { name: 'duckdb', group: 'bare', what: 'DuckDB from Node, one query from file to file', missing: none, command: node('duckdb-once.js') },
  { name: 'matplotlib', group: 'pages', what: 'pandas and matplotlib: a chart for each of the 105 indicators and one page', missing: ({ pandas, matplotlib }) => (pandas === null || matplotlib === null ? 'matplotlib (python3-matplotlib)' : null), command: python('charts.py') },
  { name: 'matplotlib-all', group: 'pages', what: 'pandas, matplotlib, python-docx and openpyxl: as many pages, tables, rows and charts in each form as `pasra-all` writes, of the figures alone', missing: missingForDocuments, command: ({ csv, written }, target, tools) => [tools.python, script('documents.py'), csv, target, written] },
  { name: 'framework', group: 'pages', what: 'Observable Framework\'s build: one page; its charts are drawn later, in the reader\'s browser', missing: ({ framework }) => (framework === null ? 'Observable Framework (a folder with `@observablehq/framework` and `@observablehq/plot`, named by `PASRA_FRAMEWORK`)' : null), command: ({ csv }, target, { frameworkAt }) => [process.execPath, script('framework.js'), csv, target, frameworkAt] },
  { name: 'pasra-sums', group: 'parquet', what: 'pasra\'s own sums of all indicators over one Parquet file', missing: none, command: ({ parquet }, target) => [process.execPath, '--import', 'tsx', place('./core.ts'), parquet, target] },
];
