/** A State's own sheet: what was read from its report, what was not found, what changed, what is due, how to correct. */
import type { Language, OutcomeCode } from '../../schemas/codes.ts';
import type { Assessment } from '../../schemas/outputs.ts';
import type { Indicator } from '../../schemas/plan.ts';
import type { StateSheetWords } from '../words/state-sheet.ts';
import { stateSheetWords } from '../words/languages.ts';
import { viewOf, type View } from './view.ts';
import type { Publication } from '../publish/publication.ts';
import { bullets, cell, heading, paragraph, paragraphs } from './blocks.ts';
import { reportOf } from './frame.ts';
import { contaminationText } from '../measure/contamination.ts';
import { areaText } from './land.ts';
import type { Block, Cell, Report, RichText } from './model.ts';
import { namedState } from './outlook.ts';
import { dueSentences } from './state-due.ts';
import { webAddress } from './address.ts';

/** Outcomes that an answer gave; the others are the five phrases of silence, each said apart. */
const READ: readonly OutcomeCode[] = ['met', 'partly', 'not_met', 'unclear'];
const NOT_FOUND: readonly OutcomeCode[] = ['silent', 'no_report', 'not_applicable', 'not_coded', 'not_due'];

/** Outcomes that a coder gave (R9). */
const CODED: ReadonlySet<OutcomeCode> = new Set<OutcomeCode>(['met', 'partly', 'not_met', 'silent', 'unclear', 'not_applicable']);

/** One indicator in which the State is counted. */
interface Entry {
  indicator: Indicator;
  unit: Assessment;
  /** The outcome in the baseline; undefined where the State was not in the group. */
  was: OutcomeCode | undefined;
}

/** Everything that a part of the sheet is made from. */
interface Sheet {
  view: View;
  state: string;
  words: StateSheetWords;
  entries: readonly Entry[];
}

function entriesOf(view: View, state: string): Entry[] {
  const now = new Map(view.publication.assessments.filter((unit) => unit.unit === state && unit.unit_kind === 'state').map((unit) => [unit.indicator, unit]));
  const then = new Map((view.publication.baseline?.outcomes ?? []).filter((unit) => unit.unit === state && unit.unit_kind === 'state').map((unit) => [unit.indicator, unit.outcome]));
  return view.publication.plan.indicators.flatMap((indicator) => {
    const unit = now.get(indicator.indicator);
    return unit ? [{ indicator, unit, was: then.get(indicator.indicator) }] : [];
  });
}

const titled = ({ view }: Sheet, { indicator }: Entry): string => `${indicator.indicator}\u2002${indicator.title[view.lang]}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function receiptSentence({ view, state, words }: Sheet): string {
  const receipt = view.publication.receipts.find((one) => one.state === state);
  if (!receipt) return words.notParty(namedState(view, state));
  if (receipt.reporting === 'received') return receipt.receivedOn === null ? words.reports.receivedUndated : words.reports.received(receipt.receivedOn);
  return { no_report: words.reports.notReceived, not_due: words.reports.notDue, not_coded: words.reports.notInRegister }[receipt.reporting];
}

function reports(sheet: Sheet): Block[] {
  const { view, state, words, entries } = sheet;
  const used = new Set(entries.flatMap(({ unit }) => (unit.report_id === null ? [] : [unit.report_id])));
  const documents = view.publication.submissions.filter((submission) => submission.state === state && used.has(submission.report_id)).map((submission): RichText => {
    const address = webAddress(submission.url);
    return [
      { text: submission.report_id, ...(address !== null && { link: address }) },
      { text: words.reports.document(words.reports.kinds[submission.kind] ?? submission.kind, submission.received_on) },
    ];
  });
  return [heading(1, words.titles.reports, 'reports'), paragraph(receiptSentence(sheet)), ...bullets(documents)];
}

/** Where an answer stands: the document, its form and page; another document than a report says so. */
function place({ words }: Sheet, unit: Assessment): RichText {
  if (unit.report_id === null) return '';
  const rest = words.place(unit.form, unit.page);
  return [
    { text: unit.report_id }, ...(unit.basis === 'other' ? [{ text: `, ${words.reports.other}`, quiet: true }] : []), ...(rest === '' ? [] : [{ text: `, ${rest}` }]),
  ];
}

/** What was read in the baseline where it is coded and differs. */
function before({ view }: Sheet, { was, unit }: Entry): Cell {
  if (was === undefined || was === unit.outcome || !CODED.has(was)) return cell('');
  return cell(capital(view.words.codes.outcomes[was].name), was);
}

function read(sheet: Sheet): Block[] {
  const { view, words, entries } = sheet;
  const { plan, baseline } = view.publication;
  const found = entries.filter(({ unit }) => READ.includes(unit.outcome));
  if (found.length === 0) return [heading(1, words.titles.read, 'read'), paragraph(words.nothingRead)];
  const groups = plan.sections.flatMap(({ section, short_title }) => {
    const rows = found.filter(({ indicator }) => indicator.section === section).map((entry) => [
      cell(titled(sheet, entry)), cell(capital(view.words.codes.outcomes[entry.unit.outcome].name), entry.unit.outcome), ...(baseline ? [before(sheet, entry)] : []), cell(place(sheet, entry.unit)),
    ]);
    return rows.length === 0 ? [] : [{ title: `${section}\u2002${short_title[view.lang]}`, rows }];
  });
  const { columns } = words;
  return [heading(1, words.titles.read, 'read'), paragraph(words.readLead, 'note'), {
    kind: 'table', caption: words.titles.read, groups,
    columns: [
      { title: columns.indicator, align: 'left', share: baseline ? 0.42 : 0.46 }, { title: columns.outcome, align: 'left', share: baseline ? 0.16 : 0.17 },
      ...(baseline ? [{ title: columns.was(baseline.cycle), align: 'left' as const, share: 0.16 }] : []), { title: columns.place, align: 'left', share: baseline ? 0.26 : 0.37 },
    ],
  }];
}

/** Under each of the five phrases the indicators for which nothing was found, as one run of text. */
function notFound(sheet: Sheet): Block[] {
  const { view, words, entries } = sheet;
  const { baseline } = view.publication;
  const was = (entry: Entry): string => (baseline && entry.was !== undefined && entry.was !== entry.unit.outcome && CODED.has(entry.was) ? words.wasThen(view.words.codes.outcomes[entry.was].name, baseline.cycle) : '');
  const [colon, semicolon] = view.lang === 'fr' ? ['\u00a0: ', '\u00a0; '] : [': ', '; '];
  const parts = NOT_FOUND.flatMap((outcome): Block[] => {
    const own = entries.filter(({ unit }) => unit.outcome === outcome);
    if (own.length === 0) return [];
    return [paragraph([
      { text: words.phrase(view.words.codes.outcomes[outcome].phrase, own.length), strong: true }, { text: `${colon}${own.map((entry) => `${titled(sheet, entry)}${was(entry)}`).join(semicolon)}.` },
    ])];
  });
  return [heading(1, words.titles.notFound, 'not-found'), ...(parts.length === 0 ? [paragraph(words.nothingMissing)] : [paragraph(words.notFoundLead, 'note'), ...parts])];
}

/** How many answers are read differently, are new or are gone; which ones stands beside the answers above. */
function changed(sheet: Sheet): Block[] {
  const { view, words, entries } = sheet;
  const { baseline } = view.publication;
  if (!baseline) return [];
  const was = (entry: Entry): boolean => entry.was !== undefined && CODED.has(entry.was);
  const is = ({ unit }: Entry): boolean => CODED.has(unit.outcome);
  const different = entries.filter((entry) => is(entry) && was(entry) && entry.was !== entry.unit.outcome).length;
  const onlyNow = entries.filter((entry) => is(entry) && !was(entry)).length;
  const onlyThen = entries.filter((entry) => !is(entry) && was(entry)).length;
  return [heading(1, words.titles.changed, 'changed'), ...paragraphs([[
    different === 0 ? words.changedNone(baseline.cycle) : words.changedLead(baseline.cycle, different),
    onlyNow > 0 && words.onlyNow(onlyNow, baseline.cycle), onlyThen > 0 && words.onlyThen(onlyThen, baseline.cycle),
  ].filter((sentence) => sentence !== false).join(' ')])];
}

/** Areas and mines as read, one run of text. */
function land({ view, state, words }: Sheet): Block[] {
  const rows = view.publication.land.filter((row) => row.state === state);
  if (rows.length === 0) return [];
  const { format, report } = view.words;
  const unsized: Readonly<Record<string, string>> = report.land.unsizedAs;
  const value = (row: (typeof rows)[number]): string => {
    if (row.value === null) return unsized[row.state_of_value] ?? view.words.codes.outcomes.not_applicable.name;
    return row.unit === 'count' ? format.number(row.value) : `${areaText(view, Number(row.value))}\u00a0${report.land.unit}`;
  };
  const said = rows.map((row) => words.landValue(words.landMeasures[row.measure] ?? row.measure, row.contamination && contaminationText(view.publication.plan.contamination, row.contamination, view.lang), value(row), row.as_at));
  return [heading(1, words.titles.land, 'land'), paragraph(`${said.join(view.lang === 'fr' ? '\u00a0; ' : '; ')}.`)];
}

function corrections({ view, state, words }: Sheet): Block[] {
  const rows = view.publication.corrections.filter((row) => row.state === state);
  if (rows.length === 0) return [];
  return [heading(1, words.titles.corrections, 'corrections'), paragraph(words.corrections(rows.length)), ...bullets([...new Set(rows.map((row) => words.correctionOf(row.indicator, row.recorded_on)))])];
}

/** The sheet of one State in one language. */
export function stateSheet(publication: Publication, lang: Language, state: string): Report {
  const view = viewOf(publication, lang);
  const words = stateSheetWords(lang);
  const sheet: Sheet = { view, state, words, entries: entriesOf(view, state) };
  const met = sheet.entries.filter(({ unit }) => unit.outcome === 'met').length;
  return reportOf(view, {
    path: `states/${state}`, title: view.unitName(state), subtitle: `${words.kind}. ${words.subtitle(publication.cycle, publication.reportingYear)}`,
    blocks: [
      ...paragraphs([words.intro(namedState(view, state), publication.reportingYear), sheet.entries.length > 0 && words.count(sheet.entries.length, met)]),
      ...reports(sheet), ...read(sheet), ...notFound(sheet), ...changed(sheet), ...land(sheet),
      heading(1, words.titles.due, 'due'), ...bullets(dueSentences(view, state)),
      ...corrections(sheet),
      heading(1, words.titles.correct, 'correct'), ...paragraphs([publication.about.edition === 'draft' ? words.correctDraft : words.correctFinal]), ...bullets(words.correct),
    ],
  });
}
