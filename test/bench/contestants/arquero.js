/* Arquero alone: the CSV as a table, one rollup. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fromCSV, op } from 'arquero';

const [source, target] = process.argv.slice(2);
const figures = fromCSV(readFileSync(source, 'utf8'), { parse: { indicator: String } })
  .derive({ met: (row) => (row.outcome === 'met' ? row.weight : 0) })
  .groupby('copy', 'cycle', 'indicator')
  .rollup({ numerator: (row) => op.sum(row.met), denominator: (row) => op.sum(row.weight) });
writeFileSync(target, figures.toCSV());
