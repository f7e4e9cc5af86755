/** How other programs are asked to read a table with its declared types. */
import { execFileSync } from 'node:child_process';
import type { Package } from './profile.ts';

type Resource = Package['resources'][number];

/** Whether a program runs these words without complaint: whether a library of it is there. */
export function runs(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, [...args], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The name of a group of tests that needs a library, and whether it is skipped; in CI nothing is. */
export function needingLibrary(name: string, what: string, there: boolean): { name: string; skip: boolean } {
  if (there || process.env.PASRA_REQUIRE_BROWSER === '1') return { name, skip: false };
  const said = `${name} (skipped: ${what} not installed)`;
  console.warn(said);
  return { name: said, skip: true };
}

/** Python: every resource of a descriptor read by pandas; prints rows and types as JSON. */
export const PANDAS = `
import json, os, sys
import pandas as pd
base = sys.argv[1]
package = json.load(open(os.path.join(base, 'datapackage.json'), encoding='utf-8'))
kinds = {'string': 'string', 'integer': 'Int64', 'number': 'float64'}
answer = {}
for resource in package['resources']:
    fields = resource['schema']['fields']
    table = pd.read_csv(os.path.join(base, resource['path']), dtype={f['name']: kinds[f['type']] for f in fields if f['type'] in kinds},
        parse_dates=[f['name'] for f in fields if f['type'] == 'date'], keep_default_na=False, na_values=resource['schema']['missingValues'])
    answer[resource['name']] = {'rows': len(table), 'types': {name: str(kind) for name, kind in table.dtypes.items()}}
print(json.dumps(answer))
`;

const R_TYPES: Readonly<Record<string, string>> = { string: 'character', integer: 'integer', number: 'numeric', date: 'Date' };

/** R: the resource read with its types; prints rows, then the class of each column. */
export const rScript = (file: string, { schema }: Resource): string => `
table <- read.csv(${JSON.stringify(file)}, colClasses = c(${schema.fields.map(({ type }) => `"${R_TYPES[type]}"`).join(', ')}), na.strings = "", encoding = "UTF-8", check.names = FALSE)
cat(nrow(table), "\\n", paste(sapply(table, class), collapse = " "), "\\n", sep = "")
`;

/** The classes that R must give. */
export const rClasses = ({ schema }: Resource): string => schema.fields.map(({ type }) => R_TYPES[type]).join(' ');

const DUCK_TYPES: Readonly<Record<string, string>> = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', date: 'DATE' };

/** SQL of a CSV file with its declared types. */
export const duckCsv = (file: string, { schema }: Resource): string => `read_csv('${file}', header = true, nullstr = '', auto_detect = false, delim = ',', quote = '"', escape = '"', new_line = '\\n', columns = {${schema.fields.map(({ name, type }) => `'${name}': '${DUCK_TYPES[type]}'`).join(', ')}})`;

/** The types that a Parquet file must have. */
export const duckTypes = ({ schema }: Resource): string[] => schema.fields.map(({ name, type }) => `${name} ${DUCK_TYPES[type]}`);
