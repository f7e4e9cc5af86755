/** Calendar arithmetic on ISO dates, in UTC and without a clock. */

/** The date `days` later (or earlier). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of the year `years` later; 29 February becomes the 28th. */
export function addYears(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  return `${year}${date.slice(4).replace('-02-29', '-02-28')}`;
}

/** The year of a date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Entry into force for a deposit (Article 17): first day of the sixth month after it, not before 1 March 1999. */
export function entryIntoForce(deposit: string): string {
  const months = Number(deposit.slice(0, 4)) * 12 + Number(deposit.slice(5, 7)) - 1 + 6;
  const date = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  return date < '1999-03-01' ? '1999-03-01' : date;
}

/** A date in a year: the day `drawn` (0 to 1) of the way between two days such as '03-01' and '06-30'. */
export function dayIn(year: number, from: string, to: string, drawn: number): string {
  const first = Date.parse(`${year}-${from}`);
  const days = (Date.parse(`${year}-${to}`) - first) / 86_400_000;
  return addDays(`${year}-${from}`, Math.floor(drawn * (days + 1)));
}
