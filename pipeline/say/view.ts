/** A publication as the page reads it: one language, and every row found by its indicator. */
import type { Language } from '../../schemas/codes.ts';
import type { Assessment, Change, Figure, Reading } from '../../schemas/outputs.ts';
import type { Indicator } from '../../schemas/plan.ts';
import { demoText } from '../words/demo-texts.ts';
import { sayFigure, type Saying } from '../words/figure.ts';
import { words, type ReportLanguage } from '../words/languages.ts';
import type { SubmissionSummary } from '../measure/measured.ts';
import type { Publication } from '../publish/publication.ts';

/** What every part of the page is given. */
export interface View {
  publication: Publication;
  lang: Language;
  words: ReportLanguage;
  /** Figures by indicator; Action 21's row by its number. */
  figures: ReadonlyMap<string, Figure>;
  indicators: ReadonlyMap<string, Indicator>;
  units: ReadonlyMap<string, readonly Assessment[]>;
  baselineUnits: ReadonlyMap<string, readonly Assessment[]>;
  readings: ReadonlyMap<string, readonly Reading[]>;
  changes: ReadonlyMap<string, readonly Change[]>;
  submissions: ReadonlyMap<string, SubmissionSummary>;
  sayings: ReadonlyMap<string, Saying>;
  /** The registry's name of a State; another unit by its own name. */
  unitName(unit: string): string;
}

function byIndicator<T extends { indicator: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.indicator);
    if (group) group.push(row);
    else groups.set(row.indicator, [row]);
  }
  return groups;
}

/** A State by its name; a delegation, written "24MSP/XAA", by its meeting and its name; others as they are. */
function unitName({ states }: Publication, lang: Language, unit: string): string {
  const name = states.get(unit)?.[lang];
  if (name !== undefined) return name;
  const [meeting, delegation] = unit.split(/\/(.*)/s);
  return delegation ? `${meeting} · ${states.get(delegation)?.[lang] ?? delegation}` : unit;
}

/** The demonstration's own texts in the language of the page; of any other data nothing changes. */
function spoken(publication: Publication, lang: Language): Publication {
  if (publication.about.data_kind !== 'demo') return publication;
  const sourced = <T extends { source: string | null }>(row: T): T => (row.source === null ? row : { ...row, source: demoText(lang, row.source) });
  return {
    ...publication, assessments: publication.assessments.map(sourced), land: publication.land.map(sourced), sources: publication.sources.map(({ source, rows }) => ({ source: demoText(lang, source), rows })),
    corrections: publication.corrections.map((row) => (row.note === null ? row : { ...row, note: demoText(lang, row.note) })),
  };
}

/** Prepares a publication for one language. */
export function viewOf(from: Publication, lang: Language): View {
  const publication = spoken(from, lang);
  const units = byIndicator(publication.assessments);
  const figures = new Map(publication.figures.map((figure) => [figure.indicator, figure]));
  return {
    publication,
    lang,
    words: words(lang),
    figures,
    indicators: new Map(publication.plan.indicators.map((indicator) => [indicator.indicator, indicator])),
    units,
    baselineUnits: byIndicator(publication.baseline?.outcomes ?? []),
    readings: byIndicator(publication.readings),
    changes: byIndicator(publication.changes),
    submissions: new Map(publication.submissions.map((submission) => [submission.report_id, submission])),
    sayings: new Map([...figures].map(([indicator, figure]) => [indicator, sayFigure(figure)])),
    unitName: (unit) => unitName(publication, lang, unit),
  };
}

/** The figures of the plan's indicators, without Action 21's row, in the plan's order. */
export function indicatorFigures(view: View): { indicator: Indicator; figure: Figure; saying: Saying }[] {
  return view.publication.plan.indicators.flatMap((indicator) => {
    const figure = view.figures.get(indicator.indicator);
    const saying = view.sayings.get(indicator.indicator);
    return figure && saying ? [{ indicator, figure, saying }] : [];
  });
}

/** Stable anchor of an indicator's block: "indicator-22-1". */
export function anchor(indicator: string): string {
  return `indicator-${indicator.replace('.', '-')}`;
}
