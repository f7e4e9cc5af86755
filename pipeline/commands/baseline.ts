/** `pasra baseline freeze | verify | show`: R30 and R31. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Moved } from '../baseline/baseline.ts';
import { FreezeRefused, nextRevision, refuseReason, sealedFiles } from '../baseline/freeze.ts';
import { readRevisions, revisionFolder, type SealedBaseline } from '../baseline/read.ts';
import { verify } from '../baseline/verify.ts';
import { replaceFolder, withFolder } from '../publish/swap.ts';
import { NoDataFolder } from '../read/folder.ts';
import { loadPlan } from '../read/plan.ts';
import { prepare, soundAbout } from '../measure/prepare.ts';
import { WrongUsage, type Context } from './context.ts';

export interface FreezeOptions {
  data: string;
  cycle: number;
  asOf: string;
  recordedBy?: string;
  restate?: boolean;
  reason?: string;
}

/** Seals the figures, readings, outcomes and populations of a cycle; a restatement stands beside the older one. */
export async function freezeCommand(options: FreezeOptions, context: Context): Promise<number> {
  try {
    await freeze(options, context);
    return 0;
  } catch (error) {
    if (error instanceof FreezeRefused) throw new WrongUsage(error.message);
    throw error;
  }
}

async function freeze(options: FreezeOptions, context: Context): Promise<void> {
  const plan = loadPlan();
  const { cycle, source } = plan.terms.baseline_cycle;
  const restatement = { restate: options.restate ?? false, reason: options.reason };
  // a correction made later of a report received by then is what a restatement is for
  const dates = { cycle, asOf: options.asOf, recordedBy: options.recordedBy ?? (restatement.restate ? context.today : options.asOf) };
  if (options.cycle !== cycle) throw new WrongUsage(`the plan's baseline is the cycle ${cycle} (${source})`);
  for (const day of [dates.asOf, dates.recordedBy]) if (day > context.today) throw new FreezeRefused(`${day} is later than today (${context.today}): what will be known then cannot be sealed`);
  refuseReason(restatement);
  const prepared = await prepare(plan, { data: options.data, today: context.today, progress: (stage) => context.say(`${stage} …`) });
  try {
    const about = soundAbout(prepared, cycle);
    await withFolder(join(options.data, 'baseline'), async () => {
      const restates = readRevisions(options.data, cycle).at(-1) ?? null;
      const revision = nextRevision(restates ?? undefined, cycle, restatement);
      const { files, figures, moved } = await sealedFiles(prepared, about, dates, { revision, reason: options.reason ?? null, restates });
      const folder = revisionFolder(cycle, revision);
      await replaceFolder(join(options.data, 'baseline'), folder.slice('baseline/'.length), files);
      context.say(`baseline ${cycle}, revision ${revision}, as of ${dates.asOf}${dates.recordedBy === dates.asOf ? '' : `, recorded by ${dates.recordedBy}`}: ${figures} figures sealed in ${join(options.data, folder)}`);
      if (restates) context.say(`against revision ${restates.revision}: ${movedCount(moved)} (moved.csv lists them)`);
    });
  } finally {
    prepared.store.close();
  }
}

/** "2 figures, 5 readings, 3 outcomes moved". */
function movedCount(moved: readonly Moved[]): string {
  const count = (table: Moved['table'], noun: string) => {
    const rows = moved.filter((row) => row.table === table).length;
    return `${rows} ${noun}${rows === 1 ? '' : 's'}`;
  };
  return `${[count('figure', 'figure'), count('reading', 'reading'), count('outcome', 'outcome')].join(', ')} moved`;
}

/** Every revision, each with its seal whole; there is at least one. */
function frozen(data: string): [SealedBaseline, ...SealedBaseline[]] {
  if (!existsSync(data)) throw new NoDataFolder(data);
  const [first, ...later] = readRevisions(data, loadPlan().terms.baseline_cycle.cycle);
  if (!first) throw new WrongUsage(`no baseline is frozen in ${join(data, 'baseline')}`);
  return [first, ...later];
}

const days = ({ asOf, recordedBy }: SealedBaseline): string => `as of ${asOf}${recordedBy === asOf ? '' : `, recorded by ${recordedBy}`}`;

const CHANGES = { changed: 'changed', added: 'added', removed: 'removed', line_ends: 'changed in its line ends only' } as const;

/** Checks every seal and recomputes the newest; exit status 1 where a figure, a reading or an outcome would be another. */
export async function verifyCommand(options: { data: string; json?: boolean }, context: Context): Promise<number> {
  const revisions = frozen(options.data);
  const baseline = revisions.at(-1) as SealedBaseline;
  const plan = loadPlan();
  const prepared = await prepare(plan, { data: options.data, today: context.today, progress: () => {} });
  try {
    soundAbout(prepared);
    const found = await verify(options.data, prepared, baseline);
    const moved = found.moved.filter(({ table }) => table !== 'population');
    context.answer(options.json ? JSON.stringify(found, null, 2) : [
      `baseline ${baseline.cycle}, revision ${baseline.revision}, ${days(baseline)}: the seal${revisions.length === 1 ? ' is' : `s of all ${revisions.length} revisions are`} whole`,
      ...found.inputs.map(({ file, change }) => `input ${CHANGES[change]} since: ${file}`),
      ...moved.map(({ table, key, sealed, today }) => `${table} ${key}: sealed ${sealed ?? 'nothing'}, today ${today ?? 'nothing'}`),
      moved.length === 0 ? 'recomputed: nothing would change' : `recomputed: ${movedCount(moved)}`,
    ].join('\n'));
    return moved.length === 0 ? 0 : 1;
  } finally {
    prepared.store.close();
  }
}

/** The revisions of the baseline, and the figures of the newest. */
export function showCommand(options: { data: string; json?: boolean }, context: Context): number {
  const revisions = frozen(options.data);
  const newest = revisions.at(-1) as SealedBaseline;
  const plan = loadPlan();
  if (options.json) {
    context.answer(JSON.stringify({ revisions: revisions.map(({ seal, folder }) => ({ folder, ...seal })), figures: newest.figures }, null, 2));
    return 0;
  }
  const titles = new Map(plan.indicators.map((one) => [one.indicator, one.title.en]));
  context.answer([
    ...revisions.map(({ seal, folder, ...one }) => `revision ${seal.revision}: cycle ${seal.cycle} ${days({ seal, folder, ...one })}, ${seal.about.data_kind}, ${seal.about.title.en}${seal.reason ? ` (${seal.reason})` : ''}, in ${join(options.data, folder)}
  reports by the due date ${seal.counts.reports_by_due_date}, later ${seal.counts.reports_after_due_date}, without a date ${seal.counts.reports_without_a_date}; seal ${seal.seal.slice(0, 8)}`),
    '',
    ...newest.figures.map((figure) => `${figure.indicator.padEnd(6)}${figure.status.padEnd(16)}${(figure.numerator === null ? '' : figure.denominator === null ? String(figure.numerator) : `${figure.numerator} of ${figure.denominator}`).padEnd(14)}${titles.get(figure.indicator) ?? ''}`),
  ].join('\n'));
  return 0;
}
