/** `npm run second-opinion -- --folders 100 --seed 1`: the engine against the second opinion on folders made by chance. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DataErrors } from '../../pipeline/read/fault.ts';
import { isError } from '../../pipeline/read/fault.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { daysOf, differencesOfSeed } from './seeds.ts';

const { values } = parseArgs({ options: { folders: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' }, keep: { type: 'string' } } });
const plan = loadPlan();
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'second-opinion-'));
const [from, count] = [Number(values.seed), Number(values.folders)];
let found = 0;
for (let seed = from; seed < from + count; seed++) {
  const differences = await differencesOfSeed(folder, seed, plan).catch((error: unknown) => {
    const why = error instanceof DataErrors ? error.faults.filter(isError).slice(0, 5).map((fault) => JSON.stringify(fault)).join('\n') : String((error as Error).stack);
    return [{ file: 'run', key: why, column: '', published: 'failed', recomputed: null }];
  });
  found += differences.length;
  for (const { file, key, column, published, recomputed } of differences) process.stdout.write(`${seed} ${daysOf(seed).join(' ')} ${file} ${key} ${column}: engine ${published ?? 'no row'}, second ${recomputed ?? 'no row'}\n`);
}
process.stdout.write(`${count} folders from seed ${from}: ${found} differences\n`);
if (!values.keep) rmSync(folder, { recursive: true, force: true });
process.exitCode = found === 0 ? 0 : 1;
