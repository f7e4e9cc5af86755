/**
 * What is due on a day, and why: from the Convention's dates, the meetings, the data folder and what was published. A
 * duty comes up on its day and stays until what proves it done is there. Reads no clock.
 */
import { dueDate } from '../assess/calendar.ts';
import type { Plan, Terms } from '../../schemas/plan.ts';
import type { Folder } from '../read/folder.ts';
import { addDays, addMonths } from './days.ts';
import { duty, DUTIES, type CycleFacts, type Duty } from './duty.ts';
import { knownOn, meetingsOf, type Known } from './known.ts';
import type { Edition, Proofs } from './published.ts';
import { meetingsDuty, recordsBook, recordsDuty, registerIsWhole } from './records.ts';
import { reportsStillDue } from './reports.ts';
import { DECIDING, requestDuties } from './requests.ts';

/** Everything that is due on a day, by the day it is due on. */
export function dutiesOn({ terms }: Pick<Plan, 'terms'>, folder: Pick<Folder, 'rows' | 'cycles'>, proofs: Proofs, day: string): Duty[] {
  const known = knownOn(folder, day);
  const first = terms.baseline_cycle.cycle;
  const last = Math.min(terms.last_cycle.cycle, Number(day.slice(0, 4)));
  const cycles = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => factsOf(known, terms, first + at));
  const seen = { ...proofs, publications: proofs.publications.filter(({ asOf }) => asOf <= day), sheets: proofs.sheets.filter(({ asOf }) => asOf <= day) };
  const found = [
    ...cycles.flatMap((facts) => [...meetingsDuty(known, facts), ...recordsDuty(known, facts), ...reportDuties(known, terms, facts, folder.cycles), ...editionDuties(known, terms, facts, seen)]),
    ...requestDuties(known, terms, first),
    ...baselineDuties(known, cycles[0], seen),
  ];
  return found.toSorted((a, b) => (a.dueOn === b.dueOn ? DUTIES.indexOf(a.code) - DUTIES.indexOf(b.code) : a.dueOn < b.dueOn ? -1 : 1));
}

function factsOf(known: Known, terms: Terms, cycle: number): CycleFacts {
  const due = dueDate(terms, cycle);
  const ofYear = (kinds: readonly string[]) => meetingsOf(known, kinds).find(({ starts }) => starts > due && starts.startsWith(String(cycle))) ?? null;
  return { cycle, due, dayAfter: addDays(due, 1), meeting: ofYear(DECIDING), intersessional: ofYear(['intersessional']) };
}

/** The day on which the draft for the Meeting is due; without a Meeting the end of the year. */
const draftDay = ({ meeting, cycle }: CycleFacts, terms: Terms): string => (meeting ? addMonths(meeting.starts, -terms.draft_months.months) : `${cycle}-12-31`);

/** Reports that are due, and the register that is to be declared whole after them: the claim ends both. */
function reportDuties(known: Known, terms: Terms, facts: CycleFacts, cycles: readonly number[]): Duty[] {
  const { cycle, due, dayAfter } = facts;
  if (known.day < addDays(due, -terms.notice_days.days) || registerIsWhole(known, cycle)) return [];
  const { count, of, reliable } = reportsStillDue(known, terms, cycle, cycles);
  return [
    ...(count < of ? [duty('reports', cycle, due, `pasra template --cycle ${cycle} --all`, { missing: reliable, done: { count, of } })] : []),
    ...(known.day < dayAfter ? [] : [duty('register', cycle, draftDay(facts, terms), recordsBook(cycle), { done: { count, of } })]),
  ];
}

/** What is to be published in a cycle: the first figures, State sheets, the draft for the Meeting, the final edition; the final one ends them all. */
function editionDuties({ day }: Known, terms: Terms, facts: CycleFacts, { publications, sheets }: Pick<Proofs, 'publications' | 'sheets'>): Duty[] {
  const { cycle, dayAfter, meeting, intersessional } = facts;
  const own = publications.filter((one) => one.cycle === cycle);
  const since = (editions: readonly Edition[], from: string) => editions.some((one) => one.cycle === cycle && one.asOf >= from);
  const after = meeting && addDays(meeting.ends, 1);
  if (own.some(({ final, asOf }) => final && asOf >= (meeting?.ends ?? dayAfter))) return [];
  const run = (asOf: string) => `pasra run --cycle ${cycle} --as-of ${asOf}`;
  const draft = meeting && draftDay(facts, terms);
  const draftFrom = draft && addDays(draft, -terms.notice_days.days);
  const sheetDay = intersessional && addMonths(intersessional.starts, -terms.sheet_months.months);
  return [
    ...(day >= dayAfter && !since(own, dayAfter) ? [duty('first_run', cycle, dayAfter, run(dayAfter))] : []),
    ...(sheetDay && day >= dayAfter && !since(sheets, dayAfter) ? [duty('state_sheets', cycle, sheetDay > dayAfter ? sheetDay : dayAfter, `pasra feedback --all --cycle ${cycle}`, { meeting: intersessional })] : []),
    ...(draft && draftFrom && day >= draftFrom && !since(own, draftFrom) ? [duty('draft', cycle, draft, run(day), { meeting })] : []),
    ...(after && day >= after ? [duty('final', cycle, after, run(meeting.ends), { meeting })] : []),
  ];
}

/** The baseline is sealed after its own Meeting, and restated where it would now be another. */
function baselineDuties({ day }: Known, facts: CycleFacts | undefined, { sealed, moved }: Pick<Proofs, 'sealed' | 'moved'>): Duty[] {
  if (!facts) return [];
  const { cycle, meeting, dayAfter } = facts;
  const from = meeting ? addDays(meeting.ends, 1) : dayAfter;
  const freeze = `pasra baseline freeze --cycle ${cycle} --as-of`;
  if (!sealed) return day < from ? [] : [duty('freeze', cycle, from, `${freeze} ${meeting?.ends ?? day}`)];
  return moved === 0 ? [] : [duty('restate', cycle, day, 'pasra baseline verify', { done: { count: moved, of: moved } })];
}
