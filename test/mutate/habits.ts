/** What people do to tables, one thing at a time: each changes what a folder says, so that none may pass without a word. */
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tables } from '../../schemas/tables.ts';
import { requiredColumns } from '../../pipeline/read/header.ts';

/** A change of a folder, and what it is called. */
export interface Habit {
  name: string;
  change: (dir: string) => void;
}

const edit = (file: string, change: (text: string) => string) => (dir: string): void => writeFileSync(join(dir, file), change(readFileSync(join(dir, file), 'utf8')));
const move = (file: string, to: string) => (dir: string): void => {
  mkdirSync(dirname(join(dir, to)), { recursive: true });
  renameSync(join(dir, file), join(dir, to));
};
/** Header names and rows of a table without quotation marks around separators; a `;` file stays one. */
const separator = (text: string): string => (text.split('\n')[0]?.includes(';') ? ';' : ',');
const header = (text: string): string[] => (text.replace(/^\ufeff/, '').split(/\r?\n/)[0] ?? '').split(separator(text));
const rename = (file: string, column: string, to: string) => edit(file, (text) => text.replace(/^.*/, header(text).map((name) => (name === column ? to : name)).join(separator(text))));
/** Whether some row has a cell in a column; only what is there can be lost. */
const filled = (text: string, column: string): boolean => {
  const at = header(text).indexOf(column);
  return at >= 0 && text.split(/\r?\n/).slice(1).some((line) => !line.includes('"') && (line.split(separator(text))[at] ?? '').trim() !== '');
};

/** Every table's file in a folder: those of its cycles too. */
const filesOf = (cycles: readonly number[]) => Object.values(tables).flatMap((table) => (table.file.includes('<cycle>')
  ? cycles.map((cycle) => ({ table, file: table.file.replace('<cycle>', String(cycle)) })) : [{ table, file: table.file }]));

/** The habits that a folder with these cycles can be given. */
export function habitsOf(dir: string, cycles: readonly number[]): Habit[] {
  return filesOf(cycles).flatMap(({ table, file }): Habit[] => {
    let text: string;
    try {
      text = readFileSync(join(dir, file), 'utf8');
    } catch {
      return [];
    }
    const stem = file.replace(/\.csv$/, '');
    const required = requiredColumns(table);
    const optional = header(text).filter((name) => !required.includes(name) && name in table.columns.shape && !['source', 'note'].includes(name) && !name.startsWith('name_') && filled(text, name));
    const [first, second] = text.split(/\r?\n/).slice(1).filter((line) => line !== '');
    const habits: Habit[] = [
      ...optional.flatMap((column) => [{ name: `${file}: ${column} renamed`, change: rename(file, column, 'autre_nom') }, { name: `${file}: ${column} without a name`, change: rename(file, column, '') }]),
      ...['.bak', '.gz', ' (1).csv', '_2025.csv', '.xlsx', ''].map((ending) => ({ name: `${file} is now ${stem}${ending}`, change: move(file, `${stem}${ending}`) })),
      { name: `${file} in a subfolder`, change: move(file, `${dirname(file)}/old/${file.slice(file.lastIndexOf('/') + 1)}`) },
      { name: `a title over ${file}`, change: edit(file, (whole) => `Table of the ISU\n\n${whole}`) },
      { name: `sep= over ${file}`, change: edit(file, (whole) => `sep=${separator(whole)}\n${whole}`) },
      { name: `a name more in the header of ${file}`, change: edit(file, (whole) => whole.replace(/^([^,;\r\n]*)/, `$1${separator(whole)}remark`)) },
      { name: `a total below ${file}`, change: edit(file, (whole) => `${whole.trimEnd()}\nTotal${separator(whole).repeat(header(whole).length - 1)}\n`) },
    ];
    if (first === undefined || first.includes('"')) return habits;
    habits.push({ name: `a row of ${file} twice`, change: edit(file, (whole) => `${whole.trimEnd()}\n${first}\n`) });
    if (second !== undefined) habits.push({ name: `two rows of ${file} in one line`, change: edit(file, (whole) => whole.replace(`${first}\n`, first)) });
    return habits;
  });
}

/** Applies a habit to a copy of a folder. */
export function practised(source: string, target: string, habit: Habit): void {
  rmSync(target, { recursive: true, force: true });
  cpSync(source, target, { recursive: true });
  habit.change(target);
}
