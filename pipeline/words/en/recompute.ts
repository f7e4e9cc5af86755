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
  stopped: `Nothing was published: the figures were worked out a second time by another path, and the two do not agree. What was there before is untouched.
What to do: run "pasra check", then the same line once more. If it stops again, the program is wrong: report it with this list.
On the last day: publish the older publication, which still stands; or give out a draft in which every page names these indicators as not confirmed, with
  --unconfirmed "why it cannot wait"
A final edition cannot be published so.`,
  unconfirmed: (indicators, reason) => `Not confirmed by a second calculation: ${indicators.length === 0 ? 'follow-up lists, land or outlook' : `${indicators.length === 1 ? 'indicator' : 'indicators'} ${indicators.join(', ')}`}. ${reason}`,
  finalUnconfirmed: 'a final edition is not published while its figures are not confirmed; set "edition: draft", or report the fault',
};
