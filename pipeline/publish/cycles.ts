/** `index.html` of the output folder: the way to every cycle that was published there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cyclesIndex, type PublishedCycle } from './html/cycles-index.ts';
import { replaceFile } from './swap.ts';

/** The published cycles, newest first, as their manifests tell. */
export function publishedCycles(out: string): PublishedCycle[] {
  return readdirSync(out).filter((name) => /^\d{4}$/.test(name) && existsSync(join(out, name, 'manifest.json'))).toSorted().toReversed()
    .map((name) => JSON.parse(readFileSync(join(out, name, 'manifest.json'), 'utf8')) as PublishedCycle);
}

/** Writes `index.html` of the output folder anew, from the manifests that stand there. */
export function writeCyclesIndex(out: string): void {
  replaceFile(out, 'index.html', cyclesIndex(publishedCycles(out)));
}
