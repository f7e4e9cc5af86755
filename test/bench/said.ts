/** A result in words and Markdown tables: what the terminal, the page and the README show. */
import type { Result, Row, Stage } from './result.ts';
import type { Spread } from './timing.ts';

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const spreadOf = ({ median, min, max }: Spread): string => `${number(median)} (${number(min)}–${number(max)})`;
const counted = (value: number): string => value.toLocaleString('en-GB');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A row's times, or why it has none. */
function times({ seconds, processor, peakMiB, runs, skipped, differs }: Row): string[] {
  if (skipped !== undefined) return [`not run: ${skipped} is not installed`, '', '', ''];
  if (seconds === null) return [`no time: ${differs ?? 'not run'}`, '', '', ''];
  return [spreadOf(seconds), processor === null ? '' : number(processor.median), peakMiB === null ? '' : counted(peakMiB), String(runs)];
}

const TIMES = ['seconds', 'of processor', 'peak MiB', 'runs'] as const;

/** Rows of one kind, each with its size. */
export const rowsTable = (rows: readonly Row[]): string =>
  table(['contestant', 'what it does', 'size', 'rows', ...TIMES], rows.map((row) => [`\`${row.name}\``, row.what, `${row.copies}×`, counted(row.rows), ...times(row)]));

/** The same without what each does. */
export const sizesTable = (rows: readonly Row[]): string =>
  table(['contestant', 'size', 'rows', ...TIMES], rows.map((row) => [`\`${row.name}\``, `${row.copies}×`, counted(row.rows), ...times(row)]));

/** Each stage of a run. */
export const stagesTable = (stages: readonly Stage[]): string =>
  table(['stage', 'seconds', 'of processor'], stages.map(({ stage, seconds, processor }) => [stage, spreadOf(seconds), number(processor.median)]));

const HOLDS = { true: 'yes', false: 'no', null: '' } as const;

/** The ratios with their goals. */
export const ratiosTable = ({ ratios }: Pick<Result, 'ratios'>): string =>
  table(['ratio', 'goal', 'time', 'of processor', 'holds'], ratios.map(({ what, goal, seconds, processor, holds }) =>
    [what, goal, spreadOf(seconds), processor === null ? '' : number(processor.median), HOLDS[`${holds}`]]));

/** The machine and all versions, in a sentence each. */
export function machineWords({ machine, versions }: Result): string {
  const { system, processor, cores, memoryGiB, loadBefore } = machine;
  const busy = loadBefore > 0.5 ? ` The machine was busy with other work when this began (load ${loadBefore}): read the ratios and the processor time, not the seconds.` : '';
  return `${system}, ${processor}, ${cores} cores, ${memoryGiB} GiB.${busy} ${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ')}.`;
}

/** Everything, for the terminal. */
export function said(result: Result): string {
  const equal = result.rows.filter(({ seconds }) => seconds !== null);
  const differ = result.rows.filter(({ differs }) => differs !== undefined);
  return [
    machineWords(result), sizesTable(result.rows), ...(result.stages.length > 0 ? [stagesTable(result.stages)] : []), ...(result.ratios.length > 0 ? [ratiosTable(result)] : []),
    `${equal.length} contestants with the checked figures, ${differ.length} that differ`,
  ].join('\n\n');
}
