/* The way into a thread: TypeScript is loaded for it. */
import { load } from '../load.js';

await load(new URL('./opinion-thread.ts', import.meta.url).href);
