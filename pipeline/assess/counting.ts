/** What a reading counts, and among which units (R10, R12): the one place that says it, for figures, comparisons and contracts. */
import { texts } from '../store/texts.ts';
import { codedOutcomes, outcomeCode, type OutcomeCode, type ReadingCode } from '../../schemas/codes.ts';

/** From where the outcomes of a reading are taken: as the plan words it, from fewer documents, or of other States. */
export type Look = 'as_worded' | 'article7_only' | 'by_due_date' | 'victims';

/** The look of a reading. */
export const lookOf = (reading: ReadingCode): Look => (reading === 'article7_only' || reading === 'by_due_date' || reading === 'victims' ? reading : 'as_worded');

const without = (left: OutcomeCode): readonly OutcomeCode[] => outcomeCode.options.filter((outcome) => outcome !== left);

/** Outcomes that are counted in the numerator. */
export const countedBy = (reading: ReadingCode): readonly OutcomeCode[] => (reading === 'partly_counts' ? ['met', 'partly'] : ['met']);

/** Outcomes whose units make the denominator. */
export function dividedBy(reading: ReadingCode): readonly OutcomeCode[] {
  if (reading === 'of_reporting') return codedOutcomes;
  if (reading === 'applicable_only') return without('not_applicable');
  if (reading === 'due_only') return without('not_due');
  if (reading === 'known_gender') return without('unclear');
  return outcomeCode.options;
}

/** A list for SQL: "('met', 'partly')". */
const listed = (codes: readonly string[]): string => `(${texts(codes)})`;

/** SQL that is true of an outcome that the reading counts; both arguments are SQL. */
export const countsSql = (reading: string, outcome: string): string =>
  `(${outcome} IN ${listed(countedBy('as_worded'))} OR (${reading} = 'partly_counts' AND ${outcome} IN ${listed(countedBy('partly_counts'))}))`;

/** SQL that is true of an outcome whose units make the denominator of the reading. */
export const dividesSql = (reading: string, outcome: string): string =>
  `CASE ${reading} ${(['of_reporting', 'applicable_only', 'due_only', 'known_gender'] as const).map((code) => `WHEN '${code}' THEN ${outcome} IN ${listed(dividedBy(code))}`).join(' ')} ELSE true END`;
