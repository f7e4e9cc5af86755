/** One cycle as it was known on two days: what moved, unit by unit, and why. */
import type { Assessment, Figure } from '../../schemas/outputs.ts';
import type { Plan } from '../../schemas/plan.ts';
import { asKnownOn, measureCycle } from '../measure/cycle.ts';
import type { Store } from '../store/store.ts';

/** Why a unit's outcome is another on the later day. */
export type Reason = 'new_report' | 'amendment' | 'other_document' | 'correction' | 'status_change' | 'accession' | 'withdrawal' | 'record' | 'due_date_passed' | 'register';

/** One unit whose outcome moved; a blank side means that it was not in the population then. */
export interface UnitMove {
  indicator: string;
  unit: string;
  before: Assessment['outcome'] | null;
  after: Assessment['outcome'] | null;
  reason: Reason;
  report_id: string | null;
}

/** A cycle as known on one day. */
interface Known {
  figures: readonly Figure[];
  assessments: readonly Assessment[];
  /** States Parties on the population date, and those with an eligible report. */
  parties: ReadonlySet<string>;
  reporting: ReadonlySet<string>;
  kinds: ReadonlyMap<string, string>;
}

/** Both days and what moved between them. */
export interface TwoDates {
  from: Known;
  to: Known;
  moves: UnitMove[];
}

async function knownOn(store: Store, plan: Plan, cycle: number, asOf: string): Promise<Known> {
  const { figures, assessments, receipts, submissions } = await measureCycle(store, plan, asKnownOn(cycle, asOf));
  return {
    figures, assessments, parties: new Set(receipts.map(({ state }) => state)),
    reporting: new Set(receipts.filter(({ reporting }) => reporting === 'received').map(({ state }) => state)),
    kinds: new Map(submissions.map(({ report_id, kind }) => [report_id, kind])),
  };
}

/** Measures the cycle as of both days and lists every unit whose outcome, or whose being counted, moved. */
export async function compareDates(store: Store, plan: Plan, cycle: number, fromDate: string, toDate: string): Promise<TwoDates> {
  const from = await knownOn(store, plan, cycle, fromDate);
  const to = await knownOn(store, plan, cycle, toDate);
  const key = ({ indicator, unit_kind, unit, weight, outcome }: Assessment) => `${indicator}|${unit_kind}|${unit}${weight === 1 ? '' : `|${outcome}`}`;
  const before = new Map(from.assessments.map((row) => [key(row), row]));
  const after = new Map(to.assessments.map((row) => [key(row), row]));
  const moves = [...new Set([...before.keys(), ...after.keys()])].flatMap((one) => {
    const [was, is] = [before.get(one), after.get(one)];
    if (was?.outcome === is?.outcome && was?.weight === is?.weight) return [];
    const { indicator, unit } = (is ?? was) as Assessment;
    return [{ indicator, unit, before: was?.outcome ?? null, after: is?.outcome ?? null, reason: reasonOf(was, is, from, to), report_id: is?.report_id ?? null }];
  });
  return { from, to, moves };
}

function reasonOf(was: Assessment | undefined, is: Assessment | undefined, from: Known, to: Known): Reason {
  const { unit, unit_kind, basis } = (is ?? was) as Assessment;
  if (unit_kind === 'state' && from.parties.has(unit) !== to.parties.has(unit)) return to.parties.has(unit) ? 'accession' : 'withdrawal';
  const kind = is?.report_id && is.report_id !== was?.report_id ? to.kinds.get(is.report_id) : undefined;
  if (kind === 'amendment') return 'amendment';
  if (kind !== undefined) return kind === 'other' ? 'other_document' : 'new_report';
  if (basis === 'records') return was?.outcome === 'not_due' ? 'due_date_passed' : 'record';
  if (!was || !is) return 'status_change';
  if (is.report_id !== null || was.report_id !== null) return 'correction';
  if (!from.reporting.has(unit) && to.reporting.has(unit)) return 'new_report';
  return was.outcome === 'not_due' ? 'due_date_passed' : 'register';
}
