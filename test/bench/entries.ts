/** Contestants and the job → what is to be run at one size. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { contestants, type Contestant, type Paths } from './contestants.ts';
import type { EngineAnswer } from './engine.ts';
import { differing, readFound } from './equal.ts';
import type { Checked, Job } from './input.ts';
import { LAST } from './last-cycle.ts';
import type { Row } from './result.ts';
import type { Entry } from './rounds.ts';
import type { Tools } from './tools.ts';

/** Entries to be run, and rows of those whose tool is not there. */
export interface Field { entries: Entry[]; skipped: Row[] }

/** Where a publication differs from what was measured for the job; it has the last cycle's figures. */
function publicationDiffers(target: string, checked: readonly Checked[]): string[] {
  const path = join(target, String(LAST.cycle), 'data/indicators.csv');
  const rows = parse(readFileSync(path), { columns: true }) as Record<string, string>[];
  const found = new Map(rows.map((row) => [`0,${row['cycle']},${row['indicator']}`, [Number(row['numerator']), Number(row['denominator'])] as const]));
  return differing(found, checked.filter(({ cycle }) => cycle === LAST.cycle), 1);
}

const figuresOf = ({ group }: Contestant, { checked }: Job): Checked[] => (group === 'product' ? checked.filter(({ cycle }) => cycle === LAST.cycle) : checked);

/** The entries of some groups at one size; `only` names those that take part. */
export function fieldOf(groups: readonly Contestant['group'][], only: readonly string[] | null, job: Job, paths: Paths, copies: number, tools: Tools): Field {
  const field: Field = { entries: [], skipped: [] };
  for (const one of contestants.filter(({ group, name }) => groups.includes(group) && (only?.includes(name) ?? true))) {
    const { name, group, what } = one;
    const row = { name, group, what, copies, rows: job.lines.length * copies, equal: figuresOf(one, job).length * copies };
    const missing = one.missing(tools);
    if (missing !== null) {
      field.skipped.push({ ...row, equal: 0, runs: 0, seconds: null, processor: null, peakMiB: null, skipped: missing });
      continue;
    }
    const target = join(paths.folder, '..', `found-${name}${group === 'product' ? '' : '.csv'}`);
    const check = group === 'product' ? () => publicationDiffers(target, job.checked) : () => differing(readFound(target), job.checked, copies);
    field.entries.push({ row, command: one.command(paths, target, tools), target, check });
  }
  return field;
}

/** The engine's own stages over many times the States; its figures must be those of one copy times the copies. */
export function engineEntry(job: Job, dir: string, copies: number, answers: number): Entry {
  const target = join(dir, 'engine.json');
  const expected = job.checked.filter(({ cycle }) => cycle === LAST.cycle);
  return {
    row: { name: 'pasra-engine', group: 'engine', what: 'the engine\'s own stages, one cycle, over a registry of that many times the States', copies, rows: answers * copies, equal: expected.length },
    command: [process.execPath, '--import', 'tsx', fileURLToPath(new URL('./engine.ts', import.meta.url)), job.data, String(copies), target],
    target,
    check: () => {
      const { figures } = JSON.parse(readFileSync(target, 'utf8')) as EngineAnswer;
      const found = new Map(figures.map(({ indicator, numerator, denominator }) => [`0,${LAST.cycle},${indicator}`, [numerator ?? NaN, denominator ?? NaN] as const]));
      return differing(found, expected.map((one) => ({ ...one, numerator: one.numerator * copies, denominator: one.denominator === null ? null : one.denominator * copies })), 1);
    },
  };
}
