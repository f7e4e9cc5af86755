/** English: a figure explained. */
import type { OpenReason } from '../../measure/open.ts';
import type { ExplainWords } from '../explain.ts';
import { formats } from '../format.ts';
import { counted } from './figures.ts';

const f = formats.en;
const STATUSES: Readonly<Record<string, string>> = {
  affected: 'affected States Parties', article_5: 'States Parties with obligations under Article 5', mine_victims: 'States Parties with mine victims',
  article_4: 'States Parties with stockpiles to destroy', article_4_missed: 'States Parties past their stockpile deadline', article_3: 'States Parties that retain mines',
};
const list = ({ record }: OpenReason): string => STATUSES[record?.replace('status:', '') ?? ''] ?? record ?? '';
const units = (count: number | null): string => counted(count ?? 0, 'unit', 'units');

export const explain: ExplainWords = {
  cycle: (cycle, date) => `Cycle ${cycle}, as of ${f.date(date)}`,
  counted: (population, rule) => `Counted: ${population}. ${rule}`,
  reach: (met, most, of) => `${f.number(met)}${of === null ? '' : ` of ${f.number(of)}`} reported; if everything open were positive, at most ${f.number(most)}.`,
  label: (head, text) => `${head}: ${text}`,
  allUnits: 'All units',
  report: (id) => `report ${id}`,
  form: (form) => `Form ${form}`,
  page: (page) => `p. ${page}`,
  otherDocument: (id) => `other document ${id} (not an Article 7 report)`,
  byRule: (rule) => `rule ${rule}`,
  notInPopulation: (state, population) => `${state} is not counted here: it is not among the ${population} of this cycle.`,
  inNoPopulation: 'is counted in no indicator of this cycle',
  notAvailable: (action, why) => `Action ${action}, not available: ${why}`,
  weighed: {
    kind: (kind) => kind, revision: (number) => `revision ${number}`, received: (date) => `received ${f.date(date)}`, undated: 'no date of receipt',
    since: (cycle) => `, as in ${cycle}`, older: '; a later one stands before it',
  },
  whyOpen: { provisional: 'Provisional, because:', no_data: 'No data, because:' },
  reasons: {
    no_party: () => 'no State is party on the population date: registry/states.csv has no deposit or entry into force before it (R13)',
    population_missing: (reason) => `the registry has no list of ${list(reason)}: registry/statuses.csv has no such row (R5)`,
    population_partial: (reason) => `the list of ${list(reason)} is said to be incomplete (R5)`,
    no_meeting: ({ year }) => `no Meeting of the States Parties or Review Conference of ${year} stands in registry/meetings.csv (R18)`,
    record_empty: ({ record, year }) => `the record "${record}" has no row for ${year}, and nobody says that it is complete (R14)`,
    record_open: ({ record, year }) => `the record "${record}" is not said to be complete for ${year}, so rows may be missing (R14)`,
    no_answer: (reason) => `none of the ${units(reason.units)} has a coded answer (R13); code one`,
    not_coded: (reason) => `${units(reason.units)} not coded (R15); each is listed below`,
    borrowed: (reason) => `${units(reason.units)} answered from another document than the State’s report, which may still come, for the register of ${reason.year} is not said to be complete (R15)`,
    before_due: ({ date }) => `reports are not yet due (R15); this ends after ${f.date(date ?? '')}`,
  },
  claim: ({ record, year, file, line }) => (file === null
    ? `Once it is complete, the row ${record},${year},yes in records/coverage.csv closes this.`
    : `${file}:${line} does not say yes; once it is complete, a new row ${record},${year},yes with its recorded_on closes this.`),
  open: 'What could still change it, and what to do:',
  noUnitOpen: 'No unit is open; what is listed above would make it final.',
  nothingOpenFor: (state) => `Nothing is open for ${state}.`,
  nothingOpen: 'Nothing is open: only a correction or a new report would change the figure.',
  deeds: {
    settle: ({ file, key }) => `${file}: the row ${key} is not settled; record what holds`,
    code_answer: ({ file, key }) => `${file}: the report is there, not its answer; add ${key}`,
    code_older: ({ file, key }) => `${file}: "unchanged" points to a cycle in which there is no answer; code ${key} there`,
    add_report: ({ file }) => `${file}: no report of it is in the register; add it and code it, or say in records/coverage.csv that the register is complete`,
    await_report: ({ file }) => `${file}: its report was not received; it would count once it comes`,
    await_due: ({ file }) => `${file}: not yet due; it counts once it comes`,
    clarify: ({ file, key }) => `${file}: ${key} can be read in two ways; ask, and add a row with what holds and its recorded_on`,
    fill_cell: ({ file, key, column }) => `${file}: ${column} of ${key} is blank or not clear`,
    add_row: ({ file }) => `${file}: no row of it; add one, or say in records/coverage.csv that the record is complete`,
    own_report: ({ file }) => `${file}: rests on another document; its own report would take its place`,
  },
  corrections: 'Corrections:',
  corrected: (before, since, after) => `${before}; since ${since === null ? 'the beginning' : f.date(since)}: ${after}`,
  against: {
    date: (date) => `What changed since ${f.date(date)}`,
    baseline: (cycle, date, revision) => `What changed against the baseline of ${cycle}, sealed as of ${f.date(date)} (revision ${revision})`,
    before: 'then', now: 'now',
    change: (change, points, same) => `Change: ${change}${points ? ' percentage points' : ''}${same === null ? '' : `; among the same States ${same}`}.`,
    byCause: 'By cause, in units',
    nothing: 'No unit changed.',
    notCounted: 'not counted',
    closed: 'No longer open:', opened: 'Open since then:',
    notKnown: 'no coded answer then or now',
  },
  moves: {
    new_report: 'a report was received', amendment: 'an amendment was received', other_document: 'another document was received', coding: 'a document received before was coded',
    correction: 'the register or the coding was corrected', status_change: 'the registry was changed', accession: 'became a State Party in the registry',
    withdrawal: 'is no longer a State Party in the registry', record: 'a record was added or changed', due_date_passed: 'the due date passed',
    register: 'the register or record was declared complete, or no longer so',
  },
  causes: {
    answered_differently: 'answered differently', newly_reported: 'answer newly known', stopped_reporting: 'answer no longer known', joined: 'joined the group', left: 'left the group',
  },
  compared: {
    head: (cycle, from, to) => `Cycle ${cycle}, as of ${f.date(from)} and as of ${f.date(to)}`, reports: (from, to) => `States Parties with a report: ${from}, then ${to}`,
    figure: (before, after) => `${before}, then ${after}`, nothing: 'Nothing changed.',
  },
};
