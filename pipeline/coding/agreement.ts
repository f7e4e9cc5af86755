/** How far two coders agree, per indicator: raw, and by Cohen's κ with its confidence interval. */
import { fraction, plain } from '../measure/fraction.ts';
import { grouped } from '../read/grouped.ts';
import { answerOf, type CodedQuestion } from './coders.ts';

/** What two coders said of one question, as answers that are compared. */
export type Pair = readonly [string, string];

/** Agreement over the pairs of one indicator. */
export interface Agreement {
  indicator: string;
  pairs: number;
  agreed: number;
  /** Cohen's κ from -1 to 1, with four decimals; null where it is not defined: all pairs on one and the same answer, or no pair. */
  kappa: number | null;
  /** Ends of the 95 per cent interval of κ, within -1 and 1; null without κ, or where no pair differs: the formula then knows no spread. */
  interval: readonly [number, number] | null;
}

/** Every pair of coders of every question, the coders in the order of their names. */
export function pairsOf(questions: readonly CodedQuestion[]): Map<string, Pair[]> {
  const pairs = questions.flatMap(({ indicator, readings }) => readings.flatMap((one, at) => readings.slice(at + 1).map((other) => ({ indicator, pair: [answerOf(one), answerOf(other)] as Pair }))));
  return new Map([...grouped(pairs, ({ indicator }) => indicator)].map(([indicator, all]) => [indicator, all.map(({ pair }) => pair)]));
}

/** Agreement of every indicator that two have coded, in the plan's order. */
export function agreementOf(questions: readonly CodedQuestion[], indicators: readonly string[]): Agreement[] {
  const pairs = pairsOf(questions);
  return indicators.flatMap((indicator) => {
    const own = pairs.get(indicator);
    return own === undefined ? [] : [{ indicator, ...measureAgreement(own) }];
  });
}

/** Over all questions together; `indicator` is blank. */
export const overallAgreement = (questions: readonly CodedQuestion[]): Agreement => ({ indicator: '', ...measureAgreement([...pairsOf(questions).values()].flat()) });

/** Of the standard normal distribution, for 95 per cent. */
const NORMAL = 1.959964;

/** Counts, κ and its interval of one set of pairs. The spread is that of Fleiss, Cohen and Everitt (1969), for large samples: below some thirty pairs it is a hint. */
export function measureAgreement(pairs: readonly Pair[]): Omit<Agreement, 'indicator'> {
  const agreed = pairs.filter(([one, other]) => one === other).length;
  const counts = { pairs: pairs.length, agreed };
  const answers = [...new Set(pairs.flat())].toSorted();
  // κ is a quotient of whole numbers: n² po = n·agreed, n² pe = Σ first·second
  const chance = answers.reduce((sum, answer) => sum + tally(pairs, 0, answer) * tally(pairs, 1, answer), 0);
  const rest = pairs.length ** 2 - chance;
  if (rest === 0) return { ...counts, kappa: null, interval: null };
  const exact = pairs.length * agreed - chance;
  const kappa = exact / rest;
  const spread = spreadOf(pairs, answers, agreed / pairs.length, chance / pairs.length ** 2);
  const interval = spread === 0 ? null : [Math.max(-1, kappa - NORMAL * spread), Math.min(1, kappa + NORMAL * spread)] as const;
  return { ...counts, kappa: Number(plain(fraction(exact, rest))), interval };
}

const tally = (pairs: readonly Pair[], place: 0 | 1, answer: string): number => pairs.filter((pair) => pair[place] === answer).length;

/** Standard error of κ. */
function spreadOf(pairs: readonly Pair[], answers: readonly string[], observed: number, expected: number): number {
  const size = pairs.length;
  const share = (place: 0 | 1, answer: string): number => tally(pairs, place, answer) / size;
  const same = answers.reduce((sum, answer) => {
    const both = pairs.filter(([one, other]) => one === answer && other === answer).length / size;
    return sum + both * ((1 - expected) - (share(0, answer) + share(1, answer)) * (1 - observed)) ** 2;
  }, 0);
  const different = pairs.filter(([one, other]) => one !== other).reduce((sum, [one, other]) => sum + (share(1, one) + share(0, other)) ** 2 / size, 0) * (1 - observed) ** 2;
  const variance = (same + different - (observed * expected - 2 * expected + observed) ** 2) / (size * (1 - expected) ** 4);
  // of what cancels out a rest remains in the last places
  return variance < 1e-12 ? 0 : Math.sqrt(variance);
}
