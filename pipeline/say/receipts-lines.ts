/** Reports received, added up over the days of the year: this cycle, the one before and the first, on one scale. */
import type { Receipt } from '../measure/measured.ts';
import type { Block, LinesBlock } from './model.ts';
import { sourceOf } from './sources.ts';
import type { View } from './view.ts';
import { stateWords } from '../words/languages.ts';

/** A leap year, so that a day has the same place in every year. */
const LEAP = 2028;
const DAY = 86_400_000;
/** First days of every other month. */
const TICKS = ['01-01', '03-01', '05-01', '07-01', '09-01', '11-01'];
const STEP = 40;

/** Place of a day in the year, from 1 (1 January) to 366; `MM-DD`. */
export const dayOfYear = (day: string): number => (Date.parse(`${LEAP}-${day}T00:00:00Z`) - Date.parse(`${LEAP}-01-01T00:00:00Z`)) / DAY + 1;

interface Course {
  cycle: number;
  whole: boolean;
  undated: number;
  /** Received after the last day that is drawn. */
  later: number;
  /** Reports by each day on which one came, and at both ends. */
  points: { x: number; y: number; day: string }[];
  byDue: number;
  total: number;
}

/** One cycle's receipts up to a day of its year; what came before the year counts from its first day. */
function courseOf(cycle: number, whole: boolean, receipts: readonly Receipt[], until: string, due: string): Course {
  const received = receipts.filter(({ reporting }) => reporting === 'received');
  const dates = received.flatMap(({ receivedOn }) => (receivedOn === null ? [] : [receivedOn])).sort();
  const drawn = dates.filter((date) => date <= `${cycle}-${until}`).map((date) => (date < `${cycle}-01-01` ? '01-01' : date.slice(5)));
  const by = (day: string): number => drawn.filter((one) => one <= day).length;
  const days = [...new Set(['01-01', ...drawn, until])].sort();
  return {
    cycle, whole, undated: received.length - dates.length, later: dates.length - drawn.length, byDue: by(due), total: drawn.length,
    points: days.map((day) => ({ x: dayOfYear(day), y: by(day), day })),
  };
}

/** The cycles that are drawn, the newest first: this one, the one before, the first. */
function coursesOf(view: View, until: string, due: string): Course[] {
  const { cycle, registerWhole, receipts, past } = view.publication;
  const earlier = past.filter((one) => one.receipts.length > 0).toSorted((a, b) => b.cycle - a.cycle);
  const shown = earlier.length > 2 ? [...earlier.slice(0, 1), ...earlier.slice(-1)] : earlier;
  return [{ cycle, registerWhole, receipts }, ...shown].map((one) => courseOf(one.cycle, one.registerWhole, one.receipts, until, due));
}

/** Lines of reports received; null where no report has a date. */
export function receiptLines(view: View): LinesBlock | null {
  const { cycle, asOf, dueDate, receipts, registerWhole } = view.publication;
  const { receipts: words } = stateWords(view.lang);
  const { format } = view.words;
  const until = asOf.startsWith(String(cycle)) ? asOf.slice(5) : '12-31';
  const due = dueDate.slice(5);
  const courses = coursesOf(view, until, due);
  const [now, ...before] = courses;
  if (now === undefined || now.total === 0) return null;
  const said = (day: string): string => { const [month = 1, date = 1] = day.split('-').map(Number); return format.dayOfYear({ day: date, month }); };
  const top = Math.max(STEP, Math.ceil(Math.max(...courses.map(({ total }) => total)) / STEP) * STEP);
  const count = (reporting: Receipt['reporting']): number => receipts.filter((one) => one.reporting === reporting).length;
  const style = (place: number): 'now' | 'before' | 'oldest' => (place === 0 ? 'now' : place === courses.length - 1 && before.length > 1 ? 'oldest' : 'before');
  const whole = courses.filter((one) => one.whole).map((one) => one.cycle);
  return {
    kind: 'lines', id: 'receipts',
    caption: words.title(courses.map(({ cycle: year, byDue }) => ({ cycle: year, reports: byDue })), said(due), whole.length === courses.length), subtitle: words.subtitle(said(until), whole, courses.map((one) => one.cycle)),
    said: courses.map(({ cycle: year, total }) => words.said(year, total, said(until))).join(' '),
    x: { from: 1, to: dayOfYear(until), ticks: TICKS.filter((day) => day <= until).map((day) => ({ at: dayOfYear(day), label: said(day) })), ...(due <= until && { rule: { at: dayOfYear(due), label: said(due) } }) },
    y: { to: top, ticks: Array.from({ length: top / STEP + 1 }, (_, at) => ({ at: at * STEP, label: format.number(at * STEP) })) },
    panels: [{ lines: courses.map(({ cycle: year, total, points }, place) => ({ label: words.line(year, total), style: style(place), step: true, points: points.map(({ x, y }) => ({ x, y })) })) }],
    notes: words.notes(cycle, { undated: now.undated, notDue: count('not_due'), missing: registerWhole ? count('no_report') : null, later: now.later }),
    source: sourceOf(view, words.source, [], 'charts/receipts'),
    data: { columns: [words.columns.cycle, words.columns.date, words.columns.reports], rows: courses.flatMap(({ cycle: year, points }) => points.map(({ day, y }) => [year, `${year}-${day}`, y])) },
  };
}

/** The lines as blocks: none where no report has a date. */
export const receiptLinesBlocks = (view: View): Block[] => {
  const lines = receiptLines(view);
  return lines === null ? [] : [lines];
};
