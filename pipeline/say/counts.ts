/** What sentences, tables and charts count, each worked out here and nowhere else. */
import { outcomeCode, type OutcomeCode } from '../../schemas/codes.ts';
import type { Assessment } from '../../schemas/outputs.ts';
import type { View } from './view.ts';

/** How many units have each outcome, in the fixed order, without those that nobody has. */
export function outcomeCounts(units: readonly Assessment[]): { outcome: OutcomeCode; units: number }[] {
  const counts = new Map<OutcomeCode, number>();
  for (const unit of units) counts.set(unit.outcome, (counts.get(unit.outcome) ?? 0) + unit.weight);
  return outcomeCode.options.flatMap((outcome) => {
    const size = counts.get(outcome) ?? 0;
    return size > 0 ? [{ outcome, units: size }] : [];
  });
}

/** Whether most reports bear no date of receipt: then a count of those in time says more of the register than of the States. */
export function mostlyUndated(view: View): boolean {
  const received = view.publication.receipts.filter(({ reporting }) => reporting === 'received');
  return received.filter(({ receivedOn }) => receivedOn === null).length * 2 > received.length;
}

/** Counts over the receipts of the States Parties, affected ones apart. */
export function receiptCounts(view: View): { parties: number; received: number; inTime: number; undated: number; affected: number; affectedReceived: number; affectedNotDue: number } {
  const { receipts, dueDate } = view.publication;
  const received = receipts.filter((receipt) => receipt.reporting === 'received');
  const affected = receipts.filter((receipt) => receipt.affected);
  return {
    parties: receipts.length,
    received: received.length,
    inTime: received.filter((receipt) => receipt.receivedOn !== null && receipt.receivedOn <= dueDate).length,
    undated: received.filter((receipt) => receipt.receivedOn === null).length,
    affected: affected.length,
    affectedReceived: affected.filter((receipt) => receipt.reporting === 'received').length,
    affectedNotDue: affected.filter((receipt) => receipt.reporting === 'not_due').length,
  };
}
