/** What a chair must know before scrolling: one sentence, four facts, three lists. */
import { hasFigure } from '../../words/figure.ts';
import { html, type Markup } from './escape.ts';
import { cannotSay, mostAndFew, moved, standingStill, type KeyMessage } from '../../say/key-messages.ts';
import { receiptCounts, trendsOf } from '../../say/counts.ts';
import { anchor, indicatorFigures, type View } from '../../say/view.ts';

function answer(view: View): Markup {
  const { first } = view.words.report;
  const figures = indicatorFigures(view);
  const total = figures.length;
  const withFigure = figures.filter(({ figure }) => hasFigure(figure));
  const final = withFigure.filter(({ figure }) => figure.status === 'final').length;
  const { baseline } = view.publication;
  const parts = baseline
    ? first.answerCompared({ total, figure: withFigure.length, year: baseline.cycle, ...trendsOf(figures) })
    : first.answerAlone({ total, figure: withFigure.length, final, provisional: withFigure.length - final, missing: total - withFigure.length });
  return html`<p class="ans">${parts.map((part, place) => (place % 2 === 1 ? html`<b>${part}</b>` : part))}</p>`;
}

function fact(title: string, number: string, lines: readonly (string | false)[]): Markup {
  return html`<div><dt>${title}</dt><dd><span class="fn">${number}</span>${lines.filter((line) => line !== false).map((line) => html`<span class="fx">${line}</span>`)}</dd></div>`;
}

function facts(view: View): Markup {
  const { format } = view.words;
  const said = view.words.report.first.facts;
  const { publication } = view;
  const counts = receiptCounts(view);
  const figures = indicatorFigures(view);
  const withFigure = figures.filter(({ figure }) => hasFigure(figure)).length;
  const knowsAffected = publication.openPopulations.get('affected') !== 'none';
  // A register that is not whole gives no rate, only what is known so far (R9, R34).
  const whole = publication.registerWhole && counts.parties > 0;
  const open = !publication.registerWhole && said.registerOpen;
  return html`<dl class="facts">${[
    fact(said.parties, format.number(counts.parties), [said.partiesOf(publication.statesInRegistry, publication.dueDate)]),
    fact(said.reports, format.number(counts.received), [
      said.reportsOf(counts.received, counts.parties, whole), said.reportsInTime(counts.inTime, counts.parties, publication.dueDate, whole),
      counts.undated > 0 && said.reportsUndated(counts.undated), open,
    ]),
    fact(said.affected, knowsAffected ? format.number(counts.affectedReceived) : '–', knowsAffected && counts.affected > 0
      ? [said.affectedOf(counts.affectedReceived, counts.affected, whole), counts.affectedNotDue > 0 && said.affectedNotDue(counts.affectedNotDue), open]
      : [said.affectedUnknown]),
    fact(said.figures, format.number(withFigure), [said.figuresOf(withFigure, figures.length)]),
  ]}</dl>`;
}

function list(title: string, messages: readonly KeyMessage[], otherwise: string): Markup {
  const items = messages.map(({ indicator, text }) => html`<li><a href="#${anchor(indicator)}">${indicator}</a><span>${text}</span></li>`);
  return html`<section><h2>${title}</h2>${messages.length > 0 ? html`<ul>${items}</ul>` : html`<p class="none">${otherwise}</p>`}</section>`;
}

/** The first screen under the title block. */
export function firstScreen(view: View): Markup {
  const { first, page } = view.words.report;
  const { baseline } = view.publication;
  const lists = baseline
    ? [list(first.moved, moved(view), first.nothingMoved(baseline.cycle)), list(first.standsStill, standingStill(view), first.nothingStandsStill(baseline.cycle))]
    : (({ most, few }) => [list(first.most, most, first.nothingKnown), list(first.few, few, first.nothingKnown)])(mostAndFew(view));
  return html`<section class="sum" aria-label="${page.summary}">${answer(view)}${facts(view)}<div class="three">${lists}${list(first.cannotSay, cannotSay(view), first.nothingToSay)}</div></section>`;
}
