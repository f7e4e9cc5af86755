/** `article7/<cycle>/measures.csv`: areas, mines and stocks, in the units and with the oddities of real reports. */
import { between, oneOf, type Draw } from './random.ts';
import { demoCycles, type Submission } from './reports.ts';
import { hasStatus, isParty, type DemoState } from './states.ts';
import { table, type Row } from './table.ts';

const measureColumns = ['report_id', 'state', 'measure', 'area', 'contamination', 'as_at', 'value', 'unit', 'state_of_value', 'form', 'page'] as const;
type MeasureRow = Row<(typeof measureColumns)[number]>;
type AreaUnit = 'm2' | 'ha' | 'km2';

const metres: Record<AreaUnit, number> = { m2: 1, ha: 10_000, km2: 1_000_000 };
const decimals: Record<AreaUnit, number> = { m2: 0, ha: 4, km2: 6 };
const provinces = ['North Province', 'Lake Province', 'Hill Province', 'Border Province'];

/** A report's measures are all taken from one place; without a report another source may know them. */
interface Source { draw: Draw; state: DemoState; cycle: number; reportId: string; form: string }

function row(source: Source, measure: string, change: MeasureRow): MeasureRow {
  const { draw, state, cycle, reportId, form } = source;
  const page = reportId === '' ? undefined : between(draw('measure page', state.state, cycle, measure), 8, 40);
  return {
    report_id: reportId, state: reportId === '' ? state.state : '', measure, as_at: state.part === 'coded_late' ? cycle - 1 : `${cycle - 1}-12-31`,
    unit: measure.endsWith('_area') ? 'm2' : 'count', state_of_value: 'reported', form: reportId === '' ? '' : form, page, ...change,
  };
}

/** An area in the unit that the State writes; some mix units within one report. */
function area(source: Source, measure: string, squareMetres: number, change: MeasureRow): MeasureRow {
  const { draw, state, cycle } = source;
  const own = oneOf<AreaUnit>(draw('unit', state.state), ['m2', 'm2', 'ha', 'km2']);
  const unit = state.part === 'mixes_units' ? oneOf<AreaUnit>(draw('unit', state.state, cycle, measure), ['m2', 'ha', 'km2']) : own;
  const value = Number((squareMetres / metres[unit]).toFixed(decimals[unit]));
  return row(source, measure, { value, unit, ...change });
}

/** Square metres left in a province at the end of the year before the cycle. */
function remaining(draw: Draw, state: DemoState, place: number, cycle: number): number {
  const start = Math.round(10 ** (4.6 + draw('size', state.state, place) * 3.2));
  const pace = 0.03 + draw('pace', state.state) * 0.15;
  return Math.round(start * (1 - pace) ** (cycle - 2024));
}

/** What is left in one province: confirmed and suspected areas, or a whole that was not split. */
function leftInProvince(source: Source, place: number, named: MeasureRow): MeasureRow[] {
  const { draw, state, cycle } = source;
  const left = remaining(draw, state, place, cycle);
  if (state.part === 'not_split') return [area(source, 'mined_area', left, named)];
  // In 2027 one State counted anew: a restated figure, much above or below the one before.
  const restated = state.part === 'restates' && cycle >= 2027 ? (place === 0 ? 1.24 : 0.3) : 1;
  const note = restated === 1 ? named : { ...named, note: `Restated after a new survey: ${left} square metres were expected` };
  const confirmed = Math.round(left * restated * (0.4 + draw('confirmed', state.state) * 0.5));
  const suspected = Math.round(left * restated) - confirmed;
  const count = Math.ceil(confirmed / 60_000);
  const rows = [
    row(source, 'cha_count', { ...named, value: count }), area(source, 'cha_area', confirmed, note),
  ];
  if (state.part === 'no_size') {
    return [...rows, row(source, 'sha_count', { ...named, value: 38 }), row(source, 'sha_area', { ...named, state_of_value: 'extent_unknown', note: '38 suspected areas, none of them measured' })];
  }
  return [...rows, row(source, 'sha_count', { ...named, value: Math.ceil(suspected / 90_000) }), area(source, 'sha_area', suspected, note)];
}

/** Printed total of a State whose parts do not add up to it; kept as a note, never as a value. */
function wrongTotal(rows: MeasureRow[]): MeasureRow[] {
  const [first, ...rest] = rows;
  if (!first) return rows;
  return [{ ...first, note: 'The report prints a total for all provinces that is 300 less than the sum of its parts' }, ...rest];
}

/** What was released in the year, and the mines destroyed; each may be a number, a zero, or words. */
function released(source: Source, places: number): MeasureRow[] {
  const { draw, state, cycle } = source;
  const gone = Array.from({ length: places }, (_, place) => Math.max(remaining(draw, state, place, cycle - 1) - remaining(draw, state, place, cycle), 0));
  const done = gone.reduce((sum, area) => sum + area, 0);
  const shares: [string, number][] = [['cleared_area', 0.5], ['reduced_area', 0.2], ['cancelled_area', 0.3]];
  const rows = shares.map(([measure, share]) => {
    const words = draw('words', state.state, cycle, measure);
    if (words < 0.06) return row(source, measure, { state_of_value: 'not_reported', unit: '' });
    if (words < 0.1) return row(source, measure, { state_of_value: 'not_applicable', unit: '', note: 'Printed as "N/A"' });
    if (words < 0.13) return row(source, measure, { state_of_value: 'unknown', unit: '' });
    if (words < 0.2) return row(source, measure, { value: 0 });
    return area(source, measure, Math.round(done * share), {});
  });
  return [...rows, row(source, 'mines_destroyed', { value: Math.round(done / between(draw('density', state.state), 400, 9000)) })];
}

/**
 * Figures that were surely meant in another unit, kept as printed: a warning. The great one stands in the
 * older cycle, where a later figure for the same district replaces it.
 */
function suspectUnits(source: Source): MeasureRow[] {
  const { state, cycle } = source;
  if (state.part !== 'mixes_units') return [];
  const district = { area: 'Valley District', contamination: 'AP mines', unit: 'km2' };
  if (cycle < demoCycles[0]) return [row(source, 'cha_area', { ...district, value: 31_429_918, note: 'Square metres printed as square kilometres, it seems' })];
  const rows = [row(source, 'cha_area', { ...district, value: Number((29.81 - (cycle - 2025) * 1.07).toFixed(2)) })];
  if (cycle !== 2027) return rows;
  return [
    ...rows, row(source, 'cleared_area', { ...district, value: 1.632, note: 'Printed as "1.632km2" in a list of square metres: 1,632 m2 may be meant' }),
    row(source, 'reduced_area', { ...district, value: 1.632, unit: 'm2', note: 'Printed as "1,632 m2": a decimal comma, or a comma of thousands' }),
  ];
}

function contaminated(source: Source): MeasureRow[] {
  const { draw, state } = source;
  const split = state.part === 'wrong_total' ? 3 : between(draw('provinces', state.state), 1, 4);
  const contamination = state.part === 'improvised' ? 'improvised AP mines' : 'AP mines';
  const rows = provinces.slice(0, split).flatMap((province, place) => leftInProvince(source, place, { area: split === 1 ? '' : province, contamination }));
  return [...(state.part === 'wrong_total' ? wrongTotal(rows) : rows), ...released(source, split), ...suspectUnits(source)];
}

/** Stocks and retained mines. */
function mines(source: Source): MeasureRow[] {
  const { draw, state, cycle } = source;
  const date = `${cycle}-04-30`;
  const rows: MeasureRow[] = [];
  if (hasStatus(state, 'article_4', date)) {
    const stock = between(draw('stock', state.state), 20_000, 900_000);
    const yearly = Math.round(stock * 0.12);
    const stocked = { ...source, form: 'B' };
    rows.push(row(stocked, 'mines_stockpiled', { value: stock - yearly * (cycle - 2024) }), row(stocked, 'stockpile_destroyed', { value: yearly }));
  }
  if (hasStatus(state, 'article_3', date)) {
    const kept = between(draw('kept', state.state), 40, 3000) - (cycle - 2024) * 4;
    const held = { ...source, form: source.form === 'D' ? 'C' : 'D' };
    rows.push(row(held, 'mines_retained', draw('kept said', state.state, cycle) < 0.06 ? { state_of_value: 'not_reported', unit: '' } : { value: kept }));
    rows.push(row(held, 'mines_transferred', draw('transferred', state.state, cycle) < 0.1 ? { value: between(draw('transfer', state.state, cycle), 1, 30) } : { value: 0 }));
  }
  return rows;
}

/** A State that has completed says zero: a true zero, unlike silence. */
function allDone(source: Source): MeasureRow[] {
  if (source.state.completed === '' || source.state.completed > `${source.cycle}-04-30`) return [];
  return [row(source, 'cha_area', { value: 0, note: 'Completed' }), row(source, 'sha_area', { value: 0, note: 'Completed' })];
}

/** `measures.csv` of one cycle: areas in mixed units, land released, mines destroyed. */
export function measuresFile(draw: Draw, states: readonly DemoState[], submissions: readonly Submission[], cycle: number): string {
  const reports = new Map(submissions.filter(({ coded }) => coded === 'all').map((made) => [made.state, made]));
  const rows = states.filter((state) => isParty(state, `${cycle}-04-30`)).flatMap((state) => {
    const report = reports.get(state);
    if (!report && draw('known otherwise', state.state, cycle) >= 0.4) return [];
    const form = report?.row.format === 'guide' ? 'D' : report?.row.format === 'forms' ? 'C' : '';
    const source: Source = { draw, state, cycle, reportId: String(report?.row.report_id ?? ''), form };
    const isAffected = hasStatus(state, 'affected', `${cycle}-04-30`);
    return [...(isAffected ? contaminated(source) : allDone(source)), ...mines(source)];
  });
  // One line was pasted twice.
  const twice = cycle === demoCycles[1] ? rows.slice(0, 1) : [];
  return table(measureColumns, [...rows, ...twice]);
}
