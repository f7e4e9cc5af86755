/** `pasra feedback`: the State sheets of a cycle, to be sent to the States before anything is published. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../schemas/codes.ts';
import { renderDocx } from '../draw/docx/docx.ts';
import { reportPage } from '../draw/html/report-page.ts';
import { manifest } from '../publish/manifest.ts';
import { sha256 } from '../read/sha256.ts';
import { entriesOf, refuseOut, refusePlace } from '../publish/ours.ts';
import type { OutputFile } from '../publish/output.ts';
import { renderPdf } from '../draw/pdf/pdf.ts';
import type { Publication } from '../publish/publication.ts';
import { summed } from '../publish/publish.ts';
import type { Report } from '../say/model.ts';
import { stateSheet } from '../say/state-sheet.ts';
import type { SheetFormat } from '../publish/format-names.ts';
import { replaceFolder, withFolder } from '../publish/swap.ts';
import { loadPlan } from '../read/plan.ts';
import { run } from '../run.ts';
import { WrongUsage, type Context } from './context.ts';
import { refuseCycle } from './cycle.ts';

export interface FeedbackOptions {
  data: string;
  out: string;
  cycle?: number;
  asOf?: string;
  recordedBy?: string;
  /** One State; or `all` States Parties of the cycle. */
  state?: string;
  all?: boolean;
  lang: readonly Language[];
  formats: readonly SheetFormat[];
}

/** How each format draws a sheet. */
const renderers: Readonly<Record<SheetFormat, (report: Report, languages: readonly Language[]) => Promise<string | Uint8Array> | string | Uint8Array>> = {
  html: (report, languages) => reportPage(report, languages),
  pdf: (report) => renderPdf(report),
  docx: (report) => renderDocx(report),
};

/** Writes the State sheets of a cycle into `OUT/states/<cycle>`, beside the publications and in none of them; `WrongUsage` for an unknown State. */
export async function feedbackCommand(options: FeedbackOptions, context: Context): Promise<number> {
  if ((options.state === undefined) === !options.all) throw new WrongUsage('name one State with --state, or ask for all States Parties with --all');
  refuseOut(options.data, options.out);
  const { publication, inputs } = await run(loadPlan(), { ...options, today: context.today, progress: (stage) => context.say(`${stage} …`) });
  refuseCycle(publication.cycle);
  const states = statesAsked(options, publication);
  if (states.length === 0) {
    context.say(`registry/states.csv has no State Party on ${publication.dueDate}: there is no State sheet to write`);
    return 0;
  }
  const place = `states/${publication.cycle}`;
  const folder = join(options.out, place);
  refusePlace(options.out, place);
  context.say('writing …');
  const othersNow = () => (options.all ? [] : othersIn(folder, states));
  const made = await sheetFolder(publication, inputs, states, othersNow(), options);
  await withFolder(options.out, async () => {
    refusePlace(options.out, place);
    const others = othersNow();
    const same = JSON.stringify(others.map(({ path }) => path)) === JSON.stringify(made.others);
    await replaceFolder(options.out, place, same ? made.files : (await sheetFolder(publication, inputs, states, others, options)).files);
  });
  context.say(`${states.length === 1 ? 'one State sheet' : `${states.length} State sheets`}, ${sheetNames(states, options).length} files in ${folder}`);
  return 0;
}

/** All files of the folder: the sheets with those of other States, a manifest that says from what they were made, and the sums of all (a sheet carries the manifest's own). */
async function sheetFolder(publication: Publication, inputs: ReadonlyMap<string, string>, states: readonly string[], others: readonly OutputFile[], options: FeedbackOptions): Promise<{ others: string[]; files: OutputFile[] }> {
  const names = others.map(({ path }) => path);
  const sealed = manifest(publication, inputs, [], [...names, ...sheetNames(states, options)]);
  const sheets = await sheetFiles({ ...publication, seal: sha256(sealed).slice(0, 8) }, states, options);
  return { others: names, files: summed([...others, ...sheets, { path: 'manifest.json', content: sealed }]) };
}

const sheetNames = (states: readonly string[], { lang, formats }: FeedbackOptions): string[] =>
  states.flatMap((state) => lang.flatMap((language) => formats.map((format) => `${state}.${language}.${format}`)));

function statesAsked({ state, all }: FeedbackOptions, publication: Publication): string[] {
  if (all) return publication.receipts.map((receipt) => receipt.state);
  const code = (state ?? '').toUpperCase();
  if (publication.states.size === 0) throw new WrongUsage('registry/states.csv has no State, and so no State Party');
  if (!publication.states.has(code)) throw new WrongUsage(`"${state}" is no State of registry/states.csv; States are named by their ISO 3166-1 alpha-3 code`);
  return [code];
}

async function sheetFiles(publication: Publication, states: readonly string[], { lang, formats }: FeedbackOptions): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const state of states) {
    for (const language of lang) {
      const report = stateSheet(publication, language, state);
      for (const format of formats) files.push({ path: `${state}.${language}.${format}`, content: await renderers[format](report, lang) });
    }
  }
  return files;
}

/** Sheets of other States stay beside a single new one; each says for itself as of when it was written. */
function othersIn(folder: string, states: readonly string[]): OutputFile[] {
  return entriesOf(folder).filter((name) => /^[A-Z]{3}\.[a-z]{2}\.(html|pdf|docx)$/.test(name) && !states.includes(name.slice(0, 3)))
    .map((name) => ({ path: name, content: readFileSync(join(folder, name)) }));
}
