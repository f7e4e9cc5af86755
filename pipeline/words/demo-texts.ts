/**
 * Texts that the demonstration writes into its data and that pages print: a cell has one language, so that its English
 * is found here and said in the page's. Data of anybody else is printed as it was written.
 */

/** A text of the demonstration in both languages. */
interface DemoText {
  en: string;
  fr: string;
}

/** The demonstration's texts by what they are about. */
export const demoTexts = {
  source: { en: 'fictional demonstration data', fr: 'données fictives de démonstration' },
  readAgain: { en: 'Corrected by R1: the page was read again and the annex says otherwise', fr: 'Corrigé par R1\u00a0: la page a été relue et l’annexe dit autre chose' },
  letter: { en: 'Corrected by R2 after a letter of the State', fr: 'Corrigé par R2 à la suite d’une lettre de l’État' },
  together: { en: 'Corrected by R1: two coders differed; settled together', fr: 'Corrigé par R1\u00a0: deux codeurs différaient\u00a0; tranché ensemble' },
  dateOfReceipt: { en: 'Corrected by the registry: the date of the covering note was entered first', fr: 'Corrigé par le registre\u00a0: la date de la note d’envoi avait d’abord été saisie' },
} as const satisfies Record<string, DemoText>;

const byEnglish: ReadonlyMap<string, DemoText> = new Map(Object.values(demoTexts).map((text) => [text.en, text]));

/** A text of the demonstration's data in a language; any other text as it is. */
export const demoText = (lang: string, text: string): string => {
  const found = byEnglish.get(text);
  return found === undefined ? text : new Map(Object.entries(found)).get(lang) ?? text;
};
