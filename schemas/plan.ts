/**
 * The catalogue: one YAML file per action of the plan (`data/plan/actions/01.yaml` to `48.yaml`), each
 * with its indicators. One indicator is one declaration that a committee chair can read; the engine
 * learns everything about it from here and knows no indicator by number.
 */
import { z } from 'zod';
import { bilingual, inEveryLanguage, textShape } from './bilingual.ts';
import type { Decision } from './decisions.ts';
import { populationCode, type ReadingCode, ruleCode, sectionCode, committeeCode, requestColumn } from './codes.ts';

export { bilingual };

/** What indicators of several committees tell about together. */
export const topicCode = z.enum(['gender_and_diverse_needs', 'environment_and_climate', 'risk_education', 'victim_participation']);
export type TopicCode = z.infer<typeof topicCode>;

/** Where the booklet (French edition) prints an indicator; lines are those of its plain text. */
const citation = z.strictObject({
  /** Place in the action's box, from 1. */
  box: z.int().positive(),
  /** Whether the booklet prints the indicator's number, or it is inferred from the order in the box. */
  number: z.enum(['printed', 'inferred']),
  /** First and last line of the indicator in the booklet's text. */
  lines: z.tuple([z.int(), z.int()]),
  /** What is odd about the place (a box in another action's place, a misprint). */
  note: bilingual.optional(),
});

/** The predicate of a generated sentence: "23 of 35 affected States Parties (66 per cent) <predicate>". */
const predicate = z.strictObject({
  /** English, past tense, fits one or many: "reported having a resource mobilization plan". */
  en: z.string().min(1),
  /** French, verb agreed with one and with several: "a déclaré …", "ont déclaré …". */
  fr: z.strictObject({ one: z.string().min(1), many: z.string().min(1) }),
});

/** A subject under which the Guide to Reporting (2015) orders a report; its number differs from State to State. */
export const guideSection = z.enum(['introduction', 'national_measures', 'stockpile_destruction', 'retained_mines', 'survey_clearance', 'risk_education', 'victim_assistance', 'cooperation']);
export type GuideSection = z.infer<typeof guideSection>;

/** A letter of the reporting forms of 1999 (Forms A to J). */
export const reportForm = z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']);

/** How an indicator is coded from a State's report: what a coder asks, what counts, and where to look. */
export const codingRule = z.strictObject({
  /** What is asked of the report, in plain words: "Does the State report …?". */
  question: bilingual,
  /** What the report says where the answer is this code. */
  yes: bilingual,
  partly: bilingual,
  no: bilingual,
  silent: bilingual,
  /** Where two coders would differ, and what then holds. */
  differ: bilingual.optional(),
  /** Forms A to J in which it is usually said, the likeliest first. */
  forms: z.array(reportForm).min(1),
  /** Subjects of the Guide to Reporting under which it is usually said, the likeliest first. */
  sections: z.array(guideSection).min(1),
  /** Words and short phrases to look for in a report, by its language, the most telling first. */
  words: z.strictObject({ en: z.array(z.string().min(2)).min(1), fr: z.array(z.string().min(2)).min(1), es: z.array(z.string().min(2)).min(1) }),
});
export type CodingRule = z.infer<typeof codingRule>;

/** `data/plan/coding.yaml`: what holds for the coding of every question. */
export const codingFile = z.strictObject({
  /** What each code says that a coder may write; `codingRule` says it for one question. */
  codes: z.strictObject({ yes: bilingual, partly: bilingual, no: bilingual, silent: bilingual, unclear: bilingual, not_applicable: bilingual, unchanged: bilingual }),
  /** Where two coders would differ on any question. Codes stand in backticks, here as in `codingRule`. */
  rules: z.array(bilingual).min(1),
  /** Short names of the forms of 1999 and of the subjects of the Guide to Reporting. */
  forms: z.record(reportForm, bilingual),
  sections: z.record(guideSection, bilingual),
});
export type CodingGuide = z.infer<typeof codingFile>;

/** One indicator of the plan. */
export const indicatorDeclaration = z.strictObject({
  /** Number in the plan: "22.1", or "4" where the action has one indicator. */
  indicator: z.string().regex(/^\d{1,2}(\.\d)?$/),
  kind: z.enum(['percentage', 'count']),
  /** Who is counted (R5, R27, R28). */
  population: populationCode,
  /** How a unit's outcome is found; one file of `pipeline/assess/rules` each. */
  rule: ruleCode,
  /** The answer column of `extension-requests.csv` for rule `request_content` (R23). */
  column: requestColumn.optional(),
  /** True where the wording names the Article 7 report: other documents cannot show it as done (R7). */
  article7_report_named: z.boolean().default(false),
  /** True where two years without an answer put a State on the assistance list (Action 47, R40). */
  assistance_list: z.boolean().default(false),
  /** True where the `victims` reading stands beside the headline (R12). */
  victims_reading: z.boolean().default(false),
  /** Which way is progress (R33); null where neither is. */
  direction: z.enum(['up', 'down']).nullable(),
  /** Short title for charts and tables, at most 48 characters, unlike every other title. */
  title: bilingual,
  /** Noun phrase that a sentence about a change begins with: "work plans for risk education"; French with its article. */
  subject: bilingual,
  /** One sentence: what the figure counts, among whom. */
  definition: bilingual,
  predicate,
  citation,
  /** How it is coded from a report; every indicator of rule `answered` has it, and no other. */
  coding: codingRule.optional(),
  /** What the indicator also tells about, across committees. */
  topics: z.array(topicCode).default([]),
}).superRefine(({ rule, coding }, ctx) => {
  if ((rule === 'answered') === (coding !== undefined)) return;
  ctx.addIssue({ code: 'custom', path: ['coding'], message: coding ? 'only an indicator of rule "answered" is coded from a report' : 'an indicator of rule "answered" says how it is coded' });
});
export type IndicatorDeclaration = z.infer<typeof indicatorDeclaration>;

/** A promise of the plan with a date of its own, for the follow-up list. */
const commitment = z.strictObject({
  /** The meeting by which it is due, as in `registry/meetings.csv`, or none where the term is relative. */
  by_meeting: z.string().optional(),
  text: bilingual,
});

/** One action of the plan with its indicators. */
export const actionDeclaration = z.strictObject({
  action: z.int().min(1).max(48),
  section: sectionCode,
  committee: committeeCode,
  title: bilingual,
  /** What States Parties commit to, in one sentence of our own. */
  summary: bilingual,
  /** First and last line of the action's text in the booklet. */
  lines: z.tuple([z.int(), z.int()]),
  commitments: z.array(commitment).default([]),
  /** Why the action has no indicator of its own (Action 21). */
  not_available: bilingual.optional(),
  indicators: z.array(indicatorDeclaration),
});
export type ActionDeclaration = z.infer<typeof actionDeclaration>;

/** An indicator together with what it takes from its action; `order` is its place in the plan. */
export interface Indicator extends IndicatorDeclaration {
  action: number;
  section: ActionDeclaration['section'];
  committee: ActionDeclaration['committee'];
  order: number;
  /** What its headline follows: the plan's words, or the reading that a decision puts in their place. */
  reading: ReadingCode;
  /** Who is counted by the plan's words, where a decision has put others into `population`. */
  worded_population: IndicatorDeclaration['population'];
  /** Its official wording where the client gives it, by language: a code of BCP 47, and the text. */
  wording: readonly { lang: string; text: string }[];
}

/** What a committee's report may hold between its summary and its sources, each at most a page or two. */
export const committeeChapter = z.enum(['state_table', 'matrix', 'sections', 'votes', 'groups', 'support', 'reporting', 'dates', 'talk', 'cross_cutting']);
export type CommitteeChapter = z.infer<typeof committeeChapter>;

/** A committee with a report of its own; it answers for the actions that name it. */
const committeeReport = z.strictObject({
  /** The article whose deadlines it follows. */
  article: z.union([z.literal(4), z.literal(5)]).nullable(),
  /** In their order; a chapter without anything to say is left out. */
  chapters: z.array(committeeChapter),
  /** Topics beside gender and diverse needs that it follows in the actions of others. */
  topics: z.array(topicCode).default([]),
});

/** `data/plan/plan.yaml`: what holds for the plan as a whole. */
export const planFile = z.strictObject({
  /** Version of this catalogue, not of the plan: it changes when a declaration does. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: bilingual,
  short_title: bilingual,
  /** The text that the catalogue was read from. */
  source: bilingual,
  sections: z.array(z.strictObject({ section: sectionCode, title: bilingual, short_title: bilingual })).length(8),
  committees: z.array(z.strictObject({ committee: committeeCode, title: bilingual, short_title: bilingual, report: committeeReport.optional() })).length(6),
});

/** `data/plan/terms.yaml`: numbers and dates of the Convention and the plan that a later decision could change. */
export const termsFile = z.strictObject({
  /** Day and month by which reports fall due (Article 7, paragraph 2). */
  report_due: z.strictObject({ month: z.int(), day: z.int(), source: z.string() }),
  /** Days from entry into force to the initial report (Article 7, paragraph 1). */
  initial_report_days: z.strictObject({ days: z.int(), source: z.string() }),
  /** Calendar months to destroy stocks found later (Action 15). */
  destruction_months: z.strictObject({ months: z.int(), source: z.string() }),
  /** Calendar months before the meeting by which assessed contributions are paid (Action 10). */
  contribution_months: z.strictObject({ months: z.int(), source: z.string() }),
  /** First day on which the Convention could be in force for a State (Article 17). */
  entry_into_force: z.strictObject({ first_day: z.string(), months_after_deposit: z.int(), source: z.string() }),
  /** The cycle that later ones are compared with (paragraph 5 of the plan). */
  baseline_cycle: z.strictObject({ cycle: z.int(), source: z.string() }),
  /** Months ahead for which a deadline counts as near (R41). */
  due_soon_months: z.strictObject({ months: z.int(), source: z.string() }),
  /** Last cycle of the plan. */
  last_cycle: z.strictObject({ cycle: z.int(), source: z.string() }),
  /** Days before its date on which a duty of the year is shown. */
  notice_days: z.strictObject({ days: z.int(), source: z.string() }),
  /** Calendar months before a Meeting by which requests under Article 5 are submitted (R41). */
  request_months: z.strictObject({ months: z.int(), source: z.string() }),
  /** Calendar months before the Meeting by which its draft is published. */
  draft_months: z.strictObject({ months: z.int(), source: z.string() }),
  /** Calendar months before the intersessional meetings by which State sheets are sent. */
  sheet_months: z.strictObject({ months: z.int(), source: z.string() }),
});
export type Terms = z.infer<typeof termsFile>;

/** `data/plan/contamination.yaml`: what States say their land is contaminated with (R29). */
export const contaminationFile = z.strictObject({
  /** The kind of a row that says nothing of it. */
  not_stated: z.string(),
  /** What a total must not mix in silence, in the order in which it is said. */
  kinds: z.array(z.strictObject({ kind: z.string(), ...textShape }).transform((given) => inEveryLanguage(given))).min(1),
  /** Each text as it stands in `measures.csv`, compared exactly. */
  codes: z.array(z.strictObject({ code: z.string().min(1), kind: z.string(), ...textShape }).transform((given) => inEveryLanguage(given))),
}).superRefine(({ not_stated, kinds, codes }, ctx) => {
  const known = new Set(kinds.map(({ kind }) => kind));
  for (const kind of [not_stated, ...codes.map((one) => one.kind)]) if (!known.has(kind)) ctx.addIssue({ code: 'custom', message: `no kind "${kind}" is declared` });
  for (const names of [kinds.map(({ kind }) => kind), codes.map(({ code }) => code)]) {
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) ctx.addIssue({ code: 'custom', message: `"${twice}" is declared twice` });
  }
});
export type Contamination = z.infer<typeof contaminationFile>;

/** The whole catalogue in the plan's order. */
export interface Plan extends z.infer<typeof planFile> {
  terms: Terms;
  contamination: Contamination;
  coding: CodingGuide;
  /** What is the client's to decide, with the options that hold. */
  decisions: readonly Decision[];
  actions: ActionDeclaration[];
  indicators: Indicator[];
}
