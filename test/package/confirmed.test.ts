/** From the package alone a second calculation agrees, and finds every change; a run whose figures it does not confirm publishes nothing. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { recomputeCommand } from '../../pipeline/commands/recompute.ts';
import { publishRun } from '../../pipeline/commands/run.ts';
import { evaluateTables, type Evaluation } from '../../pipeline/recompute/evaluate.ts';
import { readPublication, sealedIn, type Published } from '../../pipeline/recompute/publication.ts';
import { fromInputs, fromOutcomes, secondOpinion } from '../../pipeline/recompute/second-opinion.ts';
import { onDisk, readTables, type Tables } from '../../pipeline/recompute/tables.ts';
import { NotConfirmed } from '../../pipeline/publish/second-opinion.ts';
import { run } from '../../pipeline/run.ts';
import { WrongUsage } from '../../pipeline/commands/context.ts';
import { hashes, temporary } from '../command.ts';
import { plan } from '../support.ts';
import { chance } from '../recompute/chance.ts';
import { demoData, publishCycles, realData } from './published.ts';

/** A package moved into an empty folder, read from there alone. */
interface Alone {
  folder: string;
  published: Published;
  tables: Tables;
  baseline: ReturnType<typeof sealedIn>;
  evaluation: Evaluation;
}

function alone(publication: string): Alone {
  const folder = temporary('alone');
  cpSync(publication, folder, { recursive: true });
  const published = readPublication(folder);
  const tables = readTables(join(folder, 'inputs'));
  return { folder, published, tables, baseline: published.question.cycle > 2025 ? sealedIn(onDisk(join(folder, 'inputs')), 2025) : null, evaluation: evaluateTables(tables, published.question, plan) };
}

const packages: Alone[] = [];
beforeAll(async () => {
  packages.push(alone(join(await publishCycles(realData(), [{ cycle: 2025, asOf: '2026-11-29' }]), '2025')));
  const demo = await publishCycles(await demoData(), [{ cycle: 2026, asOf: '2026-11-30' }]);
  packages.push(alone(join(demo, '2026')));
}, 600_000);

const ask = (folder: string) => {
  const said: string[] = [];
  const status = recomputeCommand(folder, { lang: 'en', json: true }, { today: '2030-01-01', say: () => {}, answer: (text) => void said.push(text) });
  return { status, opinion: JSON.parse(said.join('')) as { agree: number; fromInputs: boolean; disagreements: { key: string }[] } };
};

describe('from the package alone', () => {
  it.each([0, 1])('all 105 figures agree, worked out from the inputs too (package %i)', (at) => {
    expect(ask(packages[at]?.folder ?? '')).toMatchObject({ status: 0, opinion: { agree: 105, fromInputs: true, disagreements: [] } });
  });

  it('with a table missing only the outcomes speak, and it is said', () => {
    const folder = temporary('partial');
    cpSync(packages[0]?.folder ?? '', folder, { recursive: true });
    writeFileSync(join(folder, 'gone'), '');
    const without = join(temporary('without'), 'p');
    cpSync(folder, without, { recursive: true, filter: (path) => !path.endsWith('inputs/records/votes.csv') });
    expect(ask(without)).toMatchObject({ status: 0, opinion: { agree: 105, fromInputs: false } });
  });

  const another = (cell: string): string => (/^-?[\d.]+$/.test(cell) ? cell.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)) : cell === 'met' ? 'not_met' : 'met');
  const changed = ({ published }: Alone, name: string, at: number, column: string, value: string): Published =>
    ({ ...published, tables: new Map([...published.tables, [name, (published.tables.get(name) ?? []).map((row, place) => (place === at ? { ...row, [column]: value } : row))]]) });
  const finds = (of: Alone, published: Published, indicator: string, evaluation = of.evaluation) =>
    [...fromOutcomes(published, plan), ...fromInputs(published, plan, { evaluation, baseline: of.baseline })].some(({ key }) => key.split(' ')[0] === indicator);
  const known = ({ published }: Alone) => new Set((published.tables.get('indicators') ?? []).filter(({ status }) => status === 'final' || status === 'provisional').map(({ indicator }) => indicator ?? ''));

  it('each of 40 digits of figures and readings that is changed is found, and its figure named', () => {
    const by = chance(105);
    const missed = Array.from({ length: 40 }, (_, turn) => {
      const of = packages[turn % 2] as Alone;
      const name = by.pick(['indicators', 'readings']);
      const cells = (of.published.tables.get(name) ?? []).flatMap((row, at) => ['numerator', 'denominator', 'value', 'high'].filter((column) => (row[column] ?? '') !== '').map((column) => ({ at, column, value: row[column] ?? '', indicator: row.indicator ?? '' })));
      const { at, column, value, indicator } = by.pick(cells);
      return finds(of, changed(of, name, at, column, another(value)), indicator) ? '' : `${name} ${indicator} ${column}`;
    });
    expect(missed.filter((one) => one !== '')).toEqual([]);
  });

  it('each of 40 outcomes that is changed', () => {
    const by = chance(40);
    const missed = Array.from({ length: 40 }, (_, turn) => {
      const of = packages[turn % 2] as Alone;
      const rows = (of.published.tables.get('assessments') ?? []).map((row, at) => ({ row, at })).filter(({ row }) => known(of).has(row.indicator ?? ''));
      const { row, at } = by.pick(rows);
      return finds(of, changed(of, 'assessments', at, 'outcome', another(row.outcome ?? '')), row.indicator ?? '') ? '' : `${row.indicator} ${row.unit}`;
    });
    expect(missed.filter((one) => one !== '')).toEqual([]);
  });

  it('each of 20 input rows that is changed and bears on an outcome', () => {
    const by = chance(20);
    const missed = Array.from({ length: 20 }, (_, turn) => {
      const of = packages[turn < 14 ? 0 : 1] as Alone;
      const own = String(of.published.question.cycle);
      const bearing = new Map((of.published.tables.get('assessments') ?? []).filter(({ rule, indicator }) => rule === 'R7' && known(of).has(indicator ?? '')).map((row) => [`${row.report_id} ${row.indicator}`, row.outcome]));
      const answers = of.tables.get('answers') ?? [];
      const says: Readonly<Record<string, string>> = { yes: 'met', no: 'not_met' };
      const rows = answers.filter((row) => row.cycle === own && bearing.get(`${row.report_id} ${row.indicator}`) === (says[row.answer ?? ''] ?? row.answer)
        && answers.filter((one) => one.cycle === own && one.report_id === row.report_id && one.indicator === row.indicator).length === 1);
      const row = by.pick(rows);
      const tables = new Map([...of.tables, ['answers', answers.map((one) => (one === row ? { ...one, answer: one.answer === 'yes' ? 'no' : 'yes' } : one))]]);
      return finds(of, of.published, row.indicator ?? '', evaluateTables(tables, of.published.question, plan)) ? '' : `${row.report_id} ${row.indicator}`;
    });
    expect(missed.filter((one) => one !== '')).toEqual([]);
  }, 120_000);
});

describe('a run whose figures are not confirmed', () => {
  const context = (said: string[]) => ({ today: '2026-11-29', say: (line: string) => void said.push(line), answer: () => {} });
  /** The real run with one figure that the engine got wrong. */
  async function wrong(out: string, more: object = {}, edition: 'draft' | 'final' = 'draft') {
    const request = { data: realData(), out, cycle: 2025, asOf: '2026-11-29', lang: ['en' as const, 'fr' as const], formats: ['csv' as const], today: '2026-11-29', progress: () => {}, ...more };
    const ran = await run(plan, request);
    const at = ran.publication.figures.findIndex(({ numerator }) => (numerator ?? 0) > 2);
    const figures = ran.publication.figures.map((figure, place) => (place === at ? { ...figure, numerator: (figure.numerator ?? 0) + 1 } : figure));
    const said: string[] = [];
    return { indicator: figures[at]?.indicator ?? '', said, done: () => publishRun({ ...ran, publication: { ...ran.publication, figures, about: { ...ran.publication.about, edition } } }, request, context(said)) };
  }

  it('publishes nothing, names the figure, and leaves what was there', async () => {
    const out = temporary('out');
    mkdirSync(join(out, 'mine'));
    const { indicator, done } = await wrong(out);
    const error = await done().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NotConfirmed);
    expect((error as NotConfirmed).opinion.disagreements.map(({ file, key, column }) => `${file} ${key} ${column}`)).toContain(`indicators ${indicator} numerator`);
    expect(existsSync(join(out, '2025'))).toBe(false);
    expect(hashes(out)).toEqual({});
  });

  it('goes out only as a draft that says so on every page, and why', async () => {
    const out = temporary('out');
    const { indicator, said, done } = await wrong(out, { unconfirmed: 'The Meeting opens today.' });
    await done();
    expect(said.join('\n')).toContain(`data/indicators.csv ${indicator} numerator`);
    const { about } = JSON.parse(readFileSync(join(out, '2025/manifest.json'), 'utf8')) as { about: { note: Record<string, string> } };
    expect(about.note.en).toContain(`Not confirmed by a second calculation: indicator ${indicator}. The Meeting opens today. Read from`);
    expect(about.note.fr).toContain(`Non confirmé par un second calcul\u00a0: indicateur ${indicator}. The Meeting opens today.`);
    await expect((await wrong(out, { unconfirmed: 'Now.' }, 'final')).done()).rejects.toThrow(WrongUsage);
  });

  it('is the same opinion as recompute has of the folder', async () => {
    const { folder, published, tables, baseline } = packages[1] as Alone;
    expect(secondOpinion(published, plan, { tables, baseline })).toEqual({ indicators: 105, agree: 105, fromInputs: true, disagreements: [] });
    expect(ask(folder).status).toBe(0);
  });
});
