/** `registry/`: States and statuses. */
import { addDays } from './dates.ts';
import { between, oneOf, type Draw } from './random.ts';
import { notifiedOn, renamed, type DemoState } from './states.ts';
import { table, type Row } from './table.ts';

const stateColumns = ['state', 'm49', 'name_en', 'name_fr', 'name_fr_with_article', 'name_es', 'name_ar', 'name_ru', 'name_zh', 'region', 'deposited_on', 'deposit_kind', 'in_force_on', 'withdrawn_on'] as const;
type StateRow = Row<(typeof stateColumns)[number]>;

/** The rows of one State: what was known first, then each correction with the day it became known. */
function rowsOf(draw: Draw, state: DemoState, newName: boolean): StateRow[] {
  const { state: code, name_en, name_fr, name_fr_with_article, region, deposited, withdrawn } = state;
  const first: StateRow = { state: code, name_en, name_fr, name_fr_with_article, region };
  if (deposited === '') return [first];
  const kind = oneOf(draw('deposit kind', code), ['ratification', 'ratification', 'accession', 'acceptance', 'approval', 'succession']);
  // Most entries into force are left to be computed (R3); some registers give them.
  const party: StateRow = { ...first, deposited_on: deposited, deposit_kind: kind, in_force_on: draw('in force given', code) < 0.2 ? state.inForce : undefined };
  if (deposited >= '2025') {
    return [first, { ...party, deposit_kind: 'accession', note: 'Depositary notice', recorded_on: addDays(deposited, 6) }];
  }
  if (withdrawn !== '') {
    return [party, { ...party, withdrawn_on: withdrawn, note: 'Notification of withdrawal', recorded_on: notifiedOn(state) }];
  }
  if (newName) {
    const names = { name_en: `Republic of ${name_en}`, name_fr: `République de ${name_fr}`, name_fr_with_article: `République de ${name_fr} (la)` };
    return [party, { ...party, ...names, note: 'The State notified its new official name', recorded_on: '2027-02-01' }];
  }
  return [party];
}

/** `registry/states.csv`, names in every language column. */
export function statesFile(draw: Draw, states: readonly DemoState[]): string {
  const other = renamed(states);
  return table(stateColumns, states.flatMap((state) => rowsOf(draw, state, state === other)));
}

/** Statuses; an end or a late beginning is known from the day it happened, not before. */
export function statusesFile(draw: Draw, states: readonly DemoState[]): string {
  const rows = states.flatMap((state) => state.statuses.flatMap(({ status, from, until }) => {
    const row = { state: state.state, status, from };
    if (until >= '2025') {
      return [row, { ...row, until, note: 'Ended: reported by the State', recorded_on: addDays(until, between(draw('status known', state.state), 2, 20)) }];
    }
    if (from >= '2025') return [{ ...row, until, recorded_on: addDays(from, 10) }];
    return [{ ...row, until }];
  }));
  return table(['state', 'status', 'from', 'until'], rows);
}
