/** `article7/<cycle>/submissions.csv`: who reported when, in what form, with the irregularities of real reports. */
import { demoTexts } from '../words/demo-texts.ts';
import { addDays, dayIn } from './dates.ts';
import { between, oneOf, type Draw } from './random.ts';
import { hasStatus, isParty, type DemoState } from './states.ts';
import { table, type Row } from './table.ts';

const submissionColumns = ['report_id', 'state', 'period_from', 'period_to', 'received_on', 'revision', 'kind', 'status', 'format', 'authority', 'language', 'url'] as const;
export type SubmissionRow = Row<(typeof submissionColumns)[number]>;

/** A submission and how much of it was coded: all questions, some, or none. */
export interface Submission { row: SubmissionRow; state: DemoState; cycle: number; received: string; coded: 'all' | 'some' | 'none' }

/** The cycles of the plan that the demonstration shows; one older cycle holds what pointers lead to. */
export const demoCycles = [2025, 2026, 2027, 2028, 2029] as const;
export const olderCycle = 2024;

const dueDay = (cycle: number): string => `${cycle}-04-30`;

/** Whether a State reports in a cycle: mostly the same States, more of them as the years go. */
function reports(draw: Draw, state: DemoState, cycle: number): boolean {
  if (state.part === 'never_reports') return false;
  // The few with stocks report each year, so that their small populations have figures.
  if (hasStatus(state, 'article_4', dueDay(cycle))) return true;
  if (state.part === 'stops_reporting') return cycle <= 2026;
  if (state.part === 'sixteen_years') return cycle >= 2026;
  if (state.part === 'lost_pointer') return cycle !== olderCycle;
  if (state.part !== undefined && state.part !== 'completes' && state.part !== 'expired') return true;
  const inclination = draw('reporter', state.state) * 0.75 + draw('reports', state.state, cycle) * 0.25;
  const rate = 0.46 + (cycle - 2025) * 0.022 + (hasStatus(state, 'affected', dueDay(cycle)) ? 0.15 : 0);
  return inclination < rate;
}

/** Most reports come by 30 April, many in its last days; others in June or October; some have no date. */
function receivedOn(draw: Draw, state: DemoState, cycle: number): string {
  const when = draw('received', state.state, cycle);
  const day = draw('received day', state.state, cycle);
  if (when < 0.08) return dayIn(cycle, '01-10', '02-28', day);
  if (when < 0.7) return dayIn(cycle, '03-01', '04-30', Math.sqrt(day));
  if (when < 0.8) return dayIn(cycle, '05-01', '05-31', day);
  if (when < 0.9) return dayIn(cycle, '06-01', '06-30', day);
  if (when < 0.96) return dayIn(cycle, '10-01', '11-10', day);
  return when < 0.98 ? dayIn(cycle + 1, '01-20', '03-05', day) : '';
}

/** The period that the report covers; not every State reports on a calendar year. */
function period(draw: Draw, state: DemoState, cycle: number): [string, string] {
  const year = cycle - 1;
  if (state.part === 'fiscal_year') return [`${year}-05-01`, `${cycle}-04-30`];
  if (state.part === 'sixteen_years' && cycle === 2026) return [`${year - 15}-01-01`, `${year}-12-31`];
  if (state.part === 'wrong_year' && cycle % 2 === 1) return [`${year - 1}-01-01`, `${year - 1}-12-31`];
  if (draw('period', state.state, cycle) < 0.02) return [`${year - 1}-10-01`, `${year}-12-31`];
  return [`${year}-01-01`, `${year}-12-31`];
}

function submission(draw: Draw, state: DemoState, cycle: number, revision: number, received: string, coded: Submission['coded']): Submission {
  const id = `${state.state}-${cycle}-${revision}`;
  const [period_from, period_to] = period(draw, state, cycle);
  const guide = 0.45 + (cycle - 2025) * 0.06;
  const drawn = draw('format', state.state, cycle > 2026 ? 2 : 1);
  const monthOnly = draw('month only', id) < 0.02;
  const row: SubmissionRow = {
    report_id: id, state: state.state, period_from, period_to, received_on: monthOnly ? received.slice(0, 7) : received, revision, kind: 'annual', status: 'final',
    format: drawn < guide ? 'guide' : drawn < 0.88 ? 'forms' : drawn < 0.97 ? 'other' : '',
    authority: oneOf(draw('authority', state.state), ['Ministry of Foreign Affairs', 'National Mine Action Authority', 'Ministry of Defence']),
    language: state.language, url: `https://example.org/fictional/${id}.pdf`,
  };
  return { row, state, cycle, received, coded };
}

/** A report's companions: a draft before it, an amendment months after, one sent twice, one by another authority. */
function companions(draw: Draw, report: Submission): Submission[] {
  const { state, cycle, received } = report;
  const drawn = draw('companion', state.state, cycle);
  const next = (days: number, coded: Submission['coded'], change: SubmissionRow): Submission => {
    const day = addDays(received === '' ? dueDay(cycle) : received, days);
    const made = submission(draw, state, cycle, 2, day, coded);
    return { ...made, row: { ...made.row, ...change } };
  };
  if (state.part === 'two_authorities') {
    return [next(12, 'some', { authority: 'Office for the Northern Provinces', note: 'Second report of the same State for the same year, by another authority' })];
  }
  if (state.part === 'amends_late' || drawn < 0.05) return [next(between(draw('amended', state.state, cycle), 90, 210), 'some', { kind: 'amendment', note: 'Amends parts of the report' })];
  if (drawn < 0.08) return [next(-30, 'some', { status: 'draft', note: 'Draft sent for comment' })];
  if (drawn < 0.1) return [next(9, 'none', { status: 'not_counted', note: 'The same report sent a second time' })];
  return [];
}

/** Something that another document says: a statement, a request, a work plan, a review. */
function otherDocument(draw: Draw, state: DemoState, cycle: number): Submission[] {
  const likely = hasStatus(state, 'affected', dueDay(cycle)) ? 0.35 : 0.03;
  if (state.part !== 'never_reports' && draw('other', state.state, cycle) >= likely) return [];
  const [authority, from, to] = oneOf<readonly [string, string, string]>(draw('other kind', state.state, cycle), [
    ['Statement at the intersessional meetings', '06-17', '06-19'], ['Request for an extension', '03-01', '06-30'],
    ['Updated work plan', '02-01', '05-31'], ['Yearly review by the Fictional Mine Monitor', '11-01', '11-01'],
  ]);
  const made = submission(draw, state, cycle, 9, dayIn(cycle, from, to, draw('other day', state.state, cycle)), 'some');
  return [{ ...made, row: { ...made.row, kind: 'other', format: 'other', authority, language: 'en' } }];
}

/** States not party: a few report all the same, some before they are party. */
function fromOutside(draw: Draw, state: DemoState, cycle: number): Submission[] {
  const left = state.withdrawn !== '' && state.withdrawn.slice(0, 4) === String(cycle - 1);
  const coming = state.inForce > dueDay(cycle) && state.deposited < dueDay(cycle) && state.deposited >= '2025';
  const voluntary = state.deposited === '' && draw('volunteer', state.state) * 0.8 + draw('volunteers', state.state, cycle) * 0.2 < 0.25;
  if (!left && !coming && !voluntary) return [];
  const made = submission(draw, state, cycle, 1, dayIn(cycle, '03-10', '05-20', draw('outside', state.state, cycle)), 'none');
  // One that has left, and one that is not yet party, call their report annual: a warning.
  return [{ ...made, row: { ...made.row, kind: voluntary ? 'voluntary' : 'annual', status: draw('outside draft', state.state, cycle) < 0.1 ? 'draft' : 'final' } }];
}

/** The date of a register entry can be put right later: the first row stays as history. */
function corrected(draw: Draw, made: Submission): SubmissionRow[] {
  const { row, received, state, cycle } = made;
  if (row.revision !== 1 || received === '' || draw('date corrected', state.state, cycle) >= 0.02) return [row];
  const note = demoTexts.dateOfReceipt.en;
  return [{ ...row, received_on: addDays(received, -3) }, { ...row, note, recorded_on: addDays(received, 45) }];
}

/** All submissions of a cycle. */
export function submissionsOf(draw: Draw, states: readonly DemoState[], cycle: number): Submission[] {
  return states.flatMap((state) => {
    if (!isParty(state, dueDay(cycle))) return fromOutside(draw, state, cycle);
    const others = otherDocument(draw, state, cycle);
    const firstDue = state.inForce >= '2025' && !isParty(state, dueDay(cycle - 1));
    if (firstDue ? draw('initial', state.state) < 0.4 : !reports(draw, state, cycle)) return others;
    const made = submission(draw, state, cycle, 1, receivedOn(draw, state, cycle), 'all');
    if (firstDue) made.row.kind = 'initial';
    if (draw('only a draft', state.state, cycle) < 0.012 && state.part === undefined) {
      return [{ ...made, coded: 'none' as const, row: { ...made.row, status: 'draft' } }, ...others];
    }
    return [made, ...companions(draw, made), ...others];
  });
}

/** `submissions.csv` of one cycle. */
export function submissionsFile(draw: Draw, submissions: readonly Submission[]): string {
  return table(submissionColumns, submissions.flatMap((made) => corrected(draw, made)));
}
