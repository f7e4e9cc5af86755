/** A committee none of whose indicators has a figure: what would give one, who holds it, and what others know; one page. */
import type { Indicator } from '../../../schemas/plan.ts';
import { capital } from '../../words/capital.ts';
import { hasFigure } from '../../words/figure.ts';
import { committeeReportWords, findingWords } from '../../words/languages.ts';
import { cell, heading, paragraph } from '../blocks.ts';
import { receiptCounts } from '../counts.ts';
import { nextReportsText } from '../dates.ts';
import { actionsInWords } from '../frame.ts';
import type { Block, Cell } from '../model.ts';
import { indicatorFigures, type View } from '../view.ts';
import type { Made } from './made.ts';

/** So many indicators of other committees fit the page. */
const RELATED = 6;

/** Indicators whose answers are read from reports, by whom they count, and those that need the same record; the largest group first. */
function groups(view: View, indicators: readonly Indicator[]): { answered: boolean; indicators: Indicator[] }[] {
  const found = new Map<string, { answered: boolean; indicators: Indicator[] }>();
  for (const indicator of indicators) {
    const answered = indicator.rule === 'answered';
    const key = answered ? indicator.population : view.words.report.block.missing[indicator.rule].what;
    const group = found.get(key) ?? { answered, indicators: [] };
    group.indicators.push(indicator);
    found.set(key, group);
  }
  return [...found.values()].toSorted((a, b) => b.indicators.length - a.indicators.length);
}

/** Few indicators are named by number, many by their actions. */
const FEW = 3;
const what = (view: View, indicators: readonly Indicator[]): string =>
  (indicators.length <= FEW ? view.words.format.list(indicators.map(({ indicator }) => indicator)) : actionsInWords(view, indicators.map(({ action }) => action)));

function missing({ own }: Made): Cell[][] {
  const { noFigure: words } = committeeReportWords(own.lang);
  const { plan, reportingYear, members } = own.publication;
  const size = (population: string): number => members.filter((one) => one.population === population).length;
  const rows = groups(own, plan.indicators).map(({ answered, indicators }) => {
    const population = indicators[0]?.population ?? 'states_parties';
    const count = size(population);
    const group = `${count > 0 ? `${own.words.format.number(count)} ` : ''}${own.words.codes.populations[population].many}`;
    const record = own.words.report.block.missing[indicators[0]?.rule ?? 'answered'];
    return [cell(answered ? words.answers(what(own, indicators), reportingYear, group) : `${capital(record.what)} (${what(own, indicators)})`), cell(answered ? words.holder : capital(record.holder)), cell(words.gives(indicators.length))];
  });
  const victims = plan.indicators.some(({ victims_reading }) => victims_reading) && own.publication.readings.every(({ reading }) => reading !== 'victims');
  return victims ? [...rows, [cell(words.victims), cell(words.notHeld), cell(words.secondReading)]] : rows;
}

/** What other committees' indicators know of the committee's topics, with a figure first. */
export function related({ all, committee, declared }: Made, most: number): Block[] {
  const topics = new Set(declared.report.topics);
  const rows = indicatorFigures(all).filter(({ indicator }) => indicator.committee !== committee && indicator.topics.some((topic) => topics.has(topic)));
  const shown = [...rows.filter(({ figure }) => hasFigure(figure)), ...rows.filter(({ figure }) => !hasFigure(figure))].slice(0, most).toSorted((a, b) => a.indicator.order - b.indicator.order);
  const { noFigure: words } = committeeReportWords(all.lang);
  return shown.length === 0 ? [] : [
    { kind: 'heading', level: 2, text: words.related, anchor: 'related', aside: words.relatedAside },
    { kind: 'index', columns: 1, groups: [{ rows: shown.map(({ indicator, figure, saying }) => ({ number: indicator.indicator, title: indicator.title[all.lang], note: hasFigure(figure) ? all.words.report.figures.headline(saying) : findingWords(all.lang).noFigure, link: { indicator: indicator.indicator } })) }] },
  ];
}

/** The whole report. */
export function noFigureBlocks(made: Made): Block[] {
  const { own, entries } = made;
  const { noFigure: words } = committeeReportWords(own.lang);
  const { plan, about, reportingYear, registerWhole, asOf } = own.publication;
  const said = words.headline(entries.length);
  const others = indicatorFigures(made.all).some(({ figure }) => hasFigure(figure));
  const described = about.data_kind === 'public_evidence' && others;
  return [
    { kind: 'paragraph', style: 'headline', text: [{ text: said.lead, strong: true }, { text: `${said.text}${described ? said.described : ''}.` }] },
    heading(2, words.title, 'missing'), {
      kind: 'table', caption: words.title,
      columns: [{ title: words.columns.missing, align: 'left', share: 0.64 }, { title: words.columns.holder, align: 'left', share: 0.2 }, { title: words.columns.gives, align: 'left', share: 0.16 }], groups: [{ rows: missing(made) }],
    },
    paragraph(`${words.silence(receiptCounts(own).affectedReceived, reportingYear, registerWhole)} ${nextReportsText(own)}`, 'note'),
    ...related(made, RELATED),
    { kind: 'heading', level: 2, text: words.without(entries.length), anchor: 'indicators', aside: words.withoutAside },
    { kind: 'index', columns: 3, groups: plan.actions.flatMap((action) => {
      const rows = plan.indicators.filter((indicator) => indicator.action === action.action).map(({ indicator, title }) => ({ number: indicator, title: title[own.lang], link: { indicator } }));
      return rows.length > 0 ? [{ title: [{ text: `${action.action}\u2002`, strong: true }, { text: action.title[own.lang], strong: true }], rows }] : [];
    }) },
    { kind: 'paragraph', style: 'source', text: words.source(asOf) },
  ];
}
