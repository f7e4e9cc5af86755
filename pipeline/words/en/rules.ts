/** English: each way to find an outcome in one sentence, what it needs, and who holds that. */
import type { BlockWords } from '../report.ts';
import { formats } from '../format.ts';
import { inWords } from './figures.ts';


const f = formats.en;
const REPORTS = 'coded answers from the Article 7 reports';
const ISU = 'the Implementation Support Unit';

export const missing: BlockWords['missing'] = {
  answered: { what: REPORTS, holder: ISU },
  victim_participation: { what: 'the lists of participants in the year’s meetings', holder: ISU },
  women_participation: { what: 'the lists of participants in the year’s meetings', holder: ISU },
  report_in_time: { what: 'the dates on which reports were received', holder: `${ISU} and the United Nations Office for Disarmament Affairs` },
  report_by_guide: { what: 'which reports follow the Guide to Reporting', holder: ISU },
  contribution_in_time: { what: 'the assessed contributions with their dates of payment', holder: 'the United Nations Office for Disarmament Affairs' },
  voluntary_contribution: { what: 'the voluntary contributions of the year', holder: ISU },
  voluntary_report: { what: 'the voluntary reports of States not party', holder: ISU },
  meeting_participation: { what: 'the lists of participants in the year’s meetings', holder: ISU },
  accession: { what: 'a confirmation that the record of deposits is complete for the year', holder: 'the Secretary-General of the United Nations as depositary' },
  moratorium: { what: 'the record of declared moratoriums', holder: 'the Presidency and the Implementation Support Unit' },
  resolution_vote: { what: 'the plenary vote of the year', holder: 'the General Assembly of the United Nations' },
  discovery: { what: 'the record of previously unknown stockpiles', holder: 'the Presidency and the Implementation Support Unit' },
  discovery_destroyed: { what: 'the record of previously unknown stockpiles, with dates of destruction', holder: 'the Presidency and the Implementation Support Unit' },
  request_content: { what: 'the extension requests of the year and their coding', holder: 'the Committee on Article 5 Implementation' },
  completion: { what: 'a complete record of the completions reported in the year', holder: ISU },
  completion_declared: { what: 'the record of reported completions with their declarations', holder: ISU },
  individualised_approach: { what: 'the record of States that benefited from the individualized approach', holder: 'the Committee on the Enhancement of Cooperation and Assistance' },
  compliance_matter: { what: 'the record of alleged or known non-compliance', holder: 'the Committee on Cooperative Compliance' },
  compliance_update: { what: 'the record of updates on alleged or known non-compliance', holder: 'the Committee on Cooperative Compliance' },
};

/** Each way to find an outcome in a sentence, with the dates and months of the Convention and the plan. */
export const rules: BlockWords['rules'] = (terms) => ({
  answered: 'The latest report of a State that carries an answer gives its outcome; another document only where the report is silent or there is none.',
  victim_participation: 'Participations of victims in the year’s meetings, plus the distinct organizations of survivors that took part.',
  women_participation: 'Women among all participants in the meetings that began in the year; a participant whose gender is not known stays in the denominator.',
  report_in_time: `Positive where an eligible report was received by ${f.dayOfYear(terms.report_due)}; unclear where it bears no date; not yet due where the initial report falls due later; negative where it came later.`,
  report_by_guide: 'Positive where an eligible report follows the Guide to Reporting; negative where it has another form; unclear where the form is not known.',
  contribution_in_time: `Positive where the assessed contribution was paid in full at least ${inWords(terms.contribution_months.months)} months before the year’s Meeting of the States Parties or Review Conference.`,
  voluntary_contribution: 'Positive where the record of the year shows a voluntary contribution above zero.',
  voluntary_report: 'States not party on the population date with a final voluntary report in the cycle.',
  meeting_participation: 'Distinct States not party with at least one participant in a meeting that began in the year.',
  accession: 'States that deposited their instrument in the year.',
  moratorium: 'States not party with a declared moratorium in force on 31 December of the year.',
  resolution_vote: 'Votes in favour of the year’s resolution in the plenary of the General Assembly.',
  discovery: 'States Parties that reported in the year a previously unknown stockpile.',
  discovery_destroyed: `Of those, the States whose finds were all destroyed within ${inWords(terms.destruction_months.months)} months; a find without a date of destruction is no proof of the contrary while the record is not complete.`,
  request_content: 'Extension requests submitted in the year, by what they contain.',
  completion: 'States Parties that reported in the year having fulfilled their Article 5 obligations.',
  completion_declared: 'Of those, the States that submitted a declaration of completion.',
  individualised_approach: 'Affected States Parties that benefited from the individualized approach in the year.',
  compliance_matter: 'States Parties with a matter of alleged or known non-compliance on some day of the year.',
  compliance_update: 'Of those, the States that gave an update in the year.',
});
