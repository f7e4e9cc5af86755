/** The facts of a difference that a release note, or an erratum, says in a paragraph. */
import type { SaidDifference } from '../words/diff.ts';
import { REASONS, type Difference } from './difference.ts';
import type { Side } from './side.ts';

/** Counts of figures, outcomes and units that moved, and why; States that joined or left. */
export function factsOf(old: Side, now: Side, { figures, units, states, land }: Difference): SaidDifference {
  const reasons = REASONS.map((why) => ({ why, count: units.filter((unit) => unit.why === why).length })).filter(({ count }) => count > 0);
  return { old, now, figures: figures.length, outcomes: units.length, states: new Set(units.map(({ unit }) => unit)).size, reasons, ...states, land: new Set(land.map(({ state }) => state)).size, plans: old.plan === now.plan ? null : [old.plan, now.plan] };
}
