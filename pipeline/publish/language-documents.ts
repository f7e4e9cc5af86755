/** Charts and documents of one language: drawn first, written once the seal of the manifest is known. */
import type { Language } from '../../schemas/codes.ts';
import { chartBlocks, chartFiles } from '../draw/svg/chart-files.ts';
import { SEAL_PLACE, type Edition, type PlannedDocument } from './edition.ts';
import type { Format } from './format-names.ts';
import { publishers } from './formats.ts';
import { nothingKept, type Kept } from './kept.ts';
import type { PublishedDocument } from '../say/cycle-index.ts';
import type { OutputFile } from './output.ts';
import type { Publication } from './publication.ts';
import type { Report } from '../say/model.ts';
import { reportsOf } from '../say/reports.ts';

/** What one language is asked for. */
export interface LanguageJob {
  publication: Publication;
  language: Language;
  /** All languages of the run, which pages link to. */
  languages: readonly Language[];
  formats: readonly Format[];
}

/** Charts as files, and everything that the index will lead to. */
export interface Drawn {
  drawings: OutputFile[];
  links: PublishedDocument[];
  documents: PublishedDocument[];
}

/** One language at work, in this process or in another thread. */
export interface LanguageWork {
  draw: () => Promise<Drawn>;
  /** The documents, with the seal at their foot. */
  write: (seal: string) => Promise<OutputFile[]>;
  close: () => Promise<void>;
}

/** Charts in pictures stand beside the documents that people paste from. */
const PICTURE_FORMATS: ReadonlySet<Format> = new Set(['pdf', 'docx']);

/** Opens the work of one language in this process; a part that is kept is not made again. */
export function languageWork({ publication, language, languages, formats }: LanguageJob, kept: Kept = nothingKept): LanguageWork {
  const unsealed = reportsOf({ ...publication, seal: SEAL_PLACE }, language);
  const planned = (sealed: Publication): readonly PlannedDocument[] => {
    const edition: Edition = { publication: sealed, language, languages, reports: reportsOf(sealed, language), unsealed, kept };
    return Object.entries(publishers).filter(([format]) => formats.includes(format as Format)).flatMap(([, publisher]) => publisher(edition));
  };
  return {
    draw: async () => {
      const pictures = formats.some((format) => PICTURE_FORMATS.has(format));
      const drawings = await drawingsOf(unsealed.main(), publication.about.data_kind, pictures, kept);
      const documents = planned(publication).map(({ path, kind, subject, format, lang }): PublishedDocument => ({ path, kind, ...(subject !== undefined && { subject }), format, lang }));
      return { links: chartLinks(language, drawings), documents, drawings: drawings.map(({ path, content }) => ({ path, content })) };
    },
    write: async (seal) => {
      const files: OutputFile[] = [];
      for (const { path, make } of planned({ ...publication, seal })) files.push({ path, content: await make() });
      return files;
    },
    close: async () => {},
  };
}

/** A file of a chart, with the chart's title. */
interface Drawing extends OutputFile {
  title: string;
}

/** The charts that the reports hold, each once: tables with drawings, and lines. */
async function drawingsOf(reports: readonly Report[], dataKind: string, pictures: boolean, kept: Kept): Promise<Drawing[]> {
  const drawn = new Map<string, Drawing[]>();
  for (const { blocks, lang, foot, date } of reports) {
    for (const block of chartBlocks(blocks)) {
      if (drawn.has(block.id)) continue;
      // the manifest holds the sum of a chart's files: they bear no seal
      const around = { lang, foot: foot.replace(` · ${SEAL_PLACE}`, ''), date };
      const files = await kept('chart', [block, around, dataKind, pictures], () => chartFiles(block, around, dataKind, pictures));
      drawn.set(block.id, files.map((file) => ({ ...file, title: block.caption })));
    }
  }
  return [...drawn.values()].flat();
}

/** Charts as the index lists them: every file but the spec, under the chart's title. */
const chartLinks = (lang: Language, drawings: readonly Drawing[]): PublishedDocument[] => drawings.flatMap(({ path, title }): PublishedDocument[] => {
  const [, format] = /\.(svg|png|csv)$/.exec(path) ?? [];
  return format === undefined ? [] : [{ path, kind: 'chart', subject: title, format, lang }];
});
