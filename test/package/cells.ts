/** Cells read by the types that a package declares, by its own words alone. */
import type { Package } from './profile.ts';

type Schema = Package['resources'][number]['schema'];

/** What is wrong with a table by its schema; nothing where it is as declared. */
export function faultsOf({ fields, missingValues = [''], primaryKey, uniqueKeys = [] }: Schema, rows: readonly Readonly<Record<string, string>>[]): string[] {
  const isMissing = (cell: string) => missingValues.includes(cell);
  const types: Readonly<Record<string, RegExp>> = { integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/, date: /^\d{4}-\d{2}-\d{2}$/, string: /^/ };
  const cells = rows.flatMap((row, at) => fields.flatMap(({ name, type, constraints }) => {
    const cell = row[name];
    if (cell === undefined) return [`${at} ${name}: no such column`];
    if (isMissing(cell)) return constraints?.required ? [`${at} ${name}: blank`] : [];
    if (!types[type]?.test(cell)) return [`${at} ${name}: "${cell}" is no ${type}`];
    return constraints?.enum && !constraints.enum.includes(cell) ? [`${at} ${name}: "${cell}" is no code`] : [];
  }));
  const keys = [primaryKey ?? [], ...uniqueKeys].map((key) => [key].flat()).filter((key) => key.length > 0).flatMap((key) => {
    const seen = rows.map((row) => JSON.stringify(key.map((column) => row[column])));
    return new Set(seen).size === seen.length ? [] : [`${key.join(', ')}: two rows of one key`];
  });
  const strange = Object.keys(rows[0] ?? {}).filter((column) => fields.every(({ name }) => name !== column)).map((column) => `${column}: not described`);
  return [...cells, ...keys, ...strange];
}
