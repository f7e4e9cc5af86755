/** One side of a difference: what a publication, or a data folder measured today, says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessmentRow, figureRow, landRow, type Assessment, type Figure, type Land } from '../../schemas/outputs.ts';
import type { Plan } from '../../schemas/plan.ts';
import { asDecided } from '../baseline/as-decided.ts';
import { compareWithBaseline } from '../baseline/compare.ts';
import { readBaseline } from '../baseline/read.ts';
import { measureCycle } from '../measure/cycle.ts';
import type { Measured } from '../measure/measured.ts';
import { prepare, soundAbout } from '../measure/prepare.ts';
import { rowsOf } from '../publish/data/read-back.ts';
import { publishedIn } from '../publish/ours.ts';
import { newestCycle } from '../read/folder.ts';

/** Figures and outcomes of one cycle, and what is said beside them. */
export interface Side {
  cycle: number;
  asOf: string;
  /** Version of the plan. */
  plan: string;
  figures: readonly Figure[];
  units: readonly Assessment[];
  /** Sizes of land (R29); of a publication from before there was such a table none. */
  land: readonly Land[];
  /** Edition, title and note, as `about.yaml` has them, by their name. */
  words: ReadonlyMap<string, string>;
}

/** Neither a publication nor a data folder; said to the user. */
export class NoSide extends Error {}

interface Words { edition: string; title: { en: string; fr: string }; note: { en: string; fr: string } }
const wordsOf = ({ edition, title, note }: Words) => new Map([['edition', edition], ['title.en', title.en], ['title.fr', title.fr], ['note.en', note.en], ['note.fr', note.fr]]);

/** The same of a publication that is not written yet. */
export const sideOfMade = ({ cycle, asOf, plan, figures, assessments, land, about }: Pick<Measured, 'cycle' | 'asOf' | 'figures' | 'assessments' | 'land'> & { plan: Plan; about: Words }): Side =>
  ({ cycle, asOf, plan: plan.version, figures, units: assessments, land, words: wordsOf(about) });

/** What a publication says; null where the folder holds none. */
export function publicationSide(folder: string): Side | null {
  const manifest = publishedIn(folder);
  if (!manifest || !existsSync(join(folder, 'data/indicators.csv'))) return null;
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    cycle: manifest.cycle, asOf: manifest.as_of, plan: manifest.versions.plan, words: wordsOf(manifest.about),
    figures: rowsOf(text('data/indicators.csv'), figureRow), units: rowsOf(text('data/assessments.csv'), assessmentRow),
    land: existsSync(join(folder, 'data/land.csv')) ? rowsOf(text('data/land.csv'), landRow) : [],
  };
}

/** Reads a publication, or measures a data folder (its newest cycle unless one is named) as of a day; throws `NoSide`, or `DataErrors` for bad data. */
export async function sideOf(folder: string, plan: Plan, { asOf, cycle }: { asOf: string; cycle?: number }): Promise<Side> {
  const published = publicationSide(folder);
  if (published) return published;
  if (!existsSync(join(folder, 'about.yaml'))) throw new NoSide(folder);
  const prepared = await prepare(plan, { data: folder, today: asOf, progress: () => {} });
  try {
    const asked = cycle ?? newestCycle(prepared.folder) ?? plan.terms.baseline_cycle.cycle;
    const about = soundAbout(prepared, asked);
    const measured = await measureCycle(prepared.store, prepared.plan, { cycle: asked, asOf, cutoffs: { asOf, recordedBy: null } });
    const sealed = asked > plan.terms.baseline_cycle.cycle ? readBaseline(folder, prepared.plan) : null;
    const { figures } = await compareWithBaseline(prepared.store, prepared.plan, measured, sealed && asDecided(prepared.plan, sealed));
    return sideOfMade({ ...measured, figures, plan, about });
  } finally {
    prepared.store.close();
  }
}
