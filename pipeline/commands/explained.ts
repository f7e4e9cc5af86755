/** A cycle measured, with everything that lies behind its outcomes, and what it is held against. */
import type { FigureStatus, Language } from '../../schemas/codes.ts';
import type { Assessment, Change, Figure } from '../../schemas/outputs.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { CorrectedRow, WeighedAnswer } from '../assess/trace.ts';
import type { Baseline } from '../baseline/baseline.ts';
import type { UnitChange } from '../baseline/causes.ts';
import type { UnitMove } from '../baseline/two-dates.ts';
import type { Measured } from '../measure/measured.ts';
import type { OpenReason } from '../measure/open.ts';
import type { OpenFacts } from '../measure/open-facts.ts';
import type { Saying } from '../words/figure.ts';
import { words } from '../words/languages.ts';

/** What `explain` has to say something about. */
export interface Explained {
  plan: Plan;
  lang: Language;
  measured: Measured;
  /** By indicator. */
  facts: ReadonlyMap<string, OpenFacts>;
  weighed: readonly WeighedAnswer[];
  corrections: readonly CorrectedRow[];
  against: Against | null;
}

/** The same cycle on an earlier day; its reasons for being open by indicator. */
export interface AgainstDate {
  kind: 'date';
  from: Measured;
  reasons: ReadonlyMap<string, readonly OpenReason[]>;
  moves: readonly UnitMove[];
}

/** The sealed figures and outcomes; `figures` are this cycle's with the columns of the comparison. */
export interface AgainstBaseline {
  kind: 'baseline';
  baseline: Pick<Baseline, 'cycle' | 'asOf' | 'revision' | 'figures'>;
  figures: readonly Figure[];
  changes: readonly Change[];
  moves: readonly UnitChange[];
}

export type Against = AgainstDate | AgainstBaseline;

/** The units of an indicator, all of them. */
export const unitsOf = ({ measured }: Explained, indicator: string): Assessment[] => measured.assessments.filter((unit) => unit.indicator === indicator);

/** "XAA Alphaland"; a unit that is no State by its own name. */
export function unitName({ measured, lang }: Explained, unit: string): string {
  const name = measured.states.get(unit)?.[lang];
  return name !== undefined && name !== unit ? `${unit} ${name}` : unit;
}

/** "At least 23 of 35 (66%), provisional"; a status that is all there is to say stands alone. */
export function said({ lang }: Explained, status: FigureStatus, saying: Saying): string {
  const { codes, report } = words(lang);
  const headline = report.figures.headline(saying);
  return saying.form === 'no_data' ? headline : `${headline}, ${codes.statuses[status].toLowerCase()}`;
}
