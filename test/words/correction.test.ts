/** A corrected row on a page is said in its language, not in the codes of the tables. */
import { expect, it } from 'vitest';
import { method as en } from '../../pipeline/words/en/method.ts';
import { method as fr } from '../../pipeline/words/fr/method.ts';

it.each([
  ['partly form C p. 4', 'in part, form C, p. 4', 'en partie, formule C, p. 4'],
  ['unchanged 2026 form C', 'unchanged, since 2026, form C', 'inchangé, depuis 2026, formule C'],
  ['not_applicable', 'does not apply', 'sans objet'],
  ['yes p. 12-14', 'yes, p. 12-14', 'oui, p. 12-14'],
  ['annual final received 2027-05-01 format guide', 'annual report, final, received on 1 May 2027, by the Guide to Reporting', 'rapport annuel, définitif, reçu le 1ᵉʳ mai 2027, selon le Guide pour l’établissement des rapports'],
  ['other not_counted format other', 'other document, not counted, in a form of its own', 'autre document, non compté, sous une autre forme'],
])('%s', (text, english, french) => {
  expect(en.correctionText(text).replaceAll('\u00a0', ' ')).toBe(english);
  expect(fr.correctionText(text).replaceAll('\u00a0', ' ')).toBe(french);
});
