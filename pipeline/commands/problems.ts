/** Problems of the data as a person reads them in a terminal. */
import type { Problem } from '../../schemas/outputs.ts';

/** At most this many problems of one kind in one file are written out; the rest are counted. */
const SHOWN_OF_A_KIND = 5;

const place = ({ file, line, column }: Problem): string => [file, line, column].filter((part) => part !== null).join(':');

/** Every problem with its place, message and hint, many of one kind grouped; errors before warnings. */
export function problemLines(problems: readonly Problem[]): string[] {
  const ordered = problems.toSorted((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1));
  const kinds = Map.groupBy(ordered, ({ severity, code, file, column }) => [severity, code, file, column].join('|'));
  return [...kinds.values()].flatMap((same) => {
    const lines = same.slice(0, SHOWN_OF_A_KIND).map((problem) => `${problem.severity} ${problem.code} ${place(problem)}: ${problem.message}${problem.hint ? `\n    ${problem.hint}` : ''}`);
    const rest = same.length - SHOWN_OF_A_KIND;
    return rest > 0 ? [...lines, `    and ${rest} more of this kind in ${same[0]?.file} (pasra check --json lists all)`] : lines;
  });
}

/** "3 errors, 12 warnings". */
export function problemCount(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
}
