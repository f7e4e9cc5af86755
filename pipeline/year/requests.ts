/** Requests under Article 5 that are due before a Meeting (R41). */
import type { Terms } from '../../schemas/plan.ts';
import { duty, type Duty } from './duty.ts';
import { addDays, addMonths } from './days.ts';
import { hasStatus, meetingsOf, partiesOn, type Known, type Meeting } from './known.ts';

/** The kinds of meeting that decide. */
export const DECIDING = ['msp', 'review_conference'];

/** The latest Article 5 deadline of each State among those decided by the day. */
function latestDeadlines(known: Known): Map<string, { dueOn: string; decidedOn: string }> {
  const latest = new Map<string, { dueOn: string; decidedOn: string }>();
  for (const row of known.rows('deadlines')) {
    const [dueOn, decidedOn] = [String(row.due_on), row.decided_on === null ? '' : String(row.decided_on)];
    if (row.article !== '5' || decidedOn > known.day) continue;
    const other = latest.get(String(row.state));
    if (!other || dueOn > other.dueOn || (dueOn === other.dueOn && decidedOn > other.decidedOn)) latest.set(String(row.state), { dueOn, decidedOn });
  }
  return latest;
}

/** Whether a request is before the States, or was decided at the Meeting or later. */
const hasAsked = (known: Known, state: string, meeting: Meeting): boolean => known.rows('extension-requests').some((row) => row.state === state
  && String(row.submitted_from ?? row.submitted_on) <= known.day && (row.decided_on === null || String(row.decided_on) > known.day || String(row.decided_on) >= meeting.starts));

const hasCompleted = (known: Known, state: string, decidedOn: string): boolean => known.rows('completions')
  .some((row) => row.state === state && String(row.reported_on) <= known.day && String(row.reported_on) >= decidedOn);

/** A duty per Meeting that is the last to decide before a State's deadline falls; it stays until the State has asked, completed or has a later deadline. */
export function requestDuties(known: Known, terms: Terms, firstYear: number): Duty[] {
  const meetings = meetingsOf(known, DECIDING);
  const parties = partiesOn(known, terms, known.day);
  const deadlines = [...latestDeadlines(known)];
  return meetings.flatMap((meeting, at): Duty[] => {
    const next = meetings[at + 1];
    const dueOn = addMonths(meeting.starts, -terms.request_months.months);
    const cycle = Number(meeting.starts.slice(0, 4));
    if (!next || cycle < firstYear || addDays(dueOn, -terms.notice_days.days) > known.day) return [];
    const missing = deadlines.filter(([state, { dueOn: day, decidedOn }]) => day >= meeting.starts && day < next.starts && parties.has(state)
      && hasStatus(known, state, ['affected', 'article_5'], known.day) && !hasAsked(known, state, meeting) && !hasCompleted(known, state, decidedOn)).map(([state]) => state).toSorted();
    const [only] = missing;
    if (only === undefined) return [];
    return [duty('requests', cycle, dueOn, `pasra feedback ${missing.length === 1 ? `--state ${only}` : '--all'} --cycle ${cycle}`, { meeting, missing })];
  });
}
