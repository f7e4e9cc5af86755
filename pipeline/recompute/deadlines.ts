/** The follow-up lists: Action 47, and deadlines under Articles 4 and 5 (R40, R41). */
import type { Indicator } from '../../schemas/plan.ts';
import { finding } from './answers.ts';
import { addMonths, firstDay, lastDay } from './dates.ts';
import { hasStatus, isParty, isWhole, type Known } from './known.ts';
import { membersOf } from './populations.ts';

/** A row of `data/follow-up.csv` without its words. */
export interface FollowUp {
  list: string;
  state: string;
  due_on: string | null;
}

/** A deadline that holds for a State and an article. */
export interface Deadline {
  dueOn: string;
  decidedOn: string;
}

const WITHOUT = new Set(['not_met', 'silent', 'no_report']);
/** Whom a deadline still binds: the statuses of each article. */
const BOUND = { 4: ['article_4', 'article_4_missed'], 5: ['affected', 'article_5'] } as const;

/** States that gave no progress in two years in a row (R40). */
function assistance(known: Known, indicator: Indicator): FollowUp[] {
  if (!isWhole(known, 'submissions') || !isWhole(known, 'submissions', known.year - 1)) return [];
  const without = (state: string, cycle: number) => WITHOUT.has(finding(known, indicator, state, cycle).outcome);
  return membersOf(known, indicator.population).filter((state) => without(state, known.cycle) && without(state, known.cycle - 1))
    .map((state) => ({ list: `action_${indicator.action}`, state, due_on: null }));
}

/** The latest deadline of a State decided by the as-of day (R41); null without one. */
export function latestDeadline(known: Known, state: string, article: string): Deadline | null {
  const rows = known.rows('registry/deadlines').filter((row) => row.state === state && row.article === article)
    .map((row) => ({ dueOn: lastDay(row.due_on ?? ''), decidedOn: lastDay(row.decided_on ?? '') }))
    .filter(({ decidedOn }) => decidedOn === '' || decidedOn <= known.asOf);
  return rows.toSorted((a, b) => (`${a.dueOn} ${a.decidedOn}` < `${b.dueOn} ${b.decidedOn}` ? -1 : 1)).at(-1) ?? null;
}

function completed(known: Known, state: string, { decidedOn }: Deadline): boolean {
  return known.rows('records/completions').some((row) => row.state === state && lastDay(row.reported_on ?? '') <= known.asOf && (decidedOn === '' || lastDay(row.reported_on ?? '') >= decidedOn));
}

function requestPending(known: Known, state: string): boolean {
  return known.rows('records/extension-requests').some((row) => row.state === state && firstDay(row.submitted_on ?? '') <= known.asOf
    && ((row.decided_on ?? '') === '' || lastDay(row.decided_on ?? '') > known.asOf));
}

/** The second formal meeting that starts after the as-of day, or null where fewer are known. */
function secondMeeting(known: Known): string | null {
  const later = known.rows('registry/meetings').filter((row) => row.kind === 'msp' || row.kind === 'review_conference').map((row) => lastDay(row.starts_on ?? '')).filter((day) => day > known.asOf);
  return later.toSorted()[1] ?? null;
}

function listsOf(known: Known, state: string, article: 4 | 5, { dueOn }: Deadline): string[] {
  const { asOf } = known;
  const register = isWhole(known, 'deadlines', Number(asOf.slice(0, 4)));
  const soon = dueOn >= asOf && dueOn <= addMonths(asOf, known.plan.terms.due_soon_months.months) ? ['due_soon'] : [];
  if (article === 4) return dueOn < asOf ? ['expired'] : soon;
  if (requestPending(known, state)) return ['request_pending', ...soon];
  const second = secondMeeting(known);
  const expected = dueOn >= asOf && second !== null && dueOn < second;
  if (dueOn < asOf) return [register ? 'expired' : 'to_check'];
  return [...soon, ...(expected ? [register ? 'request_expected' : 'to_check'] : [])];
}

/** Every follow-up list as known on the as-of day. */
export function followUp(known: Known): FollowUp[] {
  const lists = known.plan.indicators.filter((one) => one.assistance_list).flatMap((one) => assistance(known, one));
  const parties = [...known.members.keys()].filter((state) => isParty(known, state, known.asOf)).toSorted();
  const deadlines = parties.flatMap((state) => ([4, 5] as const).flatMap((article) => {
    const deadline = latestDeadline(known, state, String(article));
    if (deadline === null || !hasStatus(known, state, BOUND[article], known.asOf)) return [];
    if (article === 5 && completed(known, state, deadline)) return [];
    return listsOf(known, state, article, deadline).map((list) => ({ list, state, due_on: deadline.dueOn }));
  }));
  return [...lists, ...deadlines];
}
