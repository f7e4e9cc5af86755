/** The other end of `inThread`: one language's charts and documents, made in a thread of their own. */
import { parentPort, workerData } from 'node:worker_threads';
import { languageWork, type LanguageJob } from './language-documents.ts';

const work = languageWork(workerData as LanguageJob);

parentPort?.on('message', (asked: { seal?: string }) => {
  const made = asked.seal === undefined ? work.draw() : work.write(asked.seal);
  made.then((value) => parentPort?.postMessage({ value }), (error: unknown) => parentPort?.postMessage({ error }));
});
