/** Records and lists that nobody has yet declared whole (R5, R14, R41), and meetings that are not registered. */
import { statePopulation, statusCode } from '../../schemas/codes.ts';
import { recordRules } from '../assess/rules/rules.ts';
import { duty, type CycleFacts, type Duty } from './duty.ts';
import { claimed, meetingsOf, type Known } from './known.ts';
import { DECIDING } from './requests.ts';

/** The register of reports: it is whole only after the due date, so it is a duty of its own. */
const REGISTER = 'submissions';
/** The record of deadlines is asked for the running year (R41). */
const DEADLINES = 'deadlines';

const RECORDS: readonly string[] = [...new Set(recordRules.map(([, { record }]) => record))].filter((record) => record !== REGISTER).toSorted();
/** Statuses that are a population of their own. */
const STATUSES = statusCode.options.filter((status) => statePopulation.safeParse(status).success);

/** A status is open where no row names a State and nobody says that there is none, or where it is said not to be whole (R5). */
function isOpen(known: Known, status: string, year: number): boolean {
  const claim = claimed(known, `status:${status}`, year);
  return claim === null ? known.rows('statuses').every((row) => row.status !== status) : claim === 'no';
}

/** The workbook in which the year's lists are kept and declared whole. */
export const recordsBook = (cycle: number): string => `pasra template --cycle ${cycle} --records`;

/** The records of the reporting year that are to be declared whole by the due date. */
export function recordsDuty(known: Known, { cycle, due }: CycleFacts): Duty[] {
  const year = cycle - 1;
  const missing = [
    ...RECORDS.filter((record) => claimed(known, record, year) !== 'yes').map((record) => `${record} ${year}`),
    ...STATUSES.filter((status) => isOpen(known, status, year)).map((status) => `status:${status} ${year}`),
    ...(claimed(known, DEADLINES, cycle) === 'yes' ? [] : [`${DEADLINES} ${cycle}`]),
  ];
  return known.day < `${cycle}-01-01` || missing.length === 0 ? [] : [duty('records', cycle, due, recordsBook(cycle), { missing })];
}

/** Whether the register of reports is declared whole for the cycle's reporting year. */
export const registerIsWhole = (known: Known, cycle: number): boolean => claimed(known, REGISTER, cycle - 1) === 'yes';

/** The year's meetings, and the two that decide next: what is not registered has no day on which anything is due. */
export function meetingsDuty(known: Known, { cycle, due, meeting, intersessional }: CycleFacts): Duty[] {
  const next = String(cycle) === known.day.slice(0, 4) ? meetingsOf(known, DECIDING).filter(({ starts }) => starts > known.day).length : 2;
  const missing = [...(intersessional ? [] : ['intersessional']), ...(meeting ? [] : ['meeting']), ...(next < 2 ? ['next'] : [])];
  return known.day < `${cycle}-01-01` || missing.length === 0 ? [] : [duty('meetings', cycle, due, recordsBook(cycle), { missing })];
}
