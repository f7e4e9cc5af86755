/** How much a run of pasra writes in each form: what another pass has to write as much as, to be held beside it. */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { printedPages } from '../../pipeline/coding/pdf/open.ts';
import { runCommand } from '../../pipeline/commands/run.ts';
import { FORMATS } from '../../pipeline/publish/format-names.ts';
import { LAST } from './last-cycle.ts';

/** Documents of a form, and the tables in them with their rows. */
interface Form { documents: number; tables: number; rows: number }

/** What a publication holds in each form; a chart counts once, in however many forms it is given. */
export interface Written { charts: number; html: Form; docx: Form; xlsx: Form; pdf: { documents: number; pages: number } }

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** The parts of an Office document whose names fit, each as a text. */
const partsOf = (bytes: Uint8Array, name: RegExp): string[] => Object.entries(unzipSync(bytes, { filter: (file) => name.test(file.name) })).map(([, part]) => strFromU8(part));

function form(contents: readonly Uint8Array[], texts: (content: Uint8Array) => string[], table: RegExp, row: RegExp): Form {
  const parts = contents.flatMap(texts);
  const sum = (what: RegExp) => parts.reduce((all, part) => all + count(part, what), 0);
  return { documents: contents.length, tables: sum(table), rows: sum(row) };
}

/** Counts what lies in the folder of a publication. */
export async function writtenIn(folder: string): Promise<Written> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  const of = (ending: string) => names.filter((name) => name.endsWith(ending)).map((name) => new Uint8Array(readFileSync(join(folder, name))));
  const pdfs = of('.pdf');
  let pages = 0;
  for (const pdf of pdfs) pages += (await printedPages(pdf, 'report')).pages.length;
  return {
    charts: of('.svg').length,
    html: form(of('.html'), (page) => [strFromU8(page)], /<table/g, /<tr/g),
    docx: form(of('.docx'), (file) => partsOf(file, /^word\/document\.xml$/), /<w:tbl>/g, /<w:tr[ >]/g),
    xlsx: form(of('.xlsx'), (file) => partsOf(file, /^xl\/worksheets\/sheet\d+\.xml$/), /<worksheet/g, /<row[ >]/g),
    pdf: { documents: pdfs.length, pages },
  };
}

/** Makes a publication of the last cycle in all forms beside `target`, and writes there as JSON how much it holds. */
export async function writeWritten(data: string, target: string): Promise<void> {
  const out = join(dirname(target), 'written');
  await runCommand({ data, cycle: LAST.cycle, asOf: LAST.asOf, out, lang: ['en', 'fr'], formats: [...FORMATS] }, { today: LAST.asOf, say: () => {}, answer: () => {} });
  writeFileSync(target, JSON.stringify(await writtenIn(join(out, String(LAST.cycle)))));
  rmSync(out, { recursive: true });
}
