/** What makes a publication a package that stands alone: types, Parquet, SDMX, provenance, inputs, dictionary, terms. */
import type { OutputFile } from '../output.ts';
import type { Publication } from '../publication.ts';
import { citation } from './citation.ts';
import { dataPackage } from './data-package.ts';
import { licenceOf } from './licence.ts';
import { dictionaryPage } from './meanings.ts';
import { parquetOutputs } from './parquet.ts';
import { provenance } from './provenance.ts';
import { readme } from './readme.ts';
import { sdmx } from './sdmx.ts';

/** What a package is made from beside the publication. */
export interface PackageParts {
  /** The tables under `data/`: as files, and as rows by the file's name. */
  tables: readonly OutputFile[];
  rows: Readonly<Record<string, readonly object[]>>;
  /** SHA-256 of everything that was read, and the files of `inputs/`. */
  read: ReadonlyMap<string, string>;
  inputs: readonly OutputFile[];
  /** Whether there are pages, and so an index and sums. */
  hasPages: boolean;
}

/** Every file of the package but the tables themselves, the manifest and the sums. */
export async function packageFiles(publication: Publication, { tables, rows, read, inputs, hasPages }: PackageParts): Promise<OutputFile[]> {
  const kind = publication.about.data_kind;
  return [
    dataPackage(publication, tables), ...await parquetOutputs(rows, kind), sdmx(publication), provenance(publication, read), ...inputs,
    readme(publication, inputs.length > 0, hasPages), { path: 'data-dictionary.md', content: dictionaryPage() }, { path: 'LICENSE', content: licenceOf(kind).text }, citation(publication),
  ];
}
