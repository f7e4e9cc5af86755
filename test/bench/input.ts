/**
 * The job that all contestants get: the demonstration's fictional States (165 of them party), five cycles and all
 * indicators, measured once by pasra itself. Deterministic: the same seed gives the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freezeCommand } from '../../pipeline/commands/baseline.ts';
import { demoAsOf, demoCycles } from '../../pipeline/demo/files.ts';
import { writeDemoData } from '../../pipeline/demo/write.ts';
import { asKnownOn, measureCycle } from '../../pipeline/measure/cycle.ts';
import { prepare } from '../../pipeline/measure/prepare.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { LAST } from './last-cycle.ts';

/** The figure of an indicator in a cycle as pasra has it; a count has no denominator. */
export interface Checked { cycle: number; indicator: string; numerator: number; denominator: number | null }

/**
 * What is measured once and then asked of every contestant: the data folder, its rows of outcomes without their copy, the
 * same as a CSV of one copy (`once`), how many answers the folder holds, and the figures that must come out.
 */
export interface Job { data: string; lines: string[]; once: string; answers: number; checked: Checked[] }

export const COLUMNS = 'cycle,indicator,unit,outcome,weight,basis';

/** Writes the data folder under `dir` and seals its baseline; gives its path. */
export async function writeData(dir: string): Promise<string> {
  const data = join(dir, 'data');
  writeDemoData(data, loadPlan());
  const [first] = demoCycles;
  await freezeCommand({ data, cycle: first, asOf: demoAsOf(first) }, { today: LAST.asOf, say: () => {}, answer: () => {} });
  return data;
}

/** Measures cycles of a data folder as the last one's publication does; figures that are not known are not asked for. The CSV lies under `dir`. */
export async function measureJob(dir: string, data: string, cycles: readonly number[] = demoCycles): Promise<Job> {
  const prepared = await prepare(loadPlan(), { data, today: LAST.asOf, progress: () => {} });
  const job = { data, lines: [] as string[], answers: prepared.folder.rows.answers.length, checked: [] as Checked[] };
  try {
    for (const cycle of cycles) {
      const { assessments, figures } = await measureCycle(prepared.store, prepared.plan, asKnownOn(cycle, LAST.asOf));
      for (const { indicator, unit, outcome, weight, basis } of assessments) job.lines.push([cycle, indicator, `"${unit.replaceAll('"', '""')}"`, outcome, weight, basis ?? ''].join(','));
      for (const { indicator, numerator, denominator } of figures) if (numerator !== null) job.checked.push({ cycle, indicator, numerator, denominator });
    }
  } finally {
    prepared.store.close();
  }
  return { ...job, once: writeCsv(dir, job, 1).csv };
}

/** The same rows `copies` times, told apart by the column `copy`: one long CSV, and one file per indicator as site builders keep them. */
export function writeCsv(dir: string, { lines }: Pick<Job, 'lines'>, copies: number): { csv: string; folder: string } {
  const [csv, folder] = [join(dir, `outcomes-${copies}.csv`), join(dir, `indicators-${copies}`)];
  mkdirSync(folder, { recursive: true });
  const header = `copy,${COLUMNS}\n`;
  const repeated = (some: readonly string[], copy: number): string => some.map((line) => `${copy},${line}\n`).join('');
  const append = (path: string, some: readonly string[]) => {
    writeFileSync(path, header);
    for (let copy = 0; copy < copies; copy += 1) writeFileSync(path, repeated(some, copy), { flag: 'a' });
  };
  append(csv, lines);
  const byIndicator = new Map<string, string[]>();
  for (const line of lines) {
    const indicator = line.split(',')[1] ?? '';
    const some = byIndicator.get(indicator);
    if (some) some.push(line);
    else byIndicator.set(indicator, [line]);
  }
  for (const [indicator, some] of byIndicator) append(join(folder, `indicator_${indicator}.csv`), some);
  return { csv, folder };
}
