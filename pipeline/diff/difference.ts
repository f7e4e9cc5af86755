/** What is another in a newer publication: figures, outcomes, States, words, and why. */
import { codedOutcomes, statePopulation } from '../../schemas/codes.ts';
import type { Assessment, Figure, Land } from '../../schemas/outputs.ts';
import type { Side } from './side.ts';

/**
 * Why something moved. Of a unit: it joined or left the population; a report came, or another document of it counts; the
 * same document is read otherwise, is coded now, or no longer; a record changed; a due date passed, or a register was
 * declared whole; the rule is another. Of a figure beside: another reading was decided; only its baseline was restated, or only
 * what is claimed of its record.
 */
export const REASONS = ['joined', 'left', 'new_report', 'other_document', 'report_gone', 'correction', 'record', 'due_date_passed', 'register', 'plan', 'decision', 'baseline', 'claim'] as const;
export type Reason = (typeof REASONS)[number];

/** One figure as it is said. */
export type SaidFigure = Pick<Figure, 'status' | 'numerator' | 'denominator' | 'value' | 'high' | 'baseline_value' | 'change'>;

export interface FigureMove {
  indicator: string;
  /** Null where the plan did not have it. */
  old: SaidFigure | null;
  new: SaidFigure | null;
  why: Reason[];
}

/** One unit; outcomes as codes, null where it was not in the population. */
export interface UnitMove {
  indicator: string;
  unit: string;
  old: string | null;
  new: string | null;
  why: Reason;
}

/** Everything that differs. */
export interface Difference {
  figures: FigureMove[];
  units: UnitMove[];
  /** States in some population only now, or only then. */
  states: { joined: string[]; left: string[] };
  words: { what: string; old: string; new: string }[];
  /** Sizes of land; null where no row gave one. */
  land: LandMove[];
}

/** One size of land of a State: "1.5 km2", or how the row speaks that gives none. */
export interface LandMove {
  state: string;
  measure: string;
  contamination: string | null;
  old: string | null;
  new: string | null;
}

const CODED: ReadonlySet<string> = new Set(codedOutcomes);
/** Groups of States Parties (R5). */
const GROUPS: ReadonlySet<string> = new Set(statePopulation.options);
const nameOf = ({ indicator, unit_kind, unit, outcome, weight }: Assessment): string => JSON.stringify([indicator, unit_kind, unit, unit_kind === 'person' || weight !== 1 ? outcome : '']);

/** Whether a State is in an indicator's group, as the outcomes of all indicators over it name them; null where the group is what a record lists. */
function membersOf({ figures, units }: Side): (indicator: string, state: string) => boolean | null {
  const populations = new Map(figures.map(({ indicator, population }) => [indicator, population]));
  const members = new Set(units.filter(({ unit_kind }) => unit_kind === 'state').map(({ indicator, unit }) => `${populations.get(indicator)} ${unit}`));
  return (indicator, state) => {
    const population = populations.get(indicator);
    // who joins the Convention leaves those not party
    if (population === 'states_not_party') return !members.has(`states_parties ${state}`);
    return GROUPS.has(population ?? '') ? members.has(`${population} ${state}`) : null;
  };
}

/** What is known of both sides where a unit's outcome is another. */
interface Both {
  /** The documents that gave any outcome. */
  documents: { old: ReadonlySet<string>; now: ReadonlySet<string> };
  member: { old: ReturnType<typeof membersOf>; now: ReturnType<typeof membersOf> };
  samePlan: boolean;
}

/** Why a unit's outcome is another, the first that holds. */
function whyUnit(was: Assessment | undefined, is: Assessment | undefined, { documents, member, samePlan }: Both): Reason {
  const one = (is ?? was) as Assessment;
  const isRecord = one.basis === 'records' || one.unit_kind !== 'state';
  const hasReport = (was?.report_id ?? is?.report_id ?? null) !== null;
  const [then, today] = [member.old(one.indicator, one.unit), member.now(one.indicator, one.unit)];
  if (one.unit_kind === 'state' && then !== null && today !== null && then !== today) return today ? 'joined' : 'left';
  if (isRecord && !hasReport) return was?.outcome === 'not_due' ? 'due_date_passed' : was?.outcome === 'no_report' || is?.outcome === 'no_report' ? 'register' : 'record';
  if (!was) return 'joined';
  if (!is) return 'left';
  if (is.report_id !== was.report_id && is.report_id !== null) return documents.old.has(is.report_id) ? 'correction' : was.report_id === null && is.basis !== 'other' ? 'new_report' : 'other_document';
  if (is.report_id === null && was.report_id !== null) return documents.now.has(was.report_id) ? 'correction' : 'report_gone';
  if (is.report_id !== null) return isRecord ? 'record' : samePlan ? 'correction' : 'plan';
  if (was.outcome === 'not_due') return 'due_date_passed';
  if (CODED.has(was.outcome) !== CODED.has(is.outcome) || is.rule === 'R14' || was.rule === 'R14') return 'record';
  return 'register';
}

const documentsOf = (units: readonly Assessment[]): Set<string> => new Set(units.flatMap(({ report_id }) => (report_id === null ? [] : [report_id])));

function unitMoves(old: Side, now: Side): UnitMove[] {
  const [before, after] = [old, now].map(({ units }) => new Map(units.map((unit) => [nameOf(unit), unit]))) as [Map<string, Assessment>, Map<string, Assessment>];
  const both: Both = { documents: { old: documentsOf(old.units), now: documentsOf(now.units) }, member: { old: membersOf(old), now: membersOf(now) }, samePlan: old.plan === now.plan };
  const shown = (unit: Assessment | undefined) => (unit ? `${unit.outcome}${unit.weight === 1 ? '' : ` × ${unit.weight}`}` : null);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    if (shown(was) === shown(is)) return [];
    const { indicator, unit } = (is ?? was) as Assessment;
    return [{ indicator, unit, old: shown(was), new: shown(is), why: whyUnit(was, is, both) }];
  });
}

const OWN = ['status', 'numerator', 'denominator', 'value', 'high'] as const;
const COMPARED = ['baseline_value', 'change'] as const;
const said = (figure: Figure | undefined): SaidFigure | null => (figure ? Object.fromEntries([...OWN, ...COMPARED].map((name) => [name, figure[name]])) as unknown as SaidFigure : null);

function figureMoves(old: Side, now: Side, units: readonly UnitMove[]): FigureMove[] {
  const [before, after] = [old, now].map(({ figures }) => new Map(figures.map((figure) => [figure.indicator, figure]))) as [Map<string, Figure>, Map<string, Figure>];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((indicator): FigureMove[] => {
    const [was, is] = [said(before.get(indicator)), said(after.get(indicator))];
    const differs = (names: readonly (keyof SaidFigure)[]) => names.some((name) => (was?.[name] ?? null) !== (is?.[name] ?? null));
    if (!differs([...OWN, ...COMPARED])) return [];
    const reasons = new Set(units.filter((unit) => unit.indicator === indicator).map(({ why }) => why));
    if (was !== null && is !== null && before.get(indicator)?.reading !== after.get(indicator)?.reading) reasons.add('decision');
    const alone: Reason = !differs(OWN) ? 'baseline' : was === null || is === null || old.plan !== now.plan ? 'plan' : 'claim';
    return [{ indicator, old: was, new: is, why: reasons.size > 0 ? REASONS.filter((one) => reasons.has(one)) : [alone] }];
  });
}

const sizeOf = (row: Land | undefined): string | null => (row ? (row.value === null ? row.state_of_value : `${row.value} ${row.unit}`) : null);

function landMoves(old: Side, now: Side): LandMove[] {
  const nameOfLand = ({ state, measure, contamination }: Land) => JSON.stringify([state, measure, contamination]);
  const [before, after] = [old, now].map(({ land }) => new Map(land.map((row) => [nameOfLand(row), row]))) as [Map<string, Land>, Map<string, Land>];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    if (sizeOf(was) === sizeOf(is)) return [];
    const { state, measure, contamination } = (is ?? was) as Land;
    return [{ state, measure, contamination, old: sizeOf(was), new: sizeOf(is) }];
  });
}

/** Everything that differs between two sides; unchanged outcomes with another report behind them are no difference. */
export function differenceOf(old: Side, now: Side): Difference {
  const units = unitMoves(old, now);
  const states = ({ units: own }: Side) => new Set(own.filter(({ unit_kind }) => unit_kind === 'state').map(({ unit }) => unit));
  const [then, today] = [states(old), states(now)];
  return {
    figures: figureMoves(old, now, units), units,
    states: { joined: [...today].filter((state) => !then.has(state)).toSorted(), left: [...then].filter((state) => !today.has(state)).toSorted() },
    words: [...now.words].filter(([what, text]) => old.words.get(what) !== text).map(([what, text]) => ({ what, old: old.words.get(what) ?? '', new: text })),
    land: landMoves(old, now),
  };
}
