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
  const { header, records } = readCsv(source);
  // a row says where it stands itself, so what it says of a file is taken from its cell
  const files = new Map([...records].map(({ line, cells }) => [line, (cells[header.cells.indexOf('file')] ?? '').trim()]));
  return { rows: rows.map(({ code, key, line }) => ({ code: String(code ?? ''), file: files.get(line) ?? '', key: typeof key === 'string' ? key : null, line })), faults };
}
