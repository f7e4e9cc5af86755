/** A document's blocks → passages: a paragraph or some sentences of one, or one row of a table with all its cells. */
import type { GuideSection } from '../../../schemas/plan.ts';
import type { ReadDocument } from '../read-document.ts';

/** Most words of a passage that is not a row. */
export const MOST_WORDS = 120;

/** A place in the document where a coder can look. */
export interface Place {
  /** Number among all passages, from 0, in the document's order. */
  order: number;
  /** Which page of the document's list it stands on, and which block of that page. */
  sheet: number;
  block: number;
  /** Which part of a long paragraph, from 0. */
  part: number;
  page: number | null;
  /** Of a file without pages: heading and paragraph. */
  place: string | null;
  form: string | null;
  subject: GuideSection | null;
  text: string;
  /** Headings above it; of a row also the head of its table. */
  above: string;
  /** The paragraph that it is a part of, and what stands before and after. */
  around: string;
  table: number | null;
  kind: 'text' | 'row' | 'heading' | 'printed';
}

/** What the forms themselves print: the Article's words, instructions, the line for State and period. */
const PRINTED = /^["«“(]?\s*(article|artículo|articulo)\s+(7|9)\b.{0,20}[:.]\s*["«“]|^(voluntary|volontaire|voluntario)\b[.:]|^(state \[?party\]?|état \[?partie\]?|estado \[?parte\]?)\s*\]?:.{0,60}(report|renseign|período|period)|\b(each state party shall report|chaque état partie présente|cada estado parte informará)\b/i;

/** Every passage in the document's order. */
export function placesOf({ pages }: ReadDocument): Place[] {
  const places: Place[] = [];
  for (const [sheet, { page, blocks }] of pages.entries()) {
    const heads = new Map<number, string>();
    let paragraphs = 0;
    for (const [block, one] of blocks.entries()) {
      if (one.kind === 'heading') paragraphs = 0;
      else paragraphs += 1;
      if (one.text === '') continue;
      if (one.table !== undefined && !heads.has(one.table)) heads.set(one.table, one.text.replaceAll('\t', ' '));
      const kind = one.kind === 'row' ? 'row' : PRINTED.test(one.text) ? 'printed' : one.kind === 'heading' ? 'heading' : 'text';
      const above = [...one.headings.slice(one.kind === 'heading' ? 0 : -3), one.table === undefined ? '' : heads.get(one.table) ?? ''].join('\n');
      const beside = [blocks[block - 1], blocks[block + 1]].filter((near) => near !== undefined && near.kind === 'paragraph' && near.form === one.form).map((near) => near?.text ?? '');
      const named = page === null ? [one.headings.at(-1) ?? '', `¶ ${Math.max(1, paragraphs)}`].filter(Boolean).join(' ') : null;
      for (const [part, text] of (kind === 'row' ? [one.text] : partsOf(one.text)).entries()) {
        places.push({ order: places.length, sheet, block, part, page, place: named, form: one.form, subject: one.subject, text, above, around: [text === one.text ? '' : one.text, ...beside].join('\n'), table: one.table ?? null, kind });
      }
    }
  }
  return places;
}

const SENTENCE = /(?<=[.!?;:][)"”»]?)\s+(?=[\p{Lu}\p{N}«“"(¿¡—–-])/u;

/** A text in parts of at most 120 words, cut between sentences, the parts as even as they can be. */
export function partsOf(text: string): string[] {
  const words = text.split(/\s+/).length;
  if (words <= MOST_WORDS) return [text];
  const aim = Math.ceil(words / Math.ceil(words / (MOST_WORDS * 0.85)));
  const parts: string[] = [];
  let part: string[] = [];
  const flush = () => {
    if (part.length > 0) parts.push(part.join(' '));
    part = [];
  };
  for (const sentence of text.split(SENTENCE)) {
    const said = sentence.split(/\s+/);
    if (part.length > 0 && part.length + said.length / 2 > aim || part.length + said.length > MOST_WORDS) flush();
    for (let at = 0; at < said.length; at += MOST_WORDS) {
      if (at > 0) flush();
      part.push(...said.slice(at, at + MOST_WORDS));
    }
  }
  flush();
  return parts;
}
