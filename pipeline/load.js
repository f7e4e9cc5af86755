/* TypeScript → what Node can run at once. The program is put together once per state of its code, into `node_modules/.cache/pasra/<hash of the code>`; where nothing can be written it is run as it stands, only slower to start. Plain JavaScript, for this is what makes TypeScript loadable. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = dirname(here);
const cache = join(root, 'node_modules', '.cache', 'pasra');

/** What is started from outside: the command line and the threads; paths from this folder, without `.ts`. */
const ENTRIES = ['cli', 'publish/language-thread', 'publish/opinion-thread', 'coding/read-thread'];
/** Every file of code that the program is put together from. */
const FOLDERS = ['pipeline', 'schemas'];
/** What was put together for older code stays so long, and of it the newest: a program that is running may still load a part. */
const DAYS_KEPT = 2;
const OLDER_KEPT = 3;

function sources() {
  return FOLDERS.flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).filter((name) => /\.(ts|json)$/.test(name)).map((name) => join(folder, name))).sort();
}

/** SHA-256 of the code, of what it stands on, and of where it lies, for its paths are written into it. */
function keyOf(files) {
  const hash = createHash('sha256').update(`${root}\0`);
  for (const file of [...files, 'package.json', join('pipeline', 'load.js')]) hash.update(`${file}\0`).update(readFileSync(join(root, file))).update('\0');
  return hash.digest('hex').slice(0, 32);
}

/** Files are found from where the code stands, not from where it was put together. */
const placed = (built) => ({
  name: 'placed',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)).replaceAll('globalThis.pasraBuilt', JSON.stringify(built)),
    }));
  },
});

async function put(built) {
  const { build } = await import('esbuild');
  const draft = mkdtempSync(`${built}.`);
  try {
    await build({
      absWorkingDir: root, entryPoints: ENTRIES.map((entry) => join(here, `${entry}.ts`)), outbase: here, outdir: draft,
      bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', logLevel: 'silent', plugins: [placed(built)],
    });
    writeFileSync(join(draft, 'package.json'), '{"type":"module"}\n');
    renameSync(draft, built);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // another start was first
    if (!isThere(built)) throw error;
  }
}

function isThere(built) {
  try {
    return statSync(join(built, 'package.json')).isFile();
  } catch {
    return false;
  }
}

function clear() {
  const old = readdirSync(cache).map((name) => ({ path: join(cache, name), at: statSync(join(cache, name)).mtimeMs })).sort((a, b) => b.at - a.at);
  const last = Date.now() - DAYS_KEPT * 24 * 60 * 60 * 1000;
  for (const { path } of old.slice(OLDER_KEPT).filter(({ at }) => at < last)) rmSync(path, { recursive: true, force: true });
}

/** The folder that the program is put together in, made where it is not there yet; null where it cannot be. */
async function built() {
  try {
    const folder = join(cache, keyOf(sources()));
    if (isThere(folder)) return folder;
    mkdirSync(cache, { recursive: true });
    await put(folder);
    clear();
    return folder;
  } catch {
    return null;
  }
}

/** Runs an entry: the URL of a TypeScript file in this folder. */
export async function load(url) {
  const path = relative(here, fileURLToPath(url)).split(sep).join('/');
  const folder = await built();
  if (folder !== null) return import(pathToFileURL(join(folder, path.replace(/\.ts$/, '.js'))).href);
  const { register } = await import('tsx/esm/api');
  register();
  return import(url);
}
