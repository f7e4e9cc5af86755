/** What a language must be able to say of a publication as a package. */

/** The facts of the page that a package begins with. */
export interface SaidPackage {
  cycle: number;
  asOf: string;
  title: string;
  note: string;
  kind: 'isu' | 'public_evidence' | 'demo';
  final: boolean;
  pasra: string;
  plan: string;
  indicators: number;
  figures: number;
  hasInputs: boolean;
  hasPages: boolean;
}

/** The texts of one language. */
export interface PackageWords {
  readme: (said: SaidPackage) => string;
}
