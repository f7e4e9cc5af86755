/** Paths of the reports, without language and extension. */

/** The bulletin. */
export const BULLETIN_PATH = 'progress-report';

/** The annex. */
export const ANNEX_PATH = 'annex';

/** A committee's report. */
export const committeePath = (committee: string): string => `committees/${committee}`;
