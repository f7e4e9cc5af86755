/** `index.html` of the output folder: the way to every cycle that was published there. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cyclesIndex, type PublishedCycle } from '../draw/html/cycles-index.ts';
import { sha256 } from './manifest.ts';
import { hasOurIndex, INDEX_SIGN, publishedIn } from './ours.ts';
import { removeFile, replaceFile } from './swap.ts';

/** The published cycles that have a page, newest first, as their manifests tell; a folder without a manifest of pasra's is none. */
export function publishedCycles(out: string): PublishedCycle[] {
  return readdirSync(out).filter((name) => /^\d{4}$/.test(name) && existsSync(join(out, name, 'index.html'))).toSorted().toReversed()
    .flatMap((name) => {
      const manifest = publishedIn(join(out, name));
      if (manifest === null || manifest.cycle !== Number(name)) return [];
      const { cycle, as_of, about, versions, text } = manifest;
      return [{ cycle, as_of, about, plan: versions.plan, seal: sha256(text).slice(0, 8) }];
    });
}

/** Writes `index.html` of the output folder anew, from the manifests that stand there, `but` one cycle; with no page to lead to there is none. */
export async function writeCyclesIndex(out: string, but?: number): Promise<void> {
  const cycles = publishedCycles(out).filter(({ cycle }) => cycle !== but);
  if (cycles.length > 0) await replaceFile(out, 'index.html', cyclesIndex(cycles) + INDEX_SIGN);
  else if (hasOurIndex(out)) removeFile(out, 'index.html');
}
