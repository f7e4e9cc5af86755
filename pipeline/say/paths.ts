/** Paths of the reports, without language and extension. */

/** The bulletin. */
export const BULLETIN_PATH = 'progress-report';

/** The annex. */
export const ANNEX_PATH = 'annex';

/** A committee's report. */
export const committeePath = (committee: string): string => `committees/${committee}`;

/** A section's page in the annex. */
export const annexPath = (section: string): string => `${ANNEX_PATH}/${section}`;

/** The page of the annex that holds each indicator: "22.1" → "annex/V". */
export const annexPlaces = (indicators: Iterable<{ indicator: string; section: string }>): Record<string, string> =>
  Object.fromEntries([...indicators].map(({ indicator, section }) => [indicator, annexPath(section)]));
