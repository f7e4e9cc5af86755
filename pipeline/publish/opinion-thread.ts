/** The other end of a second opinion in a thread: the inputs are worked out at once, the files of the publication when they come. */
import { parentPort, workerData } from 'node:worker_threads';
import type { OutputFile } from './output.ts';
import { opinionOf, type Answer, type Asked } from './second-opinion.ts';

/** What a step gives, or what it throws. */
function attempt<T>(step: () => T): { value: T } | { error: unknown } {
  try {
    return { value: step() };
  } catch (error) {
    return { error };
  }
}

const begun = attempt(() => opinionOf(workerData as Asked));

parentPort?.once('message', (files: readonly OutputFile[]) => {
  const answer: Answer = 'error' in begun ? begun : attempt(() => begun.value(files));
  parentPort?.postMessage(answer);
});
