/** `npm run passages -- FOLDER`: for a folder of documents with a `truth.csv`, how often the true place is among the first three passages. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../pipeline/coding/read-document.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { measureRates } from './measures-rates.ts';
import { ratesOf, truthOf } from './rates.ts';
import { hasPoppler, wordsRate } from './words-rate.ts';

const folder = process.argv[2] ?? new URL('./documents', import.meta.url).pathname;
const truth = truthOf(folder);
const reports = [...new Set(truth.map(({ report_id }) => report_id))];
const files = readdirSync(folder);
const documents = [];
for (const report of reports) {
  const file = files.find((name) => /\.(pdf|docx|html|txt)$/.test(name) && name.startsWith(`${report}.`));
  if (file) documents.push({ report, document: await readDocument(join(folder, file)) });
}
const share = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(1)}%`;
for (const { report, asked, page, form, paragraph, missed } of await ratesOf(documents, truth, loadPlan())) {
  console.log(`${report}: ${asked} answers; page ${share(page, asked)}, form or section ${share(form, asked)}, paragraph ${share(paragraph, asked)}`);
  if (process.argv.includes('--missed')) for (const line of missed) console.log(`  ${line}`);
}
for (const { report, document } of documents) {
  const { proposed, right, truth: all, wrong, missed } = measureRates(folder, report, document);
  console.log(`${report}: ${proposed} values proposed, ${share(right, proposed)} right; ${share(right, all)} of ${all} found`);
  if (process.argv.includes('--missed')) for (const line of [...wrong.map((one) => `  wrong ${one}`), ...missed.map((one) => `  missed ${one}`)]) console.log(line);
}
for (const { report, document } of documents) {
  const file = files.find((name) => name === `${report}.pdf`);
  if (!file || !hasPoppler) continue;
  const { found, right, expected, read, missing, extra } = wordsRate(join(folder, file), document);
  console.log(`${report}: ${share(found, expected)} of ${expected} words read, ${share(right, read)} of those read are right`);
  if (process.argv.includes('--missed')) console.log(`  missing ${missing.slice(0, 60).join(' ')}\n  extra ${extra.slice(0, 60).join(' ')}`);
}
