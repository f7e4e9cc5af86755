/** What a wrong code may have been meant to be: a suggestion in a hint, never a silent guess. */
import { readFileSync } from 'node:fs';
import { readCsv } from '../read/csv.ts';
import { monthOf } from '../read/meant.ts';
import { bare, nearest } from '../read/nearest.ts';
import type { AnyRow } from '../read/table.ts';

/** Names that States also go by, which the registry's columns do not hold. */
function variants(): { state: string; name: string }[] {
  const { records } = readCsv(readFileSync(new URL('state-names.csv', import.meta.url), 'utf8'));
  return [...records].map(({ cells: [state = '', name = ''] }) => ({ state, name }));
}

/** Particles and forms of State that people add and leave out. */
const core = (name: string): string => bare(name.replace(/[’']/g, ' ').replace(/\b(the|republic|kingdom|state|states|of|la|le|les|l|république|royaume|du|de|des|d)\b/gi, ' '));

/**
 * Finds the code of a State by its name in any language of the registry, a name that it also goes by, its
 * UN number, or a code written otherwise; a name that two States share finds none.
 */
export function stateSuggester(registry: readonly AnyRow[]): (value: string) => string | null {
  const codes = new Set(registry.flatMap(({ state }) => (typeof state === 'string' ? [state] : [])));
  const names = new Map<string, string | null>();
  const cores = new Map<string, string | null>();
  const put = (map: Map<string, string | null>, name: string, state: string) => {
    if (name !== '') map.set(name, (map.get(name) ?? state) === state ? state : null);
  };
  const learn = (name: string, state: string) => {
    put(names, bare(name), state);
    put(cores, core(name), state);
  };
  for (const row of registry) {
    const { state } = row;
    if (typeof state !== 'string') continue;
    for (const [column, name] of Object.entries(row)) {
      if ((column.startsWith('name_') || column === 'state' || column === 'm49') && typeof name === 'string') learn(name, state);
    }
  }
  for (const { state, name } of variants()) if (codes.has(state)) learn(name, state);
  const known = [...names].flatMap(([name, state]) => (state !== null && name.length > 4 ? [name] : []));
  const seen = new Map<string, string | null>();
  const find = (value: string): string | null => {
    const exact = names.get(bare(value)) ?? cores.get(core(value));
    if (exact) return exact;
    if (/^[A-Z]{3}$/i.test(value.trim())) return exchanged(value.trim().toUpperCase(), codes);
    const near = bare(value).length > 4 && seen.size < MOST_TRIED ? nearest(value, known) : null;
    return near === null ? null : names.get(near) ?? null;
  };
  return (value) => {
    const state = seen.get(value);
    if (state !== undefined) return state;
    const found = find(value);
    if (seen.size < MOST_TRIED) seen.set(value, found);
    return found;
  };
}

/** Different texts that are held against every name; a file with more of them has no slips of the pen but another content. */
const MOST_TRIED = 2000;

/** Codes of States that are no more, and of other lists, which only look like a slip of a code in use. */
const OTHER_CODES = new Set(['YUG', 'SCG', 'CSK', 'TCH', 'DDR', 'GDR', 'FRG', 'SUN', 'URS', 'BUR', 'ANT', 'AHO', 'EUN', 'UNK', 'NTZ']);

/** "CVI" → "CIV": the same letters in another order; any other three letters may be any State. */
function exchanged(value: string, codes: ReadonlySet<string>): string | null {
  if (OTHER_CODES.has(value)) return null;
  const sorted = (code: string) => [...code].toSorted().join('');
  const same = [...codes].filter((code) => sorted(code) === sorted(value) && [...code].filter((sign, at) => sign !== value[at]).length === 2);
  return same.length === 1 ? same[0] ?? null : null;
}

/** What an indicator may have been meant to be, and whether a spreadsheet has made a date of it. */
export function suggestIndicator(value: string, indicators: ReadonlySet<string>): { meant: string; why?: string } | null {
  const dates: [RegExp, (parts: RegExpExecArray) => string][] = [
    [/^(\d{1,2})[-\s./](\p{L}{3,9})\.?$/u, (parts) => `${Number(parts[1])}.${monthOf(parts[2] ?? '')}`],
    [/^(\p{L}{3,9})\.?[-\s./](\d{1,2})$/u, (parts) => `${Number(parts[2])}.${monthOf(parts[1] ?? '')}`],
    [/^\d{4}-(\d{2})-(\d{2})(?:[ T].*)?$/, (parts) => `${Number(parts[2])}.${Number(parts[1])}`],
    [/^(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?$/, (parts) => `${Number(parts[1])}.${Number(parts[2])}`],
  ];
  for (const [pattern, read] of dates) {
    const parts = pattern.exec(value);
    // a date of which no indicator comes is no number with words around it either
    const [first = '', second = ''] = parts?.slice(1) ?? [];
    // where the month stands first
    const other = pattern.source.includes('\\/') ? `${Number(second)}.${Number(first)}` : '';
    const date = parts && [read(parts), other].find((one) => indicators.has(one));
    if (parts) return date ? { meant: date, why: 'date' } : null;
  }
  const plain = value.normalize('NFKC').replace(/,/g, '.');
  const tries = [plain, plain.replace(/\.0+$/, ''), plain.replace(/\.0?(\d)0*$/, '.$1'), plain.replace(/^0+/, ''), plain.replace(/[^\d.]/g, '').replace(/^\.|\.$/g, ''), plain.replace(/\.1$/, ''), ...(indicators.has(`${plain}.2`) ? [] : [`${plain}.1`])];
  const meant = tries.find((one) => one !== value && indicators.has(one));
  return meant === undefined ? null : { meant };
}

const form = (key: string): string => bare(key.replace(/(?<!\d)0+(?=\d)/g, ''));

/** Finds the key of another table that is written like a text; only signs, case and leading zeros aside, for near numbers are other reports. */
export function keySuggester(keys: Iterable<string>): (value: string) => string | null {
  const forms = new Map<string, string>();
  for (const key of keys) if (!forms.has(form(key))) forms.set(form(key), key);
  return (value) => forms.get(form(value)) ?? null;
}
