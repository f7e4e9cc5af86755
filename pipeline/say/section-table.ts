/** The table of a section, which is its chart: every indicator with a figure, grouped by the word for its change. */
import type { PopulationCode, SectionCode } from '../../schemas/codes.ts';
import { hasFigure, sayFigure } from '../words/figure.ts';
import { findingWords } from '../words/languages.ts';
import { commonVoice, sourceLine } from './evidence.ts';
import type { Entry } from './findings.ts';
import { shareDrawing } from './finding-text.ts';
import { movementWord } from './plan-state.ts';
import type { Column, LegendItem, RichText, Run, TableBlock } from './model.ts';
import { sectionGroups, spanOf } from './section-rows.ts';
import { sectionTitle } from './section-title.ts';
import { indicatorFigures, type View } from './view.ts';

/** What a table of indicators is called and where its files lie. */
export interface TableName {
  /** Name of its files: "section-V". */
  id: string;
  /** What it is said of where no row has a figure. */
  name: string;
}

function columnsOf(view: View, span: number, shares: boolean): Column[] {
  const { table } = findingWords(view.lang);
  const { baseline, cycle, plan, about } = view.publication;
  const { percent } = view.words.format;
  const { columns } = table;
  const citing: Column[] = about.data_kind === 'public_evidence' ? [{ title: columns.citing, align: 'right', share: 0.1, phone: 'second_line' }] : [];
  const later: Column[] = baseline
    ? [{ title: columns.change, align: 'right', share: 0.09, phone: 'second_line' }, ...(shares ? [{ title: columns.course(baseline.cycle, Math.max(cycle, plan.terms.last_cycle.cycle), span), align: 'left' as const, share: 0.11, phone: 'left_out' as const }] : [])] : [];
  const fixed: Column[] = [
    { title: columns.number, align: 'left', share: 0.05 }, { title: columns.indicator, align: 'left', share: 0 },
    ...(shares ? [{ title: '', align: 'left' as const, share: 0.22, phone: 'second_line' as const, axis: { from: 0, to: 100, ticks: [0, 50, 100].map((at) => ({ at, label: percent(at, 100) })) } }] : []),
    ...(shares || baseline ? [{ title: shares ? columns.units : '', align: 'right' as const, share: 0.12, phone: 'second_line' as const }] : []), { title: shares ? columns.share : columns.units, align: 'right', share: 0.07 },
    ...citing, ...later,
  ];
  const rest = 1 - fixed.reduce((sum, { share }) => sum + share, 0);
  return fixed.map((column, place) => (place === 1 ? { ...column, share: rest } : column));
}

function legendOf(view: View): LegendItem[] {
  const { legend } = findingWords(view.lang).table;
  const { baseline, cycle } = view.publication;
  return [
    ...(baseline ? [{ plot: shareDrawing(50, null, null, false), text: legend.before(baseline.cycle) }] : []),
    { plot: shareDrawing(null, 50, null, false), text: legend.now(cycle) }, { fill: 'grey', text: legend.high },
  ];
}

/** The group that most shares of a table are of, where they are more than half; the rest is said in the fraction. */
function usualGroup(entries: readonly Entry[]): { size: number; population: PopulationCode; all: boolean } | null {
  const counts = new Map<string, { size: number; population: PopulationCode; rows: number }>();
  for (const { indicator, figure } of entries) {
    if (figure.denominator === null) continue;
    const key = `${indicator.population} ${figure.denominator}`;
    const group = counts.get(key) ?? { size: figure.denominator, population: indicator.population, rows: 0 };
    counts.set(key, { ...group, rows: group.rows + 1 });
  }
  const groups = [...counts.values()].toSorted((a, b) => b.rows - a.rows);
  const all = groups.reduce((sum, { rows }) => sum + rows, 0);
  const [first] = groups;
  return first && first.rows * 2 > all ? { size: first.size, population: first.population, all: first.rows === all } : null;
}

/** The numbers of indicators, each a link into the annex: "48, 11.1". */
export const numberLinks = (entries: readonly Entry[]): Run[] =>
  entries.flatMap(({ indicator }, place) => [...(place === 0 ? [] : [{ text: ', ' }]), { text: indicator.indicator, link: { indicator: indicator.indicator } }]);

function notesOf(view: View, shown: readonly Entry[], missing: readonly Entry[]): RichText {
  const { table } = findingWords(view.lang);
  const { baseline } = view.publication;
  const compared = shown.some((entry) => movementWord(entry) !== 'not_compared');
  const not = shown.some((entry) => movementWord(entry) === 'not_compared');
  const text = baseline ? [not && table.notComparedNote, compared && shown.some(({ figure }) => figure.kind === 'percentage') && table.courseNote(baseline.cycle)] : [shown.some(({ figure }) => sayFigure(figure).form === 'known_for') && table.tooFewNote];
  const downwards = shown.filter(({ indicator }) => indicator.direction === 'down').map(({ indicator }) => indicator.indicator);
  const said = [...text, downwards.length > 0 && table.fewerIsBetter(downwards)].filter((one) => one !== false).join(' ');
  return missing.length === 0 ? said : [{ text: `${said} ${table.noFigureNote} `.trimStart() }, ...numberLinks(missing), { text: '.' }];
}

/** The numbers of the table for its CSV; a blank is "none", never 0. */
function dataOf(view: View, entries: readonly Entry[]): NonNullable<TableBlock['data']> {
  return {
    columns: ['cycle', 'indicator', 'title', 'movement', 'status', 'numerator', 'denominator', 'value', 'high', 'baseline_cycle', 'baseline_numerator', 'baseline_denominator', 'baseline_value'],
    rows: entries.map((entry) => {
      const { indicator, figure } = entry;
      return [
        figure.cycle, indicator.indicator, indicator.title[view.lang], movementWord(entry), figure.status, figure.numerator, figure.denominator, figure.value, figure.high,
        view.publication.baseline?.cycle ?? null, figure.baseline_numerator, figure.baseline_denominator, figure.baseline_value,
      ];
    }),
  };
}

/** The table of some indicators; those without a figure stand in its notes. */
export function indicatorTable(view: View, entries: readonly Entry[], { id, name }: TableName): TableBlock {
  const { table } = findingWords(view.lang);
  const { reportingYear } = view.publication;
  const shown = entries.filter(({ figure }) => hasFigure(figure));
  const span = spanOf(view, shown);
  const shares = shown.filter(({ figure }) => figure.kind === 'percentage');
  return {
    kind: 'table', shown: true, id, caption: sectionTitle(view, shown, name),
    subtitle: shares.length > 0 ? table.subtitle(commonVoice(view, shares), usualGroup(shares), reportingYear) : table.onlyNumbers(reportingYear),
    columns: columnsOf(view, span, shares.length > 0), groups: sectionGroups(view, shown, span), ...(shares.length > 0 && { legend: legendOf(view) }),
    notes: notesOf(view, shown, entries.filter(({ figure }) => !hasFigure(figure))),
    source: sourceLine(view, entries.map(({ indicator }) => indicator), `charts/${id}.${view.lang}.csv`),
    data: dataOf(view, shown),
  };
}

/** The table of one section. */
export function sectionTable(view: View, section: SectionCode): TableBlock {
  const name = view.publication.plan.sections.find((one) => one.section === section)?.short_title[view.lang] ?? section;
  return indicatorTable(view, indicatorFigures(view).filter(({ indicator }) => indicator.section === section), { id: `section-${section}`, name });
}
