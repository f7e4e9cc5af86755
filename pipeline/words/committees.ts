/** What a language must be able to say of mined land in the annex, and how a sentence takes names and areas. */

/** A State as a sentence needs it: its names in the registry. */
export interface NamedState {
  name: string;
  frWithArticle: string | null;
}

/** An area of several States: square kilometres, already written, and of how many States. */
export interface SaidArea {
  area: string;
  states: number;
}

/** Mined land: what remains and what was released. */
export interface OutlookWords {
  remaining(total: SaidArea, parts: { confirmed: SaidArea | null; suspected: SaidArea | null; notSplit: SaidArea | null }, unsized: number): string;
  released(total: SaidArea, year: number, parts: { cleared: string | null; reduced: string | null; cancelled: string | null }): string;
  nothingReleased(year: number): string;
  /** What a total adds of more than one kind: "anti-personnel mines", "improvised mines". */
  mixes(kinds: readonly string[]): string;
}

/** The sentences of one language. */
export interface CommitteeWords {
  outlook: OutlookWords;
}
