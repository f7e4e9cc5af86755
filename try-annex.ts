import { writeFileSync } from 'node:fs';
import { run } from './pipeline/run.ts';
import { loadPlan } from './pipeline/read/plan.ts';
import { annexDocument, annexPages } from './pipeline/say/annex/annex.ts';
const [data, cycle, lang, to] = process.argv.slice(2);
import { reportPage } from './pipeline/draw/html/report-page.ts';
const { publication } = await run(loadPlan(), { data, cycle: cycle ? Number(cycle) : undefined, asOf: `${cycle}-11-30`, today: '2029-11-30', progress: () => {} } as never);
const report = annexDocument(publication, lang as 'en');
console.log(report.blocks.length, annexPages(publication, lang as 'en').map((one) => [one.path, one.blocks.length].join(' ')).join(', '));
for (const one of annexPages(publication, lang as 'en')) { const f = to + '/' + one.path.replaceAll('/', '-') + '.' + lang + '.html'; writeFileSync(f, reportPage(one, ['en', 'fr'])); }
