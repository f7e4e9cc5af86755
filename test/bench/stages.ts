/**
 * One annual run of the last cycle, stage by stage, in a process of its own: of each how long and how much processor, as JSON.
 *
 *   node --import tsx test/bench/stages.ts DATA SECONDS.json
 */
import { writeFileSync } from 'node:fs';
import { assess } from '../../pipeline/assess/assess.ts';
import { asDecided } from '../../pipeline/baseline/as-decided.ts';
import { compareWithBaseline } from '../../pipeline/baseline/compare.ts';
import { readBaseline } from '../../pipeline/baseline/read.ts';
import { asKnownOn, measureCycle, measurePastCycle } from '../../pipeline/measure/cycle.ts';
import { prepareFolder, soundAbout } from '../../pipeline/measure/prepare.ts';
import { compose } from '../../pipeline/publish/compose.ts';
import { FORMATS, type Format } from '../../pipeline/publish/format-names.ts';
import { carriedIn, inputFiles, inputsOf } from '../../pipeline/publish/package/inputs.ts';
import type { PastFigures } from '../../pipeline/measure/measured.ts';
import { dataOutputs, publicationFiles } from '../../pipeline/publish/publish.ts';
import { opinionOf } from '../../pipeline/publish/second-opinion.ts';
import { readFolder } from '../../pipeline/read/folder.ts';
import { loadPlan } from '../../pipeline/read/plan.ts';
import { demoCycles } from '../../pipeline/demo/files.ts';
import { LAST } from './last-cycle.ts';
import type { StagesAnswer } from './stage-times.ts';

const [data = '', target = ''] = process.argv.slice(2);
const seconds: Record<string, number> = {};
const processor: Record<string, number> = {};
let last = { seconds: 0, processor: 0 };
/** What passed since the last stage ended is this one's. */
const ended = (stage: string): void => {
  const { user, system } = process.cpuUsage();
  const now = { seconds: performance.now() / 1000, processor: (user + system) / 1e6 };
  seconds[stage] = now.seconds - last.seconds;
  processor[stage] = now.processor - last.processor;
  last = now;
};

ended('start');
const catalogue = loadPlan();
ended('plan');
const read = readFolder(data);
ended('read');
const prepared = await prepareFolder(catalogue, read, LAST.asOf, (stage) => { if (stage === 'checking') ended('load'); });
ended('check');
const { folder, plan, store } = prepared;

const dates = (cycle: number) => asKnownOn(cycle, LAST.asOf);
const past: PastFigures[] = [];
for (const cycle of demoCycles.slice(0, -1)) past.push(await measurePastCycle(store, plan, dates(cycle)));
ended('earlier cycles');
await assess(store, plan.terms, dates(LAST.cycle));
ended('assess');
const measured = await measureCycle(store, plan, dates(LAST.cycle));
ended('measure');

const sealed = readBaseline(data, plan);
const baseline = sealed && asDecided(plan, sealed);
const compared = await compareWithBaseline(store, plan, measured, baseline);
ended('compare');
const publication = compose({ plan, about: soundAbout(prepared, LAST.cycle), measured, compared, baseline, past, problems: [] });
const inputs = new Map([...folder.hashes, ...(baseline?.hashes ?? [])]);
const goingOut = inputsOf(data, publication, inputs, { sealed: baseline?.folder ?? null, hidden: dates(LAST.cycle).cutoffs });
const published = inputFiles(publication, goingOut);
store.close();
ended('package inputs');
const opinion = opinionOf({ ...publication, compared: baseline !== null, data, inputs: carriedIn(goingOut) })(dataOutputs(publication));
ended('second opinion');
for (const format of ['csv', ...FORMATS.filter((one) => one !== 'csv')] satisfies Format[]) {
  await publicationFiles(publication, { read: inputs, inputs: published }, ['en', 'fr'], [format]);
  ended(format);
}
writeFileSync(target, JSON.stringify({ seconds, processor, disagreements: opinion.disagreements.length } satisfies StagesAnswer));
