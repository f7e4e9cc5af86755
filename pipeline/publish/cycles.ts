/** `index.html` of the output folder: the way to every cycle that was published there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cyclesIndex, type PublishedCycle } from '../draw/html/cycles-index.ts';
import { sha256 } from './manifest.ts';
import { replaceFile } from './swap.ts';

/** The published cycles, newest first, as their manifests tell. */
export function publishedCycles(out: string): PublishedCycle[] {
  return readdirSync(out).filter((name) => /^\d{4}$/.test(name) && existsSync(join(out, name, 'manifest.json'))).toSorted().toReversed()
    .map((name) => {
      const text = readFileSync(join(out, name, 'manifest.json'), 'utf8');
      const { cycle, as_of, about, versions } = JSON.parse(text) as Omit<PublishedCycle, 'plan' | 'seal'> & { versions: { plan: string } };
      return { cycle, as_of, about, plan: versions.plan, seal: sha256(text).slice(0, 8) };
    });
}

/** Writes `index.html` of the output folder anew, from the manifests that stand there. */
export function writeCyclesIndex(out: string): void {
  replaceFile(out, 'index.html', cyclesIndex(publishedCycles(out)));
}
