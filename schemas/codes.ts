/** The closed vocabularies of inputs, outputs and the catalogue. */
import { z } from 'zod';

export const dataKind = z.enum(['isu', 'public_evidence', 'demo']);
export const edition = z.enum(['draft', 'final']);
export const language = z.enum(['en', 'fr']);
export type Language = z.infer<typeof language>;

/** Parts of the plan that hold actions. */
export const sectionCode = z.enum(['II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']);
export type SectionCode = z.infer<typeof sectionCode>;

/** Who answers for an action; `coordination` for the best practices (actions 1 to 6 and 9). */
export const committeeCode = z.enum(['coordination', 'president', 'article-5', 'victim-assistance', 'cooperation-assistance', 'cooperative-compliance']);
export type CommitteeCode = z.infer<typeof committeeCode>;

/** Populations that are States Parties with (or without) a status on the population date (R5); `mine_victims` only by a reading (R12). */
export const statePopulation = z.enum(['states_parties', 'affected', 'article_4', 'article_4_missed', 'article_3', 'obligated', 'mine_victims']);

/** Whom an indicator counts (R5, R28). */
export const populationCode = z.enum([
  ...statePopulation.options, 'states_not_party', 'extension_requests', 'participants', 'accessions', 'votes',
  'of:15.1', 'of:24.1', 'of:46.1',
]);
export type PopulationCode = z.infer<typeof populationCode>;

/** How the outcome of a unit is found: `answered` from coded reports, the others from records. */
export const ruleCode = z.enum([
  'answered', 'victim_participation', 'women_participation', 'report_in_time', 'report_by_guide',
  'contribution_in_time', 'voluntary_contribution', 'voluntary_report', 'meeting_participation', 'accession',
  'moratorium', 'resolution_vote', 'discovery', 'discovery_destroyed', 'request_content', 'completion',
  'completion_declared', 'individualised_approach', 'compliance_matter', 'compliance_update',
]);
export type RuleCode = z.infer<typeof ruleCode>;

/** The answer columns of an extension request, in the order of the plan's indicators (R23). */
export const requestColumn = z.enum(['plan_survey_clearance', 'plan_risk_education', 'inclusive_and_climate']);

/**
 * What may stand for a question; `unchanged` points to an older report (R8). `disputed` is no coder's answer, but
 * says that two coders differ: not coded (R9).
 */
export const answerCode = z.enum(['yes', 'partly', 'no', 'silent', 'unclear', 'not_applicable', 'unchanged', 'disputed']);

/** What is known of a unit (R9), in the fixed order of bars, keys and tables. */
export const outcomeCode = z.enum(['met', 'partly', 'not_met', 'silent', 'unclear', 'not_applicable', 'not_coded', 'no_report', 'not_due']);
export type OutcomeCode = z.infer<typeof outcomeCode>;

/** Outcomes that a coded answer gives (R9). */
export const codedOutcomes = ['met', 'partly', 'not_met', 'silent', 'unclear', 'not_applicable'] as const satisfies readonly OutcomeCode[];
/** Outcomes that may still turn out to be met: how far a figure can move (R11). */
export const openOutcomes = ['unclear', 'not_coded', 'no_report', 'not_due'] as const satisfies readonly OutcomeCode[];

export const unitKind = z.enum(['state', 'request', 'person', 'organisation']);
export const statusCode = z.enum(['affected', 'article_5', 'mine_victims', 'article_4', 'article_4_missed', 'article_3']);
export const figureStatus = z.enum(['not_available', 'no_data', 'not_applicable', 'provisional', 'final']);
export type FigureStatus = z.infer<typeof figureStatus>;
export const evidenceCode = z.enum(['article7', 'other', 'mixed', 'records']);
export const trendCode = z.enum(['improved', 'declined', 'unchanged', 'not_comparable']);
export type TrendCode = z.infer<typeof trendCode>;
/** The word for a change that a reader meets (R35). */
export const movementCode = z.enum(['rose', 'fell', 'little_changed', 'not_compared', 'no_figure']);
export type MovementCode = z.infer<typeof movementCode>;
/** Ways to read one figure (R12); `as_worded` is the plan's own words, which the headline follows unless a decision says otherwise. */
export const readingCode = z.enum(['partly_counts', 'article7_only', 'by_due_date', 'of_reporting', 'applicable_only', 'due_only', 'victims', 'known_gender', 'as_worded']);
export type ReadingCode = z.infer<typeof readingCode>;
export const changeCause = z.enum(['answered_differently', 'newly_reported', 'stopped_reporting', 'joined', 'left']);
export type ChangeCause = z.infer<typeof changeCause>;
export const followUpList = z.enum(['action_47', 'request_pending', 'expired', 'due_soon', 'request_expected', 'to_check']);
export type FollowUpList = z.infer<typeof followUpList>;
/**
 * Why a State is on a follow-up list: two years without an answer; a deadline of Article 4 that was not met, or of
 * Article 5 with none in force; or, where it is to be checked, the list on which a whole register would have put it.
 */
export const followUpReason = z.enum(['no_answer', 'not_met', 'no_deadline_in_force', 'expired', 'request_expected']);

/** What remains (R29): confirmed and suspected areas, and areas that are not split into the two. */
export const remainingMeasures = ['cha_area', 'sha_area', 'mined_area'] as const;
/** The two kinds of area that take the place of one that is not split (R29). */
export const splitMeasures = ['cha_area', 'sha_area'] as const satisfies readonly (typeof remainingMeasures)[number][];
/** What was released in a year (R29). */
export const releasedMeasures = ['cleared_area', 'reduced_area', 'cancelled_area'] as const;
/** Everything that `data/land.csv` lists: areas, and the mines destroyed in the year. */
export const landMeasures = [...remainingMeasures, ...releasedMeasures, 'mines_destroyed'] as const;
export type RemainingMeasure = (typeof remainingMeasures)[number];
export type ReleasedMeasure = (typeof releasedMeasures)[number];

/** What a row of `measures.csv` measures. */
export const measureCode = z.enum([
  'cha_count', 'cha_area', 'sha_count', 'sha_area', 'mined_area', ...releasedMeasures,
  'mines_destroyed', 'mines_stockpiled', 'stockpile_destroyed', 'mines_retained', 'mines_transferred',
]);
export const unitOfValue = z.enum(['m2', 'ha', 'km2', 'count']);
/** Whether there is a number, and if not, why not: in words, never 0. */
export const stateOfValue = z.enum(['reported', 'not_reported', 'not_applicable', 'unknown', 'extent_unknown']);
export type StateOfValue = z.infer<typeof stateOfValue>;

export const severity = z.enum(['error', 'warning']);

/** Every kind of problem that the data can have (contract, section 5). */
export const problemCode = z.enum([
  'MISSING_COLUMN', 'NOT_UTF8', 'BAD_CSV', 'BAD_DATE', 'BAD_NUMBER', 'UNKNOWN_CODE', 'UNKNOWN_STATE', 'UNKNOWN_INDICATOR',
  'UNKNOWN_REPORT', 'UNKNOWN_MEETING', 'MISSING_VALUE', 'CONFLICTING_ROW', 'POINTER_FORWARD', 'MISSING_FILE', 'MIXED_DATA',
  'BASELINE_CHANGED', 'FILE_TOO_LARGE',
  'DUPLICATE_ROW', 'NOT_PARTY', 'PERIOD_MISMATCH', 'POINTER_UNRESOLVED', 'RECEIVED_BEFORE_PERIOD_END', 'UNUSED_ANSWER', 'UNUSED_ROW', 'UNIT_SUSPECT', 'IMPLAUSIBLE', 'QUOTE_NOT_FOUND',
]);
export type ProblemCode = z.infer<typeof problemCode>;
