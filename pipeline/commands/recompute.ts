/** `pasra recompute PUBLICATION`: a publication worked out again by another path than the engine's. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../schemas/codes.ts';
import type { Plan } from '../../schemas/plan.ts';
import { loadPlan } from '../read/plan.ts';
import type { Disagreement } from '../recompute/disagreement.ts';
import { missingInputs, NoPublication, readPublication, sealedIn } from '../recompute/publication.ts';
import { secondOpinion, type Inputs, type Opinion } from '../recompute/second-opinion.ts';
import { onDisk, readTables } from '../recompute/tables.ts';
import { recomputeWords } from '../words/languages.ts';
import { visible } from '../words/say-problem.ts';
import type { Context } from './context.ts';
import { WrongUsage } from './context.ts';

/** Differences that are written out; `--json` has them all. */
const SHOWN = 50;

/** The inputs that a publication carries; null where it has not all of them. */
function inputsOf(publication: string, cycle: number, plan: Plan): Inputs | null {
  const folder = join(publication, 'inputs');
  const first = plan.terms.baseline_cycle.cycle;
  if (!existsSync(folder) || missingInputs(publication).length > 0) return null;
  return { tables: readTables(folder), baseline: cycle > first ? sealedIn(onDisk(folder), first) : null };
}

const placeOf = ({ file, key, column }: Disagreement): string => visible([`data/${file}.csv`, key, column].filter((part) => part !== '').join(' '), 200);

/** A second opinion in sentences. */
export function opinionLines({ indicators, agree, fromInputs, disagreements }: Opinion, language: Language): string[] {
  const say = recomputeWords(language);
  const shownOf = (value: string | null) => (value === null ? null : visible(value));
  const differences = disagreements.slice(0, SHOWN).map((one) => say.differs({ place: placeOf(one), published: shownOf(one.published), recomputed: shownOf(one.recomputed) }));
  const rest = disagreements.length > SHOWN ? [say.rest(disagreements.length - SHOWN)] : [];
  return [...differences, ...rest, say.agrees(agree, indicators), fromInputs ? say.fromInputs : say.fromOutcomes, ...(disagreements.length > 0 ? [say.whatToDo] : [])];
}

/** Says equal or where not; exit status 1 where something differs, `WrongUsage` where there is no publication. */
export function recomputeCommand(publication: string, options: { json?: boolean; lang: Language }, context: Context): number {
  const plan = loadPlan();
  try {
    const published = readPublication(publication);
    const opinion = secondOpinion(published, plan, inputsOf(publication, published.question.cycle, plan));
    context.answer(options.json ? JSON.stringify(opinion, null, 2) : opinionLines(opinion, options.lang).join('\n'));
    return opinion.disagreements.length === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof NoPublication) throw new WrongUsage(recomputeWords(options.lang).noPublication(visible(error.path, 200)));
    throw error;
  }
}
