/**
 * Writes `data/` of this case: fictional States with the published counts of reports (see README.md).
 * Run it with `npx tsx test/cases/vintages/make.ts`; the files are committed, so only after a change.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** 157 codes, XAA to XGA. */
const states = letters.flatMap((first) => letters.map((second) => `X${first}${second}`)).slice(0, 157);

/** Dates of receipt of a cycle's reports, one State after the other from the first; blank: not known. */
const received: Record<number, [count: number, date: string, recorded: string][]> = {
  2010: [
    [40, '2010-04-20', ''], [20, '2010-04-30', ''], [15, '2010-05-01', ''], [10, '2010-12-02', ''],
    [1, '2010-12-03', ''], [1, '2011-05-31', ''], [1, '', '2011-03-01'],
  ],
  2011: [[38, '2011-04-15', ''], [20, '2011-04-30', ''], [12, '2011-06-22', ''], [9, '2011-06-23', ''], [4, '2011-12-02', '']],
};

function submissions(cycle: number): string {
  const rows = (received[cycle] ?? []).flatMap(([count, date, recorded]) => Array.from({ length: count }, () => [date, recorded] as const));
  const lines = rows.map(([date, recorded], index) => {
    const state = states[index] ?? '';
    return `${state}-${cycle},${state},${cycle - 1}-01-01,${cycle - 1}-12-31,${date},1,annual,final,forms,${recorded}`;
  });
  return ['report_id,state,period_from,period_to,received_on,revision,kind,status,format,recorded_on', ...lines, ''].join('\n');
}

/** All but the last have long been party; the last is from 1 March 2011. */
const registry = states.map((state, index) => `${state},State ${state},État ${state},${index === 156 ? '2010-09-15' : '2000-01-15'},accession`);

const files: Record<string, string> = {
  'about.yaml': 'data_kind: demo\nedition: draft\ntitle: {en: "Case: two vintages", fr: "Cas : deux états successifs"}\nnote: {en: "Fictional States with published counts of reports", fr: "États fictifs, nombres de rapports publiés"}\n',
  'registry/states.csv': ['state,name_en,name_fr,deposited_on,deposit_kind', ...registry, ''].join('\n'),
  'records/coverage.csv': 'record,year,complete\nsubmissions,2009,yes\nsubmissions,2010,yes\n',
  'article7/2010/submissions.csv': submissions(2010),
  'article7/2011/submissions.csv': submissions(2011),
};
for (const [name, text] of Object.entries(files)) {
  const path = join(here, 'data', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
