/**
 * `npm run bench`: pasra and what people would use instead, on the same job, to the same checked figures.
 *
 *   npm run bench                        1x: figures, pages, stages
 *   npm run bench -- --scale 100         the same rows a hundred times
 *   npm run bench -- --against pandas r  these contestants, beside pasra's own
 *   npm run bench -- --quick             bare figures and `--formats csv`, once: are the results equal
 *   npm run bench -- --all --write       every size, and docs/performance.md, its chart and the README's lines
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { contestants, missingForDocuments, type Contestant } from './contestants.ts';
import { engineEntry, fieldOf } from './entries.ts';
import { measureJob, writeCsv, writeData, type Job } from './input.ts';
import { machine, versionsOf } from './machine.ts';
import { writeParquet } from './parquet.ts';
import { ratiosOf } from './ratios.ts';
import type { Result, Row } from './result.ts';
import { race, type Entry, type Raced } from './rounds.ts';
import { stageTimes } from './stage-times.ts';
import { findTools, type Tools } from './tools.ts';
import { said } from './said.ts';
import { writePages } from './write.ts';
import { writeWritten } from './written.ts';

interface Options { scale?: number; against?: string[]; runs: number; enough: number; quick?: boolean; all?: boolean; write?: boolean; json?: string }

type Group = Contestant['group'];
/** One size, and who runs at it. A CSV of more than a hundred copies would be timed for its writing. */
interface Size { copies: number; groups: readonly Group[]; engine: boolean }

const CSV_MOST = 100;
const ENGINE_MOST = 100;
const ALL: readonly Size[] = [
  { copies: 1, groups: ['product', 'bare', 'pages', 'parquet'], engine: true },
  { copies: 10, groups: ['parquet'], engine: true },
  { copies: 100, groups: ['bare', 'parquet'], engine: true },
  { copies: 1000, groups: ['parquet'], engine: false },
  { copies: 3000, groups: ['parquet'], engine: false },
];

function sizesOf({ scale = 1, quick, all }: Options): readonly Size[] {
  if (quick) return [{ copies: 1, groups: ['product', 'bare'], engine: false }];
  if (all) return ALL;
  const csv: readonly Group[] = scale === 1 ? ['product', 'bare', 'pages'] : scale <= CSV_MOST ? ['bare'] : [];
  return [{ copies: scale, groups: [...csv, 'parquet'], engine: scale <= ENGINE_MOST }];
}

/** Who takes part: those named and pasra's own; null is everyone. */
function takingPart({ against, quick }: Options): string[] | null {
  const ours = contestants.map(({ name }) => name).filter((name) => (quick ? name === 'pasra-csv' : name.startsWith('pasra')));
  if (against) return [...ours, ...against];
  return quick ? [...ours, ...contestants.filter(({ group }) => group === 'bare').map(({ name }) => name)] : null;
}

/** Runs all contestants at one size; what was written for it is gone afterwards. */
async function atSize(size: Size, options: Options, job: Job, tools: Tools, answers: number, say: (line: string) => void): Promise<{ raced: Raced[]; skipped: Row[] }> {
  const dir = mkdtempSync(join(tmpdir(), 'pasra-bench-size-'));
  try {
    const parquet = join(dir, 'outcomes.parquet');
    const { csv, folder } = writeCsv(dir, job, size.groups.includes('bare') ? size.copies : 1);
    if (size.groups.includes('parquet')) await writeParquet(job.once, parquet, size.copies);
    const written = join(dir, 'written.json');
    if (size.groups.includes('pages') && missingForDocuments(tools) === null) await writeWritten(job.data, written);
    const { entries, skipped } = fieldOf(size.groups, takingPart(options), job, { csv, folder, parquet, data: job.data, written }, size.copies, tools);
    const engine: Entry[] = size.engine ? [engineEntry(job, dir, size.copies, answers)] : [];
    return { raced: await race([...entries, ...engine], options, say), skipped };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function bench(options: Options, say: (line: string) => void): Promise<Result> {
  const before = machine();
  const tools = findTools();
  const dir = mkdtempSync(join(tmpdir(), 'pasra-bench-'));
  try {
    say('the job: fictional States, measured once by pasra …');
    const job = await measureJob(dir, await writeData(dir));
    const raced: Raced[] = [];
    const rows: Row[] = [];
    for (const size of sizesOf(options)) {
      const done = await atSize(size, options, job, tools, job.answers, say);
      raced.push(...done.raced);
      rows.push(...done.raced.map(({ row }) => row), ...done.skipped);
    }
    const stages = options.quick || (options.scale ?? 1) > 1 ? [] : await stageTimes(job.data, dir, options, say);
    return { machine: before, versions: versionsOf(tools), rows, stages, ratios: ratiosOf(raced) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function whole(value: string): number {
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new InvalidArgumentError('a whole number from 1.');
  return Number(value);
}

const options = new Command('bench').description('pasra beside what people would use instead, on the same job, to the same checked figures')
  .option('--scale <n>', 'so many copies of the plan\'s years', whole).option('--against <names...>', contestants.map(({ name }) => name).join(', '))
  .option('--runs <n>', 'runs of each', whole, 5).option('--enough <seconds>', 'what has taken so long in all its runs is not run again', whole, 25).option('--quick', 'bare figures and --formats csv, once: are the results equal').option('--all', 'every size')
  .option('--write', 'write docs/performance.md, docs/performance.json, the chart and the README\'s lines').option('--json <file>', 'write the result').parse().opts<Options>();
if (options.quick) options.runs = 1;
const result = await bench(options, (line) => console.error(line));
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(result, null, 1)}\n`);
if (options.write) writePages(result);
console.log(said(result));
process.exitCode = result.rows.some(({ differs }) => differs !== undefined) ? 1 : 0;
