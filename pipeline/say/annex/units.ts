/** Who stands behind a figure: a line per outcome with its units by name, each with form, page and what the baseline read. */
import type { OutcomeCode } from '../../../schemas/codes.ts';
import type { Assessment, Figure } from '../../../schemas/outputs.ts';
import type { Indicator } from '../../../schemas/plan.ts';
import { annexWords } from '../../words/languages.ts';
import type { Voice } from '../../words/findings.ts';
import { webAddress } from '../address.ts';
import { outcomeCounts } from '../counts.ts';
import { voiceOf } from '../evidence.ts';
import type { IndicatorBlock, Run } from '../model.ts';
import type { View } from '../view.ts';

/** The words for an outcome: an indicator's own, else those of the voice, else the common ones. */
export function outcomeName(view: View, { rule }: Pick<Indicator, 'rule'>, voice: Voice, outcome: OutcomeCode): string {
  const { outcomes } = annexWords(view.lang);
  return outcomes[rule]?.[outcome] ?? (voice === 'reported' ? undefined : outcomes[voice][outcome]) ?? view.words.codes.outcomes[outcome].name;
}

interface Source {
  document: string;
  place: string | null;
}

/** A source as it stands in the data: the document, and the place in it where one is named. */
function splitSource(source: string): Source {
  const found = /^(.*?),\s*pp?\.\s*([\d][\d\s,;–-]*)$/.exec(source);
  return found ? { document: found[1] ?? source, place: (found[2] ?? '').trim() } : { document: source, place: null };
}

/** The documents named as sources behind some units, in their order; a place refers to one by its letter. */
export const documentsOf = (units: readonly Assessment[]): string[] =>
  [...new Set(units.flatMap((unit) => (unit.source === null ? [] : [splitSource(unit.source).document])))];

/** "a" to "z", then "27"; a single document needs none. */
export function letterOf(documents: readonly string[], document: string): string {
  const place = documents.indexOf(document);
  if (documents.length < 2) return '';
  return place < 26 ? String.fromCharCode(97 + place) : String(place + 1);
}

/** Where the answer stands: an older report or another document, form, page and the letter of a named source. */
function placeOf(view: View, unit: Assessment, documents: readonly string[]): string {
  const { place } = annexWords(view.lang);
  const source = unit.source === null ? null : splitSource(unit.source);
  const page = unit.page ?? source?.place ?? null;
  const letter = source === null ? '' : letterOf(documents, source.document);
  const year = reportYear(view, unit);
  return [
    year !== null && year !== view.publication.reportingYear && place.report(year), unit.basis === 'other' && source === null && place.other,
    unit.form !== null && place.form(unit.form), page !== null && place.page(page), letter,
  ].filter((part) => part !== false && part !== '').join(', ');
}

/** The year that the report behind an outcome covers; null where none lies behind it. A report's name begins with its State and its cycle. */
function reportYear(view: View, { report_id, basis }: Assessment): number | null {
  const submission = report_id === null ? undefined : view.submissions.get(report_id);
  return submission === undefined || basis === 'other' ? null : submission.cycle - 1;
}

/** What the baseline read of the unit, where it was something else. */
function before(view: View, indicator: Indicator, voice: Voice, then: ReadonlyMap<string, OutcomeCode>, unit: Assessment): string | null {
  const { baseline } = view.publication;
  if (baseline === null || then.size === 0 || unit.unit_kind !== 'state') return null;
  const was = then.get(unit.unit);
  if (was === unit.outcome) return null;
  return annexWords(view.lang).was(baseline.cycle, was === undefined ? null : outcomeName(view, indicator, voice, was));
}

function runsOf(view: View, indicator: Indicator, voice: Voice, unit: Assessment, then: ReadonlyMap<string, OutcomeCode>, documents: readonly string[]): Run[] {
  const where = placeOf(view, unit, documents);
  const was = before(view, indicator, voice, then, unit);
  const address = webAddress(unit.report_id === null ? null : view.submissions.get(unit.report_id)?.url ?? null);
  return [
    { text: `${view.unitName(unit.unit)}${unit.weight === 1 ? '' : ` (${view.words.format.number(unit.weight)})`}` },
    ...(where === '' ? [] : [{ text: ' ' }, { text: where, quiet: true, ...(address !== null && { link: address }) }]),
    ...(was === null ? [] : [{ text: ` (${was})`, quiet: true }]),
  ];
}

/** Participants are many, and named nowhere: how many at each meeting. Others one by one. */
function perMeeting(view: View, units: readonly Assessment[]): Run[] {
  const meetings = new Map<string, number>();
  for (const { unit, weight } of units) meetings.set(unit.split('/')[0] ?? unit, (meetings.get(unit.split('/')[0] ?? unit) ?? 0) + weight);
  return [...meetings].map(([meeting, count]) => ({ text: `${meeting}\u00a0(${view.words.format.number(count)})` }));
}

/** A line per outcome, in the fixed order; units by name. */
export function outcomeLines(view: View, indicator: Indicator, figure: Figure): IndicatorBlock['outcomes'] {
  const voice = voiceOf(view, indicator, figure);
  const units = view.units.get(indicator.indicator) ?? [];
  const documents = documentsOf(units);
  const then = new Map((view.baselineUnits.get(indicator.indicator) ?? []).map((unit) => [unit.unit, unit.outcome]));
  const { format } = view.words;
  const separator: Run = { text: annexWords(view.lang).separator };
  return outcomeCounts(units).map(({ outcome, units: size }) => {
    const persons = units.filter((unit) => unit.outcome === outcome && unit.unit_kind === 'person');
    const own = units.filter((unit) => unit.outcome === outcome && unit.unit_kind !== 'person').toSorted((a, b) => format.compare(view.unitName(a.unit), view.unitName(b.unit)) || (a.unit < b.unit ? -1 : 1));
    const name = outcomeName(view, indicator, voice, outcome);
    return {
      mark: outcome, name: name.charAt(0).toUpperCase() + name.slice(1), count: format.number(size),
      units: [...perMeeting(view, persons).map((run) => [run]), ...own.map((unit) => runsOf(view, indicator, voice, unit, then, documents))]
        .flatMap((runs, place) => [...(place === 0 ? [] : [separator]), ...runs]),
    };
  });
}
