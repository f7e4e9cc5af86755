/** A State's own sheet: what to check first, what was read from its report, what is due, how to answer. One page, two at most. */
import type { Language, OutcomeCode } from '../../schemas/codes.ts';
import type { Assessment } from '../../schemas/outputs.ts';
import type { Indicator } from '../../schemas/plan.ts';
import type { StateSheetWords } from '../words/state-sheet.ts';
import { stateSheetWords } from '../words/languages.ts';
import { contaminationText } from '../measure/contamination.ts';
import type { Publication } from '../publish/publication.ts';
import { webAddress } from './address.ts';
import { outcomeName } from './annex/units.ts';
import { bullets, heading, paragraph, paragraphs } from './blocks.ts';
import { reportOf } from './frame.ts';
import { areaText } from './land.ts';
import type { Block, Report, Run } from './model.ts';
import { namedState } from './named-state.ts';
import { dueSentences } from './state-due.ts';
import { viewOf, type View } from './view.ts';

/** What the State is asked first, and what it only corrects where it is wrong, each in the order in which it is listed. */
const TO_CHECK: readonly OutcomeCode[] = ['unclear', 'silent', 'not_coded', 'no_report', 'not_due'];
const READ: readonly OutcomeCode[] = ['met', 'partly', 'not_met', 'not_applicable'];

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
  /** What the State's documents say. */
  answered: readonly Entry[];
  /** What records of the Convention say. */
  recorded: readonly Entry[];
}

function entriesOf(view: View, state: string): Entry[] {
  const now = new Map(view.publication.assessments.filter((unit) => unit.unit === state && unit.unit_kind === 'state').map((unit) => [unit.indicator, unit]));
  const then = new Map((view.publication.baseline?.outcomes ?? []).filter((unit) => unit.unit === state && unit.unit_kind === 'state').map((unit) => [unit.indicator, unit.outcome]));
  return view.publication.plan.indicators.flatMap((indicator) => {
    const unit = now.get(indicator.indicator);
    return unit ? [{ indicator, unit, was: then.get(indicator.indicator) }] : [];
  });
}

const nameOf = (view: View, { rule }: Indicator, outcome: OutcomeCode): string => outcomeName(view, { rule }, rule === 'answered' ? 'reported' : 'records', outcome);

function summary({ view, state, words, answered }: Sheet): Block {
  const { reply_by } = view.publication.about;
  const count = (...outcomes: OutcomeCode[]): number => answered.filter(({ unit }) => outcomes.includes(unit.outcome)).length;
  const first = count('unclear', 'silent') > 0 ? words.check : count('not_coded', 'no_report') > 0 ? words.checkReport : count('not_due') > 0 ? words.notYetDue : '';
  const asked = `${first}${reply_by === undefined || first === words.notYetDue ? '' : words.replyBy(reply_by)}`;
  if (answered.length === 0) return paragraph(`${words.nothing}${asked}`, 'lead');
  const { lead, strong, rest } = words.summary(namedState(view, state), {
    total: answered.length, met: count('met'), partly: count('partly'), notMet: count('not_met'), silent: count('silent'), unclear: count('unclear'),
    notApplicable: count('not_applicable'), open: count('not_coded', 'no_report', 'not_due'),
  });
  return paragraph([{ text: lead }, { text: strong, strong: true }, { text: `${rest}${asked}` }], 'lead');
}

function receiptSentence({ view, state, words }: Sheet): string {
  const receipt = view.publication.receipts.find((one) => one.state === state);
  if (!receipt) return words.notParty(namedState(view, state));
  if (receipt.reporting === 'received') return receipt.receivedOn === null ? words.reports.receivedUndated : words.reports.received(receipt.receivedOn);
  return { no_report: words.reports.notReceived, not_due: words.reports.notDue, not_coded: words.reports.notInRegister }[receipt.reporting];
}

/** Areas and mines as read, one run of text; null where none are. */
function land({ view, state, words }: Sheet): string | null {
  const rows = view.publication.land.filter((row) => row.state === state);
  if (rows.length === 0) return null;
  const { format, report } = view.words;
  const unsized: Readonly<Record<string, string>> = report.land.unsizedAs;
  const value = (row: (typeof rows)[number]): string => {
    if (row.value === null) return unsized[row.state_of_value] ?? view.words.codes.outcomes.not_applicable.name;
    return row.unit === 'count' ? format.number(row.value) : `${areaText(view, Number(row.value))}\u00a0${report.land.unit}`;
  };
  const said = rows.map((row) => words.landValue(words.landMeasures[row.measure] ?? row.measure, row.contamination && contaminationText(view.publication.plan.contamination, row.contamination, view.lang), value(row), row.as_at));
  return `${said.join(words.separator)}.`;
}

/** Receipt, records, land and dates in one paragraph. */
function records(sheet: Sheet): Block {
  const { view, state, words, recorded } = sheet;
  const outcomes = recorded.map(({ indicator, unit }) => words.recordOf(`${indicator.indicator}\u00a0${indicator.title[view.lang]}`, nameOf(view, indicator, unit.outcome)));
  const sentences = [receiptSentence(sheet), outcomes.length === 0 ? null : `${outcomes.join(words.separator)}.`, land(sheet), ...dueSentences(view, state)].filter((text) => text !== null);
  return paragraph([{ text: words.titles.records, strong: true }, { text: ` ${sentences.join(' ')}` }], 'note');
}

/** Form and page, where the answer stands in another document, and what the baseline read where it differs. */
function noteOf({ view, words }: Sheet, { unit, was, indicator }: Entry): string {
  const { baseline } = view.publication;
  const before = baseline !== null && was !== undefined && was !== unit.outcome && CODED.has(was) ? words.was(baseline.cycle, nameOf(view, indicator, was)) : '';
  return [unit.basis === 'other' ? words.reports.other : '', words.place(unit.form, unit.page), before].filter((part) => part !== '').join(', ');
}

/** The lists of some outcomes under their heading; nothing where all are empty. */
function lists(sheet: Sheet, title: string, aside: string, name: string, outcomes: readonly OutcomeCode[]): Block[] {
  const { view, words, answered } = sheet;
  const groups = outcomes.flatMap((outcome) => {
    const own = answered.filter(({ unit }) => unit.outcome === outcome);
    if (own.length === 0) return [];
    const asked = words.asked[outcome];
    const head: Run[] = [{ text: words.list(view.words.codes.outcomes[outcome].name, own.length) }, ...(asked === undefined ? [] : [{ text: ` ${asked}`, quiet: true }])];
    return [{ title: head, mark: outcome, rows: own.map((entry) => {
      const note = noteOf(sheet, entry);
      return { number: entry.indicator.indicator, title: entry.indicator.title[view.lang], ...(note !== '' && { note }) };
    }) }];
  });
  return groups.length === 0 ? [] : [heading(2, title, name, { aside }), { kind: 'index', columns: 2, groups }];
}

/** The documents behind the answers, each a link where it has an address. */
function documents({ view, state, words, answered }: Sheet): Block[] {
  const used = new Set(answered.flatMap(({ unit }) => (unit.report_id === null ? [] : [unit.report_id])));
  const runs = view.publication.submissions.filter((one) => one.state === state && used.has(one.report_id)).flatMap(({ report_id, kind, received_on, url }, place): Run[] => {
    const address = webAddress(url);
    return [
      ...(place === 0 ? [] : [{ text: words.separator }]), { text: report_id, ...(address !== null && { link: address }) }, { text: words.reports.document(words.reports.kinds[kind] ?? kind, received_on) },
    ];
  });
  return runs.length === 0 ? [] : [paragraph([{ text: words.titles.documents, strong: true }, { text: ' ' }, ...runs, { text: '.' }], 'note')];
}

function corrections({ view, state, words }: Sheet): Block[] {
  const rows = view.publication.corrections.filter((row) => row.state === state);
  if (rows.length === 0) return [];
  return [heading(2, words.titles.corrections, 'corrections'), paragraph(words.corrections(rows.length), 'note'), ...bullets([...new Set(rows.map((row) => words.correctionOf(row.indicator, row.recorded_on)))])];
}

/** The sheet of one State in one language. */
export function stateSheet(publication: Publication, lang: Language, state: string): Report {
  const view = viewOf(publication, lang);
  const words = stateSheetWords(lang);
  const entries = entriesOf(view, state);
  const sheet: Sheet = { view, state, words, answered: entries.filter(({ indicator }) => indicator.rule === 'answered'), recorded: entries.filter(({ indicator }) => indicator.rule !== 'answered') };
  const notYetDue = sheet.answered.every(({ unit }) => unit.outcome === 'not_due' || READ.includes(unit.outcome));
  const edition = publication.about.edition === 'draft' ? words.correctDraft : words.correctFinal;
  return { ...reportOf(view, {
    path: `states/${state}`, title: view.unitName(state), subtitle: words.subtitle(publication.cycle, publication.reportingYear), meta: [{ label: '', value: words.purpose }],
    blocks: [
      summary(sheet), records(sheet),
      ...(notYetDue ? lists(sheet, words.titles.later, '', 'check', TO_CHECK) : lists(sheet, words.titles.check, words.asides.check, 'check', TO_CHECK)), ...lists(sheet, words.titles.read, words.asides.read, 'read', READ),
      ...corrections(sheet), ...paragraphs([sheet.answered.length > 0 && words.note], 'note'), ...documents(sheet),
      paragraph([{ text: words.titles.correct, strong: true }, { text: ` ${[...words.correct, edition].join(' ')}` }], 'note'),
    ],
  }), alone: true };
}
