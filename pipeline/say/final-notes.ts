/** What a final edition owes its reader on the first page: who signed it off, and why a figure in it is provisional. */
import { paragraphs } from './blocks.ts';
import type { Block } from './model.ts';
import type { View } from './view.ts';

/** A note on the sign-off and on the provisional figures, as `about.yaml` says them; nothing where it says neither. */
export function finalNotes({ publication: { about }, lang, words }: View): Block[] {
  const { page } = words.report;
  const { signed_off: signed, provisional_because: because } = about;
  const said = [signed && page.signedOff(signed.office[lang], words.format.date(signed.date)), because && page.provisionalBecause(because[lang])].filter((text) => text !== undefined);
  return paragraphs([said.join(' ')], 'note');
}
