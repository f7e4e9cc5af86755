/** Every check of a data folder (contract, section 5): all problems in one pass, errors and warnings. */
import { grouped } from '../read/grouped.ts';
import type { Plan } from '../../schemas/plan.ts';
import { settleAnswers } from '../assess/answers.ts';
import { standOn } from '../assess/ground.ts';
import { compareFaults, fault, type Fault } from '../read/fault.ts';
import type { Folder } from '../read/folder.ts';
import { NOTHING_HIDDEN } from '../store/load.ts';
import type { Store } from '../store/store.ts';
import { settle, type Settled } from './accepted.ts';
import { settleLand } from '../measure/land-rows.ts';
import { checkDates } from './dates.ts';
import { checkContradictions, checkPlaces, checkSpellings, checkUnusedLand } from './land.ts';
import { checkAcross, checkClaims } from './across.ts';
import { checkAlike, checkOrganisations } from './alike.ts';
import { checkCycles } from './cycles.ts';
import { checkDoubles } from './doubles.ts';
import { checkGarbled } from './garbled.ts';
import { sizedMeasures } from './measures.ts';
import { checkParticipants, checkUnits, checkValues } from './plausibility.ts';
import { checkPlanWording } from './plan-wording.ts';
import { checkReferences } from './references.ts';
import { checkEntries, checkPointers, checkSubmissions, checkUnresolved, checkUnused } from './reports.ts';
import { checkRows } from './rows.ts';
import { checkCorrections, checkUncounted } from './unused.ts';
import { checkBalance, checkCounts, checkRepeats, checkTotals } from './sums.ts';

/**
 * Problems of the folder in the order of its files. The store has the folder loaded; it is left holding every
 * row, whatever the as-of date of a run: the checks look at all of them (R6).
 */
export async function check(store: Store, folder: Folder, plan: Plan, today: string): Promise<Settled> {
  const last = folder.cycles.at(-1) ?? plan.terms.baseline_cycle.cycle;
  await standOn(store, plan.terms, { cycle: last, asOf: today, cutoffs: NOTHING_HIDDEN });
  await settleAnswers(store, last);
  const { faults, accepted } = settle(folder, bounded(oneDoubt([...checkFolder(folder, plan, today), ...await checkStored(store, folder, plan)])));
  return { faults: faults.toSorted(compareFaults), accepted };
}

/** Of several doubts about the unit of one cell the last, which knows what else the State says. */
function oneDoubt(faults: Fault[]): Fault[] {
  const cellOf = ({ file, line, column }: Fault) => `${file}:${line}:${column}`;
  const last = new Map(faults.filter(({ code }) => code === 'UNIT_SUSPECT').map((one) => [cellOf(one), one]));
  return faults.filter((one) => one.code !== 'UNIT_SUSPECT' || last.get(cellOf(one)) === one);
}

/** At most so many problems of one code in one file are listed: who has more has another cause than the rows. */
const MOST_ALIKE = 100_000;

/** The list within bounds; where it is cut, an error says how many are left out. */
function bounded(faults: Fault[]): Fault[] {
  if (faults.length <= MOST_ALIKE) return faults;
  return [...grouped(faults, ({ file, code }) => `${file} ${code}`).values()].flatMap((alike) => {
    const [first] = alike;
    if (!first || alike.length <= MOST_ALIKE) return alike;
    return [...alike.slice(0, MOST_ALIKE), fault('FILE_TOO_LARGE', first.file, {}, { reason: 'alike', code: first.code, more: String(alike.length - MOST_ALIKE) })];
  });
}

/** What the rows say by themselves. */
export function checkFolder(folder: Folder, plan: Plan, today: string): Fault[] {
  return [
    folder.faults, checkRows(folder), checkReferences(folder, plan), checkParticipants(folder), checkValues(folder), checkDates(folder, plan.terms, today), checkPointers(folder),
    checkAlike(folder), checkOrganisations(folder), checkGarbled(folder), checkClaims(folder), checkCorrections(folder), checkCycles(folder, plan.terms), checkPlanWording(folder, plan),
  ].flat();
}

/** What comes of States, statuses, reports, answers and measures together, of the rows that hold. */
async function checkStored(store: Store, folder: Folder, plan: Plan): Promise<Fault[]> {
  await settleLand(store);
  const sized = await sizedMeasures(store);
  return [
    await checkEntries(store, plan.terms), await checkSubmissions(store), await checkUnused(store, folder), await checkUnresolved(store, folder, plan.terms),
    await checkDoubles(store), await checkAcross(store, folder), await checkUncounted(store),
    checkUnits(sized), checkTotals(sized), checkBalance(sized), checkRepeats(sized), checkCounts(sized),
    await checkContradictions(store), await checkUnusedLand(store, folder), checkPlaces(sized), await checkSpellings(store),
  ].flat();
}
