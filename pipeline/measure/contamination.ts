/** What a State says its land is contaminated with: codes with their kinds (R29), so that a total can say what it mixes. */
import type { Contamination } from '../../schemas/plan.ts';
import type { Language } from '../../schemas/codes.ts';

/** A kind: one of the vocabulary, or a text that the vocabulary does not have, which is a kind of its own. */
export interface Kind {
  /** Of the vocabulary, or the text itself. */
  code: string;
  known: boolean;
}

/** The kind of a contamination; blank is a kind too, for what is not stated is not known to be the same. */
export function kindOf({ codes, not_stated }: Contamination, contamination: string | null): Kind {
  if (contamination === null) return { code: not_stated, known: true };
  const declared = codes.find(({ code }) => code === contamination);
  return declared ? { code: declared.kind, known: true } : { code: contamination, known: false };
}

/** The kinds among contaminations, each once: those of the vocabulary in its order, then texts of their own by code points. */
export function kindsOf(vocabulary: Contamination, contaminations: Iterable<string | null>): Kind[] {
  const found = new Map([...contaminations].map((one) => kindOf(vocabulary, one)).map((kind) => [`${kind.known} ${kind.code}`, kind]));
  const place = ({ code, known }: Kind): number => (known ? vocabulary.kinds.findIndex(({ kind }) => kind === code) : vocabulary.kinds.length);
  return [...found.values()].toSorted((a, b) => place(a) - place(b) || (a.code < b.code ? -1 : 1));
}

/** A kind in words; a text of its own stays as it was given. */
export function kindText(vocabulary: Contamination, { code, known }: Kind, language: Language): string {
  return (known ? vocabulary.kinds.find(({ kind }) => kind === code)?.[language] : undefined) ?? code;
}

/** A contamination in words; a text that the vocabulary does not have stays as it was given. */
export function contaminationText({ codes }: Contamination, contamination: string, language: Language): string {
  return codes.find(({ code }) => code === contamination)?.[language] ?? contamination;
}
