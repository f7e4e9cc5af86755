/** `npm run ties`: the whole measured value of a folder of ties, many times and with several threads, must be one. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { standOn } from '../../pipeline/assess/ground.ts';
import { asKnownOn, measureCycle } from '../../pipeline/measure/cycle.ts';
import type { Measured } from '../../pipeline/measure/measured.ts';
import { prepareFolder } from '../../pipeline/measure/prepare.ts';
import { isError } from '../../pipeline/read/fault.ts';
import { readFolder, type Folder } from '../../pipeline/read/folder.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { writeTies } from './folder.ts';

/** Where two measurements of the same rows differed. */
export interface Unstable {
  threads: number;
  /** From 1. */
  time: number;
  /** Parts of the measured value, such as `figures`, with the first difference. */
  parts: string[];
}

const asJson = (value: unknown): string => JSON.stringify(value, (_, one: unknown) => (one instanceof Map ? [...one] : one));

/** Parts of the measured value by their text. */
const partsOf = (measured: Measured): Map<string, string> => new Map(Object.entries(measured).map(([name, value]) => [name, asJson(value)]));

function firstDifference(name: string, one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `${name}: …${one.slice(Math.max(0, at - 80), at + 60)}… / …${other.slice(at, at + 60)}…`;
}

/** The folder of ties as it is read; throws where it has an error, for then nothing would be measured. */
export async function tiedFolder(states: number): Promise<Folder> {
  const dir = mkdtempSync(join(tmpdir(), 'pasra-ties-'));
  try {
    writeTies(dir, states);
    const folder = readFolder(dir);
    const { store, faults } = await prepareFolder(loadPlan(), folder, '2025-12-31', () => {});
    store.close();
    const errors = faults.filter(isError);
    if (errors.length > 0) throw new Error(`the folder of ties has ${errors.length} errors, first ${asJson(errors[0])}`);
    return folder;
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Measures a folder `times` times with each number of threads, in a new store every `fresh` times; gives every answer that is not the first. */
export async function differences(folder: Folder, times: number, threads: readonly number[], progress: (said: string) => void, fresh = 10): Promise<{ unstable: Unstable[]; hash: string; outcomes: number }> {
  const plan = loadPlan();
  let first: Map<string, string> | undefined;
  let outcomes = 0;
  const unstable: Unstable[] = [];
  for (const count of threads) {
    for (let time = 1; time <= times; time += fresh) {
      const { store } = await prepareFolder(plan, folder, '2025-12-31', () => {}, { threads: count });
      for (let again = time; again < time + fresh && again <= times; again += 1) {
        // from another day, so that no table is still there and every query is asked again
        await standOn(store, plan.terms, asKnownOn(2025, '2025-12-30'));
        const measured = await measureCycle(store, plan, asKnownOn(2025, '2025-12-31'));
        const parts = partsOf(measured);
        outcomes = measured.assessments.length;
        first ??= parts;
        const other = [...parts].filter(([name, text]) => text !== first?.get(name)).map(([name, text]) => firstDifference(name, first?.get(name) ?? '', text));
        if (other.length > 0) unstable.push({ threads: count, time: again, parts: other });
      }
      store.close();
    }
    progress(`${count} threads: ${times} measurements, ${unstable.filter((one) => one.threads === count).length} that differ`);
  }
  return { unstable, hash: createHash('sha256').update(asJson([...(first ?? [])])).digest('hex'), outcomes };
}

if (process.argv[1]?.endsWith('ties.ts')) {
  const [times = 300, states = 40] = process.argv.slice(2).map(Number);
  const { unstable, hash, outcomes } = await differences(await tiedFolder(states), times, [1, 2, 4], (said) => console.log(said));
  for (const one of unstable.slice(0, 20)) console.log(one);
  console.log(`${outcomes} outcomes, value ${hash.slice(0, 8)}; ${unstable.length === 0 ? 'one answer' : `${unstable.length} answers that differ`}`);
  process.exitCode = unstable.length === 0 ? 0 : 1;
}
