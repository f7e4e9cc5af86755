/* Observable Framework: a site of one page with a chart for each indicator, the figures by a data loader. Its charts are drawn later, in the browser. */
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [source, target, framework] = process.argv.slice(2);
const root = join(framework, 'bench');
const output = join(framework, 'bench-site');
rmSync(root, { recursive: true, force: true });
rmSync(output, { recursive: true, force: true });
mkdirSync(root, { recursive: true });
// whatever the folder is, its files here are modules
writeFileSync(join(root, 'package.json'), '{"type":"module"}\n');
const loader = fileURLToPath(new URL('./stream.js', import.meta.url));
writeFileSync(join(root, 'figures.csv.js'), `process.argv.splice(2, 2, ${JSON.stringify(source)}, '/dev/stdout');\nawait import(${JSON.stringify(loader)});\n`);
writeFileSync(join(root, 'index.md'), `# Figures

\`\`\`js
import * as Plot from "@observablehq/plot";
const [, ...lines] = (await FileAttachment("figures.csv").text()).trim().split("\\n");
const figures = lines.map((line) => line.split(",")).map(([, cycle, indicator, numerator]) => ({ cycle, indicator, numerator }));
const indicators = [...new Set(figures.map((row) => row.indicator))];
for (const indicator of indicators) {
  const rows = figures.filter((row) => row.indicator === indicator);
  display(Plot.plot({ title: indicator, height: 160, marks: [Plot.lineY(rows, { x: "cycle", y: (row) => Number(row.numerator), marker: true })] }));
}
\`\`\`
`);
process.on('exit', () => {
  const files = join(output, '_file');
  const [figures] = readdirSync(files).filter((name) => /^figures\..*csv$/.test(name));
  copyFileSync(join(files, figures), target);
});
process.chdir(framework);
process.argv.splice(2, 3, 'build', '--root', 'bench', '--config', join(root, 'bench.config.js'));
writeFileSync(join(root, 'bench.config.js'), `export default { root: 'bench', output: 'bench-site', title: 'Figures' };\n`);
await import(join(framework, 'node_modules/@observablehq/framework/dist/bin/observable.js'));
