/** `data/datapackage.json`: every table of the publication, described by the Data Package standard, version 2. */
import { outputTables, type OutputTable } from '../../../schemas/outputs.ts';
import { sha256 } from '../../read/sha256.ts';
import type { OutputFile } from '../output.ts';
import type { Publication } from '../publication.ts';
import { outputFields, type Field } from './fields.ts';
import { licenceOf } from './licence.ts';
import { leadOf } from './meanings.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0';

/** How every CSV file of a package is written. */
const DIALECT = { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, skipInitialSpace: false, header: true };

/** What identifies a row, and what it leads to. */
interface Keys {
  primaryKey?: readonly string[];
  uniqueKeys?: readonly (readonly string[])[];
  foreignKeys?: readonly { fields: readonly string[]; reference: { resource: string; fields: readonly string[] } }[];
}

/** One file with its table. */
export function resource(file: OutputFile, path: string, name: string, description: string, fields: readonly Field[], keys: Keys): object {
  return {
    $schema: `${PROFILE}/dataresource.json`, name, type: 'table', path, title: name, description, scheme: 'file', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8',
    bytes: typeof file.content === 'string' ? Buffer.byteLength(file.content) : file.content.length, hash: `sha256:${sha256(file.content)}`, dialect: { $schema: `${PROFILE}/tabledialect.json`, ...DIALECT },
    schema: { $schema: `${PROFILE}/tableschema.json`, fields, missingValues: [''], ...keys },
  };
}

function keysOf({ key, blankKey, references }: OutputTable): Keys {
  const foreign = Object.entries(references).map(([column, table]) => ({ fields: [column], reference: { resource: table, fields: [column] } }));
  return { ...(key.length > 0 && (blankKey ? { uniqueKeys: [key] } : { primaryKey: key })), ...(foreign.length > 0 && { foreignKeys: foreign }) };
}

/** What both packages of a publication say of themselves. */
export function packageOf({ cycle, asOf, about, sources }: Publication, part: 'data' | 'inputs', resources: readonly object[]): string {
  return `${JSON.stringify({
    $schema: `${PROFILE}/datapackage.json`, name: `pasra-${cycle}${part === 'data' ? '' : '-inputs'}`, title: `${about.title.en}: ${cycle}${part === 'data' ? '' : ', inputs'}`,
    description: about.note.en, version: asOf, keywords: ['Anti-Personnel Mine Ban Convention', 'Siem Reap-Angkor Action Plan 2025-2029', 'Article 7'],
    licenses: [licenceOf(about.data_kind).license], contributors: [{ title: 'pasra contributors', roles: ['creator'] }],
    ...(sources.length > 0 && { sources: sources.map(({ source }) => ({ title: source })) }), data_kind: about.data_kind, edition: about.edition, resources,
  }, null, 2)}\n`;
}

/** The description of the tables under `data/`. */
export function dataPackage(publication: Publication, tables: readonly OutputFile[]): OutputFile {
  const resources = tables.flatMap((file) => {
    const name = file.path.replace('data/', '');
    const table: OutputTable | undefined = outputTables[name as keyof typeof outputTables];
    return table ? [resource(file, name, name.replace('.csv', ''), leadOf(name), outputFields(name, table.row), keysOf(table))] : [];
  });
  return { path: 'data/datapackage.json', content: packageOf(publication, 'data', resources) };
}
