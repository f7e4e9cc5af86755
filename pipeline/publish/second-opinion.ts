/**
 * The end of a run, before anything is written: the figures are worked out again by another path, from the very bytes
 * that will be published, and the outcomes from the tables they were made from. What differs stops the publication.
 * Both can be done beside the measurement, in a thread of their own: the tables are known before it begins.
 */
import { Worker } from 'node:worker_threads';
import { evaluated, opinionOn, type Opinion } from '../recompute/second-opinion.ts';
import { publishedIn, sealedIn } from '../recompute/publication.ts';
import { inMemory, onDisk, tablesIn } from '../recompute/tables.ts';
import { tables } from '../../schemas/tables.ts';
import type { About } from '../../schemas/about.ts';
import type { Plan } from '../../schemas/plan.ts';
import { decisionsInForce } from './manifest.ts';
import type { OutputFile } from './output.ts';
import type { Publication } from './publication.ts';

/** A publication that does not follow from its own outcomes or inputs; said to the user with what to do. */
export class NotConfirmed extends Error {
  readonly opinion: Opinion;
  constructor(opinion: Opinion) {
    super(`${opinion.disagreements.length} differences`);
    this.opinion = opinion;
  }
}

/** Everything that is known before a cycle is measured: what is asked, and of which tables. */
export interface Asked extends Pick<Publication, 'cycle' | 'asOf' | 'recordedBy' | 'nothingHidden'> {
  plan: Plan;
  about: About;
  /** Whether the cycle is compared with the sealed baseline. */
  compared: boolean;
  /** The data folder, and the files of `inputs/` that go out. */
  data: string;
  inputs: readonly OutputFile[];
}

/** An opinion that is being worked out; asked for once, with the data files of the publication. */
export interface SecondOpinion {
  on: (files: readonly OutputFile[]) => Promise<Opinion>;
  /** Ends it, asked for or not. */
  close: () => Promise<void>;
}

/**
 * Works the inputs out. Where all tables go out with the publication that is done from these, so that whoever receives
 * them finds the same; else from the data folder.
 */
export function opinionOf({ plan, about, cycle, asOf, recordedBy, nothingHidden, compared, data, inputs }: Asked): (files: readonly OutputFile[]) => Opinion {
  const first = plan.terms.baseline_cycle.cycle;
  const carriesAll = inputs.length > 0 && Object.keys(tables).every((name) => about.publish?.some((one) => one === name));
  const from = carriesAll ? inMemory(inputs, 'inputs/') : onDisk(data);
  const question = { cycle, asOf, ...(recordedBy !== undefined && { recordedBy }), ...(nothingHidden && { everything: true as const }) };
  const readings = Object.values(decisionsInForce(plan)).flatMap(({ reading }) => reading ?? []);
  const worked = evaluated({ tables: tablesIn(from), baseline: cycle > first && compared ? sealedIn(from, first) : null }, { question, readings }, plan);
  return (files) => opinionOn(publishedIn(inMemory(files), question, readings), plan, worked);
}

/** So many bytes of inputs take longer than a thread does to start. */
const WORTH_A_THREAD = 1_000_000;

/** Begins an opinion: beside everything else where there is much to work out. */
export function begin(asked: Asked): SecondOpinion {
  const size = asked.inputs.reduce((sum, { content }) => sum + content.length, 0);
  return size < WORTH_A_THREAD ? { on: async (files) => opinionOf(asked)(files), close: async () => {} } : inThread(asked);
}

/** What the thread answers. */
export type Answer = { value: Opinion } | { error: unknown };

function inThread(asked: Asked): SecondOpinion {
  const thread = new Worker(new URL('./opinion-thread.js', import.meta.url), { workerData: asked });
  const answer = new Promise<Opinion>((resolve, reject) => {
    thread.once('message', (said: Answer) => ('value' in said ? resolve(said.value) : reject(said.error instanceof Error ? said.error : new Error(String(said.error)))));
    thread.once('error', reject);
  });
  // a run that stops before it asks has an error of its own
  answer.catch(() => {});
  return {
    on: (files) => {
      thread.postMessage(files);
      return answer;
    },
    close: async () => void (await thread.terminate()),
  };
}
