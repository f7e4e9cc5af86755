/** What each chart form hands over: its words, its table and how it is drawn at a size. */
import type { SectionCode } from '../../schemas/codes.ts';
import type { Spec } from './layers.ts';

/** The widths that a chart is drawn for: a page, a sheet of A4, a phone. */
export type Size = 'wide' | 'print' | 'narrow';
export const widths: Record<Size, number> = { wide: 912, print: 660, narrow: 350 };

/** The numbers of a chart. */
export interface Table {
  columns: string[];
  rows: (string | number)[][];
}

/** A chart before it is drawn. */
export interface Draft {
  id: string;
  sections: SectionCode[];
  title: string;
  subtitle: string;
  description: string;
  table: Table;
  spec(size: Size): Spec;
}
