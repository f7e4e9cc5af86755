/** The HTML documents of an edition: the reports and the index that leads to everything. */
import { dataFiles } from '../../../schemas/outputs.ts';
import type { Edition } from '../formats.ts';
import type { OutputFile } from '../output.ts';
import { cycleIndex, type PublishedDocument } from './cycle-index.ts';
import { progressReport } from './page.ts';

/** Everything that the index of this edition leads to. */
function documentsOf({ charts, languages }: Edition): PublishedDocument[] {
  const reports = languages.map((lang): PublishedDocument => ({ path: `progress-report.${lang}.html`, kind: 'report', format: 'html', lang }));
  const drawings = [...charts].flatMap(([lang, drawn]) => drawn.flatMap(({ id, title }) =>
    ['svg', 'csv'].map((format): PublishedDocument => ({ path: `charts/${id}.${lang}.${format}`, kind: 'chart', subject: title, format, lang }))));
  const data = [...Object.keys(dataFiles), 'land.csv'].map((file): PublishedDocument => ({ path: `data/${file}`, kind: 'data', format: 'csv', lang: null }));
  return [...reports, ...drawings, ...data, { path: 'manifest.json', kind: 'data', format: 'json', lang: null }];
}

/** `progress-report.<lang>.html` for each language, and `index.html`. */
export function htmlDocuments(edition: Edition): OutputFile[] {
  const { publication, charts, languages } = edition;
  return [
    { path: 'index.html', content: cycleIndex(publication, documentsOf(edition)) },
    ...languages.map((lang) => ({ path: `progress-report.${lang}.html`, content: progressReport(publication, lang, charts.get(lang) ?? [], languages) })),
  ];
}
