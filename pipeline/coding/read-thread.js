/* The way into the thread that reads a document: TypeScript is loaded for it. */
import { load } from '../load.js';

await load(new URL('./read-thread.ts', import.meta.url).href);
