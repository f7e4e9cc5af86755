/** How far to trust a page, in one line: whose reports are held, whether the register is whole, what answers rest on. */
import type { Receipts, Said } from '../words/bulletin.ts';
import { bulletinWords } from '../words/languages.ts';
import { receiptCounts } from './counts.ts';
import { evidenceOf } from './evidence.ts';
import type { Block, Fill, Run } from './model.ts';
import type { View } from './view.ts';

/** A strong lead and its text as one paragraph. */
export const saidRuns = ({ lead, text }: Said, links: readonly Run[] = []): readonly Run[] => [{ text: lead, strong: true }, { text }, ...(links.length > 0 ? [{ text: ' ' }, ...links] : [])];

/** Everything that is counted of the reports of a cycle. */
export function receiptsOf(view: View): Receipts {
  const { receipts, openPopulations, reportingYear, asOf, dueDate } = view.publication;
  const counts = receiptCounts(view);
  const known = openPopulations.get('affected') === undefined && counts.affected > 0;
  return {
    parties: counts.parties, received: counts.received, inTime: counts.inTime, undated: counts.undated,
    missing: receipts.filter(({ reporting }) => reporting === 'no_report').length, notDue: receipts.filter(({ reporting }) => reporting === 'not_due').length,
    affected: known ? { received: counts.affectedReceived, all: counts.affected } : null, reportingYear, asOf, due: dueDate,
  };
}

/** Reports in time, later, undated and not received, of all States Parties; only of a whole register. */
function bar(view: View, receipts: Receipts): Block {
  const { bar: words } = bulletinWords(view.lang).trust;
  const later = receipts.received - receipts.inTime - receipts.undated;
  const part = (fill: Fill, value: number, label: string) => ({ fill, value, label });
  return { kind: 'plot', said: words.said(receipts), plot: { form: 'parts', whole: receipts.parties, labels: true, parts: [
    part('dark', receipts.inTime, words.inTime(receipts.inTime, receipts.due)), part('lined', later, words.later(later)),
    part('grey', receipts.undated, words.undated(receipts.undated)), part('white', receipts.missing, words.missing(receipts.missing)), part('white', receipts.notDue, words.notDue(receipts.notDue)),
  ].filter(({ value }) => value > 0) } };
}

/** The line, and beside it the receipts as a bar, or what the answers rest on. */
export function trustLine(view: View): Block {
  const { trust } = bulletinWords(view.lang);
  const { registerWhole, about, plan } = view.publication;
  const receipts = receiptsOf(view);
  const line: Block = { kind: 'paragraph', text: saidRuns(registerWhole ? trust.whole(receipts) : trust.open(receipts)) };
  const { names, article7, met } = evidenceOf(view, plan.indicators);
  const rests: Block[] = about.data_kind === 'public_evidence' && met > 0 ? [{ kind: 'paragraph', text: saidRuns(trust.restsOn(names, article7, met)) }] : [];
  const second = [...rests, ...(registerWhole ? [bar(view, receipts)] : [])];
  return second.length === 0 ? line : { kind: 'columns', columns: [[line], second] };
}
