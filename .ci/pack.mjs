// Packs a publication for its release: the package whole (a zip with fixed times, files in order, so that the same publication gives the
// same bytes), each document one by one, and the sums of all of these.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { zipSync } from 'fflate';

const [folder, out] = process.argv.slice(2);
const cycle = basename(folder);
// Compressed files gain nothing from being compressed once more.
const level = (path) => (/\.(pdf|docx|xlsx|png|parquet|woff2)$/.test(path) ? 0 : 9);
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile()).map((path) => relative(folder, path).replaceAll('\\', '/')).toSorted();

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const files = new Map([[`pasra-${cycle}.zip`, zipSync(Object.fromEntries(paths.map((path) => [`${cycle}/${path}`, [readFileSync(join(folder, path)), { level: level(path), mtime: '1980-01-02T00:00:00' }]])))]]);
for (const path of paths.filter((one) => /\.(pdf|docx|xlsx)$/.test(one))) files.set(`${cycle}-${path.replaceAll('/', '-')}`, readFileSync(join(folder, path)));
for (const [name, bytes] of files) writeFileSync(join(out, name), bytes);
writeFileSync(join(out, 'SHA256SUMS'), [...files].map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).toSorted().join(''));
