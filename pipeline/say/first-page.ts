/** The first page of a report: one sentence, facts, and what moved, stands still and cannot be said. */
import { committeeWords } from '../words/languages.ts';
import { hasFigure } from '../words/figure.ts';
import { cannotSay, mostAndFew, moved, standingStill, type KeyMessage } from './key-messages.ts';
import { anchor, indicatorFigures, type View } from './view.ts';
import { bullets, heading, paragraph } from './blocks.ts';
import type { Block, RichText } from './model.ts';
import { receiptCounts, trendsOf } from './counts.ts';

/** How many of a view's indicators have a figure, and how they compare; the numbers are strong. */
export function answer(view: View): Block {
  const { first } = view.words.report;
  const figures = indicatorFigures(view);
  const withFigure = figures.filter(({ figure }) => hasFigure(figure));
  const final = withFigure.filter(({ figure }) => figure.status === 'final').length;
  const counts = { total: figures.length, figure: withFigure.length };
  const { baseline } = view.publication;
  const parts = baseline
    ? first.answerCompared({ ...counts, year: baseline.cycle, ...trendsOf(figures) })
    : first.answerAlone({ ...counts, final, provisional: withFigure.length - final, missing: figures.length - withFigure.length });
  return paragraph(parts.map((text, place) => ({ text, strong: place % 2 === 1 })), 'lead');
}

/** The same for some indicators, in a sentence of its own that leaves out what is none. */
export function summary(view: View): string {
  const figures = indicatorFigures(view);
  const { baseline, cycle } = view.publication;
  const counts = { total: figures.length, figure: figures.filter(({ figure }) => hasFigure(figure)).length };
  return committeeWords(view.lang).frame.summary(counts, baseline ? trendsOf(figures) : null, baseline?.cycle ?? cycle);
}

/** The four facts of the overall report. */
export function receiptFacts(view: View): Block {
  const { format } = view.words;
  const semicolon = view.lang === 'fr' ? '\u00a0; ' : '; ';
  const said = view.words.report.first.facts;
  const { publication } = view;
  const counts = receiptCounts(view);
  const figures = indicatorFigures(view);
  const withFigure = figures.filter(({ figure }) => hasFigure(figure)).length;
  const whole = publication.registerWhole && counts.parties > 0;
  const open = publication.registerWhole ? [] : [said.registerOpen];
  const knowsAffected = publication.openPopulations.get('affected') !== 'none' && counts.affected > 0;
  return { kind: 'facts', facts: [
    { label: said.parties, number: format.number(counts.parties), of: said.partiesOf(publication.statesInRegistry, publication.dueDate) },
    { label: said.reports, number: format.number(counts.received), of: [
      said.reportsOf(counts.received, counts.parties, whole), said.reportsInTime(counts.inTime, counts.parties, publication.dueDate, whole),
      ...(counts.undated > 0 ? [said.reportsUndated(counts.undated)] : []), ...open,
    ].join(semicolon) },
    { label: said.affected, number: knowsAffected ? format.number(counts.affectedReceived) : '–', of: knowsAffected
      ? [said.affectedOf(counts.affectedReceived, counts.affected, whole), ...(counts.affectedNotDue > 0 ? [said.affectedNotDue(counts.affectedNotDue)] : []), ...open].join(semicolon) : said.affectedUnknown },
    { label: said.figures, number: format.number(withFigure), of: said.figuresOf(withFigure, figures.length) },
  ] };
}

/** Four facts about some indicators: how many have a figure, and how they compare or how firm they are. */
export function indicatorFacts(view: View): Block {
  const { facts, withFigure: label } = committeeWords(view.lang).frame;
  const { format, report } = view.words;
  const figures = indicatorFigures(view);
  const held = figures.filter(({ figure }) => hasFigure(figure));
  const of = facts.of(held.length);
  const trends = trendsOf(figures);
  const final = held.filter(({ figure }) => figure.status === 'final').length;
  const numbers: [string, number, string][] = held.length === 0 ? [[facts.none, figures.length, facts.of(figures.length)]] : view.publication.baseline
    ? [[facts.improved, trends.improved, of], [facts.unchanged, trends.unchanged, of], [facts.declined, trends.declined, of]]
    : [[facts.final, final, of], [facts.provisional, held.length - final, of], [facts.none, figures.length - held.length, facts.of(figures.length)]];
  return { kind: 'facts', facts: [
    { label, number: format.number(held.length), of: report.first.facts.figuresOf(held.length, figures.length) },
    ...numbers.map(([name, value, whole]) => ({ label: name, number: format.number(value), of: whole })),
  ] };
}

/** A sentence, then its indicator as a link. */
const message = ({ indicator, text }: KeyMessage): RichText => [{ text: `${text} ` }, { text: indicator, link: anchor(indicator) }];

/** Anchor, title, messages, and what stands there instead of none. */
type List = [string, string, KeyMessage[], string];

/** What moved, stands still and cannot be said, each under its heading and with at most `most` sentences. */
export function threeLists(view: View, level: 2 | 3, most = 5): Block[] {
  const { first } = view.words.report;
  const { baseline } = view.publication;
  const [changed, still] = baseline ? [moved(view), standingStill(view)] : [[], []];
  const lists: List[] = [];
  if (baseline) lists.push(['moved', first.moved, changed, first.nothingMoved(baseline.cycle)]);
  if (changed.length + still.length > 0 && baseline) lists.push(['stands-still', first.standsStill, still, first.nothingStandsStill(baseline.cycle)]);
  else {
    // where nothing can be compared the page still says where the figures stand
    const reported = mostAndFew(view);
    lists.push(['most', first.most, reported.most, first.nothingToSay], ['few', first.few, reported.few, first.nothingToSay]);
  }
  const unsayable: List = ['cannot-say', first.cannotSay, cannotSay(view), first.nothingToSay];
  return [...lists, unsayable].flatMap(([name, title, messages, otherwise]) => [
    heading(level, title, name), ...(messages.length > 0 ? bullets(messages.slice(0, most).map(message)) : [paragraph(otherwise, 'note')]),
  ]);
}
