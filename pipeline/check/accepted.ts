/** Warnings that were looked at are counted, not repeated. */
import { tables, type TableName } from '../../schemas/tables.ts';
import { ACCEPTED, type Accepted } from '../read/accepted.ts';
import { fault, isError, type Fault } from '../read/fault.ts';
import type { Folder } from '../read/folder.ts';

/** Problems that are left to say, and how many warnings were accepted. */
export interface Settled {
  faults: Fault[];
  accepted: number;
}

/** Cells of a key in one form, whatever stands between them: "A25, 22.1", "A25 22.1". */
const joined = (key: string): string => key.replace(/[\s,;|]+/g, ' ').trim();

/** The key of every row of a file that has one, by line. */
function keysOf(folder: Folder, file: string): Map<number, string> {
  const plain = file.replace(/^article7\/\d{4}\//, 'article7/<cycle>/');
  const [table, definition] = Object.entries(tables).find(([, one]) => one.file === plain) ?? [];
  if (!table || !definition || definition.key.length === 0) return new Map();
  const rows = folder.rows[table as TableName].filter((row) => row.file === file);
  return new Map(rows.map((row) => [row.line, joined(definition.key.map((column) => row[column]).filter((cell) => cell !== null).join(' '))]));
}

/** Found only where the documents are at hand (`check --documents`): elsewhere its acceptance waits. */
const NEEDS_DOCUMENTS = 'QUOTE_NOT_FOUND';

/** Takes the accepted warnings out; `UNUSED_ROW` for a row of `accepted.csv` that is none of them. Errors cannot be accepted. */
export function settle(folder: Folder, faults: readonly Fault[]): Settled {
  if (folder.accepted.length === 0) return { faults: [...faults], accepted: 0 };
  const keys = new Map([...new Set(folder.accepted.map(({ file }) => file))].map((file) => [file, keysOf(folder, file)]));
  const used = new Set<Accepted>();
  const left = faults.filter((found) => {
    const key = found.line === null ? null : keys.get(found.file)?.get(found.line) ?? String(found.line);
    const matches = isError(found) ? [] : folder.accepted.filter((one) => one.code === found.code && one.file === found.file && (one.key === null ? null : joined(one.key)) === key);
    for (const one of matches) used.add(one);
    return matches.length === 0;
  });
  const idle = folder.accepted.filter((one) => !used.has(one) && one.code !== NEEDS_DOCUMENTS).map((one) => fault('UNUSED_ROW', ACCEPTED, { line: one.line, value: [one.code, one.file, one.key].filter((cell) => cell !== null).join(', ') }, { reason: 'accepted' }));
  return { faults: [...left, ...idle], accepted: faults.length - left.length };
}
