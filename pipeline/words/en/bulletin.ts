/** English: the bulletin. */
import type { ReadingCode } from '../../../schemas/codes.ts';
import type { BulletinWords, Compared } from '../bulletin.ts';
import { formats } from '../format.ts';
import { alike, capital, counted, inWords } from './figures.ts';

const f = formats.en;
const readings: Record<ReadingCode, string> = {
  partly_counts: '“In part” counted', article7_only: 'Article 7 reports only', by_due_date: 'Reports in time only', of_reporting: 'Of answers coded',
  applicable_only: 'Of those concerned', due_only: 'Of reports due', victims: 'Of those with victims', known_gender: 'Of known gender', as_worded: 'As the plan words it',
};
/** Within a sentence: a name of its own keeps its capital. */
const lower = (reading: ReadingCode): string => readings[reading].replace(/^(?!Article)./, (letter) => letter.toLowerCase());
const are = (value: number): string => (value === 1 ? 'is' : 'are');
/** One or two sections by their names, more by their numerals. */
const subjects = (names: readonly string[], codes: readonly string[]): string => (names.length > 2 ? `sections ${f.list(codes)}` : names.map((name) => name.toLowerCase()).join(', and '));
const ofCompared = ({ rose, fell, little }: Compared): number => rose + fell + little;
/** "6 rose, 2 fell and 9 changed little"; what none did is not said. */
const moved = ({ rose, fell, little }: Compared): string =>
  f.list([rose > 0 && `${f.number(rose)} rose`, fell > 0 && `${f.number(fell)} fell`, little > 0 && `${f.number(little)} changed little`].filter((part) => part !== false));
/** What all that can be compared did alike; null where they differ. */
const allMoved = (counts: Compared): string | null => ([counts.rose, counts.fell, counts.little].includes(ofCompared(counts)) ? oneMoved(counts) : null);
/** How those that can be compared moved; `since` is blank or " with 2025". */
const movedOfCompared = (counts: Compared, since: string): string => {
  const alike = allMoved(counts);
  return alike === null ? `Of the ${f.number(ofCompared(counts))} indicators that can be compared${since}, ${moved(counts)}` : `All ${f.number(ofCompared(counts))} indicators that can be compared${since} ${alike}`;
};
/** What the only one that can be compared did. */
const oneMoved = ({ rose, fell }: Compared): string => (rose > 0 ? 'rose' : fell > 0 ? 'fell' : 'changed little');

export const bulletin: BulletinWords = {
  titleAlone: (cycle) => `Progress report ${cycle}: the baseline`,
  title: (cycle) => `Progress report ${cycle}`,
  gapsTitle: 'Remaining area, release and deadlines',
  meta: {
    reports: (year, due) => `Reports for ${year}, due by ${f.date(due)}`, asOf: (date) => `As of ${f.date(date)}`,
    data: { isu: 'The Implementation Support Unit’s own coding', public_evidence: 'Public evidence, not the Unit’s own coding', demo: 'Fictional data: no State or number is real' },
  },
  headline: {
    between: '; ',
    compared: (counts) => (ofCompared(counts) === 0 ? '. No indicator can be compared yet.'
      : ofCompared(counts) === 1 ? `. One indicator can be compared; it ${oneMoved(counts)}.`
        : `. ${movedOfCompared(counts, '')}.`),
    nothingMoved: 'No comparable indicator moved by four States or more',
    tooFewKnown: 'Too few answers are known to say how far an indicator moved',
    stillCoded: 'Answers are still being coded',
    alonePublic: (documents) => `This first picture is read from ${documents === 1 ? 'one public review' : `${inWords(documents)} public documents`}, not from States’ own reports.`,
    alone: 'This is the first picture of the plan, with which later years are compared.',
    aloneCounts: ({ total, figure, provisional, next }) =>
      ` ${f.number(figure)} of the ${f.number(total)} indicators ${figure === 1 ? 'has' : 'have'} a figure${provisional > 0 ? `, ${f.number(provisional)} of them provisional` : ''}${total > figure ? `; ${f.number(total - figure)} ${total - figure === 1 ? 'has' : 'have'} none yet` : ''}.${next === null ? '' : ` Change can be measured from ${next} on.`}`,
  },
  trust: {
    whole: ({ parties, received, undated, missing, notDue, affected, reportingYear, asOf }) => ({
      lead: 'How far to trust it.',
      text: ` Reports for ${reportingYear} are held from ${f.number(received)} of the ${f.number(parties)} States Parties (${f.percentInSentence(received, parties)}${undated > 0 ? `; ${f.number(undated)} undated` : ''})${affected ? `, among them ${f.number(affected.received)} of the ${f.number(affected.all)} affected` : ''}. The register is complete: ${missing === 0 ? 'every report that was due had been received' : `${alike([missing, notDue])(missing)} had not reported`} by ${f.date(asOf)}${notDue > 0 ? `, and ${alike([missing, notDue])(notDue)} ${notDue === 1 ? 'was' : 'were'} not yet due` : ''}.`,
    }),
    open: ({ received }) => ({
      lead: 'How far to trust it.',
      text: ` The register holds reports of ${f.number(received)} States Parties and is not known to be complete, so how many were received cannot be said and no State is named for not reporting. Figures can still move once more reports are coded.`,
    }),
    restsOn: (names, article7, met) => ({
      lead: 'What it rests on.',
      text: ` ${met === 1 ? 'The one answer' : `All ${f.number(met)} answers`} read as “yes” come from ${names.length > 2 ? `${f.number(names.length)} public documents` : f.list(names)}; for ${f.number(article7)} of them an Article 7 report is cited, for ${f.number(met - article7)} another source. Hence “described”, not “reported”.`,
    }),
    bar: {
      inTime: (count, due) => `${f.number(count)} by ${f.date(due.slice(0, 10)).replace(/\u00a0\d{4}$/, '')}`, later: (count) => `${f.number(count)} later`, undated: (count) => `${f.number(count)} undated`,
      missing: (count) => `${f.number(count)} not received`, notDue: (count) => `${f.number(count)} not yet due`,
      said: ({ parties, received, inTime, undated, missing, notDue }) => `Of ${parties} States Parties, reports of ${received} are held: ${[`${inTime} by the due date`, ...([[received - inTime - undated, 'later'], [undated, 'undated']] as const).flatMap(([count, how]) => (count > 0 ? [`${count} ${how}`] : []))].join(', ')}; ${missing} were not received${notDue > 0 ? `, ${notDue} not yet due` : ''}.`,
    },
  },
  findings: {
    title: (count) => capital(counted(count, 'finding', 'findings')), none: 'No change is among them.',
    citing: 'citing an Article 7 report', other: 'other source',
  },
  cannot: {
    title: 'What cannot be said',
    sections: (names, codes, indicators, year) => ({
      lead: year === null ? `Anything on ${subjects(names, codes)}.` : `Whether ${subjects(names, codes)} moved.`,
      text: ` None of ${codes.length > 2 ? `their ${f.number(indicators)} indicators` : `the ${f.number(indicators)} indicators of section${codes.length === 1 ? '' : 's'} ${f.list(codes)}`} ${year === null ? 'has a figure' : `is compared with ${year}`}.`,
    }),
    direction: (indicators, uncertain, noDirection, other) => ({
      lead: `The direction of ${counted(indicators, other ? 'other indicator' : 'indicator', other ? 'other indicators' : 'indicators')}.`,
      text: ` Of these, ${[uncertain > 0 && `${alike([uncertain, noDirection])(uncertain)} ${are(uncertain)} provisional, known for too few, of fewer than ten States or without a figure or baseline`, noDirection > 0 && `${alike([uncertain, noDirection])(noDirection)} ${noDirection === 1 ? 'has' : 'have'} no better or worse`].filter((part) => part !== false).join('; ')}.`,
    }),
    inTime: (undated, received, indicator) => ({
      lead: 'How many reported in time.',
      text: ` ${f.number(undated)} of the ${f.number(received)} reports ${undated === 1 ? 'has' : 'have'} no date of receipt${indicator === null ? '' : `, so ${indicator} is known for few States`}.`,
    }),
    affectedList: { lead: 'Whether an affected State is missing.', text: ' The list is not known to be complete; the Implementation Support Unit’s own may differ.' },
    tooFew: (indicators) => ({ lead: `The share of ${counted(indicators, 'indicator', 'indicators')}.`, text: ' More than half of the group could still change it, so no per cent is given:' }),
    why: (actions, compared) => ({
      lead: compared ? 'Why a figure moved.' : 'Whether it works.',
      text: ` A report says that something was reported, not how well it works${actions.length === 0 ? '.' : `; Action${actions.length === 1 ? '' : 's'} ${f.list(actions.map(String))} ${actions.length === 1 ? 'has' : 'have'} no indicator.`}`,
    }),
    seeSection: (codes) => `Section${codes.length === 1 ? '' : 's'} ${f.list(codes)}`, seeReasons: 'Reasons',
  },
  section: {
    summary: (counts, year) => (ofCompared(counts) === 0 ? `None of the ${f.number(counts.not)} indicators is compared with ${year}.`
      : `${ofCompared(counts) === 1 ? `One indicator can be compared with ${year}; it ${oneMoved(counts)}` : movedOfCompared(counts, ` with ${year}`)}${counts.not > 0 ? `; ${f.number(counts.not)} ${are(counts.not)} not compared` : ''}.`),
    known: ({ total, figure, allCoded, tooFew }) => `${figure === total ? `All ${f.number(total)}` : `${f.number(figure)} of the ${f.number(total)}`} indicators ${figure === 1 && total > 1 ? 'has' : 'have'} a figure${figure === 0 ? '' : allCoded === figure ? ', all coded' : `: ${f.list([[allCoded, 'all coded'], [figure - allCoded - tooFew, '“at least”'], [tooFew, 'known for too few']].flatMap(([count, how]) => (count === 0 ? [] : [`${f.number(Number(count))} ${how}`])))}`}.`,
    missingTitle: 'What is missing.',
    missingReports: (missing, affected) => ` No report was received from ${alike([missing, affected])(missing)} of the ${f.number(affected)} affected States Parties.`,
    openRegister: ' The register is not known to be complete: whose report is missing cannot be said.',
    bands: (least, most) => ` Grey bands stand for answers that are unclear, uncoded or absent: shares could be ${least === most ? `up to ${most}` : `${least} to ${most}`} points higher.`,
    tooFew: (indicators, count) => ` ${indicators}: ${count === 1 ? 'too little of the group is known for a share' : 'too little of each group is known for a share'}.`,
    noIndicator: (actions) => ` Action${actions.length === 1 ? '' : 's'} ${f.list(actions.map(String))} ${actions.length === 1 ? 'has' : 'have'} no indicator.`,
    annex: 'Annex:', action: (action) => `Action\u00a0${action}`,
    heldBy: (what, holder) => ` ${capital(what)}. Held by ${holder}.`,
    nothing: (indicators) => `None of the ${f.number(indicators)} indicators has a figure yet. What is missing, and who holds it:`,
  },
  trustPage: {
    title: 'How far to trust these figures',
    holds: (held, all) => (held === all ? (all === 1 ? 'The change holds in every reading' : all === 2 ? 'Both changes hold in every reading' : `All ${inWords(all)} changes hold in every reading`)
      : held === 0 ? 'No change holds in every reading' : `${capital(inWords(held))} of the ${inWords(all)} changes ${held === 1 ? 'holds' : 'hold'} in every reading, ${inWords(all - held)} ${all - held === 1 ? 'does' : 'do'} not`),
    levels: 'The findings under other ways of counting', levelsSubtitle: 'How many of how many, as printed and under other readings; “–” where a reading does not exist.',
    subtitle: (year) => `Change since ${year} of the findings of page 1, in percentage points (numbers: in units), under other ways of counting.`,
    noFindings: 'Page 1 names no change that could be read otherwise.',
    onRecord: (changes) => (changes === 1 ? 'The change rests on a record and has no other reading' : `The ${inWords(changes)} changes rest on records and have no other reading`),
    columns: { finding: 'Finding', printed: 'As printed', holds: 'Holds', reading: readings },
    inAll: 'in all readings', notWith: (codes) => `not with: ${f.list(codes.map(lower))}`, none: '–',
    note: 'Strong: the direction changes, or there is no change.',
    level: (indicator, printed, others) => ` ${indicator} is a level, not a change: ${printed} as printed${others.map(({ reading, text }) => `; ${lower(reading)}: ${text}`).join('')}.`,
    source: 'Data: ', readings: 'Readings (CSV)',
    whyTitle: (indicators, year) => `Why ${counted(indicators, 'indicator is', 'indicators are')} not compared with ${year}`,
    why: {
      no_figure: 'No figure now or in the baseline', no_direction: 'No direction is better', small: 'Fewer than ten in the group',
      provisional_then: 'The baseline’s figure was provisional', provisional_now: 'Answers still being coded', sealed_otherwise: 'Baseline sealed under another decision', no_common_states: 'No State in both groups', too_few: 'More than half unknown, now or in the baseline',
    },
    columnsWhy: { count: 'Number', reason: 'Reason', indicators: 'Indicators' },
    wholeSection: (section, first, last) => `all of ${section.toLowerCase()} (${first} to ${last})`,
    means: 'What a figure means',
    meansReported: { lead: 'Reported, not verified.', text: ' A State counts when its report, or another document where the plan allows it, says so. A silence or a missing report is never counted as a “yes” and never called a “no”.' },
    meansDescribed: { lead: 'Described, not reported.', text: ' A State counts when a public source describes it so; where that source cites an Article 7 report, the page says how often. A silence is never counted as a “yes” and never called a “no”.' },
    meansBand: { lead: 'The grey band', text: ' shows how high the share would be if every unclear or uncoded answer and every missing report were a “yes”.' },
    rules: { before: ' All rules, decisions and sources: ', method: 'method', annex: 'annex', data: 'data' },
  },
  where: {
    title: 'Where to find more',
    committees: 'Committees', committeeNote: (actions) => ` answers for ${actions}`,
    annex: 'Every indicator', annexTitle: 'Annex', annexNote: ': each indicator with its definition, outcomes, States, reports, forms and pages, readings and sources.',
    data: 'Data', files: [
      { file: 'data/indicators.csv', text: ': one row per indicator, with the baseline and the word for its change' }, { file: 'data/assessments.csv', text: ': every unit’s outcome, with report, form and page' },
      { file: 'data/readings.csv', text: ': the figures under other readings' }, { file: 'data/follow-up.csv', text: ': deadlines, requests and lists' },
    ],
    colophon: 'This edition', plan: (title, version) => `${title}, catalogue version ${version}.`, seal: (seal) => ` Seal of inputs and data (SHA-256): ${seal}.`, source: (text) => ` ${text}`,
    sources: 'Sources', sourceRows: (rows) => ` (${f.number(rows)} ${rows === 1 ? 'row' : 'rows'})`, more: (count) => `${counted(count, 'more document', 'more documents')} in the annex.`,
  },
};
