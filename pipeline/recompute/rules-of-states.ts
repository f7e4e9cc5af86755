/** Reports by their register, discoveries, requests, completions, approach, compliance (R17, R19, R22 to R26). */
import type { Indicator } from '../../schemas/plan.ts';
import { addDays, addMonths, endOf, inYear, lastDay } from './dates.ts';
import { outcomeOfCode, eligible, withoutAnswer } from './answers.ts';
import { documentsOf, grouped, initialReportDue, isParty, isWhole, type Document, type Known } from './known.ts';
import { membersOf, states } from './populations.ts';
import type { Row } from './tables.ts';
import { metStates, stateUnit, type Recorded, type Unit } from './units.ts';

function ofTheRegister(known: Known, unit: (state: string, reports: readonly Document[]) => Unit): Recorded {
  const units = membersOf(known, 'states_parties').map((state) => unit(state, eligible(known, state, known.cycle).filter((one) => one.report)));
  return { record: 'submissions', rows: known.documents.some((one) => one.cycle === known.cycle), units };
}

/** Whether a report came by the due date (R17). */
export function reportInTime(known: Known): Recorded {
  return ofTheRegister(known, (state, reports) => {
    const inTime = reports.find((one) => one.received !== '' && one.received <= known.due);
    if (inTime) return stateUnit(state, 'met', 'R17', inTime.id);
    const undated = reports.find((one) => one.received === '');
    if (undated) return stateUnit(state, 'unclear', 'R17', undated.id);
    if (initialReportDue(known, state) > known.due) return stateUnit(state, 'not_due', 'R17');
    const [late] = reports;
    return late ? stateUnit(state, 'not_met', 'R17', late.id) : stateUnit(state, withoutAnswer(known, state, known.cycle, false), 'R9');
  });
}

/** Whether a report follows the Guide to reporting (R17). */
export function reportByGuide(known: Known): Recorded {
  return ofTheRegister(known, (state, reports) => {
    const byGuide = reports.find((one) => one.format === 'guide');
    if (byGuide) return stateUnit(state, 'met', 'R17', byGuide.id);
    const otherwise = reports.find((one) => one.format !== '');
    if (otherwise) return stateUnit(state, 'not_met', 'R17', otherwise.id);
    const [unknown] = reports;
    return unknown ? stateUnit(state, 'unclear', 'R17', unknown.id) : stateUnit(state, withoutAnswer(known, state, known.cycle, false), 'R9');
  });
}

/** States not party with a final voluntary report in the cycle (R19). */
export function voluntaryReport(known: Known): Recorded {
  const window = states(known, known.due, false).filter((state) => documentsOf(known, state, known.cycle).some((one) => one.kind === 'voluntary' && one.eligible));
  return { record: 'submissions', rows: window.length > 0, units: metStates(window, 'R19') };
}

/** Rows of a record whose day lies in the year, and those of them by State Party. */
function ofTheYear(known: Known, record: string, column: string): { rows: readonly Row[]; ofParties: Map<string, Row[]> } {
  const rows = known.rows(`records/${record}`).filter((row) => inYear(lastDay(row[column] ?? ''), known.year));
  return { rows, ofParties: ofParties(known, rows) };
}

const ofParties = (known: Known, rows: readonly Row[]): Map<string, Row[]> => grouped(rows.filter((row) => isParty(known, row.state ?? '', known.due)), (row) => row.state ?? '');
/** A day that lies after the as-of day is not known yet (R22). */
const knownDay = (known: Known, cell: string | undefined): string => (lastDay(cell ?? '') > known.asOf ? '' : lastDay(cell ?? ''));
/** What a blank, or the lack of a row, comes to (R14). */
const ofSilence = (known: Known, record: string): string => (isWhole(known, record) ? 'not_met' : 'not_coded');

/** States Parties that found stocks (R22). */
export function discovery(known: Known): Recorded {
  const found = ofTheYear(known, 'discoveries', 'reported_on');
  return { record: 'discoveries', rows: found.rows.length > 0, units: metStates([...found.ofParties.keys()], 'R22') };
}

function destruction(known: Known, rows: readonly Row[]): string {
  const cases = rows.map((row) => {
    const found = lastDay(row.discovered_on ?? '') || lastDay(row.reported_on ?? '');
    return { last: addMonths(found, known.plan.terms.destruction_months.months), destroyed: knownDay(known, row.destroyed_on) };
  });
  const open = cases.filter(({ last, destroyed }) => destroyed === '' || destroyed > last);
  if (open.length === 0) return 'met';
  if (open.every(({ last, destroyed }) => destroyed === '' && known.asOf <= last)) return 'not_due';
  return open.some(({ destroyed }) => destroyed !== '') ? 'not_met' : ofSilence(known, 'discoveries');
}

/** Whether these stocks were destroyed in six months (R22). */
export function discoveryDestroyed(known: Known): Recorded {
  const found = ofTheYear(known, 'discoveries', 'reported_on');
  return { record: 'discoveries', rows: found.rows.length > 0, units: [...found.ofParties].map(([state, rows]) => stateUnit(state, destruction(known, rows), 'R22')) };
}

/** What the extension requests of the year contain (R23). */
export function requestContent(known: Known, indicator: Indicator): Recorded {
  const { rows } = ofTheYear(known, 'extension-requests', 'submitted_on');
  const units = rows.map((row): Unit => ({ kind: 'request', unit: row.request ?? '', outcome: outcomeOfCode(row[indicator.column ?? ''] ?? ''), weight: 1, report: null, basis: 'records', rule: 'R23' }));
  return { record: 'extension-requests', rows: rows.length > 0, units };
}

/** States Parties that reported completion (R24). */
export function completion(known: Known): Recorded {
  const done = ofTheYear(known, 'completions', 'reported_on');
  return { record: 'completions', rows: done.rows.length > 0, units: metStates([...done.ofParties.keys()], 'R24') };
}

/** Whether they made a declaration (R24). */
export function completionDeclared(known: Known): Recorded {
  const done = ofTheYear(known, 'completions', 'reported_on');
  const units = [...done.ofParties].map(([state, rows]) => stateUnit(state, rows.some((row) => knownDay(known, row.declaration_on) !== '') ? 'met' : ofSilence(known, 'completions'), 'R24'));
  return { record: 'completions', rows: done.rows.length > 0, units };
}

/** Affected States Parties with an individualised approach in the year (R25). */
export function individualisedApproach(known: Known, indicator: Indicator): Recorded {
  const held = ofTheYear(known, 'individualised-approach', 'held_on');
  const units = membersOf(known, indicator.population).map((state) => (held.ofParties.has(state) ? stateUnit(state, 'met', 'R25') : stateUnit(state, ofSilence(known, 'individualised-approach'), 'R14')));
  return { record: 'individualised-approach', rows: held.rows.length > 0, units };
}

/** Whether a row with `from` and `until` holds on some day of a year (R4, R26). */
export function holdsInYear(row: Row, year: number): boolean {
  const given = lastDay(row.from ?? '');
  const from = given > `${year}-01-01` ? given : `${year}-01-01`;
  const until = endOf(row.until ?? '');
  const last = until === '' || until > `${year}-12-31` ? `${year}-12-31` : addDays(until, -1);
  return from <= last;
}

const matters = (known: Known): Row[] => known.rows('records/compliance').filter((row) => holdsInYear(row, known.year));

/** States Parties with a matter of compliance on some day of the year (R26). */
export function complianceMatter(known: Known): Recorded {
  const rows = matters(known);
  return { record: 'compliance', rows: rows.length > 0, units: metStates([...ofParties(known, rows).keys()], 'R26') };
}

/** Whether they gave an update in the year (R26). */
export function complianceUpdate(known: Known): Recorded {
  const rows = matters(known);
  const units = [...ofParties(known, rows)].map(([state, own]) => stateUnit(state, own.some((row) => inYear(lastDay(row.updated_on ?? ''), known.year)) ? 'met' : ofSilence(known, 'compliance'), 'R26'));
  return { record: 'compliance', rows: rows.length > 0, units };
}
