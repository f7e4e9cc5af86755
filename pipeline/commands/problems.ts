/** Problems of the data as a person reads them in a terminal. */
import { grouped } from '../read/grouped.ts';
import type { Language } from '../../schemas/codes.ts';
import type { Problem } from '../../schemas/outputs.ts';
import { listingWords } from '../words/languages.ts';
import { visible } from '../words/say-problem.ts';

/** At most this many problems of one kind in one file are written out; the rest are counted. */
const SHOWN_OF_A_KIND = 5;

const place = ({ file, line, column }: Problem): string => [file, line, column].filter((part) => part !== null).map((part) => visible(String(part), 200)).join(':');

function lineOf(same: readonly Problem[], language: Language): string[] {
  const [first] = same;
  if (!first) return [];
  const also = same.length > 1 ? listingWords(language).alsoOn(same.length - 1, same.at(-1)?.line ?? null) : '';
  return [`${first.severity} ${first.code} ${place(first)}: ${first.message}${also}${first.hint ? `\n    ${first.hint}` : ''}`];
}

/** What is one cause: the same cell of the same column, such as one missing report behind a thousand answers. */
const causeOf = ({ severity, code, file, column, value, message, line }: Problem): string => JSON.stringify([severity, code, file, column, value, value === null && code !== 'MISSING_VALUE' ? line : null, code === 'DUPLICATE_ROW' ? line : message]);

/** Every problem with its place, message and hint, many of one kind grouped; errors before warnings. */
export function problemLines(problems: readonly Problem[], language: Language = 'en'): string[] {
  const ordered = problems.toSorted((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1));
  const kinds = grouped(ordered, ({ severity, code, file, column }) => [severity, code, file, column].join('|'));
  return [...kinds.values()].flatMap((kind) => {
    const causes = [...grouped(kind, causeOf).values()];
    const lines = causes.slice(0, SHOWN_OF_A_KIND).flatMap((same) => lineOf(same, language));
    const rest = causes.slice(SHOWN_OF_A_KIND).reduce((sum, same) => sum + same.length, 0);
    return rest > 0 ? [...lines, `    ${listingWords(language).rest(rest, visible(kind[0]?.file ?? '', 200))}`] : lines;
  });
}

/** "3 errors, 12 warnings, 2 accepted". */
export function problemCount(problems: readonly Problem[], language: Language = 'en', accepted = 0): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return listingWords(language).count(errors, problems.length - errors, accepted);
}
