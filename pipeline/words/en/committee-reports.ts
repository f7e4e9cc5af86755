/** English: the committees' reports. */
import type { CommitteeReportWords } from '../committee-reports.ts';
import { formats } from '../format.ts';
import { capital, counted, inWords } from './figures.ts';

const f = formats.en;
const KM2 = '\u00a0km²';
/** More names than these are counted and not named in a sentence. */
const NAMED = 6;
const parties = (count: number): string => `${f.number(count)} ${count === 1 ? 'State Party' : 'States Parties'}`;
const named = (names: readonly string[]): string => (names.length > NAMED ? '' : ` (${names.join(', ')})`);

export const committeeReports: CommitteeReportWords = {
  subtitle: (report, actions) => `${report} · ${capital(actions)}`,
  summary: {
    headline: {
      land: (known, longer) => {
        if (known === 1) return { lead: `At the present rate of release, the remaining area would ${longer === 1 ? '' : 'not '}outlast the deadline in the one State Party`, text: ' for which both are known.' };
        const whom = longer === 0 ? `none of the ${parties(known)}` : longer === known ? `all ${parties(known)}` : `${f.number(longer)} of the ${parties(known)}`;
        return { lead: `At the present rate of release, the remaining area would outlast the deadline in ${whom}`, text: ' for which both are known.' };
      },
      deadlines: (soon, months) => ({ lead: `${capital(counted(soon, 'Article\u00a05 deadline falls', 'Article\u00a05 deadlines fall'))} within ${f.number(months)} months`, text: '; remaining area, release and deadline are not known together for any State Party.' }),
      figures: (figure, total) => (figure === total && total > 1 ? `All ${counted(total, 'indicator', 'indicators')} of this report have a figure` : `${capital(inWords(figure))} of the ${counted(total, 'indicator', 'indicators')} of this report ${figure === 1 ? 'has' : 'have'} a figure`),
      extremes: (most, least, alone) => `: ${alone.most ? '' : 'among the '}highest is the share for ${most.subject} (${f.fraction(most.numerator, most.denominator)}), ${alone.least ? '' : 'among the '}lowest that for ${least.subject} (${f.fraction(least.numerator, least.denominator)}).`,
    },
    trust: {
      lead: 'How far to trust it.',
      whole: (received, of, year, affected) => ` Reports for ${year} are held from ${f.number(received)} of the ${f.number(of)} ${affected ? 'affected ' : ''}States Parties; the register is complete.`,
      open: (received, year) => ` The register holds the reports for ${year} of ${counted(received, 'affected State Party', 'affected States Parties')} and is not known to be complete: no State is named for not reporting.`,
      undated: (reports) => ` ${capital(counted(reports, 'has', 'have'))} no date of receipt.`,
      notCompared: (indicators, total, year) => (indicators === total && total > 1 ? ` None of the ${f.number(total)} indicators is compared with ${year}.` : ` ${capital(inWords(indicators))} of the ${f.number(total)} indicators ${indicators === 1 ? 'is' : 'are'} not compared with ${year}.`),
      provisional: (indicators) => ` ${capital(counted(indicators, 'figure is', 'figures are'))} provisional and can still move.`,
      without: (indicators, total) => ` ${capital(inWords(indicators))} of the ${f.number(total)} indicators ${indicators === 1 ? 'has' : 'have'} no figure yet.`,
      described: ' Figures are as described in public sources, not the Implementation Support Unit’s own coding.',
    },
    concern: (states, affected) => `Deadlines and sizes concern the ${parties(states)} with obligations under Article\u00a05; most indicators, the ${f.number(affected)} affected.`,
    statesLink: 'All States', datesLink: 'All dates',
    remaining: {
      unit: 'remaining',
      text: (area, states, top, without) => ({
        lead: `${area}${KM2} of mined area remain in ${parties(states)}`,
        text: ` for which a size is given${top ? `; ${inWords(top.states)} of them hold ${top.percent}` : ''}.${without > 0 ? ` For ${inWords(without)} none is given.` : ''}`,
      }),
      mixed: ' The total adds areas of more than one kind of contamination.',
    },
    remainingByKind: {
      unit: 'States with a size',
      text: (states, kinds, more, without) => ({
        lead: `The size of remaining areas, of unlike contamination, is given for ${parties(states)}`,
        text: `. They are not added up: ${f.list(kinds.map(({ kind, area, states: count }) => `${area}${KM2} of ${kind} in ${f.number(count)}`))}${more > 0 ? `; less of ${counted(more, 'other kind', 'other kinds')}` : ''}.${without > 0 ? ` For ${inWords(without)} none is given.` : ''}`,
      }),
    },
    released: {
      unit: (year) => `released, ${year}`,
      text: (area, states, year, { cleared, reduced, cancelled }, twice) => {
        const parts = [cleared && `${cleared} cleared`, reduced && `${reduced} reduced`, cancelled && `${cancelled} cancelled`].filter((part) => part !== null);
        return { lead: `${area}${KM2} were released in ${year}`, text: ` in ${parties(states)}${parts.length > 0 ? `: ${f.list(parts)}` : ''}.${twice ? ` The ${twice.states === 1 ? 'one' : f.number(twice.states)} that gave the same kinds for both years released ${twice.now}, after ${twice.before} in\u00a0${year - 1}.` : ''}` };
      },
    },
    soon: {
      unit: (deadlines) => (deadlines === 1 ? 'deadline' : 'deadlines'),
      text: ({ soon, months, by, pending, passedPending, passedAlone, toCheck }) => {
        const passed = passedPending.length + passedAlone.length;
        // a part that is all of them is not counted again
        const of = (some: readonly string[]): string => (some.length === passed ? '' : `${inWords(some.length)} `);
        const parts = [
          passedPending.length > 0 && `${of(passedPending)}with a request pending${named(passedPending)}`,
          passedAlone.length > 0 && `${of(passedAlone)}without${passedPending.length > 0 ? '' : ' a request pending'}${named(passedAlone)}${toCheck ? ', to be checked, for the register of deadlines is not known to be complete' : ''}`,
        ].filter((part) => part !== false);
        return {
          lead: `${capital(counted(soon, 'Article\u00a05 deadline falls', 'Article\u00a05 deadlines fall'))} within ${f.number(months)} months`,
          text: `, by ${f.date(by)}${pending.length > 0 ? `; for ${inWords(pending.length)} of them${named(pending)} a request is pending` : ''}.${passed > 0 ? ` ${capital(counted(passed, 'other has', 'others have'))} passed${parts.length === 1 ? `, ${parts.join('')}` : `: ${parts.join(', ')}`}.` : ''}`,
        };
      },
    },
    bars: {
      title: 'Where the remaining area lies', aside: (total) => (total === null ? 'km²' : `km²; right: cumulative share of the ${total}${KM2}`),
      columns: { state: 'State', bar: 'Remaining area', area: 'km²', share: 'Together' },
      others: (states, area) => `The other ${f.number(states)} States${area === null ? '' : ` hold ${area}${KM2} together`}: in the State table.`, source: 'Source: Article\u00a07 reports.',
    },
    indicators: {
      title: (indicators) => (indicators === 1 ? 'The indicator of this report' : `The ${f.number(indicators)} indicators of this report`), aside: (cycle) => `number of the indicator and share, or number of units, in ${cycle}; each leads to the annex`,
      columns: { mark: (compared) => (compared ? 'Change' : 'What is known'), count: 'Number', list: 'Indicators' }, none: 'none', atLeast: (text) => `at\u00a0least\u00a0${text}`, soFar: (text) => `${text} so far`, knownFor: (text) => `known for ${text}`,
    },
  },
  talk: {
    title: 'Whom to talk to, and about what', aside: 'suggests conversations; assesses nobody',
    columns: { state: 'State', declined: (year, now) => `Reported in cycle ${year}, not in cycle ${now}`, silent: 'The report did not say', deadline: 'Article\u00a05' },
    more: (count) => `and ${f.number(count)} more`,
    rule: (year) => `Listed, in the order of names: States with ${year === null ? '' : `two or more indicators coded as reported in ${year} and not now, or `}at least two, and at least a third, of the indicators of this report that concern the State not stated.`,
    none: 'No State fulfils the rule of this list.', dash: '–',
  },
  chapters: {
    titles: {
      votes: 'Votes in favour of the annual resolution', groups: 'Two groups of States, side by side', support: 'Support reported', reporting: 'Reporting over the years',
      cross_cutting: 'Related figures in other reports', trust: 'How far to trust these figures, and where they come from',
    },
    topics: { gender_and_diverse_needs: 'Gender and diverse needs', environment_and_climate: 'Environment and climate', risk_education: 'Risk education', victim_participation: 'Participation of victims' },
    crossLead: 'Indicators of other committees’ actions on the same subjects; each leads to the annex.',
    ofOthers: (committee) => committee,
    groups: {
      lead: 'The plan speaks of affected States Parties; those with mine victims are another group. The first is the headline.',
      columns: { indicator: 'Indicator', affected: 'Of affected States Parties', victims: 'Of States Parties with mine victims' },
      noList: 'The registry has no list of States Parties with mine victims, so only the affected can be counted. An unknown group is not an empty one.',
    },
    support: {
      lead: (year) => `States Parties read as having reported support for ${year}, in the order of their names. The numbers count States, not amounts.`, columns: { indicator: 'Support', states: 'Reported by' },
      none: 'none', more: (count) => `and ${f.number(count)} more`,
    },
    votes: { year: (year) => `${year}, cycle ${year + 1}`, columns: { year: 'Year of the vote', resolution: 'Resolution', inFavour: 'In favour' } },
    reporting: {
      assistance: 'The Presidency offers assistance to those of which no report gave updated information two years in a row (Action\u00a047): ', assistanceNone: 'No State Party with obligations is without updated information for two years in a row (Action\u00a047).',
      assistanceOpen: 'Whether a State Party gave no information for two years in a row (Action\u00a047) cannot be said: the register is not known to be complete for both years.',
      columns: { indicator: 'Indicator', cycle: String },
    },
    trust: {
      notCompared: (indicators, year) => `Why ${counted(indicators, 'indicator is', 'indicators are')} not compared with ${year}`, columns: { count: 'Number', reason: 'Reason', indicators: 'Indicators' },
      cannotSay: 'What cannot be said', sources: 'Sources of this report', sourceColumns: { source: 'Document', rows: 'Rows' }, more: (count) => `${capital(counted(count, 'more document', 'more documents'))}: annex.`,
      rules: 'A State counts when its report, or another document where the plan allows it, says so. A silence or a missing report is never counted as a “yes” and never called a “no”. Every outcome, State, form and page: ',
      annex: 'annex', bulletin: 'bulletin', openGroup: 'The list of affected States is not known to be complete; the Implementation Support Unit’s own may differ.',
    },
  },
  noFigure: {
    headline: (total) => ({
      lead: `None of the ${counted(total, 'indicator', 'indicators')} of this report has a figure yet.`, text: ' The answers stand in the Article\u00a07 reports, which have not been coded',
      described: '; the public sources used for other sections do not cover them',
    }),
    title: 'What would give a figure', columns: { missing: 'What is missing', holder: 'Who holds it', gives: 'It would give' },
    answers: (actions, year, group) => `Coded answers on ${actions} from the Article\u00a07 reports for ${year} of the ${group}`,
    victims: 'The list of States Parties that have reported mine victims', holder: 'Implementation Support Unit', notHeld: 'not in the register',
    gives: (indicators) => counted(indicators, 'indicator', 'indicators').replace(/^one/, '1'), secondReading: 'a second reading',
    silence: (received, year, whole) => `${capital(counted(received, 'affected State Party has', 'affected States Parties have'))} a report for ${year} in the register${whole ? '' : ', which is not known to be complete'}. A silence of the data is not a “no” of a State: nothing here says that a State does or does not act. Once half of the answers for an indicator are coded, its figure appears here as “at least … of …”.`,
    related: 'Related figures in other reports', relatedAside: 'each leads to the annex',
    without: (indicators) => (indicators === 1 ? 'The indicator without a figure' : `The ${f.number(indicators)} indicators without a figure`), withoutAside: 'definitions in the annex',
    source: (asOf) => `Source: the register of Article\u00a07 reports as of ${f.date(asOf)} and the catalogue of the plan.`,
  },
};
