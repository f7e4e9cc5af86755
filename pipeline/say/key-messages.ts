/**
 * Which figures the first screen speaks of: those that moved most, that stand still, and those of which
 * nothing can be said. Only figures that a sentence can carry are chosen: no "known for", no population
 * under five, no change whose sign depends on who is counted (R33, R34).
 */
import type { Figure } from '../../schemas/outputs.ts';
import type { Indicator } from '../../schemas/plan.ts';
import { comparesSmall, isSmall, type Saying } from '../words/figure.ts';
import { baselineSaying, signsDiffer } from './comparison.ts';
import { indicatorFigures, type View } from './view.ts';

/** One sentence and the indicator that it is linked to. */
export interface KeyMessage {
  indicator: string;
  text: string;
}

/** Messages in each list: with more the first printed page overflows. */
const MOST = 4;
type Entry = { indicator: Indicator; figure: Figure; saying: Saying };

const numbers = (saying: Saying): { numerator: number; denominator: number; high: number } | null => {
  if (saying.form !== 'share' && saying.form !== 'so_far' && saying.form !== 'at_least') return null;
  return { numerator: saying.numerator, denominator: saying.denominator, high: saying.form === 'at_least' ? saying.high : saying.numerator };
};

const sayable = ({ figure, saying }: Entry): boolean =>
  !comparesSmall(figure) && (numbers(saying) !== null || saying.form === 'count' || saying.form === 'count_at_least' || saying.form === 'count_so_far');

/** Points of change; a count's change is taken in per cent of the larger side, so that both can be ranked. */
function movement({ figure }: Entry): number {
  if (figure.denominator !== null) return Math.abs(Number(figure.change_same_states ?? figure.change));
  const larger = Math.max(figure.numerator ?? 0, figure.baseline_numerator ?? 0, 1);
  return Math.min(20, (20 * Math.abs(Number(figure.change))) / larger);
}

function sentence(view: View, { indicator, figure, saying }: Entry): string {
  const { sentences } = view.words.report;
  const year = view.publication.baseline?.cycle;
  const before = baselineSaying(figure);
  return sentences.figure(saying, indicator.population, indicator.predicate, year === undefined || before === null ? undefined : { saying: before, year });
}

function withReason(view: View, entry: Entry): string {
  const lost = (view.changes.get(entry.indicator.indicator) ?? []).find((change) => change.cause === 'stopped_reporting');
  const units = lost ? -Number(lost.met_change) : 0;
  const year = view.publication.baseline?.cycle ?? view.publication.cycle;
  const said = sentence(view, entry);
  return entry.figure.trend === 'declined' && units > 0 ? `${said} ${view.words.report.sentences.fewerReports(units, year)}` : said;
}

/** Figures that moved most against the baseline: two that improved and two that declined, or more of either where the other is short. */
export function moved(view: View): KeyMessage[] {
  const ranked = indicatorFigures(view)
    .filter((entry) => sayable(entry) && !signsDiffer(entry.figure) && (entry.figure.trend === 'improved' || entry.figure.trend === 'declined'))
    .sort((a, b) => movement(b) - movement(a) || a.indicator.order - b.indicator.order);
  const improved = ranked.filter((entry) => entry.figure.trend === 'improved');
  const declined = ranked.filter((entry) => entry.figure.trend === 'declined');
  const falls = declined.slice(0, Math.max(2, MOST - improved.length));
  const chosen = [...improved.slice(0, MOST - falls.length), ...falls].slice(0, MOST);
  return chosen.map((entry) => ({ indicator: entry.indicator.indicator, text: withReason(view, entry) }));
}

/** Figures equal to their baseline, the lowest shares first. */
export function standingStill(view: View): KeyMessage[] {
  const level = ({ saying }: Entry): number => {
    const share = numbers(saying);
    return share ? share.numerator / share.denominator : 2;
  };
  return indicatorFigures(view)
    .filter((entry) => sayable(entry) && entry.figure.trend === 'unchanged' && !signsDiffer(entry.figure))
    .sort((a, b) => level(a) - level(b) || a.indicator.order - b.indicator.order)
    .slice(0, MOST)
    .map((entry) => ({ indicator: entry.indicator.indicator, text: sentence(view, entry) }));
}

/** Without a baseline: what most, and what few, of a group reported; a range must lie wholly on one side. */
export function mostAndFew(view: View): { most: KeyMessage[]; few: KeyMessage[] } {
  const shares = indicatorFigures(view).flatMap((entry) => {
    const share = numbers(entry.saying);
    return share && sayable(entry) && entry.indicator.direction === 'up' ? [{ entry, low: share.numerator / share.denominator, high: share.high / share.denominator }] : [];
  });
  const say = ({ entry }: { entry: Entry }): KeyMessage => ({ indicator: entry.indicator.indicator, text: sentence(view, entry) });
  const order = (a: { entry: Entry }, b: { entry: Entry }): number => a.entry.indicator.order - b.entry.indicator.order;
  return {
    most: shares.filter((share) => share.low > 0.5).sort((a, b) => b.low - a.low || order(a, b)).slice(0, 4).map(say),
    few: shares.filter((share) => share.high < 0.5).sort((a, b) => a.high - b.high || order(a, b)).slice(0, 4).map(say),
  };
}

/** What nothing can be said of: little known, wide ranges, and figures that do not exist, by who holds what is missing. */
export function cannotSay(view: View): KeyMessage[] {
  const { sentences, block } = view.words.report;
  const entries = indicatorFigures(view);
  const known = entries
    .flatMap((entry) => (entry.saying.form === 'known_for' ? [{ entry, saying: entry.saying, gap: entry.saying.denominator - entry.saying.known }] : []))
    .sort((a, b) => b.gap - a.gap || a.entry.indicator.order - b.entry.indicator.order)
    .slice(0, 2)
    .map(({ entry, saying }) => ({ indicator: entry.indicator.indicator, text: sentences.cannotSay.knownFor(entry.indicator.title[view.lang], saying) }));
  const wide = entries
    .flatMap((entry) => (entry.saying.form === 'at_least' && !isSmall(entry.figure) ? [{ entry, gap: (entry.saying.high - entry.saying.numerator) / entry.saying.denominator }] : []))
    .sort((a, b) => b.gap - a.gap || a.entry.indicator.order - b.entry.indicator.order)
    .slice(0, 1)
    .map(({ entry }) => ({ indicator: entry.indicator.indicator, text: sentence(view, entry) }));
  const missing = new Map<string, Entry[]>();
  for (const entry of entries.filter(({ saying }) => saying.form === 'no_data')) {
    const key = block.missing[entry.indicator.rule].what;
    missing.set(key, [...(missing.get(key) ?? []), entry]);
  }
  const gaps = [...missing.values()].sort((a, b) => b.length - a.length).flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    const { what, holder } = block.missing[first.indicator.rule];
    return [{ indicator: first.indicator.indicator, text: sentences.cannotSay.noData(group.length - 1, what, holder) }];
  });
  const without = view.publication.plan.actions.flatMap(({ action, not_available }) => (not_available ? [{ indicator: String(action), text: not_available[view.lang] }] : []));
  return [...known, ...wide, ...gaps.slice(0, 2), ...without].slice(0, MOST);
}
