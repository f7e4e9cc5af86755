/** Superlatives: whether the highest or the lowest share is the only one, so that no sentence names one of two equal ones. */
import { difference, sign } from '../measure/fraction.ts';
import { exactValue } from '../measure/movement.ts';
import { sayFigure } from '../words/figure.ts';
import type { Entry } from './findings.ts';

/** What States report: records are not reported, and so never least reported. */
export const answered = ({ indicator }: Entry): boolean => indicator.rule === 'answered';

/** Which end of an order. */
export type End = 'most' | 'least';

/**
 * Whether no other share that the reader sees beside it is as high ("most") or as low ("least"), of whatever group; a share
 * that is known for too few has no per cent and is not seen (R34). Where it is not alone, the words say "among the".
 */
export function isAlone(end: End, entries: readonly Entry[], { indicator, figure }: Entry): boolean {
  const value = exactValue(figure);
  return entries.every((other) => {
    if (other.indicator.indicator === indicator.indicator || other.figure.kind !== 'percentage' || other.figure.value === null || sayFigure(other.figure).form === 'known_for') return true;
    const beyond = sign(difference(exactValue(other.figure), value));
    return end === 'most' ? beyond < 0 : beyond > 0;
  });
}
