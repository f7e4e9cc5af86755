/** Registers, answers and land by chance. */
import { dayIn, recordedOn, withCorrections, type Cells, type Making, type Table } from './making.ts';

/** What later tables need of a submission. */
export interface Submitted {
  id: string;
  state: string;
  kind: string;
  status: string;
}

const KINDS = { annual: 50, initial: 6, amendment: 12, voluntary: 8, other: 24 };

/** The register of a cycle. */
export function submissions(making: Making, cycle: number): Table & { documents: Submitted[] } {
  const { chance: by } = making;
  const edges = ['04-30', '05-01', '04-30', '04-29'];
  const rows = making.states.flatMap((state) => Array.from({ length: by.whole(0, 4) }, (_, at): Cells => ({
    report_id: `${state}-${cycle}-${by.pick(['a', 'B', '10', '9'])}${at}`, state, period_from: `${cycle - 1}-01-01`, period_to: `${cycle - 1}-12-31`,
    received_on: by.happens(20) ? '' : dayIn(making, cycle, edges), revision: by.pick(['', 1, 1, 2, 10]), kind: by.weighted(KINDS),
    status: by.weighted({ final: 86, draft: 8, not_counted: 6 }), format: by.pick(['guide', 'forms', 'other', '']), recorded_on: recordedOn(making),
  })));
  const columns = ['report_id', 'state', 'period_from', 'period_to', 'received_on', 'revision', 'kind', 'status', 'format', 'recorded_on'];
  const documents = rows.map((row): Submitted => ({ id: String(row.report_id), state: String(row.state), kind: String(row.kind), status: String(row.status) }));
  return { rows: withCorrections(making, rows, () => ({ status: by.pick(['final', 'not_counted']), received_on: by.happens(40) ? '' : dayIn(making, cycle, edges) })), columns, documents };
}

/** The answers of a cycle's documents; pointers lead to earlier cycles, held or not. */
export function answers(making: Making, cycle: number, documents: readonly Submitted[], held: readonly number[]): Table {
  const { chance: by, plan } = making;
  const asked = plan.indicators.filter(({ rule }) => rule === 'answered').map(({ indicator }) => indicator);
  const weights = by.pick([{ yes: 30, partly: 15, no: 15, silent: 15, unclear: 5, not_applicable: 8, unchanged: 10, '': 2 }, { yes: 15, partly: 5, no: 10, silent: 20, unclear: 5, not_applicable: 5, unchanged: 38, '': 2 }]);
  const density = by.pick([30, 60, 90]);
  const earlier = [...held.filter((one) => one < cycle), cycle - 1, cycle - 1, 2022];
  const answer = (): Cells => {
    const code = by.weighted(weights);
    return { answer: code, refers_to: code === 'unchanged' ? by.pick(earlier) : '' };
  };
  const rows = documents.flatMap(({ id, kind }) => asked.filter(() => by.happens(kind === 'other' ? density / 2 : density)).map((indicator): Cells => (
    { report_id: id, indicator, ...answer(), form: 'C', page: by.whole(1, 9), quote: '', coder: 'c1', recorded_on: recordedOn(making) })));
  return { rows: withCorrections(making, rows, answer), columns: ['report_id', 'indicator', 'answer', 'refers_to', 'form', 'page', 'quote', 'coder', 'recorded_on'] };
}

const AREAS = ['', '', 'North', 'South', 'Café', 'Cafe\u0301'];
const MEASURES = ['cha_area', 'sha_area', 'mined_area', 'mined_area', 'cleared_area', 'cleared_area', 'reduced_area', 'cancelled_area'];

/** Land of a cycle: with and without a report, in all units, in numbers and in words, as totals and by area. */
export function measures(making: Making, cycle: number, documents: readonly Submitted[]): Table {
  const { chance: by } = making;
  const contaminations = by.pick([[''], ['', 'cluster munitions'], ['anti-personnel mines', 'cluster munitions', '']]);
  const sources = [...documents.map(({ id, state }) => ({ report_id: id, state: by.happens(50) ? state : '' })), ...making.states.filter(() => by.happens(20)).map((state) => ({ report_id: '', state }))];
  const taken = new Set<string>();
  const rows = sources.flatMap((source) => Array.from({ length: by.happens(55) ? 0 : by.whole(1, 7) }, (): Cells => {
    const measure = by.pick(MEASURES);
    const remains = /cha|sha|mined/.test(measure);
    const asAt = remains ? by.pick([`${cycle - 1}-12-31`, `${cycle - 1}-12`, String(cycle - 1), `${cycle}-04-30`, `${cycle}-05-01`]) : by.pick([`${cycle - 1}-12-31`, String(cycle - 1), `${cycle - 1}-06-30`, `${cycle - 2}-12-31`]);
    const words = by.happens(20);
    const value = words ? '' : by.pick(['0', '1', '12.5', '1000', '0.000001', '333.333333333']);
    return { ...source, measure, area: by.pick(AREAS), contamination: by.pick(contaminations), as_at: asAt, value, unit: words ? '' : by.pick(['m2', 'ha', 'km2']), state_of_value: words ? by.pick(['not_reported', 'unknown', 'extent_unknown', 'not_applicable']) : 'reported', recorded_on: '' };
  }).filter((row) => {
    const last = String(row.as_at).length === 10 ? row.as_at : `${String(row.as_at).slice(0, 4)}-12-31`;
    const key = JSON.stringify([row.report_id || row.state, row.measure, String(row.area).normalize('NFC'), row.contamination, last]);
    return !taken.has(key) && taken.add(key);
  }));
  return { rows, columns: ['report_id', 'state', 'measure', 'area', 'contamination', 'as_at', 'value', 'unit', 'state_of_value', 'recorded_on'] };
}
