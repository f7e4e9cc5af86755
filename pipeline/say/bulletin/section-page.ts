/** A section's page: three sentences, its table, what is missing, where the annex says more. */
import type { SectionCode } from '../../../schemas/codes.ts';
import type { ActionDeclaration } from '../../../schemas/plan.ts';
import { hasFigure } from '../../words/figure.ts';
import { bulletinWords } from '../../words/languages.ts';
import { otherwise, ranked, type Chosen, type Entry } from '../findings.ts';
import { changeText, gapText, levelText, sharePlot } from '../finding-text.ts';

import { viewOfIndicators } from '../frame.ts';
import { groundsOf } from '../grounds.ts';
import { committeePath } from '../paths.ts';
import type { Block, RichText, Run } from '../model.ts';
import { knowledgeOf } from '../plan-state.ts';
import { numberLinks, sectionTable } from '../section-table.ts';
import { comparableShares, leastReported, lowestFirst } from '../section-title.ts';
import { receiptsOf, saidRuns } from '../trust-line.ts';
import { indicatorFigures, type View } from '../view.ts';
import { comparedCounts } from './headline.ts';

/** A text and the indicators that it speaks of, as links. */
const linked = (text: RichText, entries: readonly Entry[]): RichText =>
  (typeof text === 'string' ? [{ text: `${text} ` }, ...numberLinks(entries)] : [...text, { text: ' ' }, ...numberLinks(entries)]);

/** What moved furthest, how many moved, and what is reported least. */
function changeSentences(view: View, own: View, year: number): RichText[] {
  const entries = indicatorFigures(own);
  const moved = (['rose', 'fell'] as const).flatMap((way) => {
    const [first] = ranked(entries, way);
    return first ? [{ kind: way === 'rose' ? 'rise' as const : 'fall' as const, entries: first, otherwise: first[0] ? otherwise(first[0], groundsOf(view)) : [] } satisfies Chosen] : [];
  });
  const named = new Set(moved.flatMap((one) => one.entries));
  const least = leastReported(own, entries.filter((entry) => !named.has(entry)));
  return [
    ...moved.map((one) => linked(changeText(view, one), one.entries)),
    ...(moved.length < 2 && least ? [linked(gapText(own, least), [least])] : []),
    bulletinWords(view.lang).section.summary(comparedCounts(own), year),
  ];
}

/** How much is known, the highest and the lowest. */
function levelSentences(view: View, own: View): RichText[] {
  const entries = indicatorFigures(own);
  const known = entries.map((entry) => knowledgeOf(view, entry));
  const shares = comparableShares(entries);
  const extremes = [...new Set([shares[0], shares.toSorted(lowestFirst)[0]])].filter((entry) => entry !== undefined);
  const counts = { total: entries.length, figure: known.filter((code) => code !== 'no_figure').length, allCoded: known.filter((code) => code === 'all_coded').length, tooFew: known.filter((code) => code === 'too_few').length };
  return [...extremes.map((entry) => linked(levelText(view, entry), [entry])), bulletinWords(view.lang).section.known(counts)];
}

/** How far shares could rise, from the bands drawn. */
function bands(entries: readonly Entry[]): { least: number; most: number } | null {
  const room = entries.flatMap(({ figure }) => {
    const plot = sharePlot(figure);
    const points = plot?.form === 'share' && plot.now !== null && plot.high !== null ? Math.round(plot.high - plot.now) : 0;
    return points > 0 ? [points] : [];
  });
  return room.length === 0 ? null : { least: Math.min(...room), most: Math.max(...room) };
}

function missing(view: View, own: View, actions: readonly ActionDeclaration[]): RichText | null {
  const { section } = bulletinWords(view.lang);
  const entries = indicatorFigures(own);
  const receipts = receiptsOf(view);
  const ofAffected = entries.some(({ indicator, figure }) => indicator.population === 'affected' && hasFigure(figure) && indicator.rule === 'answered');
  const absent = view.publication.receipts.filter(({ affected, reporting }) => affected && reporting === 'no_report').length;
  const band = bands(entries);
  const few = view.publication.baseline === null ? [] : entries.filter((entry) => knowledgeOf(view, entry) === 'too_few').map(({ indicator }) => indicator.indicator);
  const without = actions.filter(({ action }) => entries.every(({ indicator }) => indicator.action !== action)).map(({ action }) => action);
  const texts = [
    ofAffected && view.publication.registerWhole && receipts.affected !== null && absent > 0 && section.missingReports(absent, receipts.affected.all),
    ofAffected && !view.publication.registerWhole && section.openRegister,
    band !== null && section.bands(band.least, band.most), few.length > 0 && section.tooFew(view.words.format.list(few), few.length), without.length > 0 && section.noIndicator(without),
  ].filter((text) => text !== false);
  return texts.length === 0 ? null : saidRuns({ lead: section.missingTitle, text: texts.join('') });
}

/** Actions into the annex, and the committees that answer for them. */
function onward(view: View, actions: readonly ActionDeclaration[]): RichText {
  const { section } = bulletinWords(view.lang);
  const { plan } = view.publication;
  const links = actions.flatMap(({ action }): Run[] => {
    const first = plan.indicators.find((one) => one.action === action);
    return first ? [{ text: ' ' }, { text: section.action(action), link: { indicator: first.indicator } }] : [];
  });
  const committees = plan.committees.filter(({ committee }) => committee !== 'coordination' && actions.some((one) => one.committee === committee));
  return [{ text: section.annex, strong: true }, ...links, ...committees.flatMap(({ committee, title }): Run[] => [{ text: ' · ' }, { text: title[view.lang], link: { report: committeePath(committee) } }])];
}

/** What nobody could say yet: which answers are missing and who holds them, the indicators of one kind together. */
function whoHolds(view: View, entries: readonly Entry[]): Block[] {
  const { missing: words } = view.words.report.block;
  const groups = new Map<string, { what: string; holder: string; entries: Entry[] }>();
  for (const entry of entries) {
    const { what, holder } = words[entry.indicator.rule];
    const group = groups.get(`${what}|${holder}`) ?? { what, holder, entries: [] };
    group.entries.push(entry);
    groups.set(`${what}|${holder}`, group);
  }
  return [{ kind: 'list', ordered: false, items: [...groups.values()].map((group) => [...numberLinks(group.entries), { text: '.' }, { text: bulletinWords(view.lang).section.heldBy(group.what, group.holder) }]) }];
}

/**
 * A section's page. A section without a figure has no table.
 * @param newPage whether it begins one
 * @param half whether it has half a page, and then two sentences
 */
export function sectionPage(view: View, code: SectionCode, newPage = true, half = false): Block[] {
  const { plan, baseline } = view.publication;
  const actions = plan.actions.filter((action) => action.section === code);
  const own = viewOfIndicators(view, (indicator) => indicator.section === code, (action) => action.section === code);
  const entries = indicatorFigures(own);
  const title = plan.sections.find(({ section }) => section === code)?.title[view.lang] ?? code;
  const heading: Block = { kind: 'heading', level: 1, text: title, anchor: `section-${code}`, number: code, newPage };
  const last: Block = { kind: 'paragraph', text: onward(view, actions) };
  if (entries.every(({ figure }) => !hasFigure(figure))) {
    return [heading, { kind: 'paragraph', text: bulletinWords(view.lang).section.nothing(entries.length) }, ...whoHolds(view, entries), last];
  }
  const sentences: readonly RichText[] = baseline ? changeSentences(view, own, baseline.cycle) : levelSentences(view, own);
  const gap = missing(view, own, actions);
  return [
    heading, ...(half ? [...new Set([sentences[0] ?? '', sentences.at(-1) ?? ''])] : sentences).map((text): Block => ({ kind: 'paragraph', text })), sectionTable(view, code),
    ...(gap === null ? [] : [{ kind: 'paragraph' as const, text: gap }]), last,
  ];
}

