/** What a wrong code may have been meant to be: a suggestion in a hint, never a silent guess. */
import type { AnyRow } from '../read/table.ts';

/** A name without accents, apostrophes, case, articles in brackets and signs. */
const bare = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\([^)]*\)/g, '').replace(/[^\p{L}\p{N}]/gu, '');

/** Finds the code of a State by its name in any language of the registry, or by a code written otherwise. */
export function stateSuggester(registry: readonly AnyRow[]): (value: string) => string | null {
  const names = new Map<string, string>();
  for (const row of registry) {
    const state = row.state as string | null;
    if (state === null) continue;
    for (const [column, name] of Object.entries(row)) {
      if ((column.startsWith('name_') || column === 'state') && typeof name === 'string') names.set(bare(name), state);
    }
  }
  return (value) => names.get(bare(value)) ?? null;
}

/** "2.0" → "2", "22.01" → "22.1", "22-Jan" → "22.1", "22,1" → "22.1", where the plan has that indicator. */
export function suggestIndicator(value: string, indicators: ReadonlySet<string>): string | null {
  const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun'];
  const dated = /^(\d{1,2})[-\s.]([a-z]{3})/i.exec(value);
  const month = dated ? months.indexOf((dated[2] ?? '').toLowerCase()) + 1 : 0;
  const tries = [month > 0 ? `${dated?.[1]}.${month}` : '', value.replace(',', '.'), value.replace(/\.0+$/, ''), value.replace(/\.0?(\d)0*$/, '.$1'), value.replace(/^0+/, ''), value.replace(/[^\d.]/g, '')];
  return tries.find((one) => one !== value && indicators.has(one)) ?? null;
}
