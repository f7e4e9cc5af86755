/** Who has still to report in a cycle, and which of them have never failed to report by the due date. */
import { dueDate } from '../assess/calendar.ts';
import type { Terms } from '../../schemas/plan.ts';
import type { AnyRow } from '../read/table.ts';
import { partiesOn, type Known } from './known.ts';

/** Article 7 reports of a cycle that count (R7), by State: the day on which the first came; null where no day is known. */
function receivedIn(known: Known, cycle: number): Map<string, string | null> {
  const first = new Map<string, string | null>();
  const counts = (row: AnyRow) => row.cycle === cycle && row.status === 'final' && row.kind !== 'other';
  for (const row of known.rows('submissions').filter(counts)) {
    const day = row.received_on === null ? null : String(row.received_on);
    const before = first.get(String(row.state));
    if (before === undefined || (day !== null && (before === null || day < before))) first.set(String(row.state), day);
  }
  return first;
}

/** States Parties from which a report is due in a cycle. */
const dueIn = (known: Known, terms: Terms, cycle: number): string[] => {
  const due = dueDate(terms, cycle);
  return [...partiesOn(known, terms, due)].filter(([, initial]) => initial <= due).map(([state]) => state);
};

/** How many of the reports due are there, and which States that have never failed to report in time have not yet reported. */
export function reportsStillDue(known: Known, terms: Terms, cycle: number, cycles: readonly number[]): { count: number; of: number; reliable: string[] } {
  const due = dueIn(known, terms, cycle);
  const received = receivedIn(known, cycle);
  const earlier = cycles.filter((one) => one < cycle && known.rows('submissions').some((row) => row.cycle === one))
    .map((one) => ({ due: dueDate(terms, one), asked: new Set(dueIn(known, terms, one)), received: receivedIn(known, one) }));
  const inTime = (state: string) => {
    const asked = earlier.filter((one) => one.asked.has(state));
    return asked.length > 0 && asked.every((one) => (one.received.get(state) ?? '9999') <= one.due);
  };
  return { count: due.filter((state) => received.has(state)).length, of: due.length, reliable: due.filter((state) => !received.has(state) && inTime(state)).toSorted() };
}
