/** Days of a calendar, as `YYYY-MM-DD`. */
import { lastDayOfMonth } from '../../schemas/columns.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** A day some days later, or earlier. */
export const addDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A day some calendar months later, or earlier; the 31st of a shorter month is its last day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const place = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(place / 12), (place % 12) + 1];
  return `${toYear}-${two(toMonth)}-${two(Math.min(date, lastDayOfMonth(toYear, toMonth)))}`;
}
