/** Whom an indicator counts, and whether that is known (R5). */
import { claim, hasStatus, isParty, isWhole, type Known } from './known.ts';

const STATUSES: Readonly<Record<string, readonly string[]>> = {
  states_parties: [], affected: ['affected'], article_4: ['article_4'], article_4_missed: ['article_4_missed'], article_3: ['article_3'],
  obligated: ['affected', 'article_5', 'article_4', 'article_3'], mine_victims: ['mine_victims'],
};
/** The statuses that decide whether `obligated` is known. */
const OBLIGED = ['affected', 'article_4', 'article_3'];

/** Whether a population is one of States Parties. */
export function ofStatesParties(population: string): boolean {
  return population in STATUSES;
}

/** All States of the registry that are party on a day, or that are not. */
export function states(known: Known, day: string, party: boolean): string[] {
  return [...known.members.keys()].filter((state) => isParty(known, state, day) === party).toSorted();
}

/** The States of a population of States Parties on the population date. */
export function membersOf(known: Known, population: string): string[] {
  const statuses = STATUSES[population] ?? [];
  return states(known, known.due, true).filter((state) => population === 'states_parties' || hasStatus(known, state, statuses, known.due));
}

/** The States of every population of States, by its code. */
export function populationsOf(known: Known): Map<string, ReadonlySet<string>> {
  const ofParties = Object.keys(STATUSES).map((population): [string, Set<string>] => [population, new Set(membersOf(known, population))]);
  return new Map([...ofParties, ['states_not_party', new Set(states(known, known.due, false))]]);
}

function isEstablished(known: Known, status: string): boolean {
  return known.rows('registry/statuses').some((row) => row.status === status) || isWhole(known, `status:${status}`);
}

const saidPartial = (known: Known, status: string): boolean => claim(known, `status:${status}`, known.year) === 'no';

/** Whether the population of an indicator is known wholly, in part, or not at all. */
export function knowledge(known: Known, population: string): 'whole' | 'partial' | 'unknown' {
  if (population === 'obligated') {
    if (!OBLIGED.some((status) => isEstablished(known, status))) return 'unknown';
    return OBLIGED.some((status) => !isEstablished(known, status) || saidPartial(known, status)) ? 'partial' : 'whole';
  }
  const [status] = STATUSES[population] ?? [];
  if (status === undefined) return 'whole';
  if (!isEstablished(known, status)) return 'unknown';
  return saidPartial(known, status) ? 'partial' : 'whole';
}
