/** The text of every report of worked case a and the numbers of every chart, in both languages: reviewed as diffs like the data files. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, type RunnerTask } from 'vitest';
import { chartBlocks } from '../../pipeline/draw/svg/chart-files.ts';
import { tableCsv } from '../../pipeline/publish/data/csv.ts';
import type { Publication } from '../../pipeline/publish/publication.ts';
import { annexDocument } from '../../pipeline/say/annex/annex.ts';
import { mainReports } from '../../pipeline/say/reports.ts';
import { stateSheet } from '../../pipeline/say/state-sheet.ts';
import { language } from '../../schemas/codes.ts';
import { frozenCopy, measureFolder } from '../support.ts';
import { reportText } from './blocks-text.ts';
import { expectGolden, expectNoOtherGoldens } from './golden.ts';

const CASE = fileURLToPath(new URL('../cases/worked/a/data', import.meta.url));
const FOLDER = fileURLToPath(new URL('./reports/', import.meta.url));
/** Sheets of a State with much to say and of one with little. */
const SHEETS = ['XAA', 'XAB'];
const used: string[] = [];
let publication: Publication;

function golden(name: string, text: string): void {
  used.push(name);
  expectGolden(name, text, FOLDER);
}

/** Whether nothing was filtered out: then every name is known. */
const ran = (task: RunnerTask): boolean => (task.type === 'suite' ? task.tasks.every(ran) : task.mode === 'run');

beforeAll(async () => {
  publication = await measureFolder(await frozenCopy(CASE, '2025-11-30'), 2026, '2026-10-15');
});

describe.each(language.options)('worked case a, 2026, %s', (lang) => {
  it('has these reports', () => {
    for (const report of [...mainReports(publication, lang), annexDocument(publication, lang)]) golden(`${report.path}.${lang}.txt`, reportText(report));
  });

  it('has these State sheets', () => {
    for (const state of SHEETS) golden(`states/${state}.${lang}.txt`, reportText(stateSheet(publication, lang, state)));
  });

  it('has these numbers behind its charts, the same wherever a chart stands', () => {
    const charts = new Map<string, string>();
    for (const block of mainReports(publication, lang).flatMap(({ blocks }) => chartBlocks(blocks))) {
      if (block.data === undefined) continue;
      const csv = tableCsv(block.data.columns, block.data.rows, publication.about.data_kind);
      expect(charts.get(block.id) ?? csv, `${block.id} stands twice with other numbers`).toBe(csv);
      charts.set(block.id, csv);
    }
    expect(charts.size).toBeGreaterThan(10);
    for (const [id, csv] of charts) golden(`charts/${id}.${lang}.csv`, csv);
  });
});

it('has no other golden report', ({ task }) => {
  if (task.file.tasks.every(ran)) expectNoOtherGoldens(used, FOLDER);
});
