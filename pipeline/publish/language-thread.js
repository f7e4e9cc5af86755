/* The way into a thread: it reads TypeScript only once it is told how. */
import { register } from 'tsx/esm/api';

register();
await import('./language-thread.ts');
