/** Days as text `YYYY-MM-DD`, and what a cell known to the month or the year allows (contract, section 2). */

const DAY = 86_400_000;

const stamp = (day: string): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
const written = (time: number): string => new Date(time).toISOString().slice(0, 10);
const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (number: number): string => String(number).padStart(2, '0');

/** The first day that a date cell allows; '' for a blank cell. */
export function firstDay(cell: string): string {
  return cell === '' ? '' : `${cell}-01-01`.slice(0, 10);
}

/** The day that a date cell counts as, which is the last that it allows; '' for a blank cell. */
export function lastDay(cell: string): string {
  if (cell.length === 4) return `${cell}-12-31`;
  if (cell.length === 7) return `${cell}-${two(lengthOf(Number(cell.slice(0, 4)), Number(cell.slice(5))))}`;
  return cell;
}

/** The first day on which something no longer holds: a month or a year in `until` is included. */
export function endOf(until: string): string {
  return until.length === 4 || until.length === 7 ? addDays(lastDay(until), 1) : until;
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return written(stamp(day) + days * DAY);
}

/** The day so many calendar months later or earlier, clamped to the month's last day. */
export function addMonths(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return `${year}-${two(month)}-${two(Math.min(Number(day.slice(8, 10)), lengthOf(year, month)))}`;
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((stamp(to) - stamp(from)) / DAY);
}

/** Whether a day lies in a calendar year. */
export function inYear(day: string, year: number): boolean {
  return day !== '' && Number(day.slice(0, 4)) === year;
}
