/** Codes that lead to a row of another table: States, indicators, reports, meetings; and what may not meet. */
import type { Plan } from '../../schemas/plan.ts';
import { tables, type TableName } from '../../schemas/tables.ts';
import { fault, type Fault } from '../read/fault.ts';
import type { Folder } from '../read/folder.ts';
import { suggestIndicator, stateSuggester } from './suggest.ts';

/** Fictional States have codes from XAA to XZZ; XKX is in use for a real place. */
export const isFictional = (state: string): boolean => /^X[A-Z]{2}$/.test(state) && state !== 'XKX';

/** `UNKNOWN_STATE`, `UNKNOWN_INDICATOR`, `UNKNOWN_REPORT`, `UNKNOWN_MEETING`, `MIXED_DATA`. */
export function checkReferences(folder: Folder, plan: Plan): Fault[] {
  return [...checkStates(folder), ...checkAnswers(folder, plan), ...checkMeetings(folder), ...checkKinds(folder)];
}

function checkStates(folder: Folder): Fault[] {
  const known = new Set(folder.rows.states.map((row) => row.state as string));
  const suggest = stateSuggester(folder.rows.states);
  const unknown = (file: string, line: number, column: string, value: string): Fault => {
    const meant = suggest(value);
    return fault('UNKNOWN_STATE', file, { line, column, value }, { ...(meant !== null && { meant }) });
  };
  const faults: Fault[] = [];
  for (const row of folder.rows.states) {
    const state = row.state as string | null;
    if (state !== null && !/^[A-Z]{3}$/.test(state)) faults.push(fault('UNKNOWN_CODE', row.file, { line: row.line, column: 'state', value: state }, { allowed: 'three capital letters (ISO 3166-1 alpha-3)' }));
  }
  for (const [name, table] of Object.entries(tables)) {
    for (const row of name === 'states' ? [] : folder.rows[name as TableName]) {
      for (const column of table.states) {
        const value = row[column];
        if (typeof value === 'string' && !known.has(value)) faults.push(unknown(row.file, row.line, column, value));
      }
    }
  }
  for (const row of folder.rows.participants) {
    const delegation = row.delegation as string | null;
    if (row.delegation_kind === 'state' && delegation !== null && !known.has(delegation)) faults.push(unknown(row.file, row.line, 'delegation', delegation));
  }
  return faults;
}

function checkAnswers(folder: Folder, plan: Plan): Fault[] {
  const indicators = new Set(plan.indicators.map((one) => one.indicator));
  const reports = new Set(folder.rows.submissions.map((row) => `${row.cycle}/${row.report_id}`));
  const faults: Fault[] = [];
  for (const row of folder.rows.answers) {
    const indicator = row.indicator as string | null;
    if (indicator !== null && !indicators.has(indicator)) {
      const meant = suggestIndicator(indicator, indicators);
      faults.push(fault('UNKNOWN_INDICATOR', row.file, { line: row.line, column: 'indicator', value: indicator }, { ...(meant !== null && { meant }) }));
    }
  }
  for (const row of [...folder.rows.answers, ...folder.rows.measures]) {
    const report = row.report_id as string | null;
    if (report !== null && !reports.has(`${row.cycle}/${report}`)) faults.push(fault('UNKNOWN_REPORT', row.file, { line: row.line, column: 'report_id', value: report }));
  }
  for (const row of folder.rows.measures) {
    if (row.report_id === null && row.state === null) faults.push(fault('MISSING_VALUE', row.file, { line: row.line, column: 'state' }));
  }
  return faults;
}

function checkMeetings(folder: Folder): Fault[] {
  const meetings = new Set(folder.rows.meetings.map((row) => row.meeting));
  return folder.rows.participants
    .filter((row) => row.meeting !== null && !meetings.has(row.meeting as string))
    .map((row) => fault('UNKNOWN_MEETING', row.file, { line: row.line, column: 'meeting', value: row.meeting as string }));
}

/** Fictional and real States in one folder, or a folder that says it is what it is not. */
function checkKinds(folder: Folder): Fault[] {
  const registry = folder.rows.states.filter((row) => typeof row.state === 'string');
  const fictional = registry.filter((row) => isFictional(row.state as string));
  const real = registry.filter((row) => !isFictional(row.state as string));
  const at = (row: (typeof registry)[number], found: string, detail: Record<string, string>) => fault('MIXED_DATA', row.file, { line: row.line, column: 'state', value: row.state as string }, { found, ...detail });
  const [oneFictional, oneReal] = [fictional[0], real[0]];
  if (oneFictional && oneReal) return fictional.length <= real.length ? [at(oneFictional, 'a fictional State', { reason: 'states' })] : [at(oneReal, 'a real State', { reason: 'states' })];
  const kind = folder.about?.data_kind;
  if (kind === 'demo' && oneReal) return [at(oneReal, 'a real State', { reason: 'kind', kind })];
  if (kind !== undefined && kind !== 'demo' && oneFictional) return [at(oneFictional, 'a fictional State', { reason: 'kind', kind })];
  return [];
}
