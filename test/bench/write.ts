/** A result → `docs/performance.md` and its JSON, the chart, and the README's lines between their two marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { performanceSvg } from './chart.ts';
import { machineWords, ratiosTable, rowsTable, sizesTable, stagesTable } from './said.ts';
import type { Result, Row } from './result.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const MARKS = ['<!-- bench -->', '<!-- /bench -->'] as const;

/** The page's text. */
export function performancePage(result: Result): string {
  const of = (...groups: readonly Row['group'][]): Row[] => result.rows.filter(({ group }) => groups.includes(group));
  const parts: Readonly<Record<string, string>> = {
    machine: machineWords(result), ratios: ratiosTable(result), product: rowsTable(of('product')), bare: rowsTable(of('bare')), pages: rowsTable(of('pages')),
    stages: stagesTable(result.stages), scale: sizesTable(of('parquet', 'engine')), equal: result.rows.reduce((sum, { equal, runs }) => sum + equal * runs, 0).toLocaleString('en-GB'),
  };
  return readFileSync(at('./performance.template.md'), 'utf8').replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? '');
}

/** The README with its lines between the marks made anew. */
export function readmeWith(readme: string, result: Result): string {
  const [from, to] = [readme.indexOf(MARKS[0]), readme.indexOf(MARKS[1])];
  if (from < 0 || to < from) throw new Error(`README.md has no ${MARKS.join(' … ')}`);
  return `${readme.slice(0, from)}${MARKS[0]}\n${ratiosTable({ ratios: result.ratios.slice(0, 5) })}\n${readme.slice(to)}`;
}

/** Writes all four. */
export function writePages(result: Result): void {
  writeFileSync(at('../../docs/performance.json'), `${JSON.stringify(result, null, 1)}\n`);
  writeFileSync(at('../../docs/performance.md'), performancePage(result));
  writeFileSync(at('../../docs/pictures/performance.svg'), performanceSvg(result.rows));
  writeFileSync(at('../../README.md'), readmeWith(readFileSync(at('../../README.md'), 'utf8'), result));
}
