/** A publication is a package: its description is valid, every table is as described, and other programs read it. */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { outputTables } from '../../schemas/outputs.ts';
import { parquetFiles } from '../../pipeline/store/parquet.ts';
import { hashes, temporary } from '../command.ts';
import { plan } from '../support.ts';
import { faultsOf } from './cells.ts';
import { packageProfile } from './profile.ts';
import { demoData, packaged, publishCycles, realData } from './published.ts';
import { duckCsv, duckTypes, needingLibrary, PANDAS, rClasses, rScript, runs } from './readers.ts';

const publications: Record<'real' | 'demo', string> = { real: '', demo: '' };
beforeAll(async () => {
  publications.real = join(await publishCycles(realData(), [{ cycle: 2025, asOf: '2026-11-29' }]), '2025');
  publications.demo = join(await publishCycles(await demoData(), [{ cycle: 2026, asOf: '2026-11-30' }]), '2026');
}, 600_000);
const each = (['real', 'demo'] as const).flatMap((name) => (['data', 'inputs'] as const).map((folder) => [name, folder] as const));
const of = (name: 'real' | 'demo', folder: 'data' | 'inputs') => {
  const found = packaged(publications[name], folder);
  if (!found) throw new Error(`${name} has no ${folder}/datapackage.json`);
  return { ...found, place: join(publications[name], folder) };
};

describe.each(each)('the package %s, %s', (name, folder) => {
  it('every table is as described: types, codes, blanks, keys', () => {
    const { descriptor, tables } = of(name, folder);
    expect(descriptor.resources.flatMap((one) => faultsOf(one.schema, tables.get(one.name) ?? []).map((fault) => `${one.name} ${fault}`))).toEqual([]);
  });

  it('every foreign key leads to a row, and every code has its words', () => {
    const { descriptor, tables } = of(name, folder);
    const lost = descriptor.resources.flatMap(({ name: table, schema }) => (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const [column = ''] = [fields].flat();
      const known = new Set((tables.get(reference.resource ?? '') ?? []).map((row) => row[[reference.fields].flat()[0] ?? '']));
      return (tables.get(table) ?? []).filter((row) => !known.has(row[column])).map((row) => `${table} ${row[column]}`);
    }));
    expect(lost).toEqual([]);
    const wordless = descriptor.resources.flatMap(({ name: table, schema }) => schema.fields.flatMap((field) => (field.categories ?? []).filter((one) => typeof one === 'string' || !one.label).map(() => `${table}.${field.name}`)));
    expect(wordless).toEqual([]);
  });

  it('bytes and hash of every table are those of its file', () => {
    const { descriptor, place } = of(name, folder);
    const written = hashes(place);
    for (const { path, hash, bytes } of descriptor.resources) expect([path, `sha256:${written[String(path)]}`, readFileSync(join(place, String(path))).length]).toEqual([path, hash, bytes]);
  });
});

it('describes every table of the publication, and none that is not there', () => {
  const names = Object.keys(outputTables);
  expect(of('demo', 'data').descriptor.resources.map(({ path }) => path)).toEqual(names);
  const files = Object.keys(hashes(publications.demo));
  expect(files.filter((file) => /^data\/.*\.csv$/.test(file)).toSorted()).toEqual([...names, 'figures.sdmx.csv'].map((file) => `data/${file}`).toSorted());
  expect(files.filter((file) => file.endsWith('.parquet')).toSorted()).toEqual(names.map((file) => `data/${file.replace('.csv', '.parquet')}`).toSorted());
  expect(files.filter((file) => !file.includes('/')).toSorted()).toEqual(['CITATION.cff', 'LICENSE', 'README.md', 'data-dictionary.md', 'manifest.json', 'provenance.json']);
});

it('the manifest has the sum of every file but itself', () => {
  const { outputs } = JSON.parse(readFileSync(join(publications.demo, 'manifest.json'), 'utf8')) as { outputs: Record<string, string> };
  expect(outputs).toEqual(Object.fromEntries(Object.entries(hashes(publications.demo)).filter(([path]) => path !== 'manifest.json')));
});

it('the profile refuses what leads out, unknown types, keys of no column', () => {
  const good = of('demo', 'data').descriptor;
  const [first, ...rest] = good.resources;
  if (!first) throw new Error('no resource');
  const bad = (change: object) => packageProfile.safeParse({ ...good, resources: [{ ...first, ...change }, ...rest] }).success;
  expect([bad({}), bad({ path: '../out.csv' }), bad({ path: '/a.csv' }), bad({ name: 'A b' }), bad({ schema: { ...first.schema, primaryKey: ['none'] } }), bad({ schema: { fields: [{ name: 'a', type: 'decimal' }] } })]).toEqual([true, false, false, false, false, false]);
});

describe('what goes out of the inputs', () => {
  it('no coder, no reviewer, no note on an answer; nothing of a later cycle or a later day', () => {
    const { descriptor, tables } = of('demo', 'inputs');
    const answers = descriptor.resources.filter(({ name }) => name.endsWith('answers'));
    expect(answers.map(({ name }) => name)).toEqual(['article7-2024-answers', 'article7-2025-answers', 'article7-2026-answers']);
    for (const { schema } of answers) expect(schema.fields.map(({ name }) => name).filter((name) => ['coder', 'reviewer', 'coded_on', 'note'].includes(name))).toEqual([]);
    const days = [...tables.values()].flat().flatMap((row) => [row.recorded_on ?? '', row.received_on ?? '']);
    expect(days.filter((day) => day > '2026-11-30')).toEqual([]);
    expect(days.filter((day) => day > '2026-06').length).toBeGreaterThan(5);
  });

  it('only what about.yaml names; nothing where it names nothing', async () => {
    const data = realData();
    const about = join(data, 'about.yaml');
    const text = readFileSync(about, 'utf8');
    writeFileSync(about, text.replace(/publish: .*/, 'publish: [submissions]'));
    const some = await publishCycles(data, [{ cycle: 2025, asOf: '2026-11-29' }]);
    expect(Object.keys(hashes(join(some, '2025/inputs')))).toEqual(['about.yaml', 'article7/2025/submissions.csv', 'datapackage.json']);
    writeFileSync(about, text.replace(/publish: .*/, ''));
    expect(packaged(join(await publishCycles(data, [{ cycle: 2025, asOf: '2026-11-29' }]), '2025'), 'inputs')).toBeNull();
  });
});

describe('Parquet', () => {
  it('is the same bytes for the same rows, with many of them', async () => {
    const table = { name: 'many', columns: { n: 'INTEGER', x: 'DOUBLE', t: 'VARCHAR', d: 'DATE' } as const, rows: Array.from({ length: 60_000 }, (_, n) => ({ n, x: `${n}.${n % 7}`, t: n % 3 === 0 ? null : `text ${n % 100}`, d: '2026-01-31' })) };
    const [one, two] = [await parquetFiles([table]), await parquetFiles([table])];
    expect(Buffer.compare(one.get('many') ?? new Uint8Array(), two.get('many') ?? new Uint8Array())).toBe(0);
  });

  it.each(['real', 'demo'] as const)('DuckDB reads every CSV of %s with its types, and every Parquet with the same rows', async (name) => {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
    for (const folder of ['data', 'inputs'] as const) {
      const { descriptor, tables, place } = of(name, folder);
      for (const one of descriptor.resources) {
        const csv = duckCsv(join(place, String(one.path)), one);
        expect([one.name, await rows(`SELECT count(*)::INTEGER AS n FROM ${csv}`)]).toEqual([one.name, [{ n: tables.get(one.name)?.length }]]);
        if (folder === 'inputs') continue;
        const parquet = `read_parquet('${join(place, String(one.path).replace('.csv', '.parquet'))}')`;
        expect((await rows(`DESCRIBE SELECT * FROM ${parquet}`)).map((row) => `${String(row.column_name)} ${String(row.column_type)}`)).toEqual(duckTypes(one));
        // a text that a spreadsheet would run has an apostrophe in CSV only
        const plain = one.schema.fields.map(({ name: column, type }) => (type === 'string' ? `regexp_replace("${column}", '^''(''*[=+@\\t\\r-])', '\\1') AS "${column}"` : `"${column}"`)).join(', ');
        expect([one.name, await rows(`(SELECT ${plain} FROM ${csv} EXCEPT ALL SELECT * FROM ${parquet}) UNION ALL (SELECT * FROM ${parquet} EXCEPT ALL SELECT ${plain} FROM ${csv})`)]).toEqual([one.name, []]);
      }
    }
    connection.closeSync();
    instance.closeSync();
  });
});

describe('SDMX-CSV', () => {
  it('has every figure and reading with its status', () => {
    const { tables } = of('demo', 'data');
    const [header = '', ...lines] = readFileSync(join(publications.demo, 'data/figures.sdmx.csv'), 'utf8').trimEnd().split('\n');
    expect(header.startsWith('STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,READING,TIME_PERIOD,OBS_VALUE,OBS_STATUS')).toBe(true);
    const observed = lines.map((line) => line.split(','));
    expect(observed.every((cells) => cells.length === header.split(',').length)).toBe(true);
    const status: Record<string, string> = { final: 'A', provisional: 'P', no_data: 'O', not_applicable: 'M', not_available: 'M' };
    expect(observed.filter(([, , , , , reading]) => reading === '_T').map((cells) => [cells[4], cells[7], cells[8]])).toEqual(tables.get('indicators')?.map((row) => [row.indicator, row.value, status[row.status ?? '']]));
    expect(observed.length).toBe((tables.get('indicators')?.length ?? 0) + (tables.get('readings')?.length ?? 0));
  });
});

describe('provenance', () => {
  interface Node { '@id': string; 'prov:wasDerivedFrom'?: string[]; 'prov:hadMember'?: { 'prov:value': string; 'prov:wasDerivedFrom': string[]; 'pasra:rule': string }[]; 'pasra:sha256'?: string }
  it.each(['real', 'demo'] as const)('leads from each figure of %s to files that were read', (name) => {
    const text = readFileSync(join(publications[name], 'provenance.json'), 'utf8');
    const nodes = new Map((JSON.parse(text) as { '@graph': Node[] })['@graph'].map((node) => [node['@id'], node]));
    const { tables } = of(name, 'data');
    expect(plan.indicators.filter(({ indicator }) => !nodes.has(`figure/${indicator}`))).toEqual([]);
    const { inputs } = JSON.parse(readFileSync(join(publications[name], 'manifest.json'), 'utf8')) as { inputs: Record<string, string> };
    for (const [file, hash] of Object.entries(inputs)) expect(nodes.get(`file/${encodeURI(file)}`)?.['pasra:sha256']).toBe(hash);
    const units = [...nodes.values()].flatMap((node) => node['prov:hadMember'] ?? []);
    expect(units.length).toBe(tables.get('assessments')?.length);
    const nowhere = units.filter((unit) => !nodes.has(unit['pasra:rule']) || unit['prov:wasDerivedFrom'].length === 0);
    expect(nowhere).toEqual([]);
    const known = new Set(Object.keys(inputs).map((file) => `file/${file}`));
    const missing = new Set(units.flatMap((unit) => unit['prov:wasDerivedFrom']).map((id) => id.split('#')[0] ?? '').filter((id) => !known.has(id)));
    // a record that is not kept has no file, and its indicators no data
    expect([...missing].filter((id) => name === 'demo' || !id.startsWith('file/records/'))).toEqual([]);
    expect(text).not.toMatch(/commit|T\d{2}:\d{2}/);
  });
});

const find = createRequire(import.meta.url);
const library = (() => {
  try {
    return dirname(find.resolve('datapackage/package.json'));
  } catch {
    return null;
  }
})();
const npm = needingLibrary('npm’s datapackage', 'datapackage', library !== null);
describe.skipIf(npm.skip)(npm.name, () => {
  it.each(each)('finds %s, %s valid', async (name, folder) => {
    const { Package } = find('datapackage') as { Package: { load: (path: string, base?: string) => Promise<{ valid: boolean; errors: Error[]; resources: { name: string; read: (options: object) => Promise<unknown[]> }[] }> } };
    const { place, tables } = of(name, folder);
    const read = await Package.load(join(place, 'datapackage.json'));
    expect(read.errors.map(({ message }) => message)).toEqual([]);
    expect(read.valid).toBe(true);
    for (const resource of read.resources) if (!['assessments'].includes(resource.name)) expect((await resource.read({ keyed: true })).length).toBe(tables.get(resource.name)?.length);
  });
});

/** The machine's own Python may stand behind another that has no pandas. */
const python = ['python3', '/usr/bin/python3'].find((one) => runs(one, ['-c', 'import pandas'])) ?? null;
const pandas = needingLibrary('pandas', 'python3-pandas', python !== null);
describe.skipIf(pandas.skip)(pandas.name, () => {
  it.each(each)('reads %s, %s with the declared types', (name, folder) => {
    const { descriptor, tables, place } = of(name, folder);
    const kinds: Record<string, RegExp> = { string: /^str|^string/, integer: /^Int64$/, number: /^float64$/, date: /^datetime64/ };
    const read = JSON.parse(execFileSync(python ?? 'python3', ['-c', PANDAS, place], { encoding: 'utf8', maxBuffer: 1e8 })) as Record<string, { rows: number; types: Record<string, string> }>;
    for (const { name: table, schema } of descriptor.resources) {
      expect([table, read[table]?.rows]).toEqual([table, tables.get(table)?.length]);
      // a column of days without a day has none to tell its type by
      for (const field of schema.fields) if (field.type !== 'date' || tables.get(table)?.some((row) => row[field.name] !== '')) expect(`${table} ${field.name} ${kinds[field.type]?.test(read[table]?.types[field.name] ?? '') ? 'as declared' : read[table]?.types[field.name]}`).toBe(`${table} ${field.name} as declared`);
    }
  });
});

const r = needingLibrary('R', 'r-base-core', runs('Rscript', ['--version']));
describe.skipIf(r.skip)(r.name, () => {
  it.each(each)('reads %s, %s with the declared types', (name, folder) => {
    const { descriptor, tables, place } = of(name, folder);
    const script = join(temporary('r'), 'read.R');
    writeFileSync(script, descriptor.resources.map((one) => rScript(join(place, String(one.path)), one)).join('\n'));
    const said = execFileSync('Rscript', ['--vanilla', script], { encoding: 'utf8' }).trimEnd().split('\n');
    expect(said).toEqual(descriptor.resources.flatMap((one) => [String(tables.get(one.name)?.length), rClasses(one)]));
  });
});
