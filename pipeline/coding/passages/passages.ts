/** Where in a document a coder should look for each indicator: a full-text index of its passages, and where such things are usually said. */
import MiniSearch from 'minisearch';
import type { Indicator } from '../../../schemas/plan.ts';
import type { ReportLanguage } from '../document.ts';
import { isReportLanguage } from '../language-of.ts';
import type { ReadDocument } from '../read-document.ts';
import { placesOf, type Place } from './cut.ts';
import { questionTerms, QUESTION_WEIGHTS, type QuestionWeights } from './question.ts';
import { termsOf } from './terms.ts';

/** A proposal where to look: never an answer. Rank 1 is the best. */
export interface Passage extends Place {
  indicator: string;
  rank: number;
}

/** How the signs are weighed. Most were tried one by one on either side of their figure: no rate of the four documents moved by more than two points. */
export interface Weights extends QuestionWeights {
  above: number;
  around: number;
  /** A passage in the likeliest form or section, in another likely one, in none. */
  first: number;
  likely: number;
  unlikely: number;
  /** How far a passage that suits another indicator better is held back. */
  rival: number;
  /** What passages beside it add. */
  beside: number;
  /** What is held back of a passage beside one that is already shown. */
  same: number;
  row: number;
}

export const WEIGHTS: Weights = { ...QUESTION_WEIGHTS, above: 0.5, around: 0.15, first: 1.8, likely: 1.3, unlikely: 0.7, rival: 0.5, beside: 0.1, same: 0.8, row: 0.7 };

/** How many are proposed for each indicator. */
export const MOST_PASSAGES = 5;

/** The best passages for each indicator, in the indicators' order, best first; none where nothing in the document speaks for any. */
export function passagesOf(document: ReadDocument, indicators: readonly Indicator[], weights: Weights = WEIGHTS): Passage[] {
  const places = placesOf(document);
  const languages: readonly ReportLanguage[] = isReportLanguage(document.language) ? [document.language] : ['en', 'fr', 'es'];
  const scores = scoresOf(places, indicators, languages, weights);
  return indicators.flatMap((indicator, row) => best(places, scores[row] ?? [], weights).map((at, rank) => ({ ...places[at] as Place, indicator: indicator.indicator, rank: rank + 1 })));
}

/** One row per indicator, one number per passage; 1 is the indicator's best. */
function scoresOf(places: readonly Place[], indicators: readonly Indicator[], languages: readonly ReportLanguage[], weights: Weights): number[][] {
  const found = indicators.map(() => places.map(() => 0));
  for (const language of languages) {
    const index = indexOf(places, language);
    const questions = indicators.map((indicator) => questionTerms(indicator, language, weights));
    const common = new Map<string, number>();
    for (const question of questions) for (const term of question.keys()) common.set(term, (common.get(term) ?? 0) + 1);
    for (const [row, question] of questions.entries()) {
      const weight = (term: string) => (question.get(term) ?? 0) * Math.log(1 + indicators.length / (common.get(term) ?? 1));
      const hits = index.search([...question.keys()].join(' '), { boostTerm: weight, boost: { text: 1, above: weights.above, around: weights.around } });
      for (const { id, score } of hits) (found[row] as number[])[id as number] = Math.max(found[row]?.[id as number] ?? 0, score);
    }
  }
  const likely = indicators.map((indicator, row) => scaled(smooth(places, places.map((place, at) => (found[row]?.[at] ?? 0) * usual(place, indicator, weights)), weights)));
  const rivals = places.map((_, at) => Math.max(...likely.map((row) => row[at] ?? 0)));
  return likely.map((row) => row.map((score, at) => (score === 0 ? 0 : score * (score / (rivals[at] ?? 1)) ** weights.rival)));
}

function indexOf(places: readonly Place[], language: ReportLanguage): MiniSearch<Place> {
  const index = new MiniSearch<Place>({
    idField: 'order', fields: ['text', 'above', 'around'],
    tokenize: (text) => termsOf(text, language), processTerm: (term) => term,
    searchOptions: { tokenize: (text) => text.split(' '), combineWith: 'OR', prefix: false, fuzzy: false },
  });
  index.addAll(places);
  return index;
}

/** How usual it is that the indicator is spoken of in the passage's form or section, and in such a passage. */
function usual({ form, subject, kind }: Place, { coding }: Indicator, { first, likely, unlikely, row }: Weights): number {
  if (!coding) return KIND[kind] ?? row;
  const letter = /^[A-J]$/.test(form ?? '') ? coding.forms.indexOf(form as (typeof coding.forms)[number]) : null;
  const section = subject === null ? null : coding.sections.indexOf(subject);
  const share = (rank: number | null) => (rank === null ? 1 : rank === 0 ? first : rank > 0 ? likely : unlikely);
  return share(letter) * share(section) * (KIND[kind] ?? row);
}

/** A heading speaks through what stands under it; what the form itself prints is no answer. */
const KIND: Readonly<Partial<Record<Place['kind'], number>>> = { text: 1, heading: 0.3, printed: 0.2 };

/** What stands before and after often speaks of the same. */
const smooth = (places: readonly Place[], scores: readonly number[], { beside }: Weights): number[] => scores.map((score, at) => (score === 0 ? 0 : score + beside * ((near(places, at, -1) ? scores[at - 1] ?? 0 : 0) + (near(places, at, 1) ? scores[at + 1] ?? 0 : 0))));
const near = (places: readonly Place[], at: number, step: number): boolean => places[at + step]?.form === places[at]?.form;

function scaled(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  return most > 0 ? scores.map((score) => score / most) : [...scores];
}

/** The best passages; one row of a table speaks for all, and what stands beside a better one waits a little. */
function best(places: readonly Place[], scores: readonly number[], { same }: Weights): number[] {
  const left = scores.map((score, at) => ({ at, score })).filter(({ score }) => score > 0);
  const chosen: number[] = [];
  while (chosen.length < MOST_PASSAGES && left.length > 0) {
    left.sort((a, b) => b.score - a.score || a.at - b.at);
    const next = left.shift() as { at: number; score: number };
    chosen.push(next.at);
    for (let index = left.length - 1; index >= 0; index -= 1) {
      const other = left[index] as { at: number; score: number };
      const [one, two] = [places[next.at] as Place, places[other.at] as Place];
      if (one.table !== null && one.table === two.table) left.splice(index, 1);
      else if (one.page !== null && one.page === two.page) other.score *= same;
    }
  }
  return chosen;
}
