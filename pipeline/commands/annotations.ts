/** Problems of the data as GitHub Actions marks them at their line in a pull request. */
import { join } from 'node:path';
import type { Problem } from '../../schemas/outputs.ts';
import { visible } from '../words/say-problem.ts';

const inText = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string): string => inText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * One workflow command per problem (`::error file=…,line=…,title=…::text`), errors before warnings; `data` is the data folder as
 * the repository names it.
 */
export function annotationLines(problems: readonly Problem[], data: string): string[] {
  return problems.toSorted((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1)).map(({ severity, code, file, line, column, message, hint }) => {
    const place = { file: join(data, visible(file, 200)), line: line === null ? null : String(line), title: column === null ? code : `${code} ${visible(column, 80)}` };
    const properties = Object.entries(place).flatMap(([name, value]) => (value === null ? [] : [`${name}=${inProperty(value)}`]));
    return `::${severity} ${properties.join(',')}::${inText(hint === null ? message : `${message} ${hint}`)}`;
  });
}
