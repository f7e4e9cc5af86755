/**
 * The end of a run, before anything is written: the figures are worked out again by another path, from the very bytes
 * that will be published, and the outcomes from the tables they were made from. What differs stops the publication.
 */
import { secondOpinion, type Opinion } from '../recompute/second-opinion.ts';
import { publishedIn, sealedIn } from '../recompute/publication.ts';
import { inMemory, onDisk, tablesIn } from '../recompute/tables.ts';
import { tables } from '../../schemas/tables.ts';
import { decisionsInForce } from './manifest.ts';
import type { OutputFile } from './output.ts';
import type { Publication } from './publication.ts';

/** A publication that does not follow from its own outcomes or inputs; said to the user with what to do. */
export class NotConfirmed extends Error {
  readonly opinion: Opinion;
  constructor(opinion: Opinion) {
    super(`${opinion.disagreements.length} differences`);
    this.opinion = opinion;
  }
}

/**
 * Works the data files of a publication out again. Where all tables go out with it the outcomes are worked out from
 * these, so that whoever receives them finds the same; else from the data folder.
 */
export function confirm(publication: Publication, files: readonly OutputFile[], data: string): Opinion {
  const { plan, cycle, asOf, recordedBy, nothingHidden } = publication;
  const first = plan.terms.baseline_cycle.cycle;
  const carriesAll = Object.keys(tables).every((name) => publication.about.publish?.some((one) => one === name));
  const inputs = carriesAll && files.some(({ path }) => path.startsWith('inputs/')) ? inMemory(files, 'inputs/') : onDisk(data);
  const published = publishedIn(inMemory(files), { cycle, asOf, ...(recordedBy !== undefined && { recordedBy }), ...(nothingHidden && { everything: true }) }, Object.values(decisionsInForce(plan)).flatMap(({ reading }) => reading ?? []));
  return secondOpinion(published, plan, { tables: tablesIn(inputs), baseline: cycle > first && publication.baseline ? sealedIn(inputs, first) : null });
}
