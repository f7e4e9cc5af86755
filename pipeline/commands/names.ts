/** The indicator or the State that a user names, however it is written; what is not known comes back with the nearest that is. */
import type { Plan } from '../../schemas/plan.ts';
import { stateSuggester, suggestIndicator } from '../check/suggest.ts';
import { nearest } from '../read/nearest.ts';
import type { AnyRow } from '../read/table.ts';
import { WrongUsage } from './context.ts';

/** An indicator of the plan, or an action that has none of its own; `WrongUsage` for any other name. */
export function askedIndicator(value: string, plan: Plan): string {
  const known = new Set(plan.indicators.map(({ indicator }) => indicator));
  if (known.has(value) || plan.actions.some((action) => action.not_available && String(action.action) === value)) return value;
  const all = ofAction(value, plan);
  // an action's number alone means any of its indicators
  const meant = /^\d+$/.test(value) && all !== null ? all : suggestIndicator(value, known)?.meant ?? nearest(value, known) ?? all;
  throw new WrongUsage(`the plan has no indicator "${value}"${meant === null ? '' : `; did you mean ${meant}?`} ("pasra plan" lists them)`);
}

/** The indicators of the action whose number a name begins with: "3" and "3.7" → "3.1, 3.2". */
function ofAction(value: string, plan: Plan): string | null {
  const number = /^(\d{1,2})(?:[.,]\d*)?$/.exec(value.trim())?.[1];
  const indicators = plan.indicators.filter(({ action }) => String(action) === number).map(({ indicator }) => indicator);
  return indicators.length === 0 ? null : indicators.join(', ');
}

/** The code of a State of the registry, in any case; `WrongUsage` for any other name. */
export function askedState(value: string, registry: readonly AnyRow[]): string {
  const code = value.trim().toUpperCase();
  if (registry.some(({ state }) => state === code)) return code;
  const meant = stateSuggester(registry)(value) ?? oneSignOff(code, registry);
  throw new WrongUsage(`"${value}" is not the code of a State in registry/states.csv${meant === null ? '' : `; did you mean ${meant}?`}`);
}

/** The one code that differs from three letters in one of them; a question to the user, so nearer than a hint about data may be. */
function oneSignOff(code: string, registry: readonly AnyRow[]): string | null {
  const near = registry.flatMap(({ state }) => (typeof state === 'string' && code.length === state.length && [...state].filter((sign, at) => sign !== code[at]).length === 1 ? [state] : []));
  return near.length === 1 ? near[0] ?? null : near.length > 1 && near.length <= 5 ? near.toSorted().join(', ') : null;
}
