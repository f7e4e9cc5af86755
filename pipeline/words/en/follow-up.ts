/** English: follow-up lists, mined land, reports received. */
import type { FollowUp } from '../../../schemas/outputs.ts';
import { formats } from '../format.ts';
import type { FollowUpWords, LandWords, ReceiptWords } from '../report.ts';
import { counted } from './figures.ts';

const f = formats.en;
const SUBJECTS: Readonly<Record<string, string>> = { article_5: 'Article 5', article_4: 'Article 4' };

/** Why a State is on a list, in a sentence. */
const REASONS: Readonly<Record<NonNullable<FollowUp['reason']>, (reportingYear: number) => string>> = {
  no_answer: (year) => `No updated information on obligations was found for ${year - 1} or ${year}.`,
  not_met: () => 'The deadline was not met.',
  no_deadline_in_force: () => 'No deadline is in force.',
  expired: () => 'The last deadline in the register has passed; a later decision may be missing from it.',
  request_expected: () => 'A request is expected, unless a decision is missing from the register.',
};

/** "22nd", "23rd", "24th". */
function ordinal(value: number): string {
  const teen = Math.floor(value / 10) % 10 === 1;
  const ending = teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10];
  return `${value}${ending ?? 'th'}`;
}

export const followUp: FollowUpWords = {
  lead: 'These lists state what is due and what is known. A State that finds an error is asked to tell the Implementation Support Unit.',
  lists: {
    action_47: {
      title: 'Two years without information on obligations',
      note: 'States Parties with obligations for which no updated information was found for this year or the year before: the Presidency offers assistance (Action 47).',
      empty: 'No State Party is in this list.',
    },
    request_pending: { title: 'Extension request submitted, not yet decided', note: 'The request stands until the States Parties have decided on it.', empty: 'No request awaits a decision.' },
    expired: { title: 'Deadline passed', note: 'The last deadline in the register has passed. Under Article 5 none is in force; under Article 4, where a deadline cannot be extended, it was not met.', empty: 'No State Party is in this list.' },
    due_soon: { title: 'Deadline within 24 months', note: 'Counted from the as-of date.', empty: 'No deadline falls within 24 months.' },
    request_expected: {
      title: 'Extension request expected',
      note: 'The Article 5 deadline falls before the second of the next two Meetings of the States Parties or Review Conferences; requests are to be submitted nine months before the meeting that considers them.',
      empty: 'No State Party is in this list. The list needs the dates of the next two Meetings of the States Parties or Review Conferences.',
    },
    to_check: { title: 'To be checked', note: 'The register of deadlines is not known to be complete: it shows a deadline that has passed or comes near, but a later decision may be missing from it.', empty: 'Nothing to check.' },
  },
  registerOpen: 'The register of reports is not known to be complete for both years, so no State is named here.',
  titleWithCount: (title, count) => `${title}: ${count}`,
  detail: ({ list, request, asks_until, reason }, { reportingYear, dueSoonMonths }) => {
    if (reason !== null) return REASONS[reason](reportingYear);
    if (list === 'request_pending') return asks_until === null ? `Request ${request} gives no date until which it asks.` : `Request ${request} asks until ${f.date(asks_until)}.`;
    return list === 'due_soon' ? `The deadline falls within ${dueSoonMonths} months.` : 'The deadline falls before the second of the next two meetings.';
  },
  columns: { state: 'State', subject: 'Subject', due: 'Deadline', committee: 'Body responsible', detail: 'Detail' },
  subject: (code) => SUBJECTS[code] ?? `Action ${code}`,
  commitments: 'Dated commitments of the plan',
  commitmentColumns: { action: 'Action', text: 'Commitment', by: 'By', state: 'Figures' },
  byMeeting: (meeting) => {
    const number = /^(\d+)MSP$/i.exec(meeting)?.[1];
    return number ? `${ordinal(Number(number))} Meeting of the States Parties` : meeting;
  },
  continuing: 'Each year, or counted from an event',
};

export const land: LandWords = {
  lead: (year) => `Square kilometres, as given in the sources: what remains, with the date of each value, and what was released in ${year}. Each total says how many States it covers; the dates of the values differ.`,
  remaining: 'Remaining mined areas',
  released: (year) => `Released in ${year}`,
  columns: {
    state: 'State', cha_area: 'Confirmed (CHA)', sha_area: 'Suspected (SHA)', mined_area: 'Not split', cleared_area: 'Cleared', reduced_area: 'Reduced',
    cancelled_area: 'Cancelled', asAt: 'As at', total: 'Total',
  },
  of: (states) => `for ${counted(states, 'State', 'States')}`,
  unsized: 'States that give no size',
  source: 'Source: Article\u00a07 reports.',
  unsizedAs: { not_reported: 'Not reported', unknown: 'Said to be unknown', extent_unknown: 'Areas known, extent unknown' },
  unit: 'km²',
};

export const receipts: ReceiptWords = {
  received: (received, total, inTime, undated, due) => {
    if (received === 0) return `No report of the ${f.number(total)} States Parties is in the register.`;
    const head = received === 1 ? 'The report' : 'The reports';
    const dated = inTime === 0 ? 'none is known to have been received' : counted(inTime, 'was received', 'were received');
    return `${head} of ${f.fraction(received, total)} States Parties ${received === 1 ? 'is' : 'are'} in the register; ${dated} by ${f.date(due)}${undated > 0 ? `, and ${counted(undated, 'bears', 'bear')} no date of receipt` : ''}.`;
  },
  registerOpen: 'The register is not known to be complete: a report that is not in it may have been submitted, and no State is named as not having reported.',
  notReceived: 'Reports not received',
  notDue: 'Reports not yet due',
  none: 'None.',
};
