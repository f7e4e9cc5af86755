/** Reads one document in a thread of its own, which can be ended whatever the document does. */
import { parentPort, workerData } from 'node:worker_threads';
import { Unreadable } from './document.ts';
import { readDocument } from './read-document.ts';

try {
  parentPort?.postMessage({ document: await readDocument((workerData as { path: string }).path) });
} catch (error) {
  parentPort?.postMessage(error instanceof Unreadable ? { reason: error.reason } : { error: String((error as Error).stack ?? error) });
}
