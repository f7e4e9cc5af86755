/** What was corrected in the register and the answers of this cycle: what stood, what stands, since when, and why. */
import { html, type Markup } from './escape.ts';
import { dataTable } from './table.ts';
import { anchor, type View } from '../../say/view.ts';

/** The corrections known as of the report's date; a sentence where there are none. */
export function correctionsPart(view: View): Markup {
  const { method } = view.words.report;
  const { corrections } = view.publication;
  const { correctionColumns: columns } = method;
  const head = html`<h3 id="corrections">${method.correctionsTitle}</h3>`;
  if (corrections.length === 0) return html`${head}<p class="sm">${method.noCorrections}</p>`;
  return html`${head}<p class="sm">${method.correctionsLead(corrections.length)}</p>${dataTable({
    caption: method.correctionsTitle, className: 'co stacked',
    columns: [{ name: columns.row }, { name: columns.before, led: true }, { name: columns.after, led: true }, { name: columns.since, led: true }, { name: columns.why, led: true }],
    rows: corrections.map(({ key, state, indicator, before, after, recorded_on, note }) => ({
      cells: [
        html`${state === null ? '' : view.unitName(state)} <small>${key}</small>${indicator !== null && view.figures.has(indicator) && html` <a href="#${anchor(indicator)}">${indicator}</a>`}`,
        before, after, recorded_on && view.words.format.date(recorded_on), note,
      ],
    })),
  })}`;
}
