/**
 * The input tables (contract, section 2): where each lies, its key, its columns. A column without
 * `.nullable()` must be filled. Columns not named here are kept and ignored.
 */
import { z } from 'zod';
import { answerCode, measureCode, requestColumn, stateOfValue, statusCode, unitOfValue } from './codes.ts';
import { code, day, dayOrMonth, decimal, integer, languageTag, name, persons, sqlType, stateCode, text, untilDay, year } from './columns.ts';

/** One table of the data folder. */
export interface TableDefinition {
  /** Path under the data folder; `<cycle>` stands for each cycle's folder. */
  file: string;
  /** Columns that identify a row; a later `recorded_on` corrects (empty: only a whole row can be a duplicate). */
  key: readonly string[];
  /** Columns that hold a State's code, checked against the registry. */
  states: readonly string[];
  columns: z.ZodObject;
  /** Extra columns that hold the first day which a date cell allows: name → that cell's column. */
  firstDays?: Readonly<Record<string, string>>;
}

/** Columns that any table may carry. */
/** The paths of a table's files in a data folder; what is captured is the cycle, where they lie in one. */
export const filePattern = ({ file }: Pick<TableDefinition, 'file'>): RegExp => new RegExp(`^${file.replaceAll('.', '\\.').replace('<cycle>', '(\\d{4})')}$`);

const provenance = { recorded_on: day.nullable(), source: text.nullable(), note: text.nullable() };
const yesNo = code(['yes', 'no']);
const requestAnswer = code(answerCode.exclude(['unchanged']).options).nullable();

function table<T extends z.ZodRawShape>(file: string, key: readonly string[], columns: T, states: readonly string[] = ['state']) {
  return { file, key, states, columns: z.object({ ...columns, ...provenance }) } satisfies TableDefinition;
}

/** All input tables by the name that SQL knows them by. */
export const tables = {
  states: { firstDays: { deposited_from: 'deposited_on' }, ...table('registry/states.csv', ['state'], {
    state: stateCode, m49: text.nullable(), name_en: text.nullable(), name_fr: text.nullable(), name_fr_with_article: text.nullable(),
    name_es: text.nullable(), name_ar: text.nullable(), name_ru: text.nullable(), name_zh: text.nullable(), region: text.nullable(),
    deposited_on: day.nullable(), deposit_kind: text.nullable(), in_force_on: day.nullable(), withdrawn_on: day.nullable(),
  }) },
  statuses: table('registry/statuses.csv', ['state', 'status', 'from'], {
    state: stateCode, status: code(statusCode.options), from: day.nullable(), until: untilDay.nullable(),
  }),
  deadlines: table('registry/deadlines.csv', ['state', 'article', 'set_by', 'decided_on'], {
    state: stateCode, article: code(['4', '5']), due_on: day, set_by: code(['original', 'extension']).nullable(), decided_on: day.nullable(),
  }),
  meetings: table('registry/meetings.csv', ['meeting'], {
    meeting: name, kind: code(['msp', 'review_conference', 'intersessional', 'other']), starts_on: day, ends_on: day.nullable(),
    name_en: text.nullable(), name_fr: text.nullable(),
  }, []),
  submissions: table('article7/<cycle>/submissions.csv', ['report_id'], {
    report_id: name, state: stateCode, period_from: day.nullable(), period_to: day.nullable(), received_on: dayOrMonth.nullable(),
    revision: integer.nullable(), kind: code(['initial', 'annual', 'amendment', 'voluntary', 'other']),
    status: code(['final', 'draft', 'not_counted']), format: code(['guide', 'forms', 'other']).nullable(),
    authority: text.nullable(), language: text.nullable(), url: text.nullable(),
  }),
  answers: table('article7/<cycle>/answers.csv', ['report_id', 'indicator'], {
    report_id: name, indicator: text, answer: code(answerCode.options).nullable(), refers_to: integer.nullable(),
    form: text.nullable(), page: text.nullable(), quote: text.nullable(), coder: text.nullable(), coded_on: day.nullable(), reviewer: text.nullable(),
  }, []),
  measures: table('article7/<cycle>/measures.csv', [], {
    report_id: name.nullable(), state: stateCode.nullable(), measure: code(measureCode.options),
    area: name.nullable(), contamination: name.nullable(), as_at: day, value: decimal.nullable(),
    unit: code(unitOfValue.options).nullable(), state_of_value: code(stateOfValue.options),
    form: text.nullable(), page: text.nullable(),
  }),
  participants: table('records/participants.csv', ['meeting', 'delegation'], {
    meeting: name, delegation: name, delegation_kind: code(['state', 'organisation']), participants: persons.nullable(),
    women: persons.nullable(), gender_unknown: persons.nullable(), victims: persons.nullable(), survivor_organisation: yesNo.nullable(),
  }, []),
  contributions: table('records/contributions.csv', [], {
    state: stateCode, year, kind: code(['assessed', 'voluntary']), amount: decimal.nullable(), currency: text.nullable(),
    paid_in_full: yesNo.nullable(), paid_on: day.nullable(),
  }),
  'extension-requests': { firstDays: { submitted_from: 'submitted_on' }, ...table('records/extension-requests.csv', ['request'], {
    request: name, state: stateCode, submitted_on: day, asks_until: day.nullable(), decided_on: day.nullable(),
    ...Object.fromEntries(requestColumn.options.map((column) => [column, requestAnswer])) as Record<z.infer<typeof requestColumn>, typeof requestAnswer>,
  }) },
  completions: table('records/completions.csv', [], { state: stateCode, reported_on: day, declaration_on: day.nullable() }),
  discoveries: table('records/discoveries.csv', [], {
    state: stateCode, reported_on: day, discovered_on: day.nullable(), destroyed_on: day.nullable(),
  }),
  votes: table('records/votes.csv', ['resolution', 'body', 'state'], {
    resolution: name, body: code(['plenary', 'first_committee']), voted_on: day, state: stateCode, vote: code(['yes', 'no', 'abstain', 'absent']),
  }),
  compliance: table('records/compliance.csv', [], {
    state: stateCode, level: code(['alleged', 'known']), from: day.nullable(), until: untilDay.nullable(), updated_on: day.nullable(),
  }),
  'individualised-approach': table('records/individualised-approach.csv', [], { state: stateCode, held_on: day }),
  moratoria: table('records/moratoria.csv', [], { state: stateCode, declared_on: day, ended_on: day.nullable() }),
  coverage: table('records/coverage.csv', ['record', 'year'], { record: name, year, complete: yesNo }, []),
} satisfies Record<string, TableDefinition>;

/** The official wording of indicators, which belongs to the plan: printed beside ours, measured nowhere. */
export const planWording: TableDefinition = { file: 'plan-wording.csv', key: ['indicator', 'lang'], states: [], columns: z.object({ indicator: text, lang: languageTag, text }) };

export type TableName = keyof typeof tables;

/** A row as read: typed cells, and where it stood. */
export type Row<N extends TableName = TableName> = z.output<(typeof tables)[N]['columns']> & Place;

/** Where a row stood: file under the data folder, first line, and the cycle of its folder if it lies in one. */
export interface Place {
  file: string;
  line: number;
  cycle: number | null;
}

/** Dates of the register itself, which no page prints. */
const UNPRINTED = ['recorded_on', 'coded_on'];

/** Columns that hold a date as it was given ("2025-05"), beside the day that it counts as: name → the date's column. */
export const givenColumns = (table: TableDefinition): Record<string, string> => Object.fromEntries(Object.entries(table.columns.shape)
  .filter(([column, schema]) => sqlType(schema as z.ZodType) === 'DATE' && !UNPRINTED.includes(column)).map(([column]) => [`${column}_given`, column]));
