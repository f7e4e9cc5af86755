/** What was corrected in the register and the answers of this cycle: what stood, what stands, since when, and why. */
import { cell, heading, paragraph } from '../blocks.ts';
import type { Block, Run } from '../model.ts';
import type { View } from '../view.ts';

/** The corrections known as of the report's date; a sentence where there are none. */
export function correctionsPart(view: View): Block[] {
  const { method } = view.words.report;
  const { corrections } = view.publication;
  const { correctionColumns: columns } = method;
  const head = heading(2, method.correctionsTitle, 'corrections');
  if (corrections.length === 0) return [head, paragraph(method.noCorrections)];
  return [head, paragraph(method.correctionsLead(corrections.length)), {
    kind: 'table', caption: method.correctionsTitle,
    columns: [
      { title: columns.row, align: 'left', share: 0.28 }, { title: columns.before, align: 'left', share: 0.2 }, { title: columns.after, align: 'left', share: 0.2 },
      { title: columns.since, align: 'left', share: 0.12 }, { title: columns.why, align: 'left', share: 0.2 },
    ],
    groups: [{ rows: corrections.map(({ key, state, indicator, before, after, recorded_on, note }) => {
      const row: Run[] = [
        { text: state === null ? '' : `${view.unitName(state)} ` }, { text: key, quiet: true },
        ...(indicator !== null && view.indicators.has(indicator) ? [{ text: ' ' }, { text: indicator, link: { indicator } }] : []),
      ];
      return [cell(row), cell(method.correctionText(before)), cell(method.correctionText(after)), cell(recorded_on && view.words.format.date(recorded_on)), cell(note)];
    }) }],
  }];
}
