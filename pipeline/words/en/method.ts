/** English: the methodology annex. */
import { correctionText } from '../correction.ts';
import { formats } from '../format.ts';
import type { MethodWords } from '../report.ts';
import { codes } from './codes.ts';
import { capital, counted, inWords } from './figures.ts';
import { rules as sentencesOf } from './rules.ts';

const f = formats.en;
const CONTRACT = 'Rule of this report; the plan is silent';
const PLAN = 'Wording of the indicators';

export const method: MethodWords = {
  lead: 'The headline figure follows the plan’s words literally. Every other reasonable reading is calculated beside it and named. Silence, absence, zero and “does not apply” are distinct and are never confused.',
  rulesTitle: 'Rules used',
  ruleColumns: { rule: 'Rule', text: 'In one sentence', source: 'Source' },
  rules: (terms) => {
    const ruleSentences = sentencesOf(terms);
    return {
      R1: { text: `A cycle is the year in which reports are due, by ${f.dayOfYear(terms.report_due)}; they cover the calendar year before.`, source: 'Convention, Article 7(2)' },
      R2: { text: 'Groups are taken on the day on which reports fall due.', source: CONTRACT },
      R3: { text: `A State is party from the first day of the month that is ${inWords(terms.entry_into_force.months_after_deposit)} months after that of its deposit, until a withdrawal takes effect.`, source: 'Convention, Articles 17 and 20' },
      R4: { text: 'A status holds from its first day up to, not including, its last; where only the month or the year of its end is known, that month or year is included.', source: CONTRACT },
      R5: { text: 'Each indicator counts the group that its wording names; a group that the registry does not list is unknown, not empty.', source: PLAN },
      R6: { text: 'Nothing received after the as-of date exists for the figures, nor anything written down after that day or a later one that is named.', source: CONTRACT },
      R7: { text: 'Of a State’s eligible reports with an answer the latest counts; another document counts only where the report is silent or there is none, and does not show that a report is missing while the register is not complete.', source: 'Plan, paragraph 5; wording of the indicators' },
      R8: { text: '“Unchanged” is followed to the older report; where that leads nowhere the outcome stays open.', source: 'Article 7 reporting forms, cover page' },
      R9: { text: 'Without an answer a State is not yet coded, not yet due or without a report; the last only where the register is complete.', source: CONTRACT },
      R10: { text: 'A percentage sets the units with a positive outcome against all units of the group; silence, absence and “not applicable” stay in the denominator.', source: 'Wording: “States Parties having reported”' },
      R11: { text: 'The upper bound supposes that every unknown outcome is positive.', source: CONTRACT },
      R12: { text: 'Other readings stand beside each headline figure.', source: CONTRACT },
      R13: { text: 'Where no unit of a group is coded, there is no figure.', source: CONTRACT },
      R14: { text: 'A zero must be attested: an empty record is a zero, and a blank cell a “no”, only if the body that keeps it declares it complete.', source: CONTRACT },
      R15: { text: 'A figure is provisional while a unit is not coded, its group or record is not complete, reports are not yet due, or another document answers for a State whose report may still come.', source: CONTRACT },
      R16: { text: `${ruleSentences.victim_participation} ${ruleSentences.women_participation}`, source: PLAN },
      R17: { text: `${ruleSentences.report_in_time} ${ruleSentences.report_by_guide}`, source: 'Convention, Article 7(2); Action 8' },
      R18: { text: `${ruleSentences.contribution_in_time} ${ruleSentences.voluntary_contribution}`, source: 'Action 10' },
      R19: { text: `${ruleSentences.voluntary_report} ${ruleSentences.meeting_participation}`, source: 'Action 11' },
      R20: { text: ruleSentences.accession, source: 'Action 11' },
      R21: { text: `${ruleSentences.moratorium} ${ruleSentences.resolution_vote}`, source: 'Action 12' },
      R22: { text: `${ruleSentences.discovery} ${ruleSentences.discovery_destroyed}`, source: 'Action 15' },
      R23: { text: ruleSentences.request_content, source: 'Convention, Article 5; Action 23' },
      R24: { text: `${ruleSentences.completion} ${ruleSentences.completion_declared}`, source: 'Action 24' },
      R25: { text: ruleSentences.individualised_approach, source: 'Action 41' },
      R26: { text: `${ruleSentences.compliance_matter} ${ruleSentences.compliance_update}`, source: 'Action 46' },
      R27: { text: 'Counts that are answered from reports run over all States Parties, or over affected ones where the wording says so.', source: PLAN },
      R28: { text: 'Everything else is answered from reports, over the group that its wording names.', source: PLAN },
      R29: { text: 'Land is given in square kilometres with the date of each value. In a cycle the latest report speaks for each State, area, contamination and date, another document only where no report does; what remains is taken from the newest cycle in which the State speaks of it. The State’s own total counts instead of its areas. What a State does not size is listed in words, never as zero; a total says what kinds of contamination it mixes.', source: 'Convention, Article 7(1)(c) and (f)' },
      R30: { text: 'The baseline is frozen with its hashes; a restatement is published beside it as a new revision.', source: 'Plan, paragraph 5' },
      R31: { text: 'The baseline’s seal is checked before each comparison.', source: CONTRACT },
      R32: { text: 'A change is taken from the exact fractions, also among the States in both groups, and split by cause.', source: 'Plan, paragraph 5' },
      R33: { text: 'A trend is named only between two final figures of which more, or less, is progress.', source: CONTRACT },
      R34: { text: 'The fraction comes first, the rounded percentage after it; a figure that can still change says how far.', source: CONTRACT },
      R35: { text: 'A change is named, as rose or fell, where the numerators differ by four or more and percentages by five points or more, counts by 5 per cent; the same States must have moved the same way. A group under ten is not compared; neither is, in reports, a figure of which more than half is unknown (R34).', source: CONTRACT },
      R40: { text: 'The list of Action 47 names States Parties with obligations for which no updated information was found in two cycles, and only where the register of reports is complete.', source: 'Action 47' },
      R41: { text: 'Deadlines are taken from the register by the latest decision; where it is not known to be complete, those of Article 5 are to be checked. A deadline of Article 4 cannot be extended: once passed, it was not met.', source: 'Convention, Articles 4 and 5' },
      R42: { text: 'The years that the remaining area would take are that area divided by the mean of what was released in those of the last three reporting years for which a release was given. They stand beside the years left to the Article 5 deadline; neither is a forecast.', source: 'Convention, Articles 5 and 7' },
    };
  },
  decisionsTitle: 'Decisions for the Implementation Support Unit',
  decisionsLead: 'Each could be taken otherwise, in a file decisions.yaml in the data folder. Where figures are computed for another option, those that it would change in this cycle are listed.',
  decision: {
    plan: 'The plan:', decided: 'Decided:', otherwise: 'Otherwise:',
    lines: (first, last) => `French booklet, lines ${first}–${last}.`,
    writtenDown: 'No figure is computed for it.',
    effect: (moving, total) => {
      if (total === 0) return 'No figure has this reading in this cycle.';
      if (moving === 0) return `None of ${counted(total, 'figure', 'figures')} would change.`;
      return total === 1 ? 'The one figure that has this reading would change.' : `${capital(inWords(moving))} of ${counted(total, 'figure', 'figures')} would change.`;
    },
    columns: { indicator: 'Indicator', printed: 'As printed', otherwise: 'Otherwise' },
    byDecision: 'By decision:',
    follows: (count) => `${capital(counted(count, 'indicator follows', 'indicators follow'))} this instead of the plan’s words, which stand beside each in the annex;`,
    page: 'all decisions',
    besideIt: (asWorded) => `By decision, not as the plan words it${asWorded === null ? '' : `: that would be ${asWorded}`}.`,
  },
  problemsTitle: 'Problems in the data',
  problemsLead: (count) => `${capital(counted(count, 'row has', 'rows have'))} a problem; each is listed in problems.csv with file, line and what to do.`,
  noProblems: 'No problem was found in the data.',
  problemColumns: { problem: 'Problem', rows: 'Rows', example: 'First place' },
  severity: { error: 'error', warning: 'warning' },
  problems: {
    MISSING_COLUMN: 'a column is missing', NOT_UTF8: 'the file is not UTF-8', BAD_CSV: 'the file is not well-formed CSV', BAD_DATE: 'a date cannot be read',
    BAD_NUMBER: 'a number cannot be read', UNKNOWN_CODE: 'a code outside its vocabulary', UNKNOWN_STATE: 'a State that the registry does not know',
    UNKNOWN_INDICATOR: 'an indicator that the plan does not know', UNKNOWN_REPORT: 'an answer whose report is not in the register', UNKNOWN_MEETING: 'a meeting that is not in the register',
    MISSING_VALUE: 'a cell that must be filled is blank', CONFLICTING_ROW: 'two rows contradict each other', POINTER_FORWARD: 'an “unchanged” that does not point to an earlier cycle',
    MISSING_FILE: 'a file is missing', MIXED_DATA: 'fictional and real States in one folder', BASELINE_CHANGED: 'the baseline is not as it was sealed', FILE_TOO_LARGE: 'the file is too large',
    DUPLICATE_ROW: 'the same row twice, counted once', NOT_PARTY: 'a report of a State that was not party', PERIOD_MISMATCH: 'a period outside the reporting year',
    POINTER_UNRESOLVED: 'an “unchanged” that ends in no coded answer', RECEIVED_BEFORE_PERIOD_END: 'received before its period ended', UNUSED_ANSWER: 'an answer that no figure uses', UNUSED_ROW: 'a row, file or column that is not used', UNIT_SUSPECT: 'a size whose unit looks wrong', IMPLAUSIBLE: 'a value that is hardly possible', QUOTE_NOT_FOUND: 'a quote that its report does not hold',
  },
  correctionsTitle: 'Corrections',
  correctionsLead: (count) => `${capital(counted(count, 'row', 'rows'))} of this cycle ${count === 1 ? 'was' : 'were'} replaced by a later one. ${count === 1 ? 'The earlier row stays' : 'The earlier rows stay'} in the data.`,
  noCorrections: 'No row of this cycle has been corrected.',
  correctionText: (text) => correctionText(text, {
    codes: {
      yes: codes.outcomes.met.name, partly: codes.outcomes.partly.name, no: codes.outcomes.not_met.name, silent: codes.outcomes.silent.name,
      unclear: codes.outcomes.unclear.name, not_applicable: codes.outcomes.not_applicable.name, unchanged: 'unchanged', disputed: 'the coders differ',
      initial: 'initial report', annual: 'annual report', amendment: 'amendment', voluntary: 'voluntary report', other: 'other document',
      draft: 'draft', final: 'final', not_counted: 'not counted',
    },
    form: (form) => `form\u00a0${form}`, received: (iso) => `received on ${f.date(iso)}`, formats: { forms: 'on the reporting forms', guide: 'by the Guide to Reporting', other: 'in a form of its own' }, cycle: (cycle) => `since ${cycle}`,
  }),
  correctionColumns: { row: 'State and row', before: 'Before', after: 'Now', since: 'Since', why: 'Who and why' },
  sourcesTitle: 'Sources',
  sourceColumns: { source: 'Source', rows: 'Rows' },
  noSources: 'No row names its source.',
  openTitle: 'Groups of which the registry has no complete list',
};
