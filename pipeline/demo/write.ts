/** Writes the demonstration's data folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plan } from '../../schemas/plan.ts';
import { demoFiles } from './files.ts';

/** Writes every file of the demonstration under `dir` (UTF-8), over what is there; returns their paths. */
export function writeDemoData(dir: string, plan: Plan, seed?: number): string[] {
  const files = demoFiles(plan, seed);
  for (const [path, text] of files) {
    const target = join(dir, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text, 'utf8');
  }
  return [...files.keys()];
}
