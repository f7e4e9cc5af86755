/**
 * The units behind a figure, by outcome, each with report, form, page and source. Outcomes that no report
 * stands behind are one paragraph of names: a row each would only repeat that there is nothing to show.
 */
import type { OutcomeCode } from '../../../schemas/codes.ts';
import type { Assessment } from '../../../schemas/outputs.ts';
import { html, type Markup } from './escape.ts';
import { mark } from './marks.ts';
import type { View } from '../../say/view.ts';
import { webAddress } from '../../say/address.ts';
import { outcomeCounts } from '../../say/counts.ts';

/** A source as it stands in the data: the document, and the place in it where one is named. */
interface Source {
  document: string;
  place: string | null;
}

function splitSource(source: string): Source {
  const found = /^(.*?),\s*pp?\.\s*([\d][\d\s,;–-]*)$/.exec(source);
  return found ? { document: found[1] ?? source, place: (found[2] ?? '').trim() } : { document: source, place: null };
}

/** Gives each document behind a table a letter, in their order; a single one needs none. */
class Notes {
  readonly documents: readonly string[];
  constructor(units: readonly Assessment[]) {
    this.documents = [...new Set(units.flatMap((unit) => (unit.source === null ? [] : [splitSource(unit.source).document])))];
  }

  letter(document: string): string | null {
    const place = this.documents.indexOf(document);
    if (this.documents.length < 2) return null;
    return place < 26 ? String.fromCharCode(97 + place) : String(place + 1);
  }
}

/** What a unit was in the baseline, where it is something else now. */
function before(view: View, then: ReadonlyMap<string, OutcomeCode>, unit: Assessment): string | null {
  if (then.size === 0 || !view.publication.baseline || unit.unit_kind !== 'state') return null;
  const outcome = then.get(unit.unit);
  if (outcome === unit.outcome) return null;
  const { block } = view.words.report;
  const was = outcome === undefined ? block.notInPopulation : view.words.codes.outcomes[outcome].name;
  return `${block.inYear(view.publication.baseline.cycle)} ${was}`;
}

function report(view: View, unit: Assessment): Markup | null {
  if (unit.report_id === null) return null;
  const address = webAddress(view.submissions.get(unit.report_id)?.url ?? null);
  return address === null ? html`${unit.report_id}` : html`<a href="${address}">${unit.report_id}</a>`;
}

function row(view: View, unit: Assessment, was: string | null, notes: Notes): Markup {
  const known = view.publication.states.has(unit.unit);
  const source = unit.source === null ? null : splitSource(unit.source);
  const letter = source ? notes.letter(source.document) : null;
  const page = unit.page ?? source?.place ?? null;
  return html`<tr><th>${view.unitName(unit.unit)}${known && html` <small>${unit.unit}</small>`}${was && html` <i>${was}</i>`}</th><td>${report(view, unit)}</td><td>${unit.form}</td><td>${page}${letter !== null && html`<sup>${letter}</sup>`}${unit.weight !== 1 && html` × ${unit.weight}`}</td></tr>
`;
}

function names(view: View, units: readonly Assessment[], then: ReadonlyMap<string, OutcomeCode>): Markup {
  const said = units.map((unit) => {
    const was = before(view, then, unit);
    return `${view.unitName(unit.unit)}${unit.weight === 1 ? '' : ` (${unit.weight})`}${was === null ? '' : ` (${was})`}`;
  });
  return html`<tr><td colspan="4" class="names">${said.join(', ')}</td></tr>
`;
}

/** Whether there is something to look up; a record that names only its document is told below the table. */
const hasPlace = (unit: Assessment): boolean =>
  unit.report_id !== null || unit.form !== null || unit.page !== null || (unit.source !== null && (unit.unit_kind === 'state' || splitSource(unit.source).place !== null));

function group(view: View, outcome: OutcomeCode, size: number, units: readonly Assessment[], then: ReadonlyMap<string, OutcomeCode>, notes: Notes): Markup {
  const { name, phrase } = view.words.codes.outcomes[outcome];
  const sorted = units.toSorted((a, b) => view.words.format.compare(view.unitName(a.unit), view.unitName(b.unit)) || (a.unit < b.unit ? -1 : 1));
  const shown = sorted.filter(hasPlace);
  const others = sorted.filter((unit) => !hasPlace(unit));
  return html`<tbody><tr class="grp"><th colspan="4" scope="rowgroup">${mark(outcome)}${name.charAt(0).toUpperCase() + name.slice(1)}<span class="ph"> – ${phrase}</span><span class="n">${view.words.format.number(size)}</span></th></tr>
${shown.map((unit) => row(view, unit, before(view, then, unit), notes))}${others.length > 0 && names(view, others, then)}</tbody>`;
}

/** The table of units by outcome, and the documents that its letters stand for. */
export function unitsByOutcome(view: View, indicator: string): Markup | null {
  const units = view.units.get(indicator) ?? [];
  if (units.length === 0) return null;
  const { columns, unitsByOutcome: title } = view.words.report.block;
  const heading = title(units[0]?.unit_kind === 'state' ? 'states_parties' : 'participants');
  const then = new Map((view.baselineUnits.get(indicator) ?? []).map((unit) => [unit.unit, unit.outcome]));
  const notes = new Notes(units);
  const groups = outcomeCounts(units).map(({ outcome, units: size }) => group(view, outcome, size, units.filter((unit) => unit.outcome === outcome), then, notes));
  return html`<h5>${heading}</h5><table class="tb sb"><caption class="vh">${heading}</caption><thead${!units.some(hasPlace) && html` class="vh"`}><tr><th scope="col">${columns.unit}</th><th scope="col">${columns.report}</th><th scope="col">${columns.form}</th><th scope="col">${columns.page}</th></tr></thead>${groups}</table>${
    notes.documents.length > 0 && html`<ol class="notes">${notes.documents.map((document) => html`<li>${notes.documents.length > 1 && html`<sup>${notes.letter(document)}</sup> `}${linked(document)}</li>`)}</ol>`}`;
}

function linked(document: string): Markup {
  const address = webAddress(document);
  return address === null ? html`${document}` : html`<a href="${address}">${document}</a>`;
}
