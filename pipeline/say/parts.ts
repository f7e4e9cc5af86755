/** Parts that only some committees have: two denominators, support and needs, reporting over the cycles, topics. */
import { committeeWords } from '../words/languages.ts';
import { sayFigure } from '../words/figure.ts';
import type { Figure } from '../../schemas/outputs.ts';
import type { Indicator } from '../../schemas/plan.ts';
import type { Chart } from '../charts/charts.ts';
import { indicatorFigures, type View } from './view.ts';
import { cell, heading, joined, paragraph, paragraphs, withCode } from './blocks.ts';
import { figureTable, numberRun, titled } from './figure-table.ts';
import { followUpLists } from './follow-up.ts';
import { byName, viewOfIndicators } from './frame.ts';
import type { Block } from './model.ts';
import { namesReporting, receiptSentences } from './receipts.ts';
import { chartKind } from '../charts/charts.ts';

type Topic = Indicator['topics'][number];

/** The indicators of a topic over all actions, with who answers for each; `own` have a block in this report. */
export function topicBlocks(all: View, topic: Topic, title: string, own: (indicator: Indicator) => boolean, lead: (own: number, all: number) => string): Block[] {
  const view = viewOfIndicators(all, (indicator) => indicator.topics.includes(topic));
  const { indicators } = view.publication.plan;
  return [
    heading(1, title, `topic-${topic.replaceAll('_', '-')}`, { newPage: topic === 'gender_and_diverse_needs' }), paragraph(lead(indicators.filter(own).length, indicators.length)),
    ...figureTable(view, title, own, true),
  ];
}

/** Victim assistance over affected States Parties and over States Parties with mine victims, side by side. */
export function denominators(view: View): Block[] {
  const { titles, parts } = committeeWords(view.lang);
  const { format } = view.words;
  const rows = indicatorFigures(view).flatMap(({ indicator, saying }) => {
    const reading = (view.readings.get(indicator.indicator) ?? []).find((one) => one.reading === 'victims');
    if (!indicator.victims_reading || !reading || reading.numerator === null || !reading.denominator) return [];
    return [[cell(titled(view, indicator, () => true)), cell(view.words.report.figures.headline(saying)), cell(format.share(reading.numerator, reading.denominator))]];
  });
  return [heading(1, titles.denominators, 'denominators', { newPage: true }), paragraph(parts.denominatorsLead), ...(rows.length === 0 ? [paragraph(parts.noVictimsList)] : [{
    kind: 'table' as const, caption: titles.denominators,
    columns: [
      { title: committeeWords(view.lang).table.columns.indicator, align: 'left' as const, share: 0.46 },
      { title: parts.denominatorColumns.affected, align: 'left' as const, share: 0.28 }, { title: parts.denominatorColumns.victims, align: 'left' as const, share: 0.26 },
    ],
    groups: [{ rows }],
  }])];
}

/** Support that States Parties reported beside what affected ones reported, and who reported which support. */
export function support(view: View): Block[] {
  const { titles, parts } = committeeWords(view.lang);
  const given = viewOfIndicators(view, (indicator) => indicator.kind === 'count' && indicator.population === 'states_parties');
  const needed = viewOfIndicators(view, (indicator) => indicator.population === 'affected');
  const donors = new Map<string, Indicator[]>();
  for (const indicator of given.publication.plan.indicators) {
    for (const { unit, outcome } of view.units.get(indicator.indicator) ?? []) if (outcome === 'met') donors.set(unit, [...(donors.get(unit) ?? []), indicator]);
  }
  const rows = byName(view, [...donors].map(([state, indicators]) => ({ state, indicators })));
  return [
    heading(1, titles.support, 'support', { newPage: true }), paragraph(parts.supportLead(view.publication.reportingYear)),
    heading(2, parts.supportGiven, 'support-given'), ...figureTable(given, parts.supportGiven, () => true),
    heading(2, parts.supportNeeded, 'support-needed'), ...figureTable(needed, parts.supportNeeded, () => true),
    heading(2, parts.supportBy, 'support-by'), ...(rows.length === 0 ? [paragraph(parts.supportNone)] : [{
      kind: 'table' as const, caption: parts.supportBy,
      columns: [{ title: parts.supportColumns.state, align: 'left' as const, share: 0.45 }, { title: parts.supportColumns.indicators, align: 'left' as const, share: 0.55 }],
      groups: [{ rows: rows.map(({ state, indicators }) => [cell(withCode(view.unitName(state), state)), cell(joined(indicators.map((indicator) => numberRun(indicator, () => true))))]) }],
    }]),
  ];
}

/** The vote on the yearly resolution, year by year; nothing where no vote is on record. */
export function votes(view: View): Block[] {
  const { titles, parts } = committeeWords(view.lang);
  const rows = view.publication.votes;
  if (rows.length === 0) return [];
  const { year, resolution, inFavour } = parts.voteColumns;
  return [heading(1, titles.votes, 'votes'), {
    kind: 'table', caption: titles.votes,
    columns: [{ title: year, align: 'left', share: 0.2 }, { title: resolution, align: 'left', share: 0.5 }, { title: inFavour, align: 'right', share: 0.3 }],
    groups: [{ rows: rows.map((row) => [cell(String(row.year)), cell(row.resolution), cell(view.words.format.number(row.inFavour))]) }],
  }];
}

/** The committee's indicators on reporting, cycle by cycle. */
function history(view: View): Block[] {
  const { parts, titles } = committeeWords(view.lang);
  const { past, plan, cycle } = view.publication;
  const indicators = plan.indicators.filter(({ rule, assistance_list }) => rule === 'report_in_time' || rule === 'report_by_guide' || assistance_list);
  const cycles = [...past.map((one) => ({ cycle: one.cycle, figures: new Map(one.figures.map((figure) => [figure.indicator, figure])) })), { cycle, figures: view.figures }];
  if (indicators.length === 0) return [];
  const text = (year: number, figure: Figure | undefined, indicator: Indicator): string => {
    const saying = view.sayings.get(indicator.indicator);
    return year === cycle && saying ? view.words.report.figures.headline(saying) : figure ? view.words.report.figures.headline(sayFigure(figure)) : '';
  };
  return [paragraph(parts.historyLead), {
    kind: 'table', caption: titles.history,
    columns: [
      { title: parts.historyColumns.cycle, align: 'left', share: 0.1 },
      ...indicators.map((indicator) => ({ title: `${indicator.indicator}\u2002${indicator.title[view.lang]}`, align: 'left' as const, share: 0.9 / indicators.length })),
    ],
    groups: [{ rows: cycles.map(({ cycle: year, figures }) => [cell(String(year)), ...indicators.map((indicator) => cell(text(year, figures.get(indicator.indicator), indicator)))]) }],
  }];
}

/** Reporting history, whose report was not received, and the list of Action 47. */
export function reporting(view: View, charts: readonly Chart[]): Block[] {
  const { titles, parts } = committeeWords(view.lang);
  const { registerWhole } = view.publication;
  const missing = namesReporting(view, 'no_report');
  return [
    heading(1, titles.history, 'history', { newPage: true }), ...paragraphs(receiptSentences(view)), ...history(view),
    ...charts.filter((chart) => chartKind(chart) === 'receipts').map((chart): Block => ({ kind: 'chart', chart })),
    ...(registerWhole ? [heading(2, titles.notReceived, 'not-received'), paragraph(parts.notReceived(missing.length)), ...paragraphs([missing.join(', ')])] : []),
    ...followUpLists(view, ['action_47']),
  ];
}

/** What the assistance list says, in a sentence for the first page. */
export function assistanceSentence(view: View): string {
  const { parts } = committeeWords(view.lang);
  const rows = view.publication.followUp.filter((row) => row.list === 'action_47');
  return rows.length === 0 && !view.publication.registerWhole ? parts.assistanceListOpen : parts.assistanceList(rows.length);
}
