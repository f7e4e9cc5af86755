/** `pasra year`: what is due on a day, and why. */
import { readBaseline } from '../baseline/read.ts';
import { verify } from '../baseline/verify.ts';
import { prepareFolder } from '../measure/prepare.ts';
import { readFolder, type Folder } from '../read/folder.ts';
import { loadPlan } from '../read/plan.ts';
import { words, yearWords } from '../words/languages.ts';
import type { SaidDuty } from '../words/year.ts';
import type { Duty } from '../year/duty.ts';
import { editionsIn, type Proofs } from '../year/published.ts';
import { dutiesOn } from '../year/year.ts';
import { tables, type TableName } from '../../schemas/tables.ts';
import type { Language } from '../../schemas/codes.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { Context } from './context.ts';

export interface YearOptions {
  data: string;
  out: string;
  on?: string;
  lang: Language;
  json?: boolean;
}

/** The baseline that stands, and how much of it would be another with what was recorded by a day. */
async function baselineOn(plan: Plan, data: string, folder: Folder, day: string): Promise<Pick<Proofs, 'sealed' | 'moved'>> {
  const sealed = readBaseline(data, plan);
  if (!sealed) return { sealed: null, moved: 0 };
  const changed = Object.entries(sealed.seal.inputs).some(([file, hash]) => folder.hashes.get(file) !== hash);
  const later = (Object.keys(tables) as TableName[]).some((table) => folder.rows[table].some((row) => String(row.recorded_on ?? '') > sealed.recordedBy));
  if (!changed && !later) return { sealed, moved: 0 };
  const prepared = await prepareFolder(plan, folder, day, () => {});
  try {
    const recordedBy = day > sealed.recordedBy ? day : sealed.recordedBy;
    return { sealed, moved: (await verify(data, prepared, { ...sealed, recordedBy })).moved.filter(({ table }) => table !== 'population').length };
  } finally {
    prepared.store.close();
  }
}

/** A duty with the names that a reader knows. */
export function saidDuty({ cycle, dueOn, code, meeting, missing, done }: Duty, folder: Pick<Folder, 'rows'>, language: Language, day: string): SaidDuty {
  const name = (state: string) => {
    const row = folder.rows.states.find((one) => one.state === state);
    return String(row?.[`name_${language}`] ?? row?.name_en ?? state);
  };
  const states = code === 'reports' || code === 'requests';
  return {
    cycle, dueOn, late: dueOn < day, meeting: meeting?.names[language] ?? '', starts: meeting?.starts ?? '', ends: meeting?.ends ?? '',
    missing: states ? missing.map(name).toSorted(words(language).format.compare) : missing, count: done?.count ?? 0, of: done?.of ?? 0,
  };
}

/** Prints what is due; with `--json` as `[{due_on, duty, why, command}]`. */
export async function yearCommand({ data, out, on, lang, json }: YearOptions, context: Context): Promise<number> {
  const plan = loadPlan();
  const day = on ?? context.today;
  const folder = readFolder(data);
  const cycles = Array.from({ length: plan.terms.last_cycle.cycle - plan.terms.baseline_cycle.cycle + 1 }, (_, at) => plan.terms.baseline_cycle.cycle + at);
  const proofs = { ...editionsIn(out, cycles), ...await baselineOn(plan, data, folder, day) };
  const say = yearWords(lang);
  const due = dutiesOn(plan, folder, proofs, day).map((one) => {
    const said = saidDuty(one, folder, lang, day);
    const { duty, why } = say.duties[one.code];
    return { due_on: one.dueOn, duty: duty(said), why: why(said), command: one.command, code: one.code };
  });
  if (json) context.answer(JSON.stringify(due, null, 2));
  else context.answer((due.length === 0 ? [say.nothing(day)] : [say.head(day), ...due.flatMap((one) => ['', `${one.duty} (${say.due(one.due_on, one.due_on < day)})`, `  ${one.why}`, `  ${one.command}`])]).join('\n').replaceAll('\u00a0', ' '));
  return 0;
}
