/** A committee's own report: what it would take into the room and sign. */
import type { CommitteeCode, FollowUpList, Language, SectionCode } from '../../schemas/codes.ts';
import type { FollowUp } from '../../schemas/outputs.ts';
import type { Indicator } from '../../schemas/plan.ts';
import type { Chart } from '../charts/charts.ts';
import { committeeWords } from '../words/languages.ts';
import { cannotSay } from './key-messages.ts';
import { anchor, viewOf, type View } from './view.ts';
import type { Publication } from '../publish/publication.ts';
import { bullets, chartBlocks, heading, paragraph, paragraphs } from './blocks.ts';
import { figureTable } from './figure-table.ts';
import { indicatorFacts, summary, threeLists } from './first-page.ts';
import { commitments, followUpLists } from './follow-up.ts';
import { actionsInWords, reportOf, viewOfIndicators } from './frame.ts';
import { indicatorBlocks, withoutIndicator } from './indicator.ts';
import { landChapter, unsizedCount } from './land.ts';
import { methodOfCommittee, openGroups } from './method.ts';
import type { Block, Report, RichText } from './model.ts';
import { outlookChapter, outlookSentences } from './outlook.ts';
import { assistanceSentence, denominators, reporting, support, topicBlocks, votes } from './parts.ts';
import { receiptSentences } from './receipts.ts';
import { talkBlocks } from './talk.ts';
import { chartKind } from '../charts/charts.ts';
import { receiptCounts } from './counts.ts';

/** Committees with a report of their own; the Coordination Committee's actions are in the overall report. */
export type ReportingCommittee = Exclude<CommitteeCode, 'coordination'>;
export const REPORTING_COMMITTEES: readonly ReportingCommittee[] = ['president', 'article-5', 'victim-assistance', 'cooperation-assistance', 'cooperative-compliance'];

/** What a committee's report is made of. */
interface Made {
  committee: ReportingCommittee;
  /** All indicators, and the committee's own. */
  all: View;
  view: View;
  charts: readonly Chart[];
}

/** What only one committee has: sentences for the first page, and chapters. */
interface Special {
  messages: (made: Made) => RichText[];
  chapters: (made: Made) => Block[];
  /** Deadlines that the committee follows. */
  deadlines: (row: FollowUp) => boolean;
  /** Whether a report that was not received puts a State on the list of whom to talk to; else it has its own chapter. */
  namesReports: boolean;
  topics: readonly ('risk_education' | 'environment_and_climate' | 'victim_participation')[];
}

const none = (): [] => [];
const linkedTo = (text: string, link: string, title: string): RichText => [{ text: `${text} ` }, { text: title, link }];
const isDeadline = (subject: string) => (row: FollowUp): boolean => row.subject === subject;

const special: Record<ReportingCommittee, Special> = {
  president: {
    messages: none, deadlines: isDeadline('article_4'), namesReports: true, topics: [],
    chapters: ({ view }) => [...votes(view), ...followUpChapter(view, ['expired', 'due_soon', 'to_check'], (row) => row.committee === 'president')],
  },
  'article-5': {
    messages: ({ view }) => outlookSentences(view).map((text, place) => linkedTo(text, place < 2 && view.publication.land.length > 0 ? 'land' : 'follow-up', place < 2 && view.publication.land.length > 0
      ? view.words.report.page.partTitles.land : view.words.report.page.partTitles.followUp)),
    deadlines: isDeadline('article_5'), namesReports: true, topics: ['risk_education', 'environment_and_climate'],
    chapters: ({ view }) => [...outlookChapter(view), ...landChapter(view), ...followUpChapter(view, ['request_pending', 'expired', 'due_soon', 'request_expected', 'to_check'], (row) => row.committee === 'article-5')],
  },
  'victim-assistance': { messages: none, deadlines: () => false, namesReports: true, topics: ['victim_participation'], chapters: ({ view }) => denominators(view) },
  'cooperation-assistance': { messages: none, deadlines: () => false, namesReports: true, topics: [], chapters: ({ view }) => support(view) },
  'cooperative-compliance': {
    messages: ({ view }) => [
      ...receiptSentences(view).slice(0, 1).map((text) => linkedTo(text, 'history', committeeWords(view.lang).titles.history)),
      linkedTo(assistanceSentence(view), 'follow-up-action_47', view.words.report.followUp.lists.action_47.title),
    ],
    deadlines: () => false, namesReports: false, topics: [], chapters: ({ view, charts }) => reporting(view, charts),
  },
};

function followUpChapter(view: View, lists: readonly FollowUpList[], keep: (row: FollowUp) => boolean): Block[] {
  const { followUp, page } = view.words.report;
  const assistance = followUpLists(view, ['action_47'], keep, false);
  return [
    heading(1, page.partTitles.followUp, 'follow-up', { newPage: true }), paragraph(followUp.lead),
    ...followUpLists(view, lists, keep, false), ...assistance, ...commitments(view),
  ];
}

/** Sections of which the committee answers for more than half of the indicators: their charts are its charts. */
function ownSections({ all, committee }: Made): Set<SectionCode> {
  const { plan } = all.publication;
  return new Set(plan.sections.map(({ section }) => section).filter((section) => {
    const indicators = plan.indicators.filter((indicator) => indicator.section === section);
    return 2 * indicators.filter((indicator) => indicator.committee === committee).length > indicators.length;
  }));
}

function keyMessages(made: Made): Block[] {
  const { view, committee } = made;
  const { titles } = committeeWords(view.lang);
  const messages = special[committee].messages(made);
  const title = committee === 'article-5' ? titles.landAndDeadlines : titles.reporting;
  return [
    heading(1, titles.keyMessages, 'key-messages'), ...paragraphs([summary(view)], 'lead'), indicatorFacts(view),
    ...(messages.length > 0 ? [heading(2, title, 'at-a-glance'), ...bullets(messages)] : []),
    // with sentences of its own the page has room for fewer of the others
    ...threeLists(view, 2, messages.length > 0 ? 3 : 5),
  ];
}

function byState(made: Made, matrices: readonly Chart[]): Block[] {
  const { view, committee } = made;
  const { titles, talk } = committeeWords(view.lang);
  return [
    heading(1, titles.byState, 'by-state', { newPage: true }), ...(matrices.length > 0 ? chartBlocks(matrices) : [paragraph(talk.noMatrix, 'note')]),
    heading(2, titles.talk, 'talk'), ...talkBlocks(view, special[committee].deadlines, special[committee].namesReports),
  ];
}

function topics(made: Made): Block[] {
  const { all, view, committee } = made;
  const { titles, parts } = committeeWords(view.lang);
  const own = (indicator: Indicator): boolean => indicator.committee === committee;
  const title = { risk_education: titles.riskEducation, environment_and_climate: titles.environment, victim_participation: titles.participation };
  return [
    ...topicBlocks(all, 'gender_and_diverse_needs', titles.diverse, own, parts.diverseLead),
    ...special[committee].topics.flatMap((topic) => topicBlocks(all, topic, title[topic], own, (_, indicators) => parts.topicLead(indicators))),
  ];
}

function whatTheDataCannotSay({ view }: Made): Block[] {
  const { titles, parts } = committeeWords(view.lang);
  const { undated } = receiptCounts(view);
  const unsized = unsizedCount(view);
  const messages = cannotSay(view).map(({ indicator, text }): RichText => [{ text: `${text} ` }, { text: indicator, link: anchor(indicator) }]);
  const items: RichText[] = [
    ...messages, ...openGroups(view), ...(view.publication.registerWhole ? [] : [view.words.report.receipts.registerOpen]),
    ...(undated > 0 ? [parts.undated(undated)] : []), ...(unsized > 0 ? [parts.landUnsized(unsized)] : []),
  ];
  return [heading(1, titles.cannotSay, 'cannot-say-all'), ...(items.length > 0 ? bullets(items) : [paragraph(view.words.report.first.nothingToSay)])];
}

function oneByOne({ view, committee }: Made): Block[] {
  const { titles } = committeeWords(view.lang);
  const { actions, indicators } = view.publication.plan;
  return [heading(1, titles.oneByOne, 'one-by-one', { newPage: true }), ...actions.filter((action) => action.committee === committee).flatMap((action) => [
    heading(2, action.title[view.lang], `action-${action.action}`, { number: view.words.report.block.action(action.action) }), ...paragraphs([action.summary[view.lang]], 'note'),
    ...(action.indicators.length === 0 ? withoutIndicator(view, action) : indicators.filter((indicator) => indicator.action === action.action).flatMap((indicator) => indicatorBlocks(view, indicator, 3))),
  ])];
}

/** The report of one committee in one language; `charts` are those of `drawCharts` for the same publication and language. */
export function committeeReport(publication: Publication, lang: Language, charts: readonly Chart[], committee: ReportingCommittee): Report {
  const all = viewOf(publication, lang);
  const made: Made = { committee, all, charts, view: viewOfIndicators(all, (indicator) => indicator.committee === committee, (action) => action.committee === committee) };
  const { frame, titles } = committeeWords(lang);
  const sections = ownSections(made);
  const own = charts.filter((chart) => chart.sections.length > 0 && chart.sections.some((section) => sections.has(section)));
  const matrices = own.filter((chart) => chartKind(chart) === 'matrix');
  // the table says what the overview draws; a chart of mostly other sections belongs to the overall report
  const drawn = own.filter((chart) => !['matrix', 'overview'].includes(chartKind(chart)) && chart.sections.every((section) => sections.has(section)));
  const { indicators, committees, actions } = made.view.publication.plan;
  const answersFor = actionsInWords(made.view, actions.filter((action) => action.committee === committee).map((action) => action.action));
  const title = committees.find((one) => one.committee === committee)?.title[lang] ?? committee;
  const { page } = made.view.words.report;
  return reportOf(all, {
    path: `committees/${committee}`, title, subtitle: page.reportTitle(publication.cycle),
    meta: [{ label: frame.answersFor, value: frame.answersForIs(answersFor, indicators.length) }],
    blocks: [
      ...keyMessages(made),
      heading(1, titles.indicators, 'indicators', { newPage: true }), ...figureTable(made.view, title, () => true), ...chartBlocks(drawn),
      ...byState(made, matrices), ...special[committee].chapters(made), ...topics(made), ...whatTheDataCannotSay(made), ...oneByOne(made), ...methodOfCommittee(made.view),
    ],
  });
}
