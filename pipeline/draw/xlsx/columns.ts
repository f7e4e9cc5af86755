/** The columns of each sheet, in one language. */
import type { CommitteeCode } from '../../../schemas/codes.ts';
import type { Assessment, Change, Figure, FollowUp, Land, Reading } from '../../../schemas/outputs.ts';
import type { IndicatorDeclaration } from '../../../schemas/plan.ts';
import { contaminationText } from '../../measure/contamination.ts';
import { sayMovement } from '../../words/figure.ts';
import { xlsxWords } from '../../words/languages.ts';
import { outcomeName } from '../../say/annex/units.ts';
import { voiceOf } from '../../say/evidence.ts';
import { followUpDetail } from '../../say/follow-up.ts';
import { webAddress } from '../../say/address.ts';
import { anchor, type View } from '../../say/view.ts';
import type { SheetColumn } from './sheet.ts';

type Place = { indicator: string };

/** Indicators without a point (4, 9, 21) are numbers to no one: they sort and filter as their names. */
function indicatorColumns<Row extends Place>(view: View): SheetColumn<Row>[] {
  const { columns } = xlsxWords(view.lang);
  return [
    { title: columns.indicator, width: 12, kind: 'text', value: ({ indicator }) => indicator },
    { title: columns.title, width: 40, kind: 'text', value: ({ indicator }) => titleOf(view, indicator) },
  ];
}

/** Where an indicator stands in the plan, who answers for it, and where its block stands in the annex: from the workbook's folder, `root` leads up to the cycle's. */
function planColumns<Row extends Place>(view: View, root: string): SheetColumn<Row>[] {
  const { columns } = xlsxWords(view.lang);
  const { actions } = view.publication.plan;
  const numbers = new Map([...view.indicators].map(([indicator, { action }]) => [indicator, action]));
  const of = (indicator: string) => actions.find(({ action }) => action === (numbers.get(indicator) ?? Number(indicator)));
  return [
    { title: columns.action, width: 9, kind: 'whole', value: ({ indicator }) => of(indicator)?.action ?? null },
    { title: columns.section, width: 9, kind: 'text', value: ({ indicator }) => of(indicator)?.section ?? null },
    { title: columns.committee, width: 28, kind: 'text', value: ({ indicator }) => committeeName(view, of(indicator)?.committee ?? null) },
    { title: columns.annex, width: 34, kind: 'link', value: ({ indicator }) => (view.indicators.has(indicator) ? `${root}annex/${of(indicator)?.section}.${view.lang}.html#${anchor(indicator)}` : null) },
  ];
}

/** An indicator's short title; Action 21 has none and stands by its own. */
function titleOf(view: View, indicator: string): string {
  const declared: IndicatorDeclaration | undefined = view.indicators.get(indicator);
  return declared?.title[view.lang] ?? view.publication.plan.actions.find(({ action }) => String(action) === indicator)?.title[view.lang] ?? '';
}

/** Who answers for an action. */
export function committeeOf(view: View, action: number): CommitteeCode | null {
  return view.publication.plan.actions.find((one) => one.action === action)?.committee ?? null;
}

/** A committee as the plan names it. */
export function committeeName(view: View, code: CommitteeCode | null): string {
  return view.publication.plan.committees.find(({ committee }) => committee === code)?.short_title[view.lang] ?? '';
}

function kindColumn<Row>(view: View): SheetColumn<Row> {
  const { publication, words, lang } = view;
  const name = words.report.page.dataKinds[publication.about.data_kind].name;
  return { title: xlsxWords(lang).columns.dataKind, width: 30, kind: 'text', value: () => name };
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Figures: what stands in `indicators.csv`, and the figure in words. */
export function figureColumns(view: View, root: string): SheetColumn<Figure>[] {
  const { columns, kinds, evidence, movements } = xlsxWords(view.lang);
  const { codes, report } = view.words;
  const { data_kind } = view.publication.about;
  const year = view.publication.baseline?.cycle ?? view.publication.plan.terms.baseline_cycle.cycle;
  return [
    ...indicatorColumns<Figure>(view),
    { title: columns.said, width: 34, kind: 'text', value: ({ indicator }) => { const saying = view.sayings.get(indicator); return saying ? report.figures.headline(saying) : null; } },
    { title: columns.status, width: 13, kind: 'text', value: ({ status }) => report.figures.status(status, data_kind === 'public_evidence') },
    { title: columns.kind, width: 10, kind: 'text', value: ({ kind }) => kind && kinds[kind] },
    { title: columns.met, width: 9, kind: 'whole', value: ({ numerator }) => numerator },
    { title: columns.size, width: 12, kind: 'whole', value: ({ denominator }) => denominator },
    { title: columns.value, width: 14, kind: 'decimal', value: ({ value }) => value },
    { title: columns.high, width: 12, kind: 'decimal', value: ({ high }) => high },
    { title: columns.reported, width: 14, kind: 'whole', value: ({ reported }) => reported },
    { title: columns.baselineMet(year), width: 10, kind: 'whole', value: ({ baseline_numerator }) => baseline_numerator },
    { title: columns.baselineSize(year), width: 13, kind: 'whole', value: ({ baseline_denominator }) => baseline_denominator },
    { title: columns.baselineValue(year), width: 10, kind: 'decimal', value: ({ baseline_value }) => baseline_value },
    { title: columns.change, width: 15, kind: 'signed', value: ({ change }) => change },
    { title: columns.changeSame, width: 13, kind: 'signed', value: ({ change_same_states }) => change_same_states },
    { title: columns.movement, width: 16, kind: 'text', value: (figure) => { const movement = sayMovement(figure); return movement && movements[movement]; } },
    { title: columns.population, width: 44, kind: 'text', value: ({ population }) => population && upper(codes.populations[population].many) },
    { title: columns.evidence, width: 44, kind: 'text', value: (figure) => figure.evidence && evidence[figure.evidence] },
    ...planColumns<Figure>(view, root),
    kindColumn(view),
  ];
}

/** Other readings beside each figure. */
export function readingColumns(view: View, root: string): SheetColumn<Reading>[] {
  const { columns } = xlsxWords(view.lang);
  return [
    ...indicatorColumns<Reading>(view),
    { title: columns.reading, width: 42, kind: 'text', value: ({ reading }) => view.words.report.block.reading[reading].name },
    { title: columns.numerator, width: 13, kind: 'whole', value: ({ numerator }) => numerator },
    { title: columns.denominator, width: 15, kind: 'whole', value: ({ denominator }) => denominator },
    { title: columns.value, width: 16, kind: 'decimal', value: ({ value }) => value },
    ...planColumns<Reading>(view, root),
    kindColumn(view),
  ];
}

/** The words for an outcome, by whose word it is. */
function outcomeOf(view: View, { indicator, outcome }: Assessment): string {
  const declared = view.indicators.get(indicator);
  const figure = view.figures.get(indicator);
  return declared && figure ? outcomeName(view, declared, voiceOf(view, declared, figure), outcome) : view.words.codes.outcomes[outcome].name;
}

/** The outcome of every unit with what it rests on. */
export function outcomeColumns(view: View, root: string): SheetColumn<Assessment>[] {
  const { columns, unitKinds, basis } = xlsxWords(view.lang);
  return [
    ...indicatorColumns<Assessment>(view),
    { title: columns.unit, width: 34, kind: 'text', value: ({ unit }) => view.unitName(unit) },
    { title: columns.code, width: 8, kind: 'text', value: ({ unit, unit_kind }) => (unit_kind === 'state' ? unit : null) },
    { title: columns.outcome, width: 18, kind: 'text', value: (row) => upper(outcomeOf(view, row)) },
    { title: columns.weight, width: 9, kind: 'whole', value: ({ weight }) => weight },
    { title: columns.report, width: 15, kind: 'text', value: ({ report_id }) => report_id },
    { title: columns.form, width: 13, kind: 'text', value: ({ form }) => form },
    { title: columns.page, width: 8, kind: 'text', value: ({ page }) => page },
    { title: columns.source, width: 40, kind: 'text', value: ({ source }) => source },
    { title: columns.basis, width: 30, kind: 'text', value: (unit) => unit.basis && basis[unit.basis] },
    { title: columns.rule, width: 7, kind: 'text', value: ({ rule }) => rule },
    { title: columns.unitKind, width: 20, kind: 'text', value: ({ unit_kind }) => unitKinds[unit_kind] },
    { title: columns.link, width: 44, kind: 'link', value: ({ report_id }) => webAddress(report_id === null ? null : view.submissions.get(report_id)?.url ?? null) },
    ...planColumns<Assessment>(view, root),
    kindColumn(view),
  ];
}

/** Deadlines, requests, Action 47. */
export function followUpColumns(view: View): SheetColumn<FollowUp>[] {
  const { columns } = xlsxWords(view.lang);
  const { followUp } = view.words.report;
  return [
    { title: columns.list, width: 48, kind: 'text', value: ({ list }) => followUp.lists[list].title },
    { title: columns.state, width: 34, kind: 'text', value: ({ state }) => view.unitName(state) },
    { title: columns.code, width: 8, kind: 'text', value: ({ state }) => state },
    { title: columns.subject, width: 13, kind: 'text', value: ({ subject }) => followUp.subject(subject) },
    { title: columns.due, width: 12, kind: 'date', value: ({ due_on }) => due_on },
    { title: columns.committee, width: 28, kind: 'text', value: ({ committee }) => committeeName(view, committee) },
    { title: columns.detail, width: 40, kind: 'text', value: (row) => followUpDetail(view, row) || null },
    kindColumn(view),
  ];
}

/** Each change against the baseline by its cause. */
export function changeColumns(view: View, root: string): SheetColumn<Change>[] {
  const { columns, causes } = xlsxWords(view.lang);
  return [
    ...indicatorColumns<Change>(view),
    { title: columns.cause, width: 36, kind: 'text', value: ({ cause }) => causes[cause] },
    { title: columns.metChange, width: 18, kind: 'signedWhole', value: ({ met_change }) => met_change },
    ...planColumns<Change>(view, root),
    kindColumn(view),
  ];
}

/** Mined land by State (R29). */
export function landColumns(view: View): SheetColumn<Land>[] {
  const { columns, measures, knownAs } = xlsxWords(view.lang);
  return [
    { title: columns.state, width: 34, kind: 'text', value: ({ state }) => view.unitName(state) },
    { title: columns.code, width: 8, kind: 'text', value: ({ state }) => state },
    { title: columns.measure, width: 36, kind: 'text', value: ({ measure }) => measures[measure] ?? measure },
    { title: columns.size_km2, width: 14, kind: 'area', value: ({ value, unit }) => (unit === 'km2' ? value : null) },
    { title: columns.number, width: 10, kind: 'whole', value: ({ value, unit }) => (unit === 'count' ? value : null) },
    { title: columns.asAt, width: 12, kind: 'date', value: ({ as_at }) => as_at },
    { title: columns.contamination, width: 16, kind: 'text', value: ({ contamination }) => contamination && contaminationText(view.publication.plan.contamination, contamination, view.lang) },
    { title: columns.knownAs, width: 28, kind: 'text', value: ({ state_of_value }) => knownAs[state_of_value] ?? state_of_value },
    { title: columns.source, width: 40, kind: 'text', value: ({ source }) => source },
    kindColumn(view),
  ];
}
