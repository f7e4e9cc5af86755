/** A document from outside, read within bounds of time and memory: what a State sends may be broken, or meant to harm. */
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Unreadable, type UnreadableReason } from './document.ts';
import type { ReadDocument } from './read-document.ts';

/** How long a document may take, and how much memory it may add. */
export interface Bounds {
  seconds: number;
  megabytes: number;
}

/** A report of 600 pages takes under a minute. */
export const BOUNDS: Bounds = { seconds: 120, megabytes: 800 };

type Answer = { document: ReadDocument } | { reason: UnreadableReason } | { error: string };

/** As `readDocument`; throws `Unreadable` with `too_long` or `inflated` where a bound is reached. */
export async function readBounded(path: string, { seconds, megabytes }: Bounds = BOUNDS): Promise<ReadDocument> {
  const name = basename(path);
  const before = process.memoryUsage().rss;
  const thread = new Worker(new URL('./read-thread.js', import.meta.url), { workerData: { path }, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  const began = performance.now();
  let watch: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<Answer>((resolve) => {
      thread.once('message', resolve);
      thread.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { reason: 'inflated' } : { error: error.stack ?? String(error) }));
      watch = setInterval(() => {
        if (performance.now() - began > seconds * 1000) resolve({ reason: 'too_long' });
        // what a stream unpacks to lies outside the thread's own limit
        if (process.memoryUsage().rss - before > megabytes * 1024 * 1024) resolve({ reason: 'inflated' });
      }, 50);
    });
    if ('document' in answer) return answer.document;
    if ('reason' in answer) throw new Unreadable(name, answer.reason);
    throw new Error(answer.error);
  } finally {
    clearInterval(watch);
    await thread.terminate();
  }
}
