/** Names that differ only in case, accents or punctuation: probably one thing under two names, which is counted twice. */
import { tables, type TableName } from '../../schemas/tables.ts';
import { fault, type Fault } from '../read/fault.ts';
import type { Folder } from '../read/folder.ts';
import type { AnyRow } from '../read/table.ts';

/** A name without case, accents and punctuation; between two digits one sign stays, for 79/1 and 7/91 are two. */
export const looseForm = (name: string): string => name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
  .replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/ß/g, 'ss').replace(/ı/g, 'i')
  .replace(/(?<=\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu, '/').replace(/(?<!\p{N})[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+(?!\p{N})/gu, '');

/** Where names stand, and among which rows two that are alike are probably one. */
const NAMES: { table: TableName; column: string; among: (row: AnyRow) => unknown }[] = [
  { table: 'meetings', column: 'meeting', among: () => null },
  { table: 'submissions', column: 'report_id', among: ({ cycle }) => cycle },
  { table: 'participants', column: 'delegation', among: ({ delegation_kind }) => delegation_kind },
  { table: 'extension-requests', column: 'request', among: () => null },
  { table: 'votes', column: 'resolution', among: () => null },
];

/** `IMPLAUSIBLE`: a name in a second spelling, at the first row that has it. */
export function checkAlike(folder: Folder): Fault[] {
  return NAMES.flatMap(({ table, column, among }) => {
    const first = new Map<string, Map<string, AnyRow>>();
    const faults: Fault[] = [];
    for (const row of folder.rows[table]) {
      const name = row[column];
      if (typeof name !== 'string') continue;
      const form = `${String(among(row))}|${looseForm(name)}`;
      const spellings = first.get(form) ?? new Map<string, AnyRow>();
      const [other] = spellings.values();
      if (other && !spellings.has(name)) faults.push(fault('IMPLAUSIBLE', row.file, { line: row.line, column, value: name }, { reason: 'alike', other: String(other[column]), at: `${other.file === row.file ? '' : `${other.file}:`}${other.line}` }));
      if (!spellings.has(name)) spellings.set(name, row);
      first.set(form, spellings);
    }
    return faults;
  });
}

/** `IMPLAUSIBLE`: an organisation that bears the code or a name of a State; the delegation is probably the State's. */
export function checkOrganisations(folder: Folder): Fault[] {
  const names = new Map<string, string>();
  for (const row of folder.rows.states) {
    if (typeof row.state !== 'string') continue;
    for (const column of Object.keys(tables.states.columns.shape).filter((one) => one === 'state' || one.startsWith('name_'))) {
      const name = row[column];
      if (typeof name === 'string') names.set(looseForm(name), row.state);
    }
  }
  return folder.rows.participants.filter(({ delegation_kind }) => delegation_kind === 'organisation').flatMap((row) => {
    const state = typeof row.delegation === 'string' ? names.get(looseForm(row.delegation)) : undefined;
    return state === undefined ? [] : [fault('IMPLAUSIBLE', row.file, { line: row.line, column: 'delegation', value: String(row.delegation) }, { reason: 'organisation', state })];
  });
}
