/**
 * `npm run edits -- --runs 200 --seed 1`: after each edit of a data folder what `watch` makes is what a run makes that keeps
 * nothing, byte for byte. The edits stay, as in a day's work; one that a run refuses is refused by both, and taken back.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { freezeCommand } from '../../pipeline/commands/baseline.ts';
import { runCommand } from '../../pipeline/commands/run.ts';
import { makeDraft } from '../../pipeline/commands/watch.ts';
import { openStoreWithMacros } from '../../pipeline/measure/prepare.ts';
import type { Store } from '../../pipeline/store/store.ts';
import { demoAsOf } from '../../pipeline/demo/files.ts';
import { writeDemoData } from '../../pipeline/demo/write.ts';
import { keptIn, nothingKept, type Kept } from '../../pipeline/publish/kept.ts';
import { programHash } from '../../pipeline/publish/program.ts';
import { FORMATS, type Format } from '../../pipeline/publish/format-names.ts';
import type { Language } from '../../schemas/codes.ts';
import { copyOf, hashes, temporary } from '../command.ts';
import { frozenCopy, plan } from '../support.ts';
import { drawsOf, mutated } from '../mutate/mutations.ts';

/** One edit in so many is damage that most runs refuse; one in so many is made in all formats, and by a run with threads of its own. */
const DAMAGE_EVERY = 6;
const WHOLE_EVERY = 25;
/** One edit in so many also harms what is kept: an entry is cut short, all is deleted. */
const HARM_EVERY = 5;

/** What a number of edits came to. */
export interface EditTally {
  edits: number;
  /** Edits after which both published, and both refused. */
  published: number;
  refused: number;
  /** Files that were the same in both. */
  files: number;
  failures: string[];
}

/** A folder that is edited, and the two places that it is published to. */
interface Ground {
  data: string;
  cycle: number;
  asOf: string;
  loop: string;
  full: string;
  folder: string;
  kept: Kept;
  /** Of all its rounds. */
  store: Store;
}

const folder = (path: string): string => new URL(path, import.meta.url).pathname;

async function demo(): Promise<string> {
  const data = join(temporary('demo'), 'data');
  writeDemoData(data, plan);
  await freezeCommand({ data, cycle: plan.terms.baseline_cycle.cycle, asOf: demoAsOf(2025) }, { today: demoAsOf(2025), say: () => {}, answer: () => {} });
  return data;
}

async function grounds(): Promise<Ground[]> {
  const own = copyOf(folder('../../data'));
  rmSync(join(own, 'plan'), { recursive: true, force: true });
  const places = [
    { data: await frozenCopy(folder('../cases/worked/c/data'), '2025-11-30'), cycle: 2026, asOf: '2026-10-15' },
    { data: own, cycle: 2025, asOf: '2026-11-01' },
    // a cycle with others before it, whose figures are kept too
    { data: await demo(), cycle: 2027, asOf: demoAsOf(2027) },
  ];
  return Promise.all(places.map(async (place) => {
    const kept = join(temporary('kept'), 'parts');
    return { ...place, store: await openStoreWithMacros(), loop: temporary('loop'), full: temporary('full'), folder: kept, kept: keptIn(kept, programHash()) };
  }));
}

/** Texts of all tables by path; a sealed baseline is left alone, for every change in it is refused. */
const tablesOf = (data: string): Map<string, Buffer> => new Map(readdirSync(data, { recursive: true, encoding: 'utf8' }).toSorted()
  .filter((path) => path.endsWith('.csv') && !path.startsWith('baseline')).map((path) => [path, readFileSync(join(data, path))]));

/** What people correct: the answer, the number, the day, the vote. */
const OFTEN = /^(answer|value|unit|received_on|form|page|quote|vote|paid_in_full|amount|complete|women|participants|source|note|until|asks_until|decided_on|state_of_value|kind)$/;

/** A cell takes the value of another row, a row goes, or a row comes that says the same of another. */
function sensible(tables: ReadonlyMap<string, Buffer>, draw: (below: number) => number): Map<string, Buffer> {
  const names = [...tables.keys()];
  // answers and measures are what is edited most
  const often = names.filter((name) => /(answers|measures|submissions)\.csv$/.test(name));
  for (;;) {
    const from = draw(3) > 0 && often.length > 0 ? often : names;
    const name = from[draw(from.length)] ?? '';
    const lines = (tables.get(name)?.toString('utf8') ?? '').split('\n');
    const plain = lines.flatMap((line, at) => (at > 0 && line !== '' && !line.includes('"') ? [at] : []));
    if (plain.length < 2) continue;
    const [one, other] = [plain[draw(plain.length)] ?? 1, plain[draw(plain.length)] ?? 1];
    const [cells, others] = [(lines[one] ?? '').split(','), (lines[other] ?? '').split(',')];
    const kind = draw(8);
    if (kind === 0) lines.splice(one, 1);
    else {
      const known = (lines[0] ?? '').split(',').flatMap((column, at) => (OFTEN.test(column.trim()) ? [at] : []));
      const column = kind > 2 && known.length > 0 ? known[draw(known.length)] ?? 0 : draw(cells.length);
      if (cells[column] === others[column]) continue;
      cells[column] = others[column] ?? '';
      lines.splice(one, kind === 1 ? 0 : 1, cells.join(','));
    }
    return new Map([[name, Buffer.from(lines.join('\n'))]]);
  }
}

const error = async (work: () => Promise<unknown>): Promise<string | null> => {
  try {
    await work();
    return null;
  } catch (thrown) {
    return `${(thrown as Error).constructor.name}: ${(thrown as Error).message}`;
  }
};

/** An entry is cut short, or has another one's content; or all entries go. */
function harm(kept: string, draw: (below: number) => number): void {
  const names = readdirSync(kept, { encoding: 'utf8' });
  const [one, other] = [names[draw(names.length)], names[draw(names.length)]];
  if (one === undefined || other === undefined) return;
  const bytes = readFileSync(join(kept, one));
  const kind = draw(4);
  if (kind === 0) rmSync(kept, { recursive: true });
  else if (kind === 1) writeFileSync(join(kept, one), bytes.subarray(0, draw(bytes.length)));
  else if (kind === 2) writeFileSync(join(kept, one), readFileSync(join(kept, other)));
  else {
    const at = draw(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 + draw(255));
    writeFileSync(join(kept, one), bytes);
  }
}

/** Makes these edits one after the other, and says of each where the two publications differ. */
export async function edits(from: number, until: number, say: (line: string) => void = () => {}): Promise<EditTally> {
  const tally: EditTally = { edits: 0, published: 0, refused: 0, files: 0, failures: [] };
  const all = await grounds();
  for (let seed = from; seed < until; seed += 1) {
    const draw = drawsOf(seed);
    const ground = all[seed % all.length] as Ground;
    const before = tablesOf(ground.data);
    const change = seed % DAMAGE_EVERY === 0 ? mutated(before, draw) : sensible(before, draw);
    for (const [path, bytes] of change) writeFileSync(join(ground.data, path), bytes);
    if (seed % HARM_EVERY === 0 && tally.edits > 0) try { harm(ground.folder, draw); } catch { /* nothing is kept yet */ }
    const whole = seed % WHOLE_EVERY === 0;
    const options = { ...ground, out: ground.loop, formats: (whole ? [...FORMATS] : ['html']) as Format[], lang: (whole ? ['en', 'fr'] : [['en'], ['fr'], ['en', 'fr']][draw(3)]) as Language[] };
    const context = { today: ground.asOf, say: () => {}, answer: () => {} };
    const standing = hashes(ground.loop);
    const [loop, full] = [
      await error(() => makeDraft(options, context, ground.kept, ground.store)),
      await error(() => (whole ? runCommand({ ...options, out: ground.full }, context) : makeDraft({ ...options, out: ground.full }, context, nothingKept))),
    ];
    const [mine, theirs] = [hashes(ground.loop), hashes(ground.full)];
    const differ = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter((path) => mine[path] !== theirs[path]);
    tally.edits += 1;
    const named = `seed ${seed} (${[...change.keys()].join(', ')}; ${options.formats.join(',')}; ${options.lang.join(',')})`;
    if (loop !== full) tally.failures.push(`${named}: the loop says ${loop}, a run ${full}`);
    else if (loop !== null && JSON.stringify(mine) !== JSON.stringify(standing)) tally.failures.push(`${named}: refused, and something was written`);
    else if (differ.length > 0) tally.failures.push(`${named}: ${differ.join(', ')}`);
    if (loop === null) {
      tally.published += 1;
      tally.files += Object.keys(mine).length - differ.length;
    } else {
      tally.refused += 1;
      for (const path of change.keys()) writeFileSync(join(ground.data, path), before.get(path) as Buffer);
    }
    say(`${tally.edits} ${named}: ${loop ?? `${Object.keys(mine).length} files`}${differ.length > 0 ? `, ${differ.length} DIFFER` : ''}`.slice(0, 200));
  }
  for (const { store } of all) store.close();
  for (const { data, loop, full, folder: kept } of all) for (const dir of [data, loop, full, kept]) rmSync(dir, { recursive: true, force: true });
  return tally;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } } });
  const { failures, ...tally } = await edits(Number(values.seed), Number(values.seed) + Number(values.runs), (line) => void process.stderr.write(`${line}\n`));
  process.stdout.write(`${JSON.stringify(tally)}\n${failures.join('\n')}\n`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
