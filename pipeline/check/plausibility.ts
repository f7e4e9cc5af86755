/** Numbers that cannot be, and numbers that are probably in another unit. */
import { releasedMeasures, remainingMeasures } from '../../schemas/codes.ts';
import { fault, type Fault } from '../read/fault.ts';
import type { Folder } from '../read/folder.ts';
import { groups, odd, type Sized } from './measures.ts';

/** `BAD_NUMBER` where a delegation has more women (and unknown) than participants. */
export function checkParticipants(folder: Folder): Fault[] {
  return folder.rows.participants.flatMap((row) => {
    const sum = Number(row.women ?? 0) + Number(row.gender_unknown ?? 0);
    const most = Number(row.participants);
    if (row.participants === null) return [];
    if (sum > most) return [fault('BAD_NUMBER', row.file, { line: row.line, column: 'women', value: String(sum) }, { participants: String(most) })];
    const victims = Number(row.victims ?? 0);
    return victims > most ? [fault('IMPLAUSIBLE', row.file, { line: row.line, column: 'victims', value: String(victims) }, { reason: 'victims', participants: String(most) })] : [];
  });
}

const AREAS = new Set<string>([...remainingMeasures, ...releasedMeasures]);

/** Digits after the point that a whole number of square metres can have, by unit. */
const METRE_DIGITS: Readonly<Record<string, number>> = { m2: 0, ha: 4, km2: 6 };

/** Whether an area is given finer than to the square metre, which no survey measures. */
function isPartOfMetre(value: string, unit: string): boolean {
  const digits = METRE_DIGITS[unit];
  return digits !== undefined && /[1-9]/.test((value.split('.')[1] ?? '').slice(digits));
}

/** Values that are missing, or contradict their unit or their `state_of_value`. */
export function checkValues(folder: Folder): Fault[] {
  // a cell at fault is blank in its row: nothing more is said of it
  const faulty = new Set(folder.faults.filter(({ line }) => line !== null).map(({ file, line }) => `${file}:${line}`));
  return folder.rows.measures.filter(({ file, line }) => !faulty.has(`${file}:${line}`)).flatMap((row) => {
    const at = { line: row.line, value: row.value === null ? null : String(row.value) };
    const given = row.state_of_value === 'reported';
    if (given && row.value === null) return [fault('MISSING_VALUE', row.file, { ...at, column: 'value' }, { reason: 'reported' })];
    if (given && row.unit === null) return [fault('MISSING_VALUE', row.file, { ...at, column: 'unit' }, { reason: 'reported' })];
    if (row.state_of_value !== null && !given && row.value !== null) return [fault('IMPLAUSIBLE', row.file, { ...at, column: 'value' }, { reason: 'value', state: String(row.state_of_value) })];
    if (row.value === null || row.measure === null) return [];
    const unit = row.unit === null ? 'none' : row.unit === 'count' ? 'count' : 'area';
    const fits = AREAS.has(row.measure as string) ? unit === 'area' : unit !== 'area';
    if (!fits && Number(row.value) !== 0) return [fault('UNIT_SUSPECT', row.file, { ...at, column: 'unit' }, { reason: 'kind', measure: String(row.measure), unit: String(row.unit ?? '') })];
    const shown = { line: row.line, column: 'value', value: `${row.value} ${row.unit ?? ''}`.trim() };
    if (folder.semicolons.has(row.file) && /\.\d{3}$/.test(String(row.value))) return [fault('UNIT_SUSPECT', row.file, shown, { reason: 'point', meant: String(row.value).replace('.', '') })];
    return isPartOfMetre(String(row.value), String(row.unit)) ? [fault('UNIT_SUSPECT', row.file, shown, { reason: 'part' })] : [];
  });
}

/** The power of ten by which one size is another's, where it is one that units differ by. */
function slip(size: number, other: number, counted: boolean): string | null {
  const ratio = Math.max(size, other) / Math.min(size, other);
  // pieces are not measured in units, so only digits that are the same but for zeros are suspect
  const near = (power: number) => (counted ? ratio > power * 0.95 && ratio < power * 1.05 : ratio >= power / 2 && ratio <= power * 2);
  return near(1e3) ? '1000' : near(1e4) && !counted ? '10000' : near(1e6) ? '1000000' : null;
}

/** `UNIT_SUSPECT`: about 10³, 10⁴ or 10⁶ times the State's value before it for the same place and measure, or its other places of the year. */
export function checkUnits(rows: readonly Sized[]): Fault[] {
  const positive = rows.filter(({ size }) => size > 0);
  const dated = positive.toSorted((a, b) => ((a.as_at ?? '') < (b.as_at ?? '') ? -1 : (a.as_at ?? '') > (b.as_at ?? '') ? 1 : 0));
  const found = new Map<Sized, Fault>();
  for (const series of groups(dated, ['state', 'measure', 'area', 'contamination', 'counted'])) {
    for (const [at, row] of series.entries()) {
      const before = series[at - 1];
      const times = before ? slip(row.size, before.size, row.counted) : null;
      if (before && times) found.set(row, odd('UNIT_SUSPECT', row, { reason: 'before', other: before.shown, at: `${before.file}:${before.line}`, times, side: row.size > before.size ? 'more' : 'less' }));
    }
  }
  for (const [row, fault] of besideOthers(positive)) if (!found.has(row)) found.set(row, fault);
  return [...found.values()];
}

/** "1.632 km2" in a list of some thousand square metres each: far beyond the others, among them with the smaller unit. */
function besideOthers(rows: readonly Sized[]): [Sized, Fault][] {
  return groups(rows.filter(({ counted, area }) => !counted && area !== null), ['state', 'cycle', 'measure', 'contamination', 'as_at']).flatMap((places): [Sized, Fault][] => {
    const sorted = places.toSorted((a, b) => a.size - b.size);
    const row = sorted.at(-1);
    const [least, most] = [sorted[0]?.size ?? 0, sorted.at(-2)?.size ?? 0];
    if (!row || sorted.length < 4 || row.size < most * 100) return [];
    const times = [1e6, 1e3].find((power) => row.size / power >= least / 3 && row.size / power <= most * 3);
    return times === undefined ? [] : [[row, odd('UNIT_SUSPECT', row, { reason: 'beside', other: `${most} m2`, times: String(times), side: 'more' })]];
  });
}
