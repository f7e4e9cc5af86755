/**
 * `npm run kills [-- --most N] [-- --scene NAME]`: ends run, freeze, feedback and demo at every write, rename and delete
 * (or at N of them, evenly spread), and looks at what is left: in each place the old or the new one, whole; what the next command does first repairs the
 * rest; the same command then ends as if nothing had been. Prints how many kills there were, and every mixture.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cyclesPage } from '../../pipeline/publish/cycles.ts';
import { withFolder } from '../../pipeline/publish/swap.ts';
import { hashes, temporary } from '../command.ts';

const root = new URL('../..', import.meta.url).pathname;

/** A command over a scene: a folder in which it finds what it needs and leaves what it makes. */
export interface Scene {
  name: string;
  /** Makes the scene as it stands before the command. */
  prepare: (dir: string) => Promise<void> | void;
  args: (dir: string) => string[];
  /** The folder that is looked at, under the scene. */
  under: string;
  /** Folders under it of which each is replaced as a whole. */
  places: readonly string[];
  /** Folders under it that commands lock. */
  locked: readonly string[];
}

/** Runs a command to its end, or to the moment at which it is killed. */
export function command(args: readonly string[], env: Record<string, string> = {}): Promise<number | null> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', join(root, 'test/kills/inject.ts'), join(root, 'pipeline/cli.ts'), ...args], { cwd: root, stdio: 'ignore', env: { ...process.env, ...env } });
  return new Promise((resolve) => child.once('exit', (status) => resolve(status)));
}

type State = Record<string, Record<string, string>>;

const filesAt = (path: string): Record<string, string> => {
  if (!existsSync(path)) return {};
  return statSync(path).isDirectory() ? hashes(path) : { file: readFileSync(path, 'utf8') };
};

const stateOf = (dir: string, places: readonly string[]): State => Object.fromEntries(places.map((place) => [place, filesAt(join(dir, place))]));

const isWhole = (state: State, states: readonly State[]): boolean => Object.entries(state).every(([place, files]) => states.some((one) => JSON.stringify(one[place]) === JSON.stringify(files)));

/** A command whose moments are known: what stood before, what stands after it. */
export interface Rehearsed {
  scene: Scene;
  template: string;
  moments: number;
  before: State;
  after: State;
}

/** Runs the command once without a kill and counts its moments. */
export async function rehearse(scene: Scene): Promise<Rehearsed> {
  const [template, dir, count] = [temporary('before'), temporary('after'), join(temporary('count'), 'moments')];
  await scene.prepare(template);
  cpSync(template, dir, { recursive: true });
  const status = await command(scene.args(dir), { KILL_AT: '0', KILL_UNDER: join(dir, scene.under), KILL_COUNT: count });
  if (status !== 0) throw new Error(`${scene.name} ends with ${status}`);
  return { scene, template, moments: Number(readFileSync(count, 'utf8')), before: stateOf(join(template, scene.under), scene.places), after: stateOf(join(dir, scene.under), scene.places) };
}

/** Kills the command at one moment; gives what is wrong with what it left, or null. `again`: also runs it anew to its end. */
export async function kill({ scene, template, before, after }: Rehearsed, moment: number, again: boolean): Promise<string | null> {
  const dir = temporary('killed');
  cpSync(template, dir, { recursive: true });
  const under = join(dir, scene.under);
  const status = await command(scene.args(dir), { KILL_AT: String(moment), KILL_UNDER: under });
  const where = `${scene.name}, moment ${moment}`;
  if (status !== null) return `${where}: not killed, ended with ${status}`;
  for (const folder of scene.locked) if (existsSync(join(under, folder))) await withFolder(join(under, folder), async () => {});
  if (!isWhole(stateOf(under, scene.places), [before, after])) return `${where}: a mixture after the repair`;
  const left = existsSync(under) ? readdirSync(under, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.pasra')) : [];
  if (left.length > 0) return `${where}: left behind ${left.join(', ')}`;
  if (again) {
    const ended = await command(scene.args(dir));
    const frozen = ended === 2 && scene.name.startsWith('freeze');
    if ((ended !== 0 && !frozen) || !isWhole(stateOf(under, scene.places), [after])) return `${where}: the same command then ended with ${ended}, or left something else`;
  }
  rmSync(dir, { recursive: true });
  return null;
}

const small = join(root, 'test/cases/worked/d/data');
const RUN = ['run', '--cycle', '2025', '--formats', 'csv'];
const SHEET = ['feedback', '--cycle', '2025', '--formats', 'html', '--lang', 'en'];
const data = (dir: string) => ['--data', join(dir, 'data')];
const out = (dir: string) => ['--out', join(dir, 'out')];

/** A cycle with a page beside that of the run, so that the index is written anew. */
function beside(folder: string): void {
  mkdirSync(join(folder, '2024'));
  writeFileSync(join(folder, '2024/index.html'), 'a page');
  writeFileSync(join(folder, '2024/manifest.json'), readFileSync(join(folder, '2025/manifest.json'), 'utf8').replace('"cycle": 2025', '"cycle": 2024'));
  writeFileSync(join(folder, 'index.html'), cyclesPage(folder) ?? '');
}

/** Scenes of every command that replaces something. */
export const scenes: readonly Scene[] = [
  { name: 'run over an older publication', under: 'out', places: ['2024', '2025', 'index.html'], locked: [''],
    prepare: async (dir) => {
      cpSync(small, join(dir, 'data'), { recursive: true });
      await command([...RUN, '--as-of', '2025-11-30', ...data(dir), ...out(dir)]);
      beside(join(dir, 'out'));
    },
    args: (dir) => [...RUN, '--as-of', '2026-01-31', ...data(dir), ...out(dir)] },
  { name: 'freeze', under: 'data/baseline', places: ['2025'], locked: [''],
    prepare: (dir) => cpSync(small, join(dir, 'data'), { recursive: true }),
    args: (dir) => ['baseline', 'freeze', '--cycle', '2025', '--as-of', '2025-11-30', ...data(dir)] },
  { name: 'freeze, a restatement', under: 'data/baseline', places: ['2025', '2025/revision-2'], locked: [''],
    prepare: async (dir) => { cpSync(small, join(dir, 'data'), { recursive: true }); await command(['baseline', 'freeze', '--cycle', '2025', '--as-of', '2025-05-15', ...data(dir)]); },
    args: (dir) => ['baseline', 'freeze', '--cycle', '2025', '--as-of', '2025-11-30', '--restate', '--reason', 'more reports', ...data(dir)] },
  { name: 'feedback over older sheets', under: 'out', places: ['states/2025'], locked: [''],
    prepare: async (dir) => { cpSync(small, join(dir, 'data'), { recursive: true }); await command([...SHEET, '--state', 'XAB', '--as-of', '2025-11-30', ...data(dir), ...out(dir)]); },
    args: (dir) => [...SHEET, '--state', 'XAB', '--as-of', '2026-01-31', ...data(dir), ...out(dir)] },
  { name: 'demo', under: 'demo', places: ['data', ...[2025, 2026, 2027, 2028, 2029].map((cycle) => `reports/${cycle}`)], locked: ['', 'reports'],
    prepare: (dir) => mkdirSync(join(dir, 'demo')), args: (dir) => ['demo', '--formats', 'csv', '--out', join(dir, 'demo')] },
];

/** Numbers from 1 to `last`, at most `most` of them, evenly spread, the last among them. */
export const spread = (last: number, most: number): number[] => {
  const count = Math.min(last, most);
  return Array.from({ length: count }, (_, at) => Math.round(((at + 1) * last) / count));
};

const option = (name: string): string | undefined => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);

if (process.argv[1]?.endsWith('kills.ts')) {
  const faults: string[] = [];
  let kills = 0;
  for (const scene of scenes.filter(({ name }) => name.startsWith(option('--scene') ?? ''))) {
    const rehearsed = await rehearse(scene);
    const moments = spread(rehearsed.moments, Number(option('--most') ?? Infinity));
    process.stderr.write(`${scene.name}: ${moments.length} of ${rehearsed.moments} moments\n`);
    for (const [at, moment] of moments.entries()) {
      const fault = await kill(rehearsed, moment, at % 10 === 0);
      kills += 1;
      if (fault === null) continue;
      faults.push(fault);
      process.stderr.write(`${fault}\n`);
    }
  }
  process.stdout.write(`${kills} kills, ${faults.length} mixtures\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
