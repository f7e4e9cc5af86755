/** `accepted.csv`: warnings that someone looked at (contract, section 2). */
import { z } from 'zod';
import { name, text } from '../../schemas/columns.ts';
import type { TableDefinition } from '../../schemas/tables.ts';
import { readCsv } from './csv.ts';
import type { Fault } from './fault.ts';
import { readTable } from './table.ts';

export const ACCEPTED = 'accepted.csv';

/** A warning that is accepted: which, of which row, why, by whom. `key` is the row's key, else its line; blank for a whole file. */
export interface Accepted {
  code: string;
  file: string;
  key: string | null;
  line: number;
}

const definition: TableDefinition = { file: ACCEPTED, key: [], states: [], columns: z.object({ code: text, file: text, key: name.nullable(), reason: text, by: text }) };

/** Rows of the file, and its problems. */
export function readAccepted(source: string): { rows: Accepted[]; faults: Fault[] } {
  const { rows, faults } = readTable(definition, readCsv(source), ACCEPTED, null);
  return { rows: rows.flatMap(({ code, file, key, line }) => (typeof code === 'string' && file !== '' ? [{ code, file, key: key === null || key === undefined ? null : String(key), line }] : [])), faults };
}
