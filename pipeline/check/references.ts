/** Codes that lead to a row of another table: States, indicators, reports, meetings; and what may not meet. */
import { grouped } from '../read/grouped.ts';
import type { Plan } from '../../schemas/plan.ts';
import { tables, type TableName } from '../../schemas/tables.ts';
import { fault, type Fault } from '../read/fault.ts';
import { isDamaged, type Folder } from '../read/folder.ts';
import type { AnyRow } from '../read/table.ts';
import { checkRecords } from './coverage.ts';
import { keySuggester, stateSuggester, suggestIndicator } from './suggest.ts';

/** Fictional States have codes from XAA to XZZ; XKX is in use for a real place. */
export const isFictional = (state: string): boolean => /^X[A-Z]{2}$/.test(state) && state !== 'XKX';

/** `UNKNOWN_STATE`, `UNKNOWN_INDICATOR`, `UNKNOWN_REPORT`, `UNKNOWN_MEETING`, `MIXED_DATA`. */
export function checkReferences(folder: Folder, plan: Plan): Fault[] {
  return [...checkStates(folder), ...checkIndicators(folder, plan), ...checkReports(folder), ...checkMeetings(folder), ...checkRecords(folder, plan), ...checkKinds(folder)];
}

/** Three capital letters; whether there is such a State the registry says. */
const isCode = (state: string): boolean => /^[A-Z]{3}$/.test(state);

const hint = (meant: string | null): Record<string, string> => (meant === null ? {} : { meant });

function checkStates(folder: Folder): Fault[] {
  const known = new Set(folder.rows.states.map((row) => row.state as string));
  const suggest = stateSuggester(folder.rows.states);
  const faults: Fault[] = folder.rows.states
    .filter((row) => typeof row.state === 'string' && !isCode(row.state))
    .map((row) => fault('UNKNOWN_CODE', row.file, { line: row.line, column: 'state', value: row.state as string }, { reason: 'iso3', ...hint(/^[a-z]{3}$/i.test(row.state as string) ? (row.state as string).toUpperCase() : null) }));
  const file = tables.states.file;
  // nothing can be said of codes where the registry cannot be read whole: its own problem is listed
  if (isDamaged(folder, file)) return faults;
  const unknown = (row: AnyRow, column: string): Fault[] => {
    const value = row[column];
    if (typeof value !== 'string' || known.has(value)) return [];
    return [fault('UNKNOWN_STATE', row.file, { line: row.line, column, value }, hint(suggest(value)))];
  };
  for (const [name, table] of Object.entries(tables)) {
    for (const row of name === 'states' ? [] : folder.rows[name as TableName]) {
      for (const column of table.states) for (const found of unknown(row, column)) faults.push(found);
    }
  }
  for (const row of folder.rows.participants) if (row.delegation_kind === 'state') for (const found of unknown(row, 'delegation')) faults.push(found);
  return faults;
}

function checkIndicators(folder: Folder, plan: Plan): Fault[] {
  const indicators = new Set(plan.indicators.map((one) => one.indicator));
  const seen = new Map<string, Record<string, string>>();
  const meant = (value: string): Record<string, string> => {
    const known = seen.get(value) ?? { ...suggestIndicator(value, indicators) };
    seen.set(value, known);
    return known;
  };
  return folder.rows.answers.flatMap((row) => (typeof row.indicator !== 'string' || indicators.has(row.indicator)
    ? [] : [fault('UNKNOWN_INDICATOR', row.file, { line: row.line, column: 'indicator', value: row.indicator }, meant(row.indicator))]));
}

const registerOf = (cycle: number | null): string => tables.submissions.file.replace('<cycle>', String(cycle));

function checkReports(folder: Folder): Fault[] {
  const cycles = new Map<string, number | null>();
  const reports = grouped(folder.rows.submissions, (row) => row.cycle);
  const known = new Map([...reports].map(([cycle, rows]) => [cycle, new Set(rows.map((row) => String(row.report_id)))]));
  const alike = new Map([...known].map(([cycle, ids]) => [cycle, keySuggester(ids)]));
  for (const row of folder.rows.submissions) cycles.set(String(row.report_id), row.cycle);
  const seen = new Map<string, Record<string, string>>();
  const meant = (report: string, cycle: number | null): Record<string, string> => {
    const id = `${cycle}/${report}`;
    const elsewhere = cycles.get(report);
    const found = seen.get(id) ?? (typeof elsewhere === 'number' ? { cycle: String(elsewhere) } : hint(alike.get(cycle)?.(report) ?? null));
    seen.set(id, found);
    return found;
  };
  const states = new Map(folder.rows.submissions.flatMap((row) => (typeof row.state === 'string' ? [[`${row.cycle}/${row.report_id}`, row.state]] : [])));
  const faults: Fault[] = [];
  for (const row of [...folder.rows.answers, ...folder.rows.measures]) {
    const report = row.report_id;
    if (typeof report !== 'string' || known.get(row.cycle)?.has(report) || isDamaged(folder, registerOf(row.cycle))) continue;
    faults.push(fault('UNKNOWN_REPORT', row.file, { line: row.line, column: 'report_id', value: report }, meant(report, row.cycle)));
  }
  for (const row of folder.rows.measures) {
    const owner = states.get(`${row.cycle}/${row.report_id}`);
    if (owner && typeof row.state === 'string' && row.state !== owner) faults.push(fault('IMPLAUSIBLE', row.file, { line: row.line, column: 'state', value: row.state }, { reason: 'owner', report: String(row.report_id), owner }));
    if (row.report_id === null && row.state === null) faults.push(fault('MISSING_VALUE', row.file, { line: row.line, column: 'state' }));
  }
  return faults;
}

function checkMeetings(folder: Folder): Fault[] {
  const meetings = new Set(folder.rows.meetings.map((row) => String(row.meeting)));
  if (isDamaged(folder, tables.meetings.file)) return [];
  const alike = keySuggester(meetings);
  return folder.rows.participants
    .filter((row) => row.meeting !== null && !meetings.has(row.meeting as string))
    .map((row) => fault('UNKNOWN_MEETING', row.file, { line: row.line, column: 'meeting', value: row.meeting as string }, hint(alike(row.meeting as string))));
}

/** Fictional and real States in one folder, or a folder that says it is what it is not. */
function checkKinds(folder: Folder): Fault[] {
  const registry = folder.rows.states.filter((row) => typeof row.state === 'string' && isCode(row.state));
  const fictional = registry.filter((row) => isFictional(row.state as string));
  const real = registry.filter((row) => !isFictional(row.state as string));
  const at = (row: (typeof registry)[number], found: 'real' | 'fictional', detail: Record<string, string>) => fault('MIXED_DATA', row.file, { line: row.line, column: 'state', value: row.state as string }, { found, ...detail });
  const [oneFictional, oneReal] = [fictional[0], real[0]];
  if (oneFictional && oneReal) return fictional.length <= real.length ? [at(oneFictional, 'fictional', { reason: 'states' })] : [at(oneReal, 'real', { reason: 'states' })];
  const kinds = [folder.about, ...folder.aboutCycles.values()].flatMap((about) => about?.data_kind ?? []);
  if (oneReal && kinds.includes('demo')) return [at(oneReal, 'real', { reason: 'kind', kind: 'demo' })];
  const claimed = kinds.find((kind) => kind !== 'demo');
  if (claimed !== undefined && oneFictional) return [at(oneFictional, 'fictional', { reason: 'kind', kind: claimed })];
  return [];
}
