/** The way into a cycle: every report in every form, every chart and every data file. */
import type { Language } from '../../schemas/codes.ts';
import type { Publication } from '../publish/publication.ts';
import { cyclesWords } from '../words/languages.ts';
import { cell, heading, paragraph } from './blocks.ts';
import { reportOf } from './frame.ts';
import type { Block, Report, Run } from './model.ts';
import { viewOf, type View } from './view.ts';

/** A file of a publication. */
export interface PublishedDocument {
  /** Path from the cycle's folder: "progress-report.en.html", "data/indicators.csv". */
  path: string;
  kind: 'report' | 'annex' | 'committee' | 'chart' | 'data';
  /** The committee's code, or the chart's title; none for the bulletin and its annex. */
  subject?: string;
  /** "html", "pdf", "docx", "xlsx", "csv", "svg". */
  format: string;
  /** None for data files, which speak no language. */
  lang: Language | null;
}

function nameOf(view: View, { kind, subject, path }: PublishedDocument): string {
  const { index } = view.words.report;
  const words = cyclesWords(view.lang).cycle;
  if (kind === 'chart') return subject ?? '';
  if (kind === 'committee') return view.publication.plan.committees.find(({ committee }) => committee === subject)?.title[view.lang] ?? '';
  const section = /^annex\/([IVX]+)\./.exec(path)?.[1];
  if (section !== undefined) return `${section}\u2002${view.publication.plan.sections.find((one) => one.section === section)?.title[view.lang] ?? ''}`;
  return kind === 'annex' ? words.annex : index.progressReport;
}

/** A row per subject: its name, and its forms as links. */
function table(view: View, caption: string, columns: readonly [string, string], documents: readonly PublishedDocument[]): Block[] {
  const rows = new Map<string, PublishedDocument[]>();
  for (const document of documents) rows.set(nameOf(view, document), [...(rows.get(nameOf(view, document)) ?? []), document]);
  if (rows.size === 0) return [];
  const links = (own: readonly PublishedDocument[]): Run[] => own.flatMap(({ path, format }, place): Run[] => [...(place === 0 ? [] : [{ text: ' ' }]), { text: format.toUpperCase(), link: { file: path } }]);
  return [{
    kind: 'table', caption, columns: [{ title: columns[0], align: 'left', share: 0.7 }, { title: columns[1], align: 'left', share: 0.3 }],
    groups: [{ rows: [...rows].map(([name, own]) => [cell(name), cell(links(own))]) }],
  }];
}

function dataTable(view: View, documents: readonly PublishedDocument[]): Block[] {
  const { index } = view.words.report;
  const { cycle } = cyclesWords(view.lang);
  const rows = documents.filter(({ kind }) => kind === 'data').map(({ path }) => {
    const file = path.split('/').at(-1) ?? path;
    return [cell([{ text: file, link: { file: path } }]), cell(index.files[file])];
  });
  return rows.length === 0 ? [] : [heading(2, cycle.files, `files-${view.lang}`), {
    kind: 'table', caption: cycle.files, columns: [{ title: cycle.columns.file, align: 'left', share: 0.3 }, { title: cycle.columns.holds, align: 'left', share: 0.7 }], groups: [{ rows }],
  }];
}

/** The index of a cycle in one language. */
export function cycleReport(publication: Publication, documents: readonly PublishedDocument[], lang: Language): Report {
  const view = viewOf(publication, lang);
  const { index, page } = view.words.report;
  const { cycle: say } = cyclesWords(lang);
  const own = documents.filter((document) => document.lang === lang);
  const of = (...kinds: readonly PublishedDocument['kind'][]): PublishedDocument[] => own.filter(({ kind }) => kinds.includes(kind));
  const isSection = ({ path }: PublishedDocument): boolean => path.startsWith('annex/');
  const charts = table(view, say.charts, [say.columns.chart, say.columns.formats], of('chart'));
  return reportOf(view, {
    path: 'index', title: page.reportTitle(publication.cycle), subtitle: say.subtitle,
    blocks: [
      paragraph([{ text: `${publication.about.title[lang]}. `, strong: true }, { text: publication.about.note[lang] }]),
      heading(2, index.reports, `reports-${lang}`), ...table(view, index.reports, [say.columns.report, say.columns.formats], [...of('report', 'committee'), ...of('annex').filter((one) => !isSection(one))]),
      ...(own.some(isSection) ? [heading(3, `${say.annex} · ${say.sections}`, `sections-${lang}`), ...table(view, say.sections, [say.columns.report, say.columns.formats], own.filter(isSection))] : []),
      ...dataTable(view, documents), ...(charts.length === 0 ? [] : [heading(2, say.charts, `charts-${lang}`), ...charts]),
      paragraph([{ text: say.all, link: { file: '../index.html' } }, { text: ` · ${say.stateSheets}` }], 'note'),
    ],
  });
}
