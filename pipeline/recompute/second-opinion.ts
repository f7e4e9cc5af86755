/**
 * `pasra recompute` and the end of a run: whether a publication's figures follow from its outcomes, and its
 * outcomes from its inputs. A difference is a fault of the program or a changed file.
 */
import { from, op } from 'arquero';
import type { Indicator, Plan } from '../../schemas/plan.ts';
import { compare, compareFigure } from './compare.ts';
import { parsed } from './decimals.ts';
import { disagreements, printed, type Disagreement } from './disagreement.ts';
import { evaluateTables, type Evaluation } from './evaluate.ts';
import { ofSameUnits, underReadings } from './decisions.ts';
import { figureOf, notAvailable, readingsOfUnits, type Figure } from './figures.ts';
import { dueDate } from './known.ts';
import type { Land } from './land.ts';
import { figureOfRow, unitsOfRows, type Published, type TextRows } from './publication.ts';
import { underDecisions, type Sealed } from './sealed.ts';
import type { Tables } from './tables.ts';
import type { Unit } from './units.ts';

/** What a publication was made from, where it is there. */
export interface Inputs {
  tables: Tables;
  /** The sealed baseline; null where the cycle is not compared. */
  baseline: Sealed | null;
}

/** The inputs worked out: what a publication's files are compared with. */
export interface Evaluated {
  evaluation: Evaluation;
  baseline: Sealed | null;
}

/** Works out what was asked from the inputs alone, before any file of a publication is looked at. */
export const evaluated = ({ tables, baseline }: Inputs, { question, readings }: Pick<Published, 'question' | 'readings'>, plan: Plan): Evaluated =>
  ({ evaluation: evaluateTables(tables, question, underReadings(plan, readings)), baseline });

/** What was worked out again, and where it differs. */
export interface Opinion {
  /** Indicators whose figure was worked out again, and how many of them agree in every column. */
  indicators: number;
  agree: number;
  /** Whether the outcomes were worked out again from inputs, too. */
  fromInputs: boolean;
  disagreements: Disagreement[];
}

const FIGURE = ['kind', 'population', 'status', 'evidence', 'numerator', 'denominator', 'value', 'high', 'reported', 'reading'];
const COMPARISON = ['baseline_numerator', 'baseline_denominator', 'baseline_value', 'baseline_status', 'baseline_high', 'change', 'change_same_states', 'trend', 'movement', 'baseline_reading'];
/** What the outcomes alone tell of a reading, and what the inputs tell beside it. */
const READING = ['numerator', 'denominator', 'value'];
const WHOLE_READING = [...READING, 'status', 'high'];

/** The weight of each outcome and basis of an indicator, summed by Arquero. */
function sums(units: readonly Unit[]): Unit[] {
  if (units.length === 0) return [];
  const rows = from(units.map(({ outcome, weight, basis }) => ({ outcome, weight, basis: basis ?? '' }))).groupby('outcome', 'basis').rollup({ weight: op.sum('weight') }).objects() as { outcome: string; basis: string; weight: number }[];
  return rows.map(({ outcome, basis, weight }) => ({ kind: 'state', unit: '', outcome, weight, report: null, basis: basis === '' ? null : basis, rule: '' }));
}

/** A figure from its published units; what only the inputs tell (claims) is taken from the published status. */
function figureOfUnits(indicator: Indicator, units: readonly Unit[], status: string, early: boolean): Figure {
  return figureOf(indicator, units, { answered: indicator.rule === 'answered', nothing: status === 'no_data', open: status === 'provisional', registerWhole: true, early });
}

/** The comparison of a published row with its own baseline columns; none where it has no baseline. */
function comparisonOfRow(indicator: Indicator, row: Readonly<Record<string, string>>, figure: Figure): object {
  if ((row.baseline_status ?? '') === '') return {};
  const same = row.change_same_states ?? '';
  return compareFigure(indicator, figureOfRow(row, 'baseline_'), figure, same === '' ? null : parsed(same));
}

/** Figures, readings, changes and the sums of causes, from the published outcomes alone. */
export function fromOutcomes({ question, tables }: Published, plan: Plan): Disagreement[] {
  const rows = new Map((tables.get('indicators') ?? []).map((row) => [row.indicator ?? '', row]));
  const units = unitsOfRows(tables.get('assessments') ?? []);
  // where another reading leads, the plan's words have a value if they stand beside it
  const worded = new Set((tables.get('readings') ?? []).filter(({ reading }) => reading === 'as_worded').map(({ indicator = '' }) => indicator));
  const early = question.asOf <= dueDate(plan, question.cycle);
  const measured = plan.indicators.map((indicator) => {
    const summed = sums(units.get(indicator.indicator) ?? []);
    const row = rows.get(indicator.indicator) ?? {};
    const figure = figureOfUnits(indicator, summed, row.status ?? '', early);
    return { figure: { ...figure, ...comparisonOfRow(indicator, row, figure) }, readings: worded.has(indicator.indicator) || (indicator.reading === 'as_worded' && figure.value !== null) ? readingsOfUnits(indicator, summed) : [] };
  });
  const readings = measured.flatMap((one) => one.readings);
  const given = new Set(readings.map(({ reading }) => reading));
  // of an indicator whose units are others than by the plan's words they tell no reading
  const told = new Set(plan.indicators.filter(({ reading }) => ofSameUnits(reading, 'as_worded')).map(({ indicator }) => indicator));
  const listed = plan.actions.filter(({ indicators }) => indicators.length === 0).map(({ action }) => notAvailable(action));
  const alone = (tables.get('readings') ?? []).filter(({ indicator = '', reading = '' }) => told.has(indicator) && given.has(reading));
  return [
    ...disagreements('indicators', ['indicator'], [...FIGURE, ...COMPARISON], [...rows.values()], [...measured.map(({ figure }) => figure), ...listed]),
    ...disagreements('readings', ['indicator', 'reading'], READING, alone, readings),
    ...causesAddUp([...rows.values()], tables.get('changes')),
  ];
}

/** The causes of an indicator add up to the change of its numerator (R32). */
function causesAddUp(figures: TextRows, changes: TextRows | undefined): Disagreement[] {
  if (changes === undefined) return [];
  const total = new Map<string, number>();
  for (const { indicator = '', met_change } of changes) total.set(indicator, (total.get(indicator) ?? 0) + Number(met_change));
  const blank = (cell: string | undefined) => cell === undefined || cell === '';
  const sealedAlike = ({ reading = '', baseline_reading: sealed = '' }: TextRows[number]) => sealed === '' || ofSameUnits(reading || 'as_worded', sealed);
  const published = figures.filter(sealedAlike).map(({ indicator = '' }) => ({ indicator, met_change: total.get(indicator) ?? 0 }));
  const recomputed = figures.filter(sealedAlike).map(({ indicator = '', numerator, baseline_numerator: before }) => ({ indicator, met_change: blank(numerator) || blank(before) ? 0 : Number(numerator) - Number(before) }));
  return disagreements('changes', ['indicator'], ['met_change'], published, recomputed);
}

/** Units as rows of `assessments.csv`. */
const unitRows = (units: ReadonlyMap<string, readonly Unit[]>): object[] => [...units].flatMap(([indicator, own]) => own.map(({ kind, unit, outcome, weight, report, basis, rule }) => (
  { indicator, unit_kind: kind, unit, outcome, weight: String(weight), report_id: report, basis, rule })));

function unitDisagreements(published: TextRows, { figures, units }: Evaluation, plan: Plan): Disagreement[] {
  // of an indicator without data no unit says anything
  const known = new Set(figures.filter(({ status }) => status !== 'no_data').map(({ indicator }) => indicator));
  const own = (wanted: (indicator: Indicator) => boolean) => new Set(plan.indicators.filter((one) => known.has(one.indicator) && wanted(one)).map(({ indicator }) => indicator));
  const recomputed = unitRows(units) as TextRows;
  const compared = (wanted: (indicator: Indicator) => boolean, key: readonly string[], columns: readonly string[]) => {
    const names = own(wanted);
    return disagreements('assessments', ['indicator', ...key], columns, published.filter(({ indicator = '' }) => names.has(indicator)), recomputed.filter(({ indicator = '' }) => names.has(indicator)));
  };
  return [
    ...compared(({ rule }) => rule === 'answered', ['unit_kind', 'unit'], ['outcome', 'weight', 'report_id', 'basis', 'rule']),
    ...compared(({ rule, population }) => rule !== 'answered' && population !== 'participants', ['unit_kind', 'unit'], ['outcome', 'weight']),
    // persons have a row per outcome
    ...compared(({ population }) => population === 'participants', ['unit_kind', 'unit', 'outcome'], ['weight']),
  ];
}

const LAND_KEY = ['state', 'contamination', 'measure'] as const;

/** Where areas speak in several words any of them may stand for the State. */
function inTheWordsOf(published: TextRows, row: Land): Land {
  const said = published.find((one) => LAND_KEY.every((column) => (one[column] ?? '') === row[column]))?.state_of_value ?? '';
  return row.words.includes(said) ? { ...row, state_of_value: said } : row;
}

/** Everything from the inputs: outcomes, figures, readings, comparison, follow-up, land, outlook. */
export function fromInputs({ tables }: Published, plan: Plan, { evaluation, baseline }: Evaluated): Disagreement[] {
  const compared = baseline ? compare(underDecisions(baseline, plan), evaluation, plan) : { comparisons: [], causes: [] };
  const comparisons = new Map(compared.comparisons.map((one) => [one.indicator, one]));
  const figures = evaluation.figures.map((figure) => ({ ...figure, ...comparisons.get(figure.indicator) }));
  const of = (file: string, key: readonly string[], columns: readonly string[], rows: readonly object[], keep: (row: Readonly<Record<string, string>>) => boolean = () => true) => {
    const published = tables.get(file);
    return published ? disagreements(file, key, columns, published.filter(keep), rows) : [];
  };
  return [
    ...of('indicators', ['indicator'], [...FIGURE, ...COMPARISON], figures),
    ...of('readings', ['indicator', 'reading'], WHOLE_READING, evaluation.readings),
    ...unitDisagreements(tables.get('assessments') ?? [], evaluation, plan),
    ...of('changes', ['indicator', 'cause'], ['met_change'], compared.causes, ({ met_change }) => met_change !== '0'),
    ...of('follow-up', ['list', 'state', 'due_on'], [], evaluation.followUp),
    ...of('land', LAND_KEY, ['value', 'state_of_value'], evaluation.land.map((row) => inTheWordsOf(tables.get('land') ?? [], row))),
    ...of('outlook', ['state'], ['remaining_km2', 'mixed', 'rate_km2', 'rate_years', 'years', 'due_on', 'years_left', 'longer'], evaluation.outlook),
  ];
}

/** Indicators on which an opinion differs; lists, land and outlook are of none. */
export const differing = ({ disagreements: found }: Pick<Opinion, 'disagreements'>): string[] =>
  [...new Set(found.filter(({ file }) => file !== 'follow-up' && file !== 'land' && file !== 'outlook').map(({ key }) => key.split(' ')[0] ?? ''))];

/** Works a publication out again: from its outcomes, and from its inputs where they are given. */
export const secondOpinion = (published: Published, plan: Plan, inputs: Inputs | null): Opinion => opinionOn(published, plan, inputs && evaluated(inputs, published, plan));

/** The same where the inputs have been worked out. */
export function opinionOn(published: Published, plan: Plan, inputs: Evaluated | null): Opinion {
  const decided = underReadings(plan, published.readings);
  const all = [...fromOutcomes(published, decided), ...(inputs ? fromInputs(published, decided, inputs) : [])];
  const once = new Map(all.map((one) => [JSON.stringify([one.file, one.key, one.column, printed(one.recomputed)]), one]));
  const found = [...once.values()];
  const named = new Set(differing({ disagreements: found }));
  return { indicators: plan.indicators.length, agree: plan.indicators.filter(({ indicator }) => !named.has(indicator)).length, fromInputs: inputs !== null, disagreements: found };
}
