/** Rows of the data folder → DuckDB tables. */
import { filePattern, givenColumns, tables, type TableDefinition, type TableName } from '../../schemas/tables.ts';
import { grouped } from '../read/grouped.ts';
import type { Folder } from '../read/folder.ts';
import type { Store, SqlColumn } from './store.ts';

const PLACE = { file: 'VARCHAR', line: 'INTEGER', cycle: 'INTEGER' } as const satisfies Record<string, SqlColumn>;

/** Columns of a table in the store: those of its schema, first days, dates as given, and where the row stood. */
function storedColumns(table: TableDefinition) {
  const firstDays = Object.fromEntries(Object.keys(table.firstDays ?? {}).map((name) => [name, 'DATE' as const]));
  const given = Object.fromEntries(Object.keys(givenColumns(table)).map((name) => [name, 'VARCHAR' as const]));
  return { ...table.columns.shape, ...firstDays, ...given, ...PLACE };
}

/** What a store was loaded with: how often it was with something else, and each table's files, last days (blank without one) and which of its rows hold. */
interface Loaded {
  times: number;
  tables: ReadonlyMap<string, Lasts>;
  held: Map<string, string>;
  /** Each cycle's register and answers, in the same way. */
  reports: ReadonlyMap<number, Lasts>;
}

/** Files, and the last days on which a row of them was recorded and a report received. */
interface Lasts {
  files: string;
  recorded: string;
  received: string;
}
const loads = new WeakMap<Store, Loaded>();

/** Tells the rows that a store was loaded with from those that it was loaded with before. */
export const loadOf = (store: Store): number => loads.get(store)?.times ?? 0;

/** Rows were put into a store past its folder: nothing that was made of the others stays. */
export const forgetLoad = (store: Store): void => void loads.delete(store);

/** The last day in a column of some rows, `YYYY-MM-DD`; blank where none is given. */
const lastDay = (rows: readonly object[], column: 'recorded_on' | 'received_on'): string =>
  rows.reduce<string>((last, row) => { const day = (row as Readonly<Record<string, unknown>>)[column]; return typeof day === 'string' && day > last ? day : last; }, '');

/** Tells the files of a table from others: their names and SHA-256. */
function filesOf({ hashes }: Folder, table: TableDefinition): string {
  const place = filePattern(table);
  return JSON.stringify([...hashes].filter(([name]) => place.test(name)));
}

/** Every row of every table, corrections and all, into schema `given`: what the checks look at. A table whose files are as they were stays. */
export async function loadFolder(store: Store, folder: Folder): Promise<void> {
  const before = loads.get(store);
  loads.delete(store);
  await store.run('CREATE SCHEMA IF NOT EXISTS given');
  const now = new Map<string, Lasts>();
  const held = new Map(before?.held);
  let times = before?.times ?? 0;
  for (const [name, table] of Object.entries(tables)) {
    const files = filesOf(folder, table);
    const same = before?.tables.get(name);
    if (same?.files === files) {
      now.set(name, same);
      continue;
    }
    const rows = folder.rows[name as TableName];
    await store.load(`given.${name}`, storedColumns(table), rows);
    now.set(name, { files, recorded: lastDay(rows, 'recorded_on'), received: lastDay(rows, 'received_on') });
    held.delete(name);
    times = (before?.times ?? 0) + 1;
  }
  loads.set(store, { times, tables: now, held, reports: reportsIn(folder) });
}

/** The register and the answers of each cycle. */
function reportsIn({ rows, hashes }: Folder): Map<number, Lasts> {
  return new Map([...grouped([...rows.submissions, ...rows.answers], ({ cycle }) => Number(cycle))].map(([cycle, own]) => [cycle, {
    files: JSON.stringify([tables.submissions, tables.answers].map(({ file }) => hashes.get(file.replace('<cycle>', String(cycle))))),
    recorded: lastDay(own, 'recorded_on'), received: lastDay(own, 'received_on'),
  }]));
}

/** What has happened by then and what has been written down by then are two different days (R6). */
export interface Cutoffs {
  /** `YYYY-MM-DD`: submissions received later do not exist; null hides none. */
  asOf: string | null;
  /** `YYYY-MM-DD`: rows recorded later do not exist; null is the as-of date. */
  recordedBy: string | null;
}

/** Every row that holds today. */
export const NOTHING_HIDDEN: Cutoffs = { asOf: null, recordedBy: null };

/** The days of these that hide any of some rows: where none does, all hold. */
function hiding(last: Lasts | undefined, { asOf, recordedBy }: Cutoffs): Cutoffs {
  const knownBy = recordedBy ?? asOf;
  const hides = (day: string | null, latest: string | undefined): string | null => (day !== null && (latest === undefined || latest > day) ? day : null);
  return { asOf: hides(asOf, last?.received), recordedBy: hides(knownBy, last?.recorded) };
}

const hidingIn = (store: Store, name: string, cutoffs: Cutoffs): Cutoffs => hiding(loads.get(store)?.tables.get(name), cutoffs);

/** Tells the rows of a table that hold by these days from others. */
export const tableHeldBy = (store: Store, name: TableName, cutoffs: Cutoffs): string => JSON.stringify([loads.get(store)?.tables.get(name)?.files, hidingIn(store, name, cutoffs)]);

/** Tells the register and the answers that hold by these days from others, cycle by cycle. */
export const reportsHeldBy = (store: Store, cutoffs: Cutoffs): Map<number, string> =>
  new Map([...loads.get(store)?.reports ?? []].map(([cycle, last]) => [cycle, JSON.stringify([last.files, hiding(last, cutoffs)])]));

/** Tells the rows that hold by these days from those that hold by others. */
export const heldBy = (store: Store, cutoffs: Cutoffs): string => JSON.stringify(Object.keys(tables).map((name) => hidingIn(store, name, cutoffs)));

/**
 * The rows that hold, into schema `main`: of the rows with one key the one recorded last by `recordedBy`; then,
 * of the submissions that hold, those received by `asOf` (R6). A question not yet coded does not exist.
 */
export async function holdRows(store: Store, cutoffs: Cutoffs): Promise<void> {
  const held = loads.get(store)?.held;
  for (const [name, table] of Object.entries(tables)) {
    const hides = hidingIn(store, name, cutoffs);
    if (held?.get(name) === JSON.stringify(hides)) continue;
    held?.delete(name);
    const { asOf, recordedBy: knownBy } = hides;
    const recorded = knownBy === null ? 'true' : `(recorded_on IS NULL OR recorded_on <= DATE '${knownBy}')`;
    const coded = 'answer' in table.columns.shape ? 'answer IS NOT NULL' : 'true';
    const received = asOf !== null && 'received_on' in table.columns.shape ? `(received_on IS NULL OR received_on <= DATE '${asOf}')` : 'true';
    const ofCycle = table.file.includes('<cycle>') ? ['cycle'] : [];
    const same = [...ofCycle, ...(table.key.length > 0 ? table.key : Object.keys(table.columns.shape))].map((column) => `"${column}"`).join(', ');
    const latest = table.key.length > 0 ? 'recorded_on DESC NULLS LAST, ' : '';
    await store.run(`
      CREATE OR REPLACE TABLE "${name}" AS
      WITH known AS (
        SELECT * FROM given."${name}" WHERE ${recorded} AND ${coded}
        QUALIFY row_number() OVER (PARTITION BY ${same} ORDER BY ${latest}file, line) = 1)
      SELECT * FROM known WHERE ${received}`);
    held?.set(name, JSON.stringify(hides));
  }
}
