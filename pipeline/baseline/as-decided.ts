/** A sealed baseline under the decisions of a run: each figure by the reading that the headline follows now (contract, section 2). */
import { lookOf } from '../assess/counting.ts';
import { fault, type Fault } from '../read/fault.ts';
import type { ReadingCode } from '../../schemas/codes.ts';
import type { Figure, Reading } from '../../schemas/outputs.ts';
import type { Plan } from '../../schemas/plan.ts';
import { BaselineChanged, type SealedBaseline } from './read.ts';

/** The reading that a figure follows. */
const readingOf = ({ reading }: Figure): ReadingCode => reading ?? 'as_worded';

const isMeasured = ({ status }: Figure): boolean => status === 'provisional' || status === 'final';

/** What the headline would have been by a sealed reading; one that was sealed without its status claims least. */
function figureBy(sealed: Figure, row: Reading): Figure {
  const status = row.status ?? (lookOf(row.reading) === lookOf(readingOf(sealed)) ? sealed.status : 'provisional');
  const known = status !== 'no_data';
  return {
    ...sealed, status, numerator: known ? row.numerator : null, denominator: known ? row.denominator : null, value: known ? row.value : null, high: known ? row.high : null,
    bounds: status === 'provisional' ? 'no' : null, reading: row.reading, baseline_reading: readingOf(sealed),
  };
}

/** The sealed headline as a reading beside another one. */
const rowOf = (sealed: Figure): Reading => ({
  cycle: sealed.cycle, indicator: sealed.indicator, reading: readingOf(sealed), numerator: sealed.numerator, denominator: sealed.denominator, value: sealed.value, status: sealed.status, high: sealed.high,
});

/** "22.1, 22.2, 22.3 and 12 more" without words: at most so many by their numbers. */
const SHOWN = 5;

/** Readings that were not sealed, as problems of the baseline: what has to be restated. */
function missing(baseline: SealedBaseline, wanted: readonly { indicator: string; reading: ReadingCode }[]): Fault[] {
  return [...new Set(wanted.map(({ reading }) => reading))].map((reading) => {
    const indicators = wanted.filter((one) => one.reading === reading).map(({ indicator }) => indicator);
    return fault('BASELINE_CHANGED', `${baseline.folder}/readings.csv`, { column: 'reading', value: reading }, {
      reason: 'sealed_otherwise', reading, cycle: String(baseline.cycle), as_of: baseline.asOf,
      indicators: `${indicators.slice(0, SHOWN).join(', ')}${indicators.length > SHOWN ? ` … (${indicators.length})` : ''}`,
    });
  });
}

/**
 * The baseline as the run's decisions read it; `baseline_reading` of a figure then names the reading by which it was
 * sealed. Throws `BaselineChanged` where a reading was not sealed and the indicator has a figure: that has to be restated.
 */
export function asDecided(plan: Plan, baseline: SealedBaseline): SealedBaseline {
  const now = new Map(plan.indicators.map(({ indicator, reading }) => [indicator, reading]));
  const others = baseline.figures.filter((sealed) => sealed.kind !== null && readingOf(sealed) !== (now.get(sealed.indicator) ?? readingOf(sealed)));
  if (others.length === 0) return baseline;
  const rowsOf = (indicator: string) => baseline.readings.filter((row) => row.indicator === indicator);
  const found = others.map((sealed) => {
    const rows = rowsOf(sealed.indicator);
    const reading = now.get(sealed.indicator) ?? 'as_worded';
    return { sealed, reading, row: rows.find((one) => one.reading === reading), measured: isMeasured(sealed) || rows.length > 0 };
  });
  const absent = found.filter(({ row, measured }) => row === undefined && measured);
  if (absent.length > 0) throw new BaselineChanged(missing(baseline, absent.map(({ sealed, reading }) => ({ indicator: sealed.indicator, reading }))));
  const figures = new Map(found.map(({ sealed, reading, row }) => [sealed.indicator, row === undefined ? { ...sealed, reading, baseline_reading: readingOf(sealed) } : figureBy(sealed, row)]));
  return {
    ...baseline,
    figures: baseline.figures.map((sealed) => figures.get(sealed.indicator) ?? sealed),
    readings: baseline.figures.flatMap((sealed) => {
      const rows = rowsOf(sealed.indicator);
      const as = figures.get(sealed.indicator);
      if (as === undefined) return rows;
      return [...rows.filter(({ reading }) => reading !== as.reading), ...(isMeasured(sealed) ? [rowOf(sealed)] : [])];
    }),
  };
}
