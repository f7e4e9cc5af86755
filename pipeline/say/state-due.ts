/** What a State has to do by when: its next report, its deadlines, a request, an offer of assistance. */
import { stateSheetWords } from '../words/languages.ts';
import { nextReports } from './next-reports.ts';
import type { View } from './view.ts';
import type { StandingDeadline } from '../assess/follow-up.ts';

/** The deadline of one article in words: in force, passed, or to be checked. */
function deadlineSentence(view: View, { state, article, dueOn, request, inferred }: StandingDeadline): string {
  const { due, inferred: said } = stateSheetWords(view.lang);
  const lists = new Set(view.publication.followUp.filter((row) => row.state === state && row.subject === `article_${article}`).map((row) => row.list));
  if (dueOn >= view.publication.asOf) return inferred ? due.deadline(article, dueOn).replace(/\.$/, `${said}.`) : due.deadline(article, dueOn);
  if (request !== null) return due.last(article, dueOn);
  return lists.has('to_check') ? due.passedToCheck(article, dueOn) : due.passed(article, dueOn);
}

/** One sentence per date or open matter, the next report first. */
export function dueSentences(view: View, state: string): string[] {
  const { due } = stateSheetWords(view.lang);
  const { publication } = view;
  const { asOf, cycle, dueDate, followUp, deadlines } = publication;
  const receipt = publication.receipts.find((one) => one.state === state);
  const next = nextReports(publication);
  const rows = followUp.filter((row) => row.state === state);
  return [
    ...(receipt?.reporting === 'not_due' && asOf > dueDate ? [due.initial] : receipt ? [due.report(next.date, next.year)] : []),
    ...deadlines.filter((deadline) => deadline.state === state).flatMap((deadline) => [
      deadlineSentence(view, deadline), ...(deadline.request === null ? [] : [due.request(deadline.request, deadline.asksUntil)]),
    ]),
    ...(rows.some((row) => row.list === 'request_expected') ? [due.requestExpected] : []),
    ...(rows.some((row) => row.list === 'action_47') ? [due.assistance(view.words.format.list([cycle - 2, cycle - 1].map(String)))] : []),
  ];
}
