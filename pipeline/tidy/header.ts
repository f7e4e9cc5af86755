/** Names of columns as the tables have them. */
import { language } from '../../schemas/codes.ts';
import { tables } from '../../schemas/tables.ts';
import { bare } from '../read/nearest.ts';
import { workbookWords } from '../words/languages.ts';

const everyColumn = [...new Set(Object.values(tables).flatMap(({ columns }) => Object.keys(columns.shape)))];

/**
 * The header with each name that only differs in case or signs from one of the table's, or is its heading in the
 * workbooks of a language, written as the table has it; a name that could be two of them, or that would stand
 * twice, stays.
 */
export function plainHeader(cells: readonly string[], columns: readonly string[] = everyColumn): string[] {
  const names = cells.map((cell) => {
    if (columns.includes(cell) || cell === '') return cell;
    const meant = columns.filter((column) => bare(column) === bare(cell) || language.options.some((lang) => workbookWords(lang).columns[column] === cell));
    const [only] = meant;
    return meant.length === 1 && only !== undefined ? only : cell;
  });
  return names.map((name, at) => (name !== cells[at] && names.filter((one) => one === name).length > 1 ? cells[at] ?? '' : name));
}
