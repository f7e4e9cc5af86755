/** What a final edition owes its reader: why a figure in it is still provisional. */
import type { About } from '../../schemas/about.ts';
import type { Figure } from '../../schemas/outputs.ts';
import { DataErrors, fault } from '../read/fault.ts';
import { ABOUT } from '../read/about.ts';
import type { Folder } from '../read/folder.ts';

/** Refuses a final edition with a provisional figure that does not say why (`provisional_because` of the cycle's `about.yaml`). */
export function refuseUnexplained(about: About, cycle: number, { aboutCycles }: Pick<Folder, 'aboutCycles'>, figures: readonly Figure[]): void {
  if (about.edition !== 'final' || about.provisional_because !== undefined || figures.every(({ status }) => status !== 'provisional')) return;
  const file = aboutCycles.has(cycle) ? `article7/${cycle}/${ABOUT}` : ABOUT;
  throw new DataErrors([fault('MISSING_VALUE', file, { column: 'provisional_because' }, { reason: 'final' })]);
}
