/** Who reported when: reports received, added up day by day, against the day on which they fall due. */
import type { Receipt } from '../measure/measured.ts';
import { widths, type Draft, type Size } from './draft.ts';
import { clear, rules, sheet, TEXT, words, type Label, type Line, type Spec } from './layers.ts';
import { colours } from './marks.ts';
import { textWidth, wrap } from './metrics.ts';
import type { Context } from './rows.ts';
import type { ReceiptCounts } from './words.ts';

const DAY = 86_400_000;
const PLOT = 220;

type Dated = Receipt & { receivedOn: string };

/** The chart of receipts; none where no receipt has a date. */
export function receiptChart(ctx: Context): Draft[] {
  const { publication, say } = ctx;
  const received = publication.receipts.filter((receipt) => receipt.reporting === 'received');
  const dated = received.filter((receipt): receipt is Dated => receipt.receivedOn !== null).sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : 0));
  if (dated.length === 0) return [];
  const byDue = dated.filter((receipt) => receipt.receivedOn <= publication.dueDate).length;
  const counts: ReceiptCounts = {
    reportingYear: publication.reportingYear, dueDate: publication.dueDate, asOf: publication.asOf, parties: publication.receipts.length,
    received: received.length, byDue, later: dated.length - byDue, undated: received.length - dated.length, whole: publication.registerWhole,
  };
  return [{
    id: 'receipts', sections: [], title: say.receipts.title(counts), subtitle: say.receipts.subtitle(counts), description: say.receipts.description(counts),
    table: tableOf(ctx, dated), spec: (size) => drawing(ctx, dated, counts, size),
  }];
}

/** Receipts in their order; who did not report only where the register is whole (R9). */
function tableOf(ctx: Context, dated: readonly Dated[]): { columns: string[]; rows: (string | number)[][] } {
  const { publication, say, codes, format, lang } = ctx;
  const name = (receipt: Receipt) => publication.states.get(receipt.state)?.[lang] ?? receipt.state;
  const others = (reporting: Receipt['reporting']) => publication.receipts.filter((receipt) => receipt.reporting === reporting && receipt.receivedOn === null)
    .sort((a, b) => format.compare(name(a), name(b)));
  const missing = publication.registerWhole ? (['no_report', 'not_due'] as const) : [];
  const byDay = [...dated].sort((a, b) => (a.receivedOn === b.receivedOn ? format.compare(name(a), name(b)) : a.receivedOn < b.receivedOn ? -1 : 1));
  return {
    columns: [say.columns.state, say.columns.report, say.columns.receivedOn, say.columns.cumulative],
    rows: [
      ...byDay.map((receipt) => [name(receipt), say.receipts.received, format.date(receipt.receivedOn), dated.filter((other) => other.receivedOn <= receipt.receivedOn).length]),
      ...others('received').map((receipt) => [name(receipt), say.receipts.received, say.receipts.dateUnknown, '']),
      ...missing.flatMap((reporting) => others(reporting).map((receipt) => [name(receipt), codes.outcomes[reporting].phrase, '', ''])),
    ],
  };
}

const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY;

/** First days of months between two days, as far apart as their labels need. */
function monthTicks(from: number, to: number, most: number): string[] {
  const start = new Date(from * DAY);
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
  for (const step of [1, 2, 3, 6, 12, 24, 60]) {
    const ticks: string[] = [];
    const first = Math.ceil(month / step) * step;
    for (let at = first; Date.UTC(year, at, 1) / DAY <= to; at += step) {
      if (Date.UTC(year, at, 1) / DAY >= from) ticks.push(new Date(Date.UTC(year, at, 1)).toISOString().slice(0, 10));
    }
    if (ticks.length <= most) return ticks;
  }
  return [];
}

function drawing(ctx: Context, dated: readonly Dated[], counts: ReceiptCounts, size: Size): Spec {
  const { say, format } = ctx;
  const width = widths[size];
  const latest = dated.at(-1)?.receivedOn ?? counts.asOf;
  const from = Math.min(dayNumber(`${counts.dueDate.slice(0, 4)}-01-01`), dayNumber(dated[0]?.receivedOn ?? counts.dueDate));
  const to = Math.max(dayNumber(counts.asOf), dayNumber(latest), dayNumber(counts.dueDate));
  const [left, right] = [48, width - 12];
  const [top, bottom] = [26, 26 + PLOT];
  const x = (day: number) => left + ((right - left) * (day - from)) / (to - from);
  const y = (count: number) => bottom - (PLOT * count) / counts.parties;
  const soft = { color: colours.soft };
  const labels: Label[] = [{ x: left, y: top - 12, text: say.receipts.parties(counts.parties), ...soft }];
  const grid: Line[] = [{ x: left, y: top, x2: right, y2: top }];
  const step = Math.max(5, Math.ceil(counts.parties / 4 / 10) * 10);
  for (let count = 0; count < counts.parties; count += step) {
    if (y(count) - top < 24) continue;
    labels.push({ x: left - 6, y: y(count), text: format.number(count), align: 'right', ...soft });
    grid.push({ x: left, y: y(count), x2: right, y2: y(count) });
  }
  labels.push({ x: left - 6, y: top, text: format.number(counts.parties), align: 'right', ...soft });
  const ticks = monthTicks(from, to, Math.max(2, Math.floor((right - left) / 130)));
  const marks = ticks.map((iso) => ({ x: x(dayNumber(iso)), y: bottom, x2: x(dayNumber(iso)), y2: bottom + 5 }));
  for (const iso of ticks) labels.push(inside({ x: x(dayNumber(iso)), y: bottom + 15, text: format.date(iso), align: 'center', ...soft }, width));
  const due = x(dayNumber(counts.dueDate));
  const notes = callouts(ctx, counts, { due, dueY: y(counts.byDue), end: right, endY: y(counts.byDue + counts.later), left, top, bottom });
  let foot = bottom + 36;
  for (const line of counts.undated > 0 ? wrap(say.receipts.undated(counts.undated), width, TEXT) : []) {
    labels.push({ x: 0, y: foot, text: line, ...soft });
    foot += 16;
  }
  return sheet(ctx.lang, width, foot - 4, [
    rules('grid', grid, colours.grid), rules('ticks', marks, colours.baseline), clear(notes),
    rules('due', [{ x: due, y: top, x2: due, y2: bottom }], colours.ink, 1, [4, 3]),
    stepLine(dated, counts, { from, to, left, right, top, bottom }), words([...labels, ...notes]),
  ]);
}

/** Keeps a centred label inside the drawing. */
function inside(label: Label, width: number): Label {
  const half = textWidth(label.text, TEXT) / 2;
  return { ...label, x: Math.min(Math.max(label.x, half), width - half) };
}

/** The counts on the due date and at the end, each where the line does not run. */
function callouts(ctx: Context, counts: ReceiptCounts, at: { due: number; dueY: number; end: number; endY: number; left: number; top: number; bottom: number }): Label[] {
  const { say } = ctx;
  const bold = { weight: 600 as const };
  const due = say.receipts.byDate(counts.dueDate, counts.byDue);
  const end = say.receipts.byDate(counts.asOf, counts.byDue + counts.later);
  const dueWidth = textWidth(due, TEXT, 600);
  // Before the due date only the state so far can be said.
  if (counts.asOf <= counts.dueDate) return [{ x: at.left + 8, y: at.top + 14, text: say.receipts.byDate(counts.asOf, counts.byDue), ...bold }];
  const labels: Label[] = [at.due - at.left > dueWidth + 8
    ? { x: at.due - 7, y: Math.max(at.dueY - 10, at.top + 10), text: due, align: 'right', ...bold }
    : { x: at.due + 7, y: Math.min(at.dueY + 16, at.bottom - 10), text: due, ...bold }];
  // Shortly after the due date both labels would say the same in the same place.
  if (counts.later > 0) labels.push({ x: at.end, y: Math.max(at.endY - 12, at.top + 10), text: end, align: 'right', ...bold });
  return labels;
}

/** The cumulative line: one step per day with a receipt, from zero to the end of the axis. */
function stepLine(dated: readonly Dated[], counts: ReceiptCounts, box: { from: number; to: number; left: number; right: number; top: number; bottom: number }): Spec {
  const days = [...new Set(dated.map((receipt) => receipt.receivedOn))];
  const end = counts.asOf > counts.dueDate ? box.to : dayNumber(counts.asOf);
  const values = [
    { day: box.from, received: 0 },
    ...days.map((iso) => ({ day: dayNumber(iso), date: iso, received: dated.filter((receipt) => receipt.receivedOn <= iso).length })),
    { day: end, received: dated.length },
  ];
  const scale = (domain: number[], range: number[]) => ({ axis: null, scale: { domain, range, nice: false, zero: false } });
  return {
    name: 'received', data: { values },
    mark: { type: 'line', interpolate: 'step-after', color: colours.accent, strokeWidth: 2, opacity: 1 },
    encoding: {
      x: { field: 'day', type: 'quantitative', ...scale([box.from, box.to], [box.left, box.right]) },
      y: { field: 'received', type: 'quantitative', ...scale([0, counts.parties], [box.bottom, box.top]) },
    },
  };
}
