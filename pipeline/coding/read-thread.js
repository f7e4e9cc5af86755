/* The way into the thread that reads a document: it reads TypeScript only once it is told how. */
import { register } from 'tsx/esm/api';

register();
await import('./read-thread.ts');
