/** Land and outlook of small tables, without the rest of a run: one store for many folders. */
import { setCalendar, setRun } from '../../pipeline/assess/calendar.ts';
import { measureLand } from '../../pipeline/measure/land.ts';
import { measureOutlook } from '../../pipeline/measure/outlook.ts';
import type { Folder } from '../../pipeline/read/folder.ts';
import { readCsv } from '../../pipeline/read/csv.ts';
import { readTable, type AnyRow } from '../../pipeline/read/table.ts';
import { holdRows, loadFolder } from '../../pipeline/store/load.ts';
import { openStoreWithMacros } from '../../pipeline/measure/prepare.ts';
import { tables, type TableName } from '../../schemas/tables.ts';
import { plan } from '../support.ts';

const HEADERS: Partial<Record<TableName, string>> = {
  states: 'state,in_force_on,withdrawn_on', statuses: 'state,status,from,until', deadlines: 'state,article,due_on,set_by,decided_on',
  submissions: 'report_id,state,received_on,revision,kind,status', measures: 'report_id,state,measure,area,contamination,as_at,value,unit,state_of_value',
};

/** Rows by table; before a row of a cycle's table "2024: " may stand, else it lies in 2025. */
export type Ground = Partial<Record<TableName, readonly string[]>>;

const always: Ground = { states: ['XAA,2000-01-01,', 'XAB,2000-01-01,', 'XAC,2000-01-01,'], statuses: ['XAA,affected,,', 'XAB,affected,,', 'XAC,affected,,'] };

/** Typed rows of a table, each with its place in the list as its line. */
export function rowsOf(name: TableName, lines: readonly string[]): AnyRow[] {
  return lines.flatMap((line, at) => {
    const [, year = '2025', text = line] = /^(\d{4}): (.*)$/.exec(line) ?? [];
    const { rows, faults } = readTable(tables[name], readCsv(`${HEADERS[name]}\n${text}\n`), name, Number(year));
    if (faults.length > 0) throw new Error(`${line}: ${JSON.stringify(faults)}`);
    return rows.map((row) => ({ ...row, line: at + 1, cycle: tables[name].file.includes('<cycle>') ? Number(year) : null }));
  });
}

/** Opens a store; `measure` gives land, outlook and the fate of each row of measures, by its place in the list from 1. */
export async function openGround(threads = 2) {
  const store = await openStoreWithMacros({ threads });
  // every folder is another
  let loads = 0;
  return {
    store,
    measure: async (ground: Ground, { cycle = 2025, asOf = '2025-12-31', hides = false } = {}) => {
      const all = { ...always, ...ground };
      const rows = Object.fromEntries((Object.keys(tables) as TableName[]).map((name) => [name, rowsOf(name, all[name] ?? [])]));
      loads += 1;
      await loadFolder(store, { rows, hashes: new Map(Object.values(tables).map(({ file }) => [file.replace('<cycle>', '2025'), String(loads)])) } as unknown as Folder);
      await holdRows(store, { asOf: hides ? asOf : null, recordedBy: null });
      await setCalendar(store, plan.terms, { cycle, asOf });
      await setRun(store, cycle);
      const land = await measureLand(store);
      const outlook = await measureOutlook(store, plan.contamination);
      const fates = new Map((await store.rows<{ line: number; fate: string }>('SELECT line, fate FROM land_row ORDER BY line')).map(({ line, fate }) => [line, fate]));
      return { land, outlook, fates };
    },
  };
}
