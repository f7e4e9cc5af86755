/** What a final edition owes its reader on the first page: who signed it off, why a figure in it is provisional, what it corrects. */
import { paragraphs } from './blocks.ts';
import type { Block } from './model.ts';
import type { View } from './view.ts';

/** A note on the sign-off, the provisional figures and the edition that is corrected, as `about.yaml` says them; nothing where it says neither. */
export function finalNotes({ publication: { about, erratum: changed }, lang, words }: View): Block[] {
  const { page } = words.report;
  const { signed_off: signed, provisional_because: because, erratum } = about;
  const said = [signed && page.signedOff(signed.office[lang], words.format.date(signed.date)), because && page.provisionalBecause(because[lang]),
    erratum && changed && page.erratum(words.format.date(erratum.of), erratum.because[lang], changed[lang])].filter((text) => text !== undefined);
  return paragraphs([said.join(' ')], 'note');
}
