/** `CITATION.cff`: how to cite a publication. */
import { stringify } from 'yaml';
import { pasraVersion } from '../manifest.ts';
import type { OutputFile } from '../output.ts';
import type { Publication } from '../publication.ts';

/** The file, with the as-of day as its date; no clock is asked. */
export function citation({ cycle, asOf, about, plan }: Publication): OutputFile {
  const content = stringify({
    'cff-version': '1.2.0', message: 'If you use this publication, please cite it with its as-of date and what its data is.', type: 'dataset',
    title: `Siem Reap-Angkor Action Plan 2025-2029: progress ${cycle}. ${about.title.en}`, abstract: about.note.en, authors: [{ name: 'pasra contributors' }],
    version: `${about.edition}, as of ${asOf}; pasra ${pasraVersion}, plan ${plan.version}`, 'date-released': asOf, keywords: ['Anti-Personnel Mine Ban Convention', 'Action Plan', `data kind: ${about.data_kind}`],
  }, { lineWidth: 0 });
  return { path: 'CITATION.cff', content };
}
