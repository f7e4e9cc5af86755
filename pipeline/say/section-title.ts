/** The title of a section's table: subject first, then what is true of it, from the rows drawn and nothing else. */
import { difference, sign } from '../measure/fraction.ts';
import { exactValue } from '../measure/movement.ts';
import { sayFigure } from '../words/figure.ts';
import { findingWords } from '../words/languages.ts';
import { voiceOf } from './evidence.ts';
import { isAlone } from './extremes.ts';
import type { Entry } from './findings.ts';
import { movementWord } from './plan-state.ts';
import { furthestFirst } from './section-rows.ts';
import type { View } from './view.ts';

/** Fewer units are no ground for a superlative. */
const SMALLEST_GROUP = 10;

/** A fraction, which does not break, is read as one word. */
const length = (text: string): number => text.split(/[ \n]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The first that is short enough; the shortest where none is. */
function firstShort(candidates: readonly string[], most: number): string {
  return candidates.find((text) => length(text) <= most) ?? candidates.toSorted((a, b) => length(a) - length(b))[0] ?? '';
}

/** Shares that a superlative may be said of: of a known group of ten or more. */
export const comparableShares = (entries: readonly Entry[]): Entry[] => entries
  .filter(({ figure }) => figure.kind === 'percentage' && figure.value !== null && (figure.denominator ?? 0) >= SMALLEST_GROUP && sayFigure(figure).form !== 'known_for')
  .toSorted((a, b) => sign(difference(exactValue(b.figure), exactValue(a.figure))) || a.indicator.order - b.indicator.order);

/** The lowest share first, equal ones in the plan's order. */
export const lowestFirst = (a: Entry, b: Entry): number => sign(difference(exactValue(a.figure), exactValue(b.figure))) || a.indicator.order - b.indicator.order;

/** Whether a share can still move. */
const isFirm = ({ figure }: Entry): boolean => sayFigure(figure).form === 'share';

/** What is reported of the fewest, among the answers of States. */
export function leastReported(view: View, entries: readonly Entry[]): Entry | undefined {
  return comparableShares(entries).filter(({ indicator, figure }) => indicator.rule === 'answered' && voiceOf(view, indicator, figure) !== 'records').toSorted(lowestFirst)[0];
}

/** The title for the rows of a table; `section` is its name, for a table without a figure. */
export function sectionTitle(view: View, entries: readonly Entry[], section: string): string {
  const { title } = findingWords(view.lang);
  const subject = ({ indicator }: Entry): string => indicator.subject[view.lang];
  const amount = (entry: Entry): string => title.of(subject(entry), { numerator: entry.figure.numerator ?? 0, denominator: entry.figure.denominator });
  const moved = (word: 'rose' | 'fell'): Entry[] => entries.filter((entry) => movementWord(entry) === word && entry.indicator.population !== 'participants').toSorted(furthestFirst);
  const [[rise], [fall]] = [moved('rose'), moved('fell')];
  if (rise && fall) return firstShort([title.movedBoth(subject(rise), subject(fall)), title.moved('rose', subject(rise)), title.moved('fell', subject(fall))], title.most);
  const one = rise ?? fall;
  if (one) {
    const way = rise ? 'rose' : 'fell';
    const least = leastReported(view, entries.filter((entry) => entry !== one));
    return firstShort([...(least ? [title.movedAndLeast(way, subject(one), subject(least), voiceOf(view, least.indicator, least.figure), { alone: isAlone('least', entries, least), firm: isFirm(least) })] : []), title.moved(way, subject(one))], title.most);
  }
  const shares = comparableShares(entries);
  const [highest, lowest] = [shares[0], shares.toSorted(lowestFirst)[0]];
  // where all are equal none is the highest
  if (highest && lowest && sign(difference(exactValue(highest.figure), exactValue(lowest.figure))) !== 0) {
    // one that can still rise could pass the highest, or leave the lowest place
    const how = { most: isAlone('most', entries, highest), least: isAlone('least', entries, lowest), firm: shares.every(isFirm) };
    return firstShort([title.extremes(amount(highest), amount(lowest), how), title.extreme(amount(highest), { alone: how.most, firm: how.firm })], title.most);
  }
  const numbers = entries.filter(({ figure }) => figure.value !== null && figure.kind === 'count');
  const only = highest ?? numbers.find(({ figure }) => figure.numerator !== 0) ?? numbers[0];
  if (only) return amount(only).replace(/^./, (letter) => letter.toUpperCase());
  return entries.some(({ figure }) => figure.value !== null) ? title.tooFew(section) : title.nothing(section);
}
