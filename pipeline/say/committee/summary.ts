/** Page 1 of a committee's report: headline, how far to trust it, findings, and its indicators by the word for their change. */
import { difference, sign } from '../../measure/fraction.ts';
import { exactValue } from '../../measure/movement.ts';
import { capital } from '../../words/capital.ts';
import type { Level } from '../../words/committee-reports.ts';
import { sayFigure } from '../../words/figure.ts';
import { afterSigns } from '../../words/language-runs.ts';
import { bulletinWords, committeeReportWords, findingWords } from '../../words/languages.ts';
import { statesOf5 } from '../article-5.ts';
import { cell, heading } from '../blocks.ts';
import { findingsLegend } from '../bulletin/summary.ts';
import { comparedCounts, still } from '../bulletin/headline.ts';
import { receiptCounts } from '../counts.ts';
import { isAlone } from '../extremes.ts';
import { allCoded, type Chosen, type Entry } from '../findings.ts';
import { finalNotes } from '../final-notes.ts';
import { findingOf, movedOf } from '../finding-text.ts';
import { chosenOf } from '../grounds.ts';
import type { Block, Finding, Run } from '../model.ts';
import { markName, stateMark, stateMarks } from '../plan-state.ts';
import { comparableShares, lowestFirst } from '../section-title.ts';
import type { View } from '../view.ts';
import { landBars, landFindings, landHeadline } from './land.ts';
import type { Made } from './made.ts';

/** Findings on page 1, those on land and deadlines among them. */
const FINDINGS = 5;

/** The first rise and the first fall. */
function movedRuns(view: View, chosen: readonly Chosen[]): Run[] {
  const { headline } = bulletinWords(view.lang);
  const year = view.publication.baseline?.cycle ?? null;
  const said = (['rise', 'fall'] as const).flatMap((kind) => {
    const entry = chosen.find((one) => one.kind === kind)?.entries[0];
    return entry ? [{ way: kind === 'rise' ? 'rose' as const : 'fell' as const, entry }] : [];
  });
  return said.flatMap(({ way, entry }, place) => {
    const { strong, rest } = findingWords(view.lang).headline(way, movedOf(view, entry), place === 0 ? year : null);
    return [...(place === 0 ? [] : [{ text: headline.between }]), { text: place === 0 ? capital(strong) : strong, strong: true }, { text: rest }];
  });
}

const levelOf = (view: View, { indicator, figure }: Entry): Level => ({ subject: indicator.subject[view.lang], numerator: figure.numerator ?? 0, denominator: figure.denominator ?? 0 });

/** What moved, or without a baseline how much is known and the two extremes. */
function figureRuns({ own, entries, known }: Made, chosen: readonly Chosen[], land: boolean): Run[] {
  const { headline } = committeeReportWords(own.lang).summary;
  if (own.publication.baseline === null) {
    const shares = comparableShares(known.filter(({ indicator: { indicator } }) => allCoded(own.units.get(indicator) ?? [], indicator)));
    const [most, least] = [shares[0], shares.toSorted(lowestFirst)[0]];
    const differ = most && least && sign(difference(exactValue(most.figure), exactValue(least.figure))) !== 0;
    const extremes = differ ? headline.extremes(levelOf(own, most), levelOf(own, least), { most: isAlone('most', entries, most), least: isAlone('least', entries, least) }) : '.';
    return [{ text: headline.figures(known.length, entries.length), strong: !land }, { text: extremes }];
  }
  const counts = comparedCounts(own);
  const moved = movedRuns(own, chosen);
  if (moved.length === 0) return still(own, !land);
  const compared = bulletinWords(own.lang).headline.compared(counts);
  // after land the counts alone: one rise without its falls would be half of the news
  return land ? [{ text: afterSigns(compared, (rest) => rest.replace(/^\.\s/, '')) }] : [...moved, { text: compared }];
}

/** How far the page is to be trusted, in one paragraph. */
export function trustText({ own, entries, known }: Made): readonly Run[] {
  const { trust } = committeeReportWords(own.lang).summary;
  const { baseline, registerWhole, reportingYear, about } = own.publication;
  const counts = receiptCounts(own);
  const { affected, affectedReceived } = counts;
  // a report on all States Parties is trusted by the reports of all
  const ofAffected = affected > 0 && own.publication.plan.indicators.some(({ population }) => population === 'affected');
  const not = comparedCounts(own).not;
  const provisional = known.filter(({ figure }) => figure.status === 'provisional').length;
  const without = entries.length - known.length;
  const parts = [
    registerWhole ? trust.whole(ofAffected ? affectedReceived : counts.received, ofAffected ? affected : counts.parties, reportingYear, ofAffected) : trust.open(affectedReceived, reportingYear),
    about.data_kind === 'public_evidence' && trust.described, baseline !== null && not > 0 && trust.notCompared(not, entries.length, baseline.cycle),
    baseline === null && provisional > 0 && trust.provisional(provisional), baseline === null && without > 0 && trust.without(without, entries.length),
  ].filter((part) => part !== false);
  return [{ text: trust.lead, strong: true }, { text: parts.join('') }];
}

/** Whom the page concerns, after the trust line; nothing where the indicators are of one group. */
function concern({ all, declared }: Made): Run[] {
  const states = statesOf5(all).length;
  const { affected } = receiptCounts(all);
  return declared.report.article === 5 && states > 0 && affected > 0 ? [{ text: ` ${committeeReportWords(all.lang).summary.concern(states, affected)}` }] : [];
}

/** The value of an indicator as short as R34 allows. */
export function shortValue(view: View, { figure }: Pick<Entry, 'figure'>): string {
  const { indicators } = committeeReportWords(view.lang).summary;
  const { format } = view.words;
  const saying = sayFigure(figure);
  switch (saying.form) {
    case 'share': return format.percent(saying.numerator, saying.denominator);
    case 'at_least': return indicators.atLeast(format.percent(saying.numerator, saying.denominator));
    case 'so_far': return indicators.soFar(format.percent(saying.numerator, saying.denominator));
    case 'count': return format.number(saying.numerator);
    case 'count_at_least': return indicators.atLeast(format.number(saying.numerator));
    case 'count_so_far': return indicators.soFar(format.number(saying.numerator));
    case 'known_for': return indicators.knownFor(format.fraction(saying.known, saying.denominator));
    default: return '–';
  }
}

/** The committee's indicators in a row for each word. */
function indicatorsByMark({ own, entries }: Made): Block[] {
  const { indicators } = committeeReportWords(own.lang).summary;
  const title = indicators.title(entries.length);
  const rows = stateMarks(own).map((mark) => {
    const same = entries.filter((entry) => stateMark(own, entry) === mark);
    const list = same.flatMap((entry, place): Run[] => [
      ...(place > 0 ? [{ text: '\u2002 ' }] : []), { text: entry.indicator.indicator, link: { indicator: entry.indicator.indicator } }, ...(mark === 'no_figure' ? [] : [{ text: `\u00a0${shortValue(own, entry)}`, quiet: true }]),
      // what moved is named, for a number says nothing to who has not the plan at hand
      ...(mark === 'rose' || mark === 'fell' ? [{ text: ` ${entry.indicator.title[own.lang]}${place < same.length - 1 ? ',' : ''}` }] : []),
    ]);
    return [{ text: markName(own, mark), mark }, cell([{ text: own.words.format.number(same.length), strong: true }]), cell(same.length === 0 ? indicators.none : list)];
  });
  return [{ kind: 'heading', level: 2, text: title, anchor: 'indicators', aside: indicators.aside(own.publication.cycle) }, {
    kind: 'table', caption: title,
    columns: [{ title: indicators.columns.mark(own.publication.baseline !== null), align: 'left', share: 0.2 }, { title: indicators.columns.count, align: 'right', share: 0.07 }, { title: indicators.columns.list, align: 'left', share: 0.73, phone: 'second_line' }],
    groups: [{ rows }],
  }];
}

/** Findings on land, where the committee follows Article 5. */
const landOf = ({ all, declared }: Made): Finding[] => (declared.report.article === 5 ? landFindings(all) : []);

/** What page 1 has room for beside land: the first rise and the first fall before all else, so that neither is alone where both are; without a baseline what is reported most and least. */
export function drawnFindings(made: Made): Chosen[] {
  const chosen = chosenOf(made.own);
  const firsts = new Set((['rise', 'fall', 'most', 'least'] as const).flatMap((kind) => chosen.find((one) => one.kind === kind) ?? []));
  const inTurn = [...new Set([...firsts, ...chosen.filter(({ kind }) => kind === 'gap'), ...chosen])];
  const room = new Set(inTurn.slice(0, FINDINGS - landOf(made).length));
  return chosen.filter((one) => room.has(one));
}

/** Everything on page 1. */
export function summaryBlocks(made: Made): Block[] {
  const { all, own, declared } = made;
  const chosen = chosenOf(own);
  const land = declared.report.article === 5 && statesOf5(all).length > 0;
  const drawn = drawnFindings(made);
  const shown = [...landOf(made), ...drawn.map((one) => findingOf(own, one))];
  const title = bulletinWords(own.lang).findings.title(shown.length);
  return [
    { kind: 'paragraph', style: 'headline', text: land ? [...landHeadline(all), { text: ' ' }, ...figureRuns(made, chosen, true)] : figureRuns(made, chosen, false) },
    { kind: 'paragraph', text: [...trustText(made), ...concern(made)] },
    ...finalNotes(all),
    ...(shown.length > 0 ? [drawn.length > 0 ? { ...heading(2, title, 'findings'), legend: findingsLegend(own, drawn) } as Block : heading(2, title, 'findings'), { kind: 'findings', findings: shown } as Block] : []),
    ...(land ? landBars(all) : []), ...indicatorsByMark(made),
  ];
}
