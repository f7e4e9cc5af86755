/** `index.html` of the output folder: the way to every cycle that was published there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { language } from '../../schemas/codes.ts';
import { figureRow, type Figure } from '../../schemas/outputs.ts';
import { indexPage } from '../draw/html/index-page.ts';
import { loadPlan } from '../read/plan.ts';
import { rowsOf } from './data/read-back.ts';
import { cyclesReport } from '../say/cycles.ts';
import type { PublishedCycle } from '../say/published-cycle.ts';
import { hasOurIndex, INDEX_SIGN, publishedIn } from './ours.ts';
import { removeFile, replaceFile } from './swap.ts';

/** The figures that a publication has in its data; none where the file is not there or of another version. */
function figuresIn(folder: string, indicators: ReadonlySet<string>): Figure[] {
  try {
    return rowsOf(readFileSync(join(folder, 'data/indicators.csv'), 'utf8'), figureRow).filter(({ indicator }) => indicators.has(indicator));
  } catch {
    return [];
  }
}

/** The published cycles that have a page, newest first, as their manifests and figures tell; a folder without a manifest of pasra's is none. */
export function publishedCycles(out: string, indicators: ReadonlySet<string> = new Set()): PublishedCycle[] {
  return readdirSync(out).filter((name) => /^\d{4}$/.test(name) && existsSync(join(out, name, 'index.html'))).toSorted().toReversed()
    .flatMap((name) => {
      const manifest = publishedIn(join(out, name));
      if (manifest === null || manifest.cycle !== Number(name)) return [];
      const { cycle, as_of, about, versions, baseline, counts, documents } = manifest;
      return [{
        cycle, as_of, about, plan: versions.plan, baseline: baseline?.cycle ?? null, documents, figures: figuresIn(join(out, name), indicators),
        counts: counts === undefined ? null : { parties: counts.states_parties, received: counts.reports_received, inTime: counts.reports_by_due_date, registerWhole: counts.register_whole },
      }];
    });
}

/** The page of all cycles that are published in a folder, `but` one; null where there is none. */
export function cyclesPage(out: string, but?: number): string | null {
  const plan = loadPlan();
  const cycles = publishedCycles(out, new Set(plan.indicators.map(({ indicator }) => indicator))).filter(({ cycle }) => cycle !== but);
  return cycles.length === 0 ? null : indexPage(language.options.map((lang) => cyclesReport(cycles, plan, lang))) + INDEX_SIGN;
}

/** Writes `index.html` of the output folder anew, from what is published there, `but` one cycle; with no page to lead to there is none. */
export async function writeCyclesIndex(out: string, but?: number): Promise<void> {
  const page = cyclesPage(out, but);
  if (page !== null) await replaceFile(out, 'index.html', page);
  else if (hasOurIndex(out)) removeFile(out, 'index.html');
}
