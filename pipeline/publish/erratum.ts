/** An erratum: a final edition in the place of one that was wrong. Its first page says what changed and why; the other one stays, whole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { language, type Language } from '../../schemas/codes.ts';
import { differenceOf } from '../diff/difference.ts';
import { factsOf } from '../diff/facts.ts';
import { publicationSide, sideOfMade } from '../diff/side.ts';
import { diffWords } from '../words/languages.ts';
import { filesIn, publishedIn } from './ours.ts';
import type { Publication } from './publication.ts';
import { replaceFolder } from './swap.ts';

/** The edition that is to be corrected is not there, or is none that can be; said to the user (wrong usage). */
export class NoErratum extends Error {}

/** Where the corrected edition of a cycle stays, under the output folder. */
const keptAt = (cycle: number, of: string): string => `superseded/${cycle}-as-of-${of}`;

/** The folder of the final edition of a cycle as of a day: still in its place, or kept already. */
function correctedIn(out: string, cycle: number, of: string): { folder: string; stands: boolean } {
  const [place, kept] = [join(out, String(cycle)), join(out, keptAt(cycle, of))];
  const standing = publishedIn(place);
  if (standing?.as_of === of && standing.about.edition === 'final' && standing.about.erratum === undefined) return { folder: place, stands: true };
  if (publishedIn(kept)?.as_of === of) return { folder: kept, stands: false };
  throw new NoErratum(`about.yaml says that this is an erratum of the final edition of ${cycle} as of ${of}, which lies neither in "${place}" nor in "${kept}": put it back there from its release, or correct "of" in erratum`);
}

/** The publication with what differs from the edition that it corrects; as it is where it corrects none. `NoErratum` where that edition is not there. */
export function withErratum(publication: Publication, out: string): Publication {
  const { erratum, edition } = publication.about;
  if (erratum === undefined) return publication;
  if (edition !== 'final') throw new NoErratum('about.yaml has an erratum, but its edition is a draft: an erratum is a final edition; set edition to final, or take the erratum out');
  const old = publicationSide(correctedIn(out, publication.cycle, erratum.of).folder);
  if (old === null) throw new NoErratum(`the final edition of ${publication.cycle} as of ${erratum.of} has no data files to compare with`);
  const now = sideOfMade(publication);
  const facts = factsOf(old, now, differenceOf(old, now));
  return { ...publication, erratum: Object.fromEntries(language.options.map((lang) => [lang, diffWords(lang).note(facts)])) as Record<Language, string> };
}

/** Keeps the edition that is about to be replaced by its erratum. Only under `withFolder`. */
export async function keepCorrected({ cycle, about: { erratum } }: Publication, out: string): Promise<void> {
  if (erratum === undefined) return;
  const { folder, stands } = correctedIn(out, cycle, erratum.of);
  if (stands) await replaceFolder(out, keptAt(cycle, erratum.of), filesIn(folder).map((path) => ({ path, content: readFileSync(join(folder, path)) })));
}
