/** Reports received, and whose were not; a State is named for want of a report only where the register is whole (R9). */
import type { View } from './view.ts';
import { heading, paragraphs } from './blocks.ts';
import type { Block } from './model.ts';
import { receiptCounts } from './counts.ts';
import { nextReportsText } from './dates.ts';

/** Names of the States whose report is in one of these cases; none for `no_report` unless the register is whole. */
export function namesReporting(view: View, reporting: 'no_report' | 'not_due'): string[] {
  if (reporting === 'no_report' && !view.publication.registerWhole) return [];
  return view.publication.receipts.filter((receipt) => receipt.reporting === reporting).map((receipt) => view.unitName(receipt.state)).sort(view.words.format.compare);
}

/** What the register says of reports received, in a sentence or two. */
export function receiptSentences(view: View): string[] {
  const { receipts } = view.words.report;
  const counts = receiptCounts(view);
  return [
    receipts.received(counts.received, counts.parties, counts.inTime, counts.undated, view.publication.dueDate),
    ...(view.publication.registerWhole ? [] : [receipts.registerOpen]),
  ];
}

/** Names under their headings. */
export function namesOfReports(view: View, level: 2 | 3): Block[] {
  const { receipts } = view.words.report;
  const missing = namesReporting(view, 'no_report');
  const notDue = namesReporting(view, 'not_due');
  return [
    ...(view.publication.registerWhole ? [heading(level, receipts.notReceived, 'not-received'), ...paragraphs([missing.join(', ') || receipts.none])] : []),
    ...(notDue.length > 0 ? [heading(level, receipts.notDue, 'not-due'), ...paragraphs([notDue.join(', ')])] : []),
  ];
}

/** The chapter of receipts with its chart. */
export function receiptsChapter(view: View): Block[] {
  return [
    heading(1, view.words.report.page.partTitles.receipts, 'receipts', { newPage: true }), ...paragraphs([...receiptSentences(view), nextReportsText(view)]),
    ...namesOfReports(view, 2),
  ];
}
