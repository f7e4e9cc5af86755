/** Languages are written side by side: nothing of one depends on another, and each takes a processor for seconds. */
import { Worker } from 'node:worker_threads';
import type { Drawn, LanguageJob, LanguageWork } from './language-documents.ts';
import type { OutputFile } from './output.ts';

/** Opens the work of one language in a thread of its own. */
export function inThread(job: LanguageJob): LanguageWork {
  const thread = new Worker(new URL('./language-thread.js', import.meta.url), { workerData: job });
  const ask = <T>(message: { seal?: string }) => new Promise<T>((resolve, reject) => {
    const answered = (answer: { value: T } | { error: unknown }) => {
      thread.off('error', reject);
      if ('error' in answer) reject(answer.error instanceof Error ? answer.error : new Error(String(answer.error)));
      else resolve(answer.value);
    };
    thread.once('message', answered);
    thread.once('error', reject);
    thread.postMessage(message);
  });
  return {
    draw: () => ask<Drawn>({}),
    write: (seal) => ask<OutputFile[]>({ seal }),
    close: async () => void (await thread.terminate()),
  };
}
