/** `pasra baseline freeze | verify | show`: R30 and R31. */
import { join } from 'node:path';
import type { Moved } from '../baseline/baseline.ts';
import { FreezeRefused, nextRevision, revisionPlace, sealedFiles } from '../baseline/freeze.ts';
import { readRevision, revisionFolders } from '../baseline/read.ts';
import { verify } from '../baseline/verify.ts';
import { repair, replaceFolder, withFolder } from '../publish/swap.ts';
import { loadPlan } from '../read/plan.ts';
import { prepare, soundAbout } from '../measure/prepare.ts';
import { WrongUsage, type Context } from './context.ts';

export interface FreezeOptions {
  data: string;
  cycle: number;
  asOf: string;
  restate?: boolean;
  reason?: string;
}

/** Seals the figures, readings, outcomes and populations of a cycle; a restatement stands beside the older one. */
export async function freezeCommand(options: FreezeOptions, context: Context): Promise<number> {
  const plan = loadPlan();
  const { cycle, source } = plan.terms.baseline_cycle;
  if (options.cycle !== cycle) throw new WrongUsage(`the plan's baseline is the cycle ${cycle} (${source})`);
  const prepared = await prepare(plan, { data: options.data, today: context.today, progress: (stage) => context.say(`${stage} …`) });
  try {
    const about = soundAbout(prepared);
    await withFolder(join(options.data, 'baseline'), async () => {
      const { folder, revision } = nextRevision(options.data, cycle, options.restate ?? false, options.reason);
      const older = revisionFolders(options.data, cycle).at(-1);
      const restates = older === undefined ? null : readRevision(options.data, older);
      const { files, figures, moved } = await sealedFiles(prepared, about, plan, options, { revision, reason: options.reason ?? null, restates });
      const { parent, name } = revisionPlace(options.data, folder);
      repair(parent);
      replaceFolder(parent, name, files);
      context.say(`baseline ${cycle}, revision ${revision}, as of ${options.asOf}: ${figures} figures sealed in ${join(options.data, folder)}`);
      if (restates) context.say(`against revision ${restates.revision}: ${movedCount(moved)} (moved.csv lists them)`);
    });
  } catch (error) {
    if (error instanceof FreezeRefused) throw new WrongUsage(error.message);
    throw error;
  } finally {
    prepared.store.close();
  }
  return 0;
}

/** "2 figures, 5 readings, 3 outcomes moved". */
function movedCount(moved: readonly Moved[]): string {
  const count = (table: Moved['table'], noun: string) => {
    const rows = moved.filter((row) => row.table === table).length;
    return `${rows} ${noun}${rows === 1 ? '' : 's'}`;
  };
  return `${[count('figure', 'figure'), count('reading', 'reading'), count('outcome', 'outcome')].join(', ')} moved`;
}

function newestRevision(data: string): string {
  const folder = revisionFolders(data, loadPlan().terms.baseline_cycle.cycle).at(-1);
  if (folder === undefined) throw new WrongUsage(`no baseline is frozen in ${join(data, 'baseline')}`);
  return folder;
}

/** Checks the seal and recomputes; exit status 1 where a figure, a reading or an outcome would be another. */
export async function verifyCommand(options: { data: string; json?: boolean }, context: Context): Promise<number> {
  const folder = newestRevision(options.data);
  const baseline = readRevision(options.data, folder);
  const plan = loadPlan();
  const prepared = await prepare(plan, { data: options.data, today: context.today, progress: () => {} });
  try {
    soundAbout(prepared);
    const found = await verify(prepared, plan, baseline);
    const moved = found.moved.filter(({ table }) => table !== 'population');
    context.answer(options.json ? JSON.stringify(found, null, 2) : [
      `baseline ${baseline.cycle}, revision ${baseline.revision}, as of ${baseline.asOf}: the seal is whole`,
      ...found.inputs.map(({ file, change }) => `input ${change} since: ${file}`),
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
  newestRevision(options.data);
  const plan = loadPlan();
  const revisions = revisionFolders(options.data, plan.terms.baseline_cycle.cycle).map((folder) => ({ folder, ...readRevision(options.data, folder) }));
  const newest = revisions.at(-1);
  if (!newest) return 0;
  if (options.json) {
    context.answer(JSON.stringify({ revisions: revisions.map(({ seal, folder }) => ({ folder, ...seal })), figures: newest.figures }, null, 2));
    return 0;
  }
  const titles = new Map(plan.indicators.map((one) => [one.indicator, one.title.en]));
  context.answer([
    ...revisions.map(({ seal, folder }) => `revision ${seal.revision}: cycle ${seal.cycle} as of ${seal.as_of}, ${seal.about.data_kind}, ${seal.about.title.en}${seal.reason ? ` (${seal.reason})` : ''}, in ${join(options.data, folder)}
  reports by the due date ${seal.counts.reports_by_due_date}, later ${seal.counts.reports_after_due_date}, without a date ${seal.counts.reports_without_a_date}; seal ${seal.seal.slice(0, 8)}`),
    '',
    ...newest.figures.map((figure) => `${figure.indicator.padEnd(6)}${figure.status.padEnd(16)}${(figure.numerator === null ? '' : figure.denominator === null ? String(figure.numerator) : `${figure.numerator} of ${figure.denominator}`).padEnd(14)}${titles.get(figure.indicator) ?? ''}`),
  ].join('\n'));
  return 0;
}
