/** The rules of the Data Package standard, version 2, that a descriptor of tables has to keep, as zod. */
import { z } from 'zod';

/** A path under the descriptor's folder, or an address. */
const path = z.string().refine((value) => /^https?:\/\//.test(value) || (!value.startsWith('/') && !value.split('/').includes('..') && !value.includes('\\') && !value.startsWith('.')), 'a path leads out');
const named = z.string().regex(/^[a-z0-9._-]+$/);
const names = z.union([z.string(), z.array(z.string()).min(1)]);

const constraints = z.object({ required: z.boolean().optional(), unique: z.boolean().optional(), enum: z.array(z.unknown()).min(1).refine((all) => new Set(all).size === all.length).optional(), pattern: z.string().optional(), minimum: z.unknown().optional(), maximum: z.unknown().optional() });
const field = z.object({
  name: z.string().min(1), type: z.enum(['string', 'number', 'integer', 'boolean', 'object', 'list', 'array', 'datetime', 'date', 'time', 'year', 'yearmonth', 'duration', 'geopoint', 'geojson', 'any']),
  title: z.string().optional(), description: z.string().optional(), format: z.string().optional(), constraints: constraints.optional(), missingValues: z.array(z.string()).optional(),
  categories: z.array(z.union([z.string(), z.object({ value: z.union([z.string(), z.number()]), label: z.string().optional() })])).optional(), categoriesOrdered: z.boolean().optional(),
}).refine(({ categories, type }) => categories === undefined || type === 'string' || type === 'integer', 'categories are of texts and whole numbers');

const tableSchema = z.object({
  $schema: z.url().optional(), fields: z.array(field).min(1), fieldsMatch: z.enum(['exact', 'equal', 'subset', 'superset', 'partial']).optional(), missingValues: z.array(z.string()).optional(),
  primaryKey: names.optional(), uniqueKeys: z.array(z.array(z.string()).min(1)).min(1).optional(),
  foreignKeys: z.array(z.object({ fields: names, reference: z.object({ resource: z.string().optional(), fields: names }) })).min(1).optional(),
}).superRefine(({ fields, primaryKey, uniqueKeys, foreignKeys }, ctx) => {
  const known = new Set(fields.map(({ name }) => name));
  if (known.size !== fields.length) ctx.addIssue({ code: 'custom', message: 'two fields of one name' });
  for (const name of [primaryKey ?? [], ...(uniqueKeys ?? []), ...(foreignKeys ?? []).map((key) => key.fields)].flat(2)) if (!known.has(name)) ctx.addIssue({ code: 'custom', message: `no field ${name}` });
});

const dialect = z.object({ $schema: z.url().optional(), header: z.boolean().optional(), delimiter: z.string().length(1).optional(), lineTerminator: z.string().optional(), quoteChar: z.string().length(1).optional(), doubleQuote: z.boolean().optional(), skipInitialSpace: z.boolean().optional() });

const license = z.object({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/).optional(), path: path.optional(), title: z.string().optional() }).refine(({ name, path: place }) => name !== undefined || place !== undefined, 'a licence has a name or a path');
const source = z.object({ title: z.string().optional(), path: path.optional(), email: z.string().optional(), version: z.string().optional() }).refine((one) => Object.keys(one).length > 0);
const contributor = z.object({ title: z.string().optional(), givenName: z.string().optional(), familyName: z.string().optional(), path: path.optional(), email: z.string().optional(), roles: z.array(z.string()).min(1).optional(), organization: z.string().optional() }).refine((one) => Object.keys(one).length > 0);

const resource = z.object({
  $schema: z.url().optional(), name: named, type: z.literal('table').optional(), path: z.union([path, z.array(path).min(1)]), title: z.string().optional(), description: z.string().optional(),
  format: z.string().optional(), mediatype: z.string().regex(/^.+\/.+$/).optional(), encoding: z.string().optional(), bytes: z.int().nonnegative().optional(), hash: z.string().regex(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32})$/).optional(),
  dialect: dialect.optional(), schema: tableSchema, licenses: z.array(license).min(1).optional(), sources: z.array(source).min(1).optional(),
});

/** `datapackage.json`. */
export const packageProfile = z.object({
  $schema: z.url().optional(), name: named.optional(), id: z.string().optional(), title: z.string().optional(), description: z.string().optional(), homepage: z.url().optional(), version: z.string().optional(), created: z.iso.datetime().optional(),
  keywords: z.array(z.string()).min(1).optional(), licenses: z.array(license).min(1).optional(), sources: z.array(source).min(1).optional(), contributors: z.array(contributor).min(1).optional(), resources: z.array(resource).min(1),
}).superRefine(({ resources }, ctx) => {
  const tables = new Map(resources.map(({ name, schema }) => [name, schema]));
  if (tables.size !== resources.length) ctx.addIssue({ code: 'custom', message: 'two resources of one name' });
  for (const { name, schema } of resources) for (const { reference } of schema.foreignKeys ?? []) {
    const other = reference.resource === undefined || reference.resource === '' ? schema : tables.get(reference.resource);
    for (const column of [reference.fields].flat()) if (!other?.fields.some((one) => one.name === column)) ctx.addIssue({ code: 'custom', message: `${name}: no ${reference.resource}.${column}` });
  }
});
export type Package = z.output<typeof packageProfile>;
