/** English: a publication worked out a second time. */
import type { RecomputeWords } from '../recompute.ts';

const said = (value: string | null): string => (value === null ? 'no row' : value === '' ? 'blank' : value);

export const recompute: RecomputeWords = {
  differs: ({ place, published, recomputed }) => `${place}: published ${said(published)}, recomputed ${said(recomputed)}`,
  rest: (more) => `and ${more} more ${more === 1 ? 'difference' : 'differences'}; --json lists them all`,
  agrees: (agree, indicators) => `${agree} of ${indicators} indicators agree`,
  fromInputs: 'figures, readings, changes and causes were recomputed from the outcomes, and the outcomes from the inputs',
  fromOutcomes: 'figures, changes and the readings that follow from outcomes were recomputed from the outcomes; the folder has no inputs from which to recompute the outcomes',
  whatToDo: 'A file was changed after publication, or the program is wrong: compare the files with the sums in manifest.json; if they are as published, do not publish, and report the fault with this list.',
  noPublication: (path) => `"${path}" is missing or cannot be read: name the folder of one cycle's publication, such as reports/2025`,
};
