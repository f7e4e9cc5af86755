/**
 * The parts of a Word file, made the same on every run: the library counts bookmarks and pictures across
 * documents and names links at random, and a ZIP holds the time of day.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Drawn } from './pictures.ts';

/** What the library numbers on its own: each match's first group is a name, numbered anew in the order of the document. */
const COUNTED: readonly { pattern: RegExp; prefix: string }[] = [
  { pattern: /(?<=[" ])(_Toc\d+)(?=[" ])/g, prefix: '_Toc' },
  { pattern: /(?<=<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)/g, prefix: '' },
];

function renumbered(xml: string): string {
  // a field marked dirty makes Word ask the reader whether to update the document
  let result = xml.replaceAll(' w:dirty="true"', '');
  for (const { pattern, prefix } of COUNTED) {
    const names = new Map<string, string>();
    result = result.replace(pattern, (name: string) => {
      const known = names.get(name) ?? `${prefix}${names.size + 1}`;
      names.set(name, known);
      return known;
    });
  }
  // every picture has a number of its own
  let drawn = 0;
  return result.replace(/(<(?:wp:docPr|pic:cNvPr)[^>]*? id=")\d+"/g, (_, before: string) => `${before}${drawn += 1}"`);
}

/** Links to the web by their place in the list of relations. */
function linkNames(relations: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [, name = ''] of relations.matchAll(/ Id="(rId[\w-]{12,})"/g)) names.set(name, `rIdLink${names.size + 1}`);
  return names;
}

const renamed = (xml: string, names: ReadonlyMap<string, string>): string => xml.replace(/"(rId[\w-]{12,})"/g, (whole, name: string) => (names.has(name) ? `"${names.get(name)}"` : whole));

/** The order in which Office writes its parts: what the package is, then the parts by name. */
const order = (name: string): string => `${name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2}${name}`;

/** The picture that a part stands for. */
function drawn(name: string, content: Uint8Array, pictures: Drawn): Uint8Array {
  const picture = pictures.get(strFromU8(content));
  if (picture === undefined) throw new Error(`${name}: no picture was drawn for it`);
  return picture;
}

/** Seals a packed document: its pictures are put in, its date is the report's, its numbers follow the text, its parts bear no time. */
export function sealed(packed: Uint8Array, date: string, pictures: Drawn): Uint8Array {
  const parts = unzipSync(packed);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const names = linkNames(text('word/_rels/document.xml.rels'));
  const fixed: Record<string, Uint8Array> = {
    ...parts,
    'word/_rels/document.xml.rels': strToU8(renamed(text('word/_rels/document.xml.rels'), names)),
    'word/document.xml': strToU8(renumbered(renamed(text('word/document.xml'), names))),
    'docProps/core.xml': strToU8(text('docProps/core.xml').replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)),
  };
  // a local time, as ZIP holds it: the same bytes in any time zone
  const mtime = new Date(1980, 0, 1);
  const zipped: Zippable = {};
  for (const name of Object.keys(fixed).toSorted((a, b) => (order(a) < order(b) ? -1 : 1))) {
    const isPicture = name.endsWith('.png');
    const content = fixed[name] ?? new Uint8Array();
    zipped[name] = [isPicture ? drawn(name, content, pictures) : content, { mtime, level: isPicture ? 0 : 6 }];
  }
  return zipSync(zipped);
}
