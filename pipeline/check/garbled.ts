/** Text that went through a wrong encoding, in cells and in `about.yaml`. */
import { sqlType } from '../../schemas/columns.ts';
import { tables, type TableName } from '../../schemas/tables.ts';
import type { z } from 'zod';
import { fault, type Fault } from '../read/fault.ts';
import type { Folder } from '../read/folder.ts';
import { garbledPart } from '../read/garbled.ts';

/** `IMPLAUSIBLE`, once a cell; only of the files in which something was seen when they were read. */
export function checkGarbled(folder: Folder): Fault[] {
  if (folder.garbled.size === 0) return [];
  const cells = Object.entries(tables).flatMap(([table, { columns }]) => {
    const texts = Object.entries(columns.shape).filter(([, column]) => sqlType(column as z.ZodType) === 'VARCHAR').map(([name]) => name);
    return folder.rows[table as TableName].filter(({ file }) => folder.garbled.has(file)).flatMap((row) => texts.flatMap((column) => {
      const value = row[column];
      const part = typeof value === 'string' ? garbledPart(value) : null;
      return part === null ? [] : [fault('IMPLAUSIBLE', row.file, { line: row.line, column, value: part }, { reason: 'garbled' })];
    }));
  });
  const abouts = [...folder.garbled].flatMap(([file, { line, part }]) => (file.endsWith('.yaml') ? [fault('IMPLAUSIBLE', file, { line, value: part }, { reason: 'garbled' })] : []));
  return [...cells, ...abouts];
}
