/** Reports received; States are named for want of a report only where the register is whole (R9). */
import type { Chart } from '../../charts/charts.ts';
import { chartFigure } from './chart-figure.ts';
import { html, type Markup } from './escape.ts';
import { receiptCounts } from './first-screen.ts';
import type { View } from '../report/view.ts';

function names(view: View, reporting: 'no_report' | 'not_due'): string {
  return view.publication.receipts.filter((receipt) => receipt.reporting === reporting).map((receipt) => view.unitName(receipt.state)).sort(view.words.format.compare).join(', ');
}

/** The chapter of receipts. */
export function receiptsPart(view: View, charts: readonly Chart[]): Markup {
  const { receipts, page } = view.words.report;
  const { publication } = view;
  const counts = receiptCounts(view);
  const notDue = names(view, 'not_due');
  return html`<section class="chap" id="receipts"><header class="sh"><p></p><h2>${page.partTitles.receipts}</h2></header><div class="in"><p class="base">${receipts.received(counts.received, counts.parties, counts.inTime, counts.undated, publication.dueDate)}</p>${
    !publication.registerWhole && html`<p class="base">${receipts.registerOpen}</p>`}</div>${charts.map((chart) => chartFigure(view, chart))}<div class="in">${
    publication.registerWhole && html`<h3>${receipts.notReceived}</h3><p class="sm names">${names(view, 'no_report') || receipts.none}</p>`}${
    notDue !== '' && html`<h3>${receipts.notDue}</h3><p class="sm names">${notDue}</p>`}</div></section>
`;
}
