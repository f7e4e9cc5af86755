/** A State with its names, for sentences. */
import type { NamedState } from '../words/committees.ts';
import type { View } from './view.ts';

/** The registry's names of a State, so that a language can set its article and preposition. */
export const namedState = (view: View, state: string): NamedState =>
  ({ name: view.unitName(state), frWithArticle: view.publication.states.get(state)?.frWithArticle ?? null });
