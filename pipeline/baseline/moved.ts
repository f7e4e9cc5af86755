/** Two baselines side by side: the rows that differ, for `verify` and for the table of a restatement. */
import type { Baseline, Moved } from './baseline.ts';

/** The tables of a baseline. */
export type Tables = Pick<Baseline, 'figures' | 'readings' | 'assessments' | 'members'>;

/** Rows of two baselines that differ, as key and shown values; for `verify` and for a restatement's table. */
export function movedRows(before: Tables, after: Tables): Moved[] {
  const figure = (row: Tables['figures'][number]) => [row.indicator, [row.status, row.numerator, row.denominator, row.value, row.high, row.reported, row.evidence].map((cell) => cell ?? '').join(' ')] as const;
  const reading = (row: Tables['readings'][number]) => [`${row.indicator} ${row.reading}`, [row.numerator, row.denominator, row.value].map((cell) => cell ?? '').join(' ')] as const;
  const outcome = (row: Tables['assessments'][number]) => [`${row.indicator} ${row.unit_kind} ${row.unit}${row.weight === 1 ? '' : ` ${row.outcome}`}`, `${row.outcome}${row.weight === 1 ? '' : ` × ${row.weight}`}`] as const;
  const member = (row: Tables['members'][number]) => [`${row.population} ${row.state}`, 'member'] as const;
  return [
    ...differing('figure', before.figures.map(figure), after.figures.map(figure)),
    ...differing('reading', before.readings.map(reading), after.readings.map(reading)),
    ...differing('outcome', before.assessments.map(outcome), after.assessments.map(outcome)),
    ...differing('population', before.members.map(member), after.members.map(member)),
  ];
}

function differing(table: Moved['table'], before: readonly (readonly [string, string])[], after: readonly (readonly [string, string])[]): Moved[] {
  const [sealed, today] = [new Map(before), new Map(after)];
  return [...new Set([...sealed.keys(), ...today.keys()])].flatMap((key) => {
    const [was, is] = [sealed.get(key) ?? null, today.get(key) ?? null];
    return was === is ? [] : [{ table, key, sealed: was, today: is }];
  });
}

