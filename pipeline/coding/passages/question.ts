/** An indicator's coding rule → what is looked for: terms with their weight. */
import type { Indicator } from '../../../schemas/plan.ts';
import type { ReportLanguage } from '../document.ts';
import { pair, stemsOf } from './terms.ts';

/** How much the parts of a rule weigh against its first clue word. */
export interface QuestionWeights {
  /** Last clue word, against the first. */
  last: number;
  /** One word of a phrase, and two that follow one another. */
  part: number;
  pair: number;
  /** Title, and question with definition. */
  title: number;
  sentence: number;
}

export const QUESTION_WEIGHTS: QuestionWeights = { last: 0.6, part: 0.45, pair: 0.9, title: 0.5, sentence: 0.2 };

/** What is looked for in a report of a language: term → weight. */
export function questionTerms({ coding, title, definition }: Indicator, language: ReportLanguage, weights: QuestionWeights = QUESTION_WEIGHTS): Map<string, number> {
  const terms = new Map<string, number>();
  const raise = (term: string, weight: number) => terms.set(term, Math.max(terms.get(term) ?? 0, weight));
  const phrase = (text: string, weight: number, whole: boolean) => {
    const stems = stemsOf(text, language);
    for (const [at, stem] of stems.entries()) {
      raise(stem, weight * (whole && stems.length === 1 ? 1 : weights.part));
      const next = stems[at + 1];
      if (next !== undefined) raise(pair(stem, next), weight * weights.pair);
    }
  };
  const clues = coding?.words[language] ?? [];
  for (const [at, clue] of clues.entries()) phrase(clue, 1 - (1 - weights.last) * (at / Math.max(1, clues.length - 1)), true);
  if (language !== 'es') {
    phrase(title[language], weights.title, false);
    phrase(coding?.question[language] ?? definition[language], weights.sentence, false);
  }
  return terms;
}
