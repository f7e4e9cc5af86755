/**
 * Why a figure is not final, and which rows could still move it: every reason of R5, R13, R14 and R15 with the row
 * that would close it, and every open unit with the place where its answer is missing.
 */
import { openOutcomes, type OutcomeCode, type RuleCode } from '../../schemas/codes.ts';
import type { Assessment, Figure } from '../../schemas/outputs.ts';
import { tables } from '../../schemas/tables.ts';
import type { WeighedAnswer } from '../assess/trace.ts';
import type { Claim, OpenFacts } from './open-facts.ts';

/** A reason for `provisional` or `no_data`. */
export type Why =
  | 'no_party' | 'population_missing' | 'population_partial' | 'no_meeting' | 'record_empty' | 'record_open' | 'no_answer'
  | 'not_coded' | 'borrowed' | 'before_due';

/** One reason, and what would close it: a row of `coverage.csv` (`record`, `year`), a date, or units. */
export interface OpenReason {
  why: Why;
  rule: string;
  /** Name of the record in `coverage.csv`; null where no claim closes it. */
  record: string | null;
  year: number | null;
  /** The row that says no today; blank where there is none. */
  file: string | null;
  line: number | null;
  /** How many units, where the reason is in them. */
  units: number | null;
  /** The day after which it falls away: `YYYY-MM-DD`. */
  date: string | null;
}

const reason = (why: Why, rule: string, rest: Partial<OpenReason> = {}): OpenReason => ({ why, rule, record: null, year: null, file: null, line: null, units: null, date: null, ...rest });

const OPEN: ReadonlySet<OutcomeCode> = new Set(openOutcomes);

const weightOf = (units: readonly Assessment[]): number => units.reduce((sum, unit) => sum + unit.weight, 0);

/** Why a figure is provisional or has no data; none for one that is final or not applicable. */
export function openReasons(figure: Figure, units: readonly Assessment[], facts: OpenFacts): OpenReason[] {
  if (figure.status !== 'provisional' && figure.status !== 'no_data') return [];
  const claim = (why: Why, rule: string, { record, file, line }: Claim, count: number | null = null) => reason(why, rule, { record, year: facts.year, file, line, units: count });
  const missing = facts.parts.filter(({ established }) => !established).map((part) => claim('population_missing', 'R5', part));
  const partial = facts.parts.filter(({ established, complete }) => established && complete === 'no').map((part) => claim('population_partial', 'R5', part));
  const unclaimed = facts.record !== null && facts.record.complete !== 'yes';
  if (figure.status === 'no_data') {
    if (facts.parts.length > 0 && facts.parties === 0) return [reason('no_party', 'R13')];
    const empty = unclaimed && facts.record ? [claim(facts.windowRows === 0 ? 'record_empty' : 'record_open', 'R14', facts.record)] : [];
    const unanswered = facts.record === null && units.length > 0 ? [reason('no_answer', 'R13', { units: weightOf(units) })] : [];
    return [...missing, ...(units.length === 0 ? partial : []), ...(facts.impossible ? [reason('no_meeting', 'R18', { year: facts.year })] : empty), ...unanswered];
  }
  const notCoded = units.filter(({ outcome }) => outcome === 'not_coded');
  const borrowed = facts.submissions.complete === 'yes' ? [] : units.filter(({ basis }) => basis === 'other');
  return [
    ...(facts.afterDue ? [] : [reason('before_due', 'R15', { date: facts.dueOn })]),
    ...missing, ...partial,
    ...(unclaimed && facts.record ? [claim('record_open', 'R14', facts.record)] : []),
    ...(notCoded.length > 0 ? [reason('not_coded', 'R15', { units: weightOf(notCoded) })] : []),
    ...(borrowed.length > 0 ? [claim('borrowed', 'R15', facts.submissions, weightOf(borrowed))] : []),
  ];
}

/** What has to be done about one open unit. */
export type Deed = 'settle' | 'code_answer' | 'code_older' | 'add_report' | 'await_report' | 'await_due' | 'clarify' | 'fill_cell' | 'add_row' | 'own_report';

/** One row that could still move the figure. */
export interface OpenRow {
  unit: string;
  unit_kind: Assessment['unit_kind'];
  outcome: Assessment['outcome'];
  weight: number;
  deed: Deed;
  file: string;
  /** The row's key, or what is known of it. */
  key: string;
  /** The cell that is to be filled, where it is one. */
  column: string | null;
}

/** The cell of a record in which a unit waits that is listed but not yet known. */
const WAITS_IN: Readonly<Record<RuleCode, string | null>> = {
  answered: 'answer', victim_participation: null, women_participation: 'women', report_in_time: 'received_on', report_by_guide: 'format',
  contribution_in_time: 'paid_on', voluntary_contribution: 'amount', voluntary_report: null, meeting_participation: null, accession: null, moratorium: null,
  resolution_vote: null, discovery: null, discovery_destroyed: 'destroyed_on', request_content: null, completion: null, completion_declared: 'declaration_on',
  individualised_approach: null, compliance_matter: null, compliance_update: 'updated_on',
};

/** The record that is the register of reports. */
const REGISTER = 'submissions';

/** Where a record is kept; deposits stand in the registry itself. */
const recordFile = (record: string, cycle: number): string => {
  const table = Object.entries(tables).find(([name]) => name === record)?.[1] ?? tables.states;
  return table.file.replace('<cycle>', String(cycle));
};

/** Every open unit, and every unit borrowed from another document than the State's report, with the row that it waits for. */
export function openRows(units: readonly Assessment[], weighed: readonly WeighedAnswer[], facts: OpenFacts): OpenRow[] {
  const registerOpen = facts.submissions.complete !== 'yes';
  return units.flatMap((unit): OpenRow[] => {
    const { outcome, basis } = unit;
    const common = { unit: unit.unit, unit_kind: unit.unit_kind, outcome, weight: unit.weight };
    if (OPEN.has(outcome)) return [{ ...common, ...(facts.record === null ? answerRow(unit, outcome, weighed, facts) : recordRow(unit, outcome, facts.record, facts)) }];
    if (basis === 'other' && registerOpen) return [{ ...common, deed: 'own_report', file: recordFile('submissions', facts.cycle), key: unit.unit, column: null }];
    return [];
  });
}

type Waiting = Pick<OpenRow, 'deed' | 'file' | 'key' | 'column'>;

/** Where an answer is missing: in which report, or that there is no report. */
function answerRow(unit: Assessment, outcome: OutcomeCode, weighed: readonly WeighedAnswer[], { cycle, documents }: OpenFacts): Waiting {
  const [said] = weighed.filter((one) => one.indicator === unit.indicator && one.state === unit.unit && one.report_id === unit.report_id);
  const reports = documents.filter((one) => one.state === unit.unit && one.is_report).map(({ report_id }) => report_id);
  const answers = tables.answers.file.replace('<cycle>', String(said?.cycle ?? cycle));
  if (outcome === 'not_due') return { deed: 'await_due', file: recordFile('submissions', cycle), key: unit.unit, column: null };
  if (outcome === 'no_report') return { deed: 'await_report', file: recordFile('submissions', cycle), key: unit.unit, column: null };
  if (said?.answer === 'unchanged') return { deed: 'code_older', file: tables.answers.file.replace('<cycle>', String(said.refers_to)), key: `${unit.unit} ${unit.indicator}`, column: 'answer' };
  if (outcome === 'unclear') return { deed: 'clarify', file: answers, key: `${unit.report_id} ${unit.indicator}`, column: 'answer' };
  if (said) return { deed: 'settle', file: answers, key: `${unit.report_id} ${unit.indicator}`, column: 'answer' };
  if (reports.length > 0) return { deed: 'code_answer', file: answers, key: reports.map((report) => `${report} ${unit.indicator}`).join(', '), column: 'answer' };
  return { deed: 'add_report', file: recordFile('submissions', cycle), key: unit.unit, column: null };
}

/** Where a record is blank: a cell of a row that is there, or the row. */
function recordRow(unit: Assessment, outcome: OutcomeCode, { record }: Claim, { rule, column, cycle }: OpenFacts): Waiting {
  const file = recordFile(record, cycle);
  if (outcome === 'no_report') return { deed: 'await_report', file, key: unit.unit, column: null };
  if (outcome === 'not_due') return { deed: 'await_due', file, key: unit.unit, column: null };
  const listed = unit.source !== null || unit.report_id !== null || outcome === 'unclear' || unit.unit_kind !== 'state' || unit.rule !== 'R14';
  const cell = listed ? column ?? WAITS_IN[rule] : null;
  if (cell !== null && (record !== REGISTER || unit.report_id !== null)) return { deed: 'fill_cell', file, key: unit.report_id ?? unit.unit, column: cell };
  return { deed: record === REGISTER ? 'add_report' : 'add_row', file, key: unit.unit, column: null };
}
