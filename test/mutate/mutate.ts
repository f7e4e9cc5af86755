/**
 * Damages valid folders, seed by seed, and holds the checks to their laws: no crash, no hang, no row lost, the
 * right exit status. `npx tsx test/mutate/mutate.ts --runs 10000 --seed 1`
 */
import { fork } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkCommand } from '../../pipeline/commands/check.ts';
import { writeDemoData } from '../../pipeline/demo/write.ts';
import { isError } from '../../pipeline/read/fault.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { BASE } from '../check/catalogue.ts';
import { openChecker, TODAY, type Checker } from '../check/checker.ts';
import { brokenLaws } from './laws.ts';
import { drawsOf, mutated } from './mutations.ts';

/** Longest that one folder may take. */
const LIMIT_MS = 20_000;
/** One run in so many damages the demonstration, which is large. */
const DEMO_EVERY = 50;
/** One run in so many goes through the command itself, for its exit status. */
const COMMAND_EVERY = 25;

/** What a number of runs came to. */
export interface Tally {
  runs: number;
  /** Runs with an error, with warnings only, with nothing. */
  errors: number;
  warnings: number;
  clean: number;
  slowest: number;
  failures: string[];
}

/** A folder that is damaged and restored again and again. */
interface Ground {
  dir: string;
  files: Map<string, Buffer>;
  checker: Checker;
}

async function groundOf(source: (dir: string) => void): Promise<Ground> {
  const dir = mkdtempSync(join(tmpdir(), 'mutate-'));
  source(dir);
  const names = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));
  const checker = await openChecker();
  await checker.learn(dir);
  return { dir, files: new Map(names.toSorted().map((name) => [name, readFileSync(join(dir, name))])), checker };
}

/** One run: damage, check, hold to the laws, restore. */
async function runOne(ground: Ground, seed: number): Promise<{ kind: 'errors' | 'warnings' | 'clean'; failures: string[] }> {
  const { dir, files, checker } = ground;
  const changed = mutated(files, drawsOf(seed));
  for (const [name, bytes] of changed) writeFileSync(join(dir, name), bytes);
  try {
    const { folder, faults } = await checker.check(dir);
    const failures = brokenLaws(dir, folder, faults, [...changed.keys()].filter((name) => name.endsWith('.csv')));
    if (seed % COMMAND_EVERY === 0) {
      const status = await checkCommand({ data: dir, json: true }, { today: TODAY, say: () => {}, answer: (text) => void JSON.parse(text) });
      if (status !== (faults.some(isError) ? 1 : 0)) failures.push(`exit status ${status}`);
    }
    return { kind: faults.some(isError) ? 'errors' : faults.length > 0 ? 'warnings' : 'clean', failures };
  } catch (error) {
    return { kind: 'errors', failures: [`crash: ${error instanceof Error ? error.stack ?? error.message : String(error)}`] };
  } finally {
    for (const name of changed.keys()) writeFileSync(join(dir, name), files.get(name) ?? '');
  }
}

/** Runs `from` to `to` (exclusive) in this process; `each` hears of every one before it starts. */
export async function mutate(from: number, to: number, each: (run: number) => void = () => {}, demo = true): Promise<Tally> {
  const base = await groundOf((dir) => cpSync(BASE, dir, { recursive: true }));
  const large = demo ? await groundOf((dir) => void writeDemoData(dir, loadPlan())) : null;
  const tally: Tally = { runs: 0, errors: 0, warnings: 0, clean: 0, slowest: 0, failures: [] };
  for (let seed = from; seed < to; seed += 1) {
    each(seed);
    const start = performance.now();
    const { kind, failures } = await runOne(large && seed % DEMO_EVERY === 0 ? large : base, seed);
    const took = performance.now() - start;
    tally.runs += 1;
    tally[kind] += 1;
    tally.slowest = Math.max(tally.slowest, took);
    if (took > LIMIT_MS) failures.push(`took ${Math.round(took)} ms`);
    for (const failure of failures) tally.failures.push(`seed ${seed}: ${failure}`);
  }
  for (const ground of [base, large]) {
    ground?.checker.close();
    if (ground) rmSync(ground.dir, { recursive: true });
  }
  return tally;
}

/** Runs a part in a process of its own, which is ended where one run hangs. */
function part(from: number, to: number): Promise<Tally> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(import.meta.url), ['--part', `${from}:${to}`], { execArgv: process.execArgv });
    let at = from;
    let done: Tally | null = null;
    let clock = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS * 3);
    child.on('message', (message: number | Tally) => {
      if (typeof message !== 'number') {
        done = message;
        return;
      }
      at = message;
      clearTimeout(clock);
      clock = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS * 3);
    });
    child.on('exit', () => {
      clearTimeout(clock);
      resolve(done ?? { runs: at - from + 1, errors: 0, warnings: 0, clean: 0, slowest: LIMIT_MS, failures: [`seed ${at}: hung or ended the process`] });
    });
  });
}

const CHUNK = 250;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' }, jobs: { type: 'string', default: '2' }, part: { type: 'string' } } });
  if (values.part) {
    const [from = 0, to = 0] = values.part.split(':').map(Number);
    const tally = await mutate(from, to, (run) => void process.send?.(run));
    process.send?.(tally, () => process.exit(0));
    return;
  }
  const [first, runs] = [Number(values.seed), Number(values.runs)];
  const queue = Array.from({ length: Math.ceil(runs / CHUNK) }, (_, at) => first + at * CHUNK);
  const tallies: Tally[] = [];
  await Promise.all(Array.from({ length: Number(values.jobs) }, async () => {
    for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
      tallies.push(await part(from, Math.min(from + CHUNK, first + runs)));
      process.stderr.write(`${tallies.reduce((sum, one) => sum + one.runs, 0)} of ${runs}\n`);
    }
  }));
  const sum = (key: 'runs' | 'errors' | 'warnings' | 'clean') => tallies.reduce((all, one) => all + one[key], 0);
  const failures = tallies.flatMap((one) => one.failures);
  const slowest = Math.round(Math.max(...tallies.map((one) => one.slowest)));
  process.stdout.write(`${failures.slice(0, 20).map((line) => `${line}\n`).join('')}${sum('runs')} folders damaged: ${sum('errors')} with errors, ${sum('warnings')} with warnings, ${sum('clean')} without; ${failures.length} laws broken; slowest ${slowest} ms\n`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
