/** What an explanation is held against: an earlier day, or the sealed baseline; measured, and as JSON and text. */
import type { Figure } from '../../schemas/outputs.ts';
import type { Plan } from '../../schemas/plan.ts';
import { asDecided } from '../baseline/as-decided.ts';
import { unitChanges } from '../baseline/causes.ts';
import { compareWithBaseline } from '../baseline/compare.ts';
import { readBaseline } from '../baseline/read.ts';
import { movesBetween } from '../baseline/two-dates.ts';
import { asKnownOn, measureCycle, type CycleDates } from '../measure/cycle.ts';
import type { Measured } from '../measure/measured.ts';
import { sameUnits } from '../measure/movement.ts';
import { openReasons } from '../measure/open.ts';
import { openFacts } from '../measure/open-facts.ts';
import type { Store } from '../store/store.ts';
import { WrongUsage } from './context.ts';
import type { Against, Explained } from './explained.ts';

/** What was known before; `compared` takes the later measurement, which must be the store's last. */
export interface Before {
  compared: (now: Measured) => Promise<Against>;
}

/** Measures the earlier day, or reads the baseline; `WrongUsage` where there is nothing to hold the cycle against. */
export async function measureAgainst(store: Store, plan: Plan, data: string, against: string, dates: CycleDates): Promise<Before> {
  if (against === 'baseline') return againstBaseline(store, plan, data, dates.cycle);
  if (against > dates.asOf) throw new WrongUsage(`--against ${against} is later than the day as of which is explained (${dates.asOf})`);
  const from = await measureCycle(store, plan, asKnownOn(dates.cycle, against));
  const facts = await openFacts(store);
  const reasons = new Map(from.figures.flatMap((figure) => {
    const known = facts.get(figure.indicator);
    return known ? [[figure.indicator, openReasons(figure, from.assessments.filter(({ indicator }) => indicator === figure.indicator), known)] as const] : [];
  }));
  return { compared: (now) => Promise.resolve({ kind: 'date', from, reasons, moves: movesBetween(from, now) }) };
}

function againstBaseline(store: Store, plan: Plan, data: string, cycle: number): Before {
  const sealed = readBaseline(data, plan);
  if (sealed === null) throw new WrongUsage('no baseline is frozen in this data folder; "pasra baseline freeze" seals one');
  const baseline = asDecided(plan, sealed);
  if (cycle < baseline.cycle) throw new WrongUsage(`the baseline is of ${baseline.cycle}: cycle ${cycle} lies before it`);
  return {
    compared: async (now) => {
      const { figures, changes } = await compareWithBaseline(store, plan, now, baseline);
      const comparable = new Set(figures.filter(sameUnits).map(({ indicator }) => indicator));
      return { kind: 'baseline', baseline, figures, changes, moves: (await unitChanges(store)).filter(({ indicator }) => comparable.has(indicator)) };
    },
  };
}

const shown = ({ status, numerator, denominator, value }: Figure) => ({ status, numerator, denominator, value });

/** The added keys of the JSON form: the figure before, and every unit that moved; none without `--against`. */
export function againstJson({ against }: Explained, indicator: string | null, state: string | null): object {
  if (against === null) return {};
  const wanted = (move: { indicator: string; unit: string }) => (indicator === null || move.indicator === indicator) && (state === null || move.unit === state);
  if (against.kind === 'date') {
    const before = against.from.figures.find((row) => row.indicator === indicator);
    return { against: { as_of: against.from.asOf, ...(before && shown(before)), units: against.moves.filter(wanted) } };
  }
  const { baseline: { cycle, asOf, revision, figures }, changes, moves } = against;
  const before = figures.find((row) => row.indicator === indicator);
  const now = against.figures.find((row) => row.indicator === indicator);
  return {
    against: {
      baseline: cycle, as_of: asOf, revision, ...(before && shown(before)),
      ...(now && { change: now.change, change_same_states: now.change_same_states, trend: now.trend, movement: now.movement, causes: changes.filter((change) => change.indicator === indicator).map(({ cause, met_change }) => ({ cause, met_change: Number(met_change) })) }),
      units: moves.filter(wanted),
    },
  };
}
