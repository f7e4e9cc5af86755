/** Small data folders made by chance, valid and full of the edges that the contract names. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plan } from '../../schemas/plan.ts';
import { chance } from './chance.ts';
import type { Cells, Making } from './making.ts';
import { answers, measures, submissions, type Submitted } from './random-reports.ts';
import * as records from './random-records.ts';
import * as registry from './random-registry.ts';

const YEARS = [2023, 2024, 2025, 2026];
const CYCLES = [2023, 2024, 2025, 2026] as const;

const quoted = (cell: string, separator: string): string => (cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function csv({ chance: by }: Making, rows: readonly Cells[], columns: readonly string[]): string {
  const separator = by.happens(20) ? ';' : ',';
  const end = by.happens(20) ? '\r\n' : '\n';
  const shuffled = rows.map((row) => ({ row, at: by.whole(0, 1e6) })).toSorted((a, b) => a.at - b.at).map(({ row }) => row);
  const lines = [columns, ...shuffled.map((row) => columns.map((column) => String(row[column] ?? '')))];
  return (by.happens(20) ? '\ufeff' : '') + lines.map((line) => line.map((cell) => quoted(cell, separator)).join(separator) + end).join('');
}

/** Writes the folder of a seed; the same seed and plan give the same bytes. */
export function writeRandomFolder(folder: string, seed: number, plan: Plan): void {
  const by = chance(seed * 7919 + 17);
  const states = Array.from({ length: by.whole(6, 12) }, (_, at) => `XA${String.fromCharCode(65 + at)}`);
  const making: Making = { chance: by, plan, states, month: by.pick([0, 5, 20]), corrected: by.pick([0, 8, 20]) };
  const write = (name: string, rows: readonly Cells[], columns: readonly string[]) => {
    if (rows.length === 0 && by.happens(50)) return;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), csv(making, rows, columns));
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'about.yaml'), 'data_kind: demo\nedition: draft\ntitle:\n  en: Chance\n  fr: Hasard\nnote:\n  en: Fictional.\n  fr: Fictif.\n');
  const registers = registry.tables(making, YEARS);
  const meetings = new Set(registers.meetings.rows.map(({ meeting }) => String(meeting)));
  for (const [name, table] of Object.entries(registers)) write(`registry/${name}.csv`, table.rows, table.columns);
  for (const [name, table] of Object.entries(records.tables(making, YEARS, meetings))) write(`records/${name}.csv`, table.rows, table.columns);
  const cycles = CYCLES.filter((cycle) => cycle >= 2025 || by.happens(70));
  const before = new Map<number, Submitted[]>();
  for (const cycle of cycles) {
    const sent = submissions(making, cycle);
    before.set(cycle, sent.documents);
    write(`article7/${cycle}/submissions.csv`, sent.rows, sent.columns);
    const coded = answers(making, cycle, sent.documents, [...before.keys()]);
    write(`article7/${cycle}/answers.csv`, coded.rows, coded.columns);
    const land = measures(making, cycle, sent.documents);
    write(`article7/${cycle}/measures.csv`, land.rows, land.columns);
  }
}
