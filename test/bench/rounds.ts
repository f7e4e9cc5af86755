/** Contestants side by side: each once in a round, so that what else the machine does meets all alike. */
import { rmSync } from 'node:fs';
import { spread, timed, type Timed } from './timing.ts';
import type { Row } from './result.ts';

/** One who runs: its row of the result, its command, and what says how its answer differs. */
export interface Entry {
  row: Omit<Row, 'runs' | 'seconds' | 'processor' | 'peakMiB'>;
  command: readonly string[];
  /** File or folder that the command writes; gone before each run. */
  target: string;
  /** Differences from the checked figures; none where all are equal. */
  check: () => string[];
}

/** How often each is run, and after how many seconds it is not run again. */
export interface Patience { runs: number; enough: number }

/** Every time of an entry, round by round, with its row. */
export interface Raced { row: Row; times: Timed[] }

const project = new URL('../..', import.meta.url).pathname;

async function once({ command, target, check }: Entry): Promise<Timed | { differs: string }> {
  rmSync(target, { recursive: true, force: true });
  const time = await timed(command, project);
  if (time.status !== 0) return { differs: `ended with ${time.status}: ${time.stderr.trim().split('\n').at(-1) ?? ''}` };
  const [first, ...more] = check();
  return first === undefined ? time : { differs: `${first}${more.length > 0 ? `, and ${more.length} more` : ''}` };
}

const known = (numbers: readonly (number | null)[]): number[] => numbers.filter((one) => one !== null);

function rowOf(entry: Entry, times: readonly Timed[], differs: string | undefined): Row {
  const none = differs !== undefined || times.length === 0;
  const processor = known(times.map((time) => time.processor));
  const peaks = known(times.map((time) => time.peakMiB));
  return {
    ...entry.row, runs: times.length, ...(differs !== undefined && { differs, equal: 0 }),
    seconds: none ? null : spread(times.map(({ seconds }) => seconds)),
    processor: none || processor.length === 0 ? null : spread(processor),
    peakMiB: none || peaks.length === 0 ? null : Math.round(Math.max(...peaks)),
  };
}

/** Runs all entries `runs` times, round by round. One that has taken `enough` seconds is not run again, its row says how often it was; nor is one that differs or fails. */
export async function race(entries: readonly Entry[], { runs, enough }: Patience, say: (line: string) => void): Promise<Raced[]> {
  const state = entries.map((entry) => ({ entry, times: [] as Timed[], differs: undefined as string | undefined }));
  for (let round = 1; round <= runs; round += 1) {
    for (const one of state) {
      if (one.differs !== undefined || one.times.reduce((sum, { seconds }) => sum + seconds, 0) > enough) continue;
      const answer = await once(one.entry);
      if ('differs' in answer) one.differs = answer.differs;
      else one.times.push(answer);
      say(`${round}/${runs} ${one.entry.row.name} ${one.entry.row.copies}x: ${'differs' in answer ? answer.differs : `${answer.seconds.toFixed(2)} s`}`);
    }
  }
  return state.map(({ entry, times, differs }) => ({ row: rowOf(entry, times, differs), times }));
}
