/**
 * `decisions.yaml`: what the plan leaves open and its client decides, each with its options and the chosen one. The
 * program's own lies in `data/plan/`; one in the data folder holds instead.
 */
import { z } from 'zod';
import { bilingual } from './bilingual.ts';
import { readingCode } from './codes.ts';

/** A name in lower case with underscores. */
const slug = z.string().regex(/^[a-z][a-z0-9_]*$/);

/** One answer to a question. */
export const decisionOption = z.strictObject({
  option: slug,
  /** Which computed figures it takes (R12); left out where it is only written down, and cannot be chosen. */
  reading: readingCode.optional(),
  text: bilingual,
});
export type DecisionOption = z.output<typeof decisionOption>;

/** One question that the plan leaves to its client. */
export const decision = z.strictObject({
  decision: slug,
  question: bilingual,
  /** What the plan says, or that it is silent. */
  says: bilingual,
  /** First and last line of that in the booklet's text; left out where it is silent. */
  lines: z.tuple([z.int(), z.int()]).optional(),
  chosen: slug,
  options: z.array(decisionOption).min(2),
});
export type Decision = z.output<typeof decision>;

/** `data/plan/decisions.yaml`: every decision. */
export const decisionsFile = z.strictObject({ decisions: z.array(decision) });

/** `decisions.yaml` of a data folder: those that are taken, and texts only where they are not the program's. */
export const choicesFile = z.strictObject({ decisions: z.array(decision.partial().required({ decision: true, chosen: true })) });
export type Choice = z.output<typeof choicesFile>['decisions'][number];

/** The option that is chosen. */
export const chosenOption = ({ options, chosen }: Decision): DecisionOption | undefined => options.find(({ option }) => option === chosen);

/** The readings that chosen options put in the place of the plan's words, in the order of the decisions. */
export const chosenReadings = (decisions: readonly Decision[]): { decision: Decision; reading: z.output<typeof readingCode> }[] => decisions.flatMap((one) => {
  const reading = chosenOption(one)?.reading;
  return reading === undefined || reading === 'as_worded' ? [] : [{ decision: one, reading }];
});
