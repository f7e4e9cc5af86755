/** What in an output folder is pasra's, and may be replaced; everything else is someone's and stays. */
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { dataKind, edition } from '../../schemas/codes.ts';
import { bilingual } from '../../schemas/plan.ts';

/** Something stands there that pasra did not write; said to the user (wrong usage), no bug. */
export class NotOurs extends Error {}

/** What a manifest of any version of pasra tells. */
const published = z.object({
  cycle: z.int(), as_of: z.string(),
  about: z.object({ data_kind: dataKind, edition, title: bilingual, note: bilingual, erratum: z.object({ of: z.string() }).optional().catch(undefined) }),
  versions: z.object({ pasra: z.string(), plan: z.string() }),
  outputs: z.record(z.string(), z.string()), documents: z.array(z.string()),
  baseline: z.object({ cycle: z.int() }).nullish(),
  // an older version says less
  counts: z.object({ states_parties: z.int(), reports_received: z.int(), reports_by_due_date: z.int(), register_whole: z.boolean() }).optional().catch(undefined),
});
export type Published = z.output<typeof published>;

/** The manifest of the publication in a folder, with its text; null where there is none, or none of pasra's. */
export function publishedIn(folder: string): (Published & { text: string }) | null {
  try {
    const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
    const parsed = published.safeParse(JSON.parse(text));
    return parsed.success ? { ...parsed.data, text } : null;
  } catch {
    return null;
  }
}

/** Folders of the data folder in which nothing is published. */
const TABLES = ['article7', 'baseline', 'registry', 'records', 'plan'];

const same = (a: Stats | undefined, b: Stats | undefined): boolean => a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
const statOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/** A path and every folder above it, links followed where they exist: `out` reached by a link, in other case or by `..` is the same folder. */
function upwards(path: string): string[] {
  const whole = resolve(path);
  const real = existsSync(whole) ? realpathSync(whole) : whole;
  if (dirname(real) === real) return [real];
  const above = upwards(dirname(real));
  return [join(above[0] ?? '', basename(real)), ...above];
}

/** Refuses an output folder that is the data folder, or lies in a folder of its tables. */
export function refuseOut(data: string, out: string): void {
  const [place = '', ...above] = upwards(out);
  const dataFolder = statOf(data);
  if (same(statOf(place), dataFolder)) throw new NotOurs(`--out "${out}" is the data folder; name another folder`);
  const trail = [place, ...above];
  for (const name of TABLES) {
    const table = statOf(join(data, name));
    // where the tables' folder is yet to be made, its name under the data folder tells
    const within = trail.some((path) => same(statOf(path), table) || (basename(path).toLowerCase() === name && same(statOf(dirname(path)), dataFolder)));
    if (within) throw new NotOurs(`--out "${out}" lies in "${join(data, name)}", a folder of the data; name another folder`);
  }
}

/** What desktops leave in every folder that they show. */
const LITTER = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** State sheets, which an older version put into the folder of the cycle. */
const SHEET = /^(states\/)?[A-Z]{3}\.[a-z]{2}\.(html|pdf|docx)$/;

/** The names in a folder, what desktops leave there aside; none where it is no folder. */
export const entriesOf = (folder: string): string[] => (statOf(folder)?.isDirectory() ? readdirSync(folder) : []).filter((name) => !LITTER.includes(name));

/**
 * Refuses to replace `OUT/<place>` where it is anything but a publication of pasra's: another folder, a file, a link, a
 * publication beside whose files something else lies. Gives the publication that stands there, if one does.
 */
export function refusePlace(out: string, place: string): Published | null {
  const folder = join(out, place);
  for (const path of place.includes('/') ? [join(out, dirname(place)), folder] : [folder]) {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found && !found.isDirectory()) throw new NotOurs(`"${path}" is not a folder that pasra made; move it elsewhere, or name another folder with --out`);
  }
  if (entriesOf(folder).length === 0) return null;
  const manifest = publishedIn(folder);
  if (manifest === null) {
    const why = existsSync(join(folder, 'manifest.json')) ? 'its manifest.json is broken or not pasra\'s' : 'it has no manifest.json of pasra\'s';
    throw new NotOurs(`"${folder}" is not empty, and ${why}; move it elsewhere, or name another folder with --out`);
  }
  const own = new Set(['manifest.json', 'SHA256SUMS', ...Object.keys(manifest.outputs), ...manifest.documents, ...summedIn(folder)]);
  const other = filesIn(folder).find((path) => !own.has(path) && !SHEET.test(path));
  if (other !== undefined) throw new NotOurs(`"${join(folder, other)}" was not written by pasra and would be lost; move it elsewhere, or name another folder with --out`);
  return manifest;
}

/** Every file under a folder, by its path from there, what desktops leave there aside; none where it is no folder. */
export const filesIn = (folder: string): string[] => (statOf(folder)?.isDirectory() ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
  .filter((entry) => !entry.isDirectory() && !LITTER.includes(entry.name)).map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')).toSorted();

const summedIn = (folder: string): string[] => {
  const sums = join(folder, 'SHA256SUMS');
  return existsSync(sums) ? readFileSync(sums, 'utf8').split('\n').map((line) => line.slice(66)) : [];
};

/** The last line of every index page that pasra writes, so that it knows it again. */
export const INDEX_SIGN = '<!-- index of the published cycles, written by pasra -->\n';

/** Whether `OUT/index.html` is there and pasra's: signed, or of an older version and known by its first words. */
export function hasOurIndex(out: string): boolean {
  const path = join(out, 'index.html');
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  const text = readFileSync(path, 'utf8');
  return text.endsWith(INDEX_SIGN) || text.slice(0, 4000).includes('<title>Progress against the Siem Reap-Angkor Action Plan');
}

/** Refuses to replace an index page that is not pasra's. */
export function refuseIndex(out: string): void {
  const path = join(out, 'index.html');
  if (existsSync(path) && !hasOurIndex(out)) throw new NotOurs(`"${path}" was not written by pasra and would be lost; move it elsewhere, or name another folder with --out`);
}
