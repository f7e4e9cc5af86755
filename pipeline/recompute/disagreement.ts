/** Two tables held against each other, cell by cell. */

/** Cells by column, as values or as text. */
export type Cells = Readonly<Record<string, unknown>>;

/** One value on which a publication and the second opinion differ; null where one of them has no such row. */
export interface Disagreement {
  /** The data file, and the row in it by its key. */
  file: string;
  key: string;
  /** The column; blank where the whole row is missing on one side. */
  column: string;
  published: string | null;
  recomputed: string | null;
}

/** A cell as a data file prints it. */
export function printed(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

/** Every cell of the named columns that differs; a column that the publication does not have is not compared. */
export function disagreements(file: string, key: readonly string[], columns: readonly string[], published: readonly object[], recomputed: readonly object[]): Disagreement[] {
  const named = (rows: readonly object[]) => new Map((rows as readonly Cells[]).map((row) => [key.map((column) => printed(row[column])).filter((part) => part !== '').join(' '), row]));
  const [ours, theirs] = [named(recomputed), named(published)];
  return [...new Set([...theirs.keys(), ...ours.keys()])].flatMap((name): Disagreement[] => {
    const [said, found] = [theirs.get(name), ours.get(name)];
    const of = (column: string) => ({ file, key: name, column });
    if (said === undefined || found === undefined) return [{ ...of(''), published: said ? shown(said, columns) : null, recomputed: found ? shown(found, columns) : null }];
    return columns.filter((column) => column in said && printed(said[column]) !== printed(found[column])).map((column) => ({ ...of(column), published: printed(said[column]), recomputed: printed(found[column]) }));
  });
}

const shown = (row: Cells, columns: readonly string[]): string => columns.map((column) => printed(row[column])).filter((cell) => cell !== '').join(', ');
