/** One cycle as it was known on two days: what moved, unit by unit, and why. */
import type { Assessment } from '../../schemas/outputs.ts';
import type { Plan } from '../../schemas/plan.ts';
import { asKnownOn, measureCycle } from '../measure/cycle.ts';
import type { Measured } from '../measure/measured.ts';
import type { Store } from '../store/store.ts';

/** Why a unit's outcome is another on the later day; `coding` where the document was in the register already. */
export type Reason =
  | 'new_report' | 'amendment' | 'other_document' | 'coding' | 'correction' | 'status_change' | 'accession' | 'withdrawal' | 'record' | 'due_date_passed' | 'register';

/** One unit whose outcome moved; a blank side means that it was not in the population then. */
export interface UnitMove {
  indicator: string;
  unit: string;
  before: Assessment['outcome'] | null;
  after: Assessment['outcome'] | null;
  reason: Reason;
  report_id: string | null;
}

/** Both days and what moved between them. */
export interface TwoDates {
  from: Measured;
  to: Measured;
  moves: UnitMove[];
}

/** Measures the cycle as of both days and lists every unit whose outcome, or whose being counted, moved. */
export async function compareDates(store: Store, plan: Plan, cycle: number, fromDate: string, toDate: string): Promise<TwoDates> {
  const from = await measureCycle(store, plan, asKnownOn(cycle, fromDate));
  const to = await measureCycle(store, plan, asKnownOn(cycle, toDate));
  return { from, to, moves: movesBetween(from, to) };
}

/** Every unit whose outcome, or whose being counted, is another in the second measurement of a cycle, in the order of its outcomes. */
export function movesBetween(from: Measured, to: Measured): UnitMove[] {
  const key = ({ indicator, unit_kind, unit, weight, outcome }: Assessment) => `${indicator}|${unit_kind}|${unit}${weight === 1 ? '' : `|${outcome}`}`;
  const before = new Map(from.assessments.map((row) => [key(row), row]));
  const after = new Map(to.assessments.map((row) => [key(row), row]));
  const [was, is] = [registerOf(from), registerOf(to)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((one) => {
    const [old, now] = [before.get(one), after.get(one)];
    if (old?.outcome === now?.outcome && old?.weight === now?.weight) return [];
    const { indicator, unit } = (now ?? old) as Assessment;
    return [{ indicator, unit, before: old?.outcome ?? null, after: now?.outcome ?? null, reason: reasonOf(old, now, was, is), report_id: now?.report_id ?? null }];
  });
}

/** Who was party, who had reported, and which documents counted. */
interface Register {
  parties: ReadonlySet<string>;
  reporting: ReadonlySet<string>;
  /** Kind of each eligible document. */
  kinds: ReadonlyMap<string, string>;
}

const registerOf = ({ receipts, submissions }: Measured): Register => ({
  parties: new Set(receipts.map(({ state }) => state)),
  reporting: new Set(receipts.filter(({ reporting }) => reporting === 'received').map(({ state }) => state)),
  kinds: new Map(submissions.filter(({ status }) => status === 'final').map(({ report_id, kind }) => [report_id, kind])),
});

function reasonOf(was: Assessment | undefined, is: Assessment | undefined, from: Register, to: Register): Reason {
  const { unit, unit_kind, basis } = (is ?? was) as Assessment;
  if (unit_kind === 'state' && from.parties.has(unit) !== to.parties.has(unit)) return to.parties.has(unit) ? 'accession' : 'withdrawal';
  const kind = is?.report_id && is.report_id !== was?.report_id ? to.kinds.get(is.report_id) : undefined;
  if (kind !== undefined && from.kinds.has(is?.report_id ?? '')) return 'coding';
  if (kind === 'amendment') return 'amendment';
  if (kind !== undefined) return kind === 'other' ? 'other_document' : 'new_report';
  if (basis === 'records') return was?.outcome === 'not_due' ? 'due_date_passed' : claimMoved(was, is) ? 'register' : 'record';
  if (!was || !is) return 'status_change';
  if (is.report_id !== null || was.report_id !== null) return 'correction';
  if (!from.reporting.has(unit) && to.reporting.has(unit)) return 'new_report';
  return was.outcome === 'not_due' ? 'due_date_passed' : 'register';
}

/** Whether no row names the unit on either day, so that only what is said of the whole record can have moved it (R14, R9). */
function claimMoved(was: Assessment | undefined, is: Assessment | undefined): boolean {
  if (!was || !is || was.report_id !== null || is.report_id !== null) return false;
  return (was.rule === 'R14' && is.rule === 'R14') || was.outcome === 'no_report' || is.outcome === 'no_report';
}
