/**
 * `registry/deadlines.csv` and `records/extension-requests.csv`: for each State with mined areas the
 * original deadline, then request and decision in turn, until its deadline lies beyond the years shown.
 */
import { addDays, addYears, dayIn, yearOf } from './dates.ts';
import { decisionDay } from './meetings.ts';
import { between, oneOf, type Draw } from './random.ts';
import type { DemoState } from './states.ts';
import { table, type Row } from './table.ts';

type DeadlineRow = Row<'state' | 'article' | 'due_on' | 'set_by' | 'decided_on'>;
type RequestRow = Row<'request' | 'state' | 'submitted_on' | 'asks_until' | 'decided_on' | 'plan_survey_clearance' | 'plan_risk_education' | 'inclusive_and_climate'>;

const hasMinedAreas = (state: DemoState): boolean =>
  state.deposited !== '' && state.statuses.some(({ status }) => status === 'affected' || status === 'article_5');

/** The three parts of a request (R23), better as the years go; one part of one year is not yet coded. */
function contents(draw: Draw, state: string, year: number): Pick<RequestRow, 'plan_survey_clearance' | 'plan_risk_education' | 'inclusive_and_climate'> {
  const answer = (part: string, base: number): string => {
    const drawn = draw('request part', state, year, part);
    if (drawn < base + (year - 2024) * 0.05) return 'yes';
    return oneOf(draw('request rest', state, year, part), ['partly', 'partly', 'no', 'silent', 'unclear', 'not_applicable']);
  };
  return {
    plan_survey_clearance: answer('survey', 0.6),
    plan_risk_education: answer('education', 0.45),
    inclusive_and_climate: year === 2026 && draw('request uncoded', state) < 0.2 ? '' : answer('inclusive', 0.3),
  };
}

/** One request: a row when it came, a second when it was decided. */
function requestRows(draw: Draw, state: string, year: number, asksUntil: string, decided: string): RequestRow[] {
  const submitted = dayIn(year, '02-20', '07-15', draw('request day', state, year));
  const monthOnly = draw('request month', state, year) < 0.08;
  const row: RequestRow = {
    request: `${state}-${year}`, state, submitted_on: monthOnly ? submitted.slice(0, 7) : submitted, asks_until: asksUntil,
    ...contents(draw, state, year), recorded_on: addDays(submitted, 40),
  };
  if (decided === '') return [{ ...row, note: 'Put off: more information asked of the State' }];
  return [row, { ...row, decided_on: decided, note: 'Granted', recorded_on: addDays(decided, 3) }];
}

interface Course { deadlines: DeadlineRow[]; requests: RequestRow[] }

/** A State whose deadline ran out without a request, or whose request is not decided. */
function stalled(draw: Draw, state: DemoState, original: DeadlineRow): Course | undefined {
  const code = state.state;
  if (state.part === 'never_reports') return { deadlines: [original], requests: [] };
  const extension = (due_on: string): DeadlineRow => ({ state: code, article: 5, due_on, set_by: 'extension', decided_on: addYears(due_on, -4) });
  if (state.part === 'expired') return { deadlines: [original, extension(draw('expired', code) < 0.5 ? '2024-02-01' : '2025-03-01')], requests: [] };
  if (state.part !== 'put_off') return undefined;
  return { deadlines: [original, extension('2026-12-31')], requests: requestRows(draw, code, 2026, '2031-12-31', '') };
}

function courseOf(draw: Draw, state: DemoState): Course {
  const code = state.state;
  const original: DeadlineRow = { state: code, article: 5, due_on: addYears(state.inForce, 10), set_by: 'original' };
  if (state.inForce >= '2025') return { deadlines: [{ ...original, recorded_on: addDays(state.inForce, 1) }], requests: [] };
  if (state.part === 'newly_affected') {
    const due_on = '2028-12-31';
    return { deadlines: [original, { state: code, article: 5, due_on, set_by: 'extension', decided_on: '2026-11-20', recorded_on: '2026-11-23', note: 'New mined areas' }], requests: requestRows(draw, code, 2026, due_on, '2026-11-20') };
  }
  const stopped = stalled(draw, state, original);
  if (stopped) return stopped;
  const course: Course = { deadlines: [original], requests: [] };
  const end = oneOf(draw('deadline day', code), ['03-01', '06-30', '12-31', '12-31']);
  let due = `${between(draw('deadline', code), 2024, 2031)}-${end}`;
  course.deadlines.push({ state: code, article: 5, due_on: due, set_by: 'extension', decided_on: addYears(due, -between(draw('length', code), 3, 8)) });
  for (let year = 2024; year <= 2029; year++) {
    if (state.completed !== '' && yearOf(state.completed) <= year) break;
    const needed = due < `${year + 1}-06-30`;
    if (!needed) continue;
    const next = `${year + between(draw('asks', code, year), 2, 5)}-12-31`;
    // The last year's requests still wait for the Review Conference; a few are put off.
    const decided = draw('request put off', code, year) < 0.12 ? '' : decisionDay(year);
    course.requests.push(...requestRows(draw, code, year, next, decided));
    if (decided === '') continue;
    course.deadlines.push({ state: code, article: 5, due_on: next, set_by: 'extension', decided_on: decided, recorded_on: addDays(decided, 3) });
    due = next;
  }
  return course;
}

/** Article 4: four years after entry into force, unless a later date is known. */
function stockDeadline(state: DemoState): DeadlineRow[] {
  const held = state.statuses.find(({ status }) => status === 'article_4');
  if (!held || state.deposited === '') return [];
  const missed = state.statuses.find(({ status }) => status === 'article_4_missed')?.from;
  const fallback = state.inForce >= '2025' ? addYears(state.inForce, 4) : '2028-05-01';
  const due_on = missed || fallback;
  return [{ state: state.state, article: 4, due_on, set_by: due_on === addYears(state.inForce, 4) ? 'original' : '' }];
}

/** Both files, so that no deadline stands without its decision. */
export function deadlineFiles(draw: Draw, states: readonly DemoState[]): { deadlines: string; requests: string } {
  const courses = states.filter(hasMinedAreas).map((state) => courseOf(draw, state));
  const deadlines = [...courses.flatMap((course) => course.deadlines), ...states.flatMap(stockDeadline)];
  return {
    deadlines: table(['state', 'article', 'due_on', 'set_by', 'decided_on'], deadlines, 'spreadsheet'),
    requests: table(
      ['request', 'state', 'submitted_on', 'asks_until', 'decided_on', 'plan_survey_clearance', 'plan_risk_education', 'inclusive_and_climate'],
      courses.flatMap((course) => course.requests),
    ),
  };
}
