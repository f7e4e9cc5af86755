/* Plain Node: the CSV as a stream of lines, sums in a Map. Knows that no cell of this file holds a comma or a line end. */
import { createReadStream, writeFileSync } from 'node:fs';

const [source, target] = process.argv.slice(2);
const sums = new Map();
let header = true;

function add(line) {
  if (header || line === '') {
    header = false;
    return;
  }
  const cells = line.split(',');
  const key = `${cells[0]},${cells[1]},${cells[2]}`;
  let sum = sums.get(key);
  if (!sum) sums.set(key, sum = [0, 0]);
  const weight = Number(cells[5]);
  if (cells[4] === 'met') sum[0] += weight;
  sum[1] += weight;
}

let rest = '';
for await (const chunk of createReadStream(source, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop();
  for (const line of lines) add(line);
}
add(rest);
writeFileSync(target, ['copy,cycle,indicator,numerator,denominator', ...[...sums].map(([key, [met, all]]) => `${key},${met},${all}`), ''].join('\n'));
