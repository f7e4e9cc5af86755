/** How a figure came about: what the annex opens under each figure, by hand for a small folder, and reached from every page. */
import { appendFileSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishRun } from '../../pipeline/commands/run.ts';
import { originsOf } from '../../pipeline/publish/package/origins.ts';
import { run } from '../../pipeline/run.ts';
import { ranges } from '../../pipeline/say/annex/came.ts';
import { annexDocument, annexPages } from '../../pipeline/say/annex/annex.ts';
import type { IndicatorBlock, Report } from '../../pipeline/say/model.ts';
import { language, type Language } from '../../schemas/codes.ts';
import { copyOf, temporary } from '../command.ts';
import { csvRows, plan } from '../support.ts';

const folder = new URL('../cases/explain/data', import.meta.url).pathname;
const CONTEXT = { today: '2025-11-30', say: () => {}, answer: () => {} };

/** The small folder run for 2025; its tables go out where `publish` says so. */
async function ran(publish: string) {
  const data = copyOf(folder);
  appendFileSync(join(data, 'about.yaml'), publish);
  const request = { data, cycle: 2025, asOf: '2025-11-30', today: '2025-11-30', progress: () => {} };
  const made = await run(plan, request);
  return { request, made: { ...made, publication: { ...made.publication, origins: originsOf(made.publication, made.published) } } };
}
const ALL = 'publish: [states, statuses, submissions, answers, completions, coverage]\n';

const blocksOf = (reports: readonly Report[]): IndicatorBlock[] => reports.flatMap(({ blocks }) => blocks.filter((block): block is IndicatorBlock => block.kind === 'indicator'));
/** The lines as one text each; links in brackets. */
const said = (reports: readonly Report[], indicator: string): string[] => (blocksOf(reports).find(({ number }) => number === indicator)?.came?.lines ?? [])
  .map((line) => (typeof line === 'string' ? line : line.map(({ text, link }) => (link === undefined ? text : `[${text}]`)).join('')).replaceAll('\u00a0', ' '));

describe('how a figure came about', () => {
  let made: Awaited<ReturnType<typeof ran>>;
  beforeAll(async () => void (made = await ran(ALL)));
  const lines = (lang: Language, indicator = '22.1') => said(annexPages(made.made.publication, lang), indicator);

  it('names rows by line, the corrected one and the older report not', () => {
    expect(lines('en')).toEqual([
      'Counted from 5 rows of indicator 22.1 in [data/assessments.csv].',
      'Who is in the group: [inputs/registry/states.csv]; [inputs/registry/statuses.csv].',
      '[inputs/article7/2025/answers.csv], by line: Alphaland 3; Bravoland 6; Charlieland 7.',
      '[inputs/article7/2025/submissions.csv]: consulted as a whole.',
      '[inputs/records/coverage.csv]: consulted as a whole.',
      '[Rules R7 and R9].',
      expect.stringMatching(/^Plan version \d+\.\d+\.\d+, program version \d+\.\d+\.\d+, as of 30 November 2025\.$/) as string,
      expect.stringMatching(/^Open: not yet coded 2\. Other readings: .*“in part” counted as reported, 3 of 5 \(60%\)/) as string,
      'For machines: figure/22.1 in [provenance.json].',
    ]);
    expect(lines('fr').slice(0, 3)).toEqual([
      'Compté à partir des 5 lignes de l’indicateur 22.1 dans [data/assessments.csv].',
      'Qui fait partie du groupe : [inputs/registry/states.csv] ; [inputs/registry/statuses.csv].',
      '[inputs/article7/2025/answers.csv], par ligne : Alphaland 3 ; Bravoland 6 ; Charlieland 7.',
    ]);
  });

  it('names each line that lies behind, of every figure, and no other unit\'s', () => {
    const { publication, published } = made.made;
    const text = new Map(published.map(({ path, content }) => [path, String(content).split('\n')]));
    for (const [indicator, files] of publication.origins?.files ?? []) {
      for (const { file, rows } of files) {
        for (const { unit, lines: numbers } of rows) for (const line of numbers) expect(text.get(`inputs/${file}`)?.[line - 1], `${indicator} ${file} ${line}`).toContain(unit);
      }
    }
    expect(publication.origins?.files.get('22.1')?.[0]?.rows).toHaveLength(3);
  });

  it('names the same files as provenance.json', async () => {
    const { publicationFiles } = await import('../../pipeline/publish/publish.ts');
    const { publication, published, inputs } = made.made;
    const files = await publicationFiles(publication, { read: inputs, inputs: published }, ['en'], ['csv']);
    const { '@graph': graph } = JSON.parse(String(files.find(({ path }) => path === 'provenance.json')?.content)) as { '@graph': { '@id': string; 'prov:hadMember'?: { 'prov:wasDerivedFrom': string[] }[] }[] };
    for (const [indicator, own] of publication.origins?.files ?? []) {
      const members = graph.find((one) => one['@id'] === `outcomes/${indicator}`)?.['prov:hadMember'] ?? [];
      const named = new Set(members.flatMap((member) => member['prov:wasDerivedFrom'].map((id) => id.replace('file/', '').replace(/#.*/, ''))));
      expect(own.map(({ file }) => file), indicator).toEqual([...named].toSorted());
    }
  });

  it('says where the rows did not go out, and leads nowhere then', async () => {
    const alone = await ran('');
    expect(said(annexPages(alone.made.publication, 'en'), '22.1').slice(1, 3)).toEqual(['Who is in the group: registry/states.csv; registry/statuses.csv.', 'article7/2025/answers.csv: not published with this report.']);
  });

  it('stands on screens alone: the printed annex has the States and the notes', () => {
    expect(blocksOf([annexDocument(made.made.publication, 'en')]).filter(({ came }) => came !== undefined)).toEqual([]);
  });

  it('is reached from every figure of every page, and leads only to files of the folder', async () => {
    const out = temporary('came-about');
    await publishRun(made.made, { ...made.request, out, lang: language.options, formats: ['html'] }, CONTEXT);
    const cycle = join(out, '2025');
    const pages = readdirSync(cycle, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    const text = new Map(pages.map((name) => [name, readFileSync(join(cycle, name), 'utf8')]));
    const figures = csvRows(join(cycle, 'data/indicators.csv')).filter(({ numerator }) => numerator !== '').map(({ indicator = '' }) => indicator.replace('.', '-'));
    let reached = 0;
    for (const [name, html] of text) {
      for (const [, page = '', anchor = ''] of html.matchAll(/href="([^"#]*)#indicator-([\d-]+)"/g)) {
        const target = page === '' ? html : text.get(join(dirname(name), page)) ?? '';
        expect(target.includes(`id="indicator-${anchor}"`), `${name} ${anchor}`).toBe(true);
        if (!figures.includes(anchor)) continue;
        expect(target.includes(`<details class="un" id="how-${anchor}">`), `${name} ${anchor}`).toBe(true);
        reached += 1;
      }
      for (const [details] of html.matchAll(/<details class="un" id="how-.*?<\/details>/gs)) {
        for (const [, address = ''] of details.matchAll(/href="([^"#]+)/g)) expect(existsSync(join(cycle, dirname(name), address)), `${name} ${address}`).toBe(true);
      }
    }
    expect(figures.length).toBeGreaterThan(0);
    expect(reached).toBeGreaterThan(figures.length * 2);
  });

  it('lines one after another are a range', () => {
    expect(ranges([2, 3, 4, 9, 11, 12])).toBe('2–4, 9, 11–12');
  });
});
