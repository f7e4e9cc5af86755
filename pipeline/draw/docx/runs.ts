/** Running text, links, anchors and outcome marks as Word writes them. */
import { ExternalHyperlink, ImageRun, InternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import type { Language, OutcomeCode } from '../../../schemas/codes.ts';
import { colours } from '../../charts/marks.ts';
import { words } from '../../words/languages.ts';
import type { Report, RichText, Run } from '../../say/model.ts';
import { markName } from './pictures.ts';
import { hex } from './styles.ts';
import { xmlText } from '../../charts/text-forms.ts';
import { webAddress } from '../../say/address.ts';

/** What the blocks of one report are written with. */
export interface Writing {
  lang: Language;
  /** Anchor of the report → name of the bookmark. */
  bookmarks: ReadonlyMap<string, string>;
}

/** Word takes letters, digits and underscores, forty at most; two anchors never share a name. */
export function bookmarkNames(report: Report): Map<string, string> {
  const names = new Map<string, string>();
  for (const block of report.blocks) {
    if (block.kind !== 'heading' || !block.anchor || names.has(block.anchor)) continue;
    const name = block.anchor.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?![A-Za-z])/, 'a_').slice(0, 34);
    names.set(block.anchor, [...names.values()].includes(name) ? `${name}_${names.size}` : name);
  }
  return names;
}

/** The text without its pieces. */
export const plainText = (text: RichText): string => xmlText(typeof text === 'string' ? text : text.map((run) => run.text).join(''));

function piece(run: Run, writing: Writing): ParagraphChild {
  const address = webAddress(run.link ?? null);
  const anchor = run.link === undefined ? undefined : writing.bookmarks.get(run.link);
  const linked = address !== null || anchor !== undefined;
  const child = new TextRun({
    text: xmlText(run.text), ...(linked ? { style: 'Hyperlink' } : {}), ...(run.strong ? { bold: true } : {}), ...(run.quiet ? { color: hex(colours.soft), bold: false } : {}),
  });
  if (anchor !== undefined) return new InternalHyperlink({ anchor, children: [child] });
  return address === null ? child : new ExternalHyperlink({ link: address, children: [child] });
}

/** Running text as runs; a link that leads nowhere in this report is text. */
export const rich = (text: RichText, writing: Writing): ParagraphChild[] =>
  (typeof text === 'string' ? [{ text }] : text).map((run) => piece(run, writing));

/** Pixels of a mark in the text. */
const MARK = 11;

/** A mark before a text; its alternative text is the outcome's name. */
export function markRun(outcome: OutcomeCode, lang: Language): ImageRun {
  const { name } = words(lang).codes.outcomes[outcome];
  return new ImageRun({
    type: 'png', data: markName(outcome), transformation: { width: MARK, height: MARK },
    altText: { name, title: name, description: name },
  });
}

/** A mark and its text, as a cell or a group's head holds them. */
export function marked(content: { text?: RichText; mark?: OutcomeCode }, writing: Writing): ParagraphChild[] {
  const { text = '', mark } = content;
  const gap = mark !== undefined && plainText(text) !== '' ? [new TextRun({ text: '\u00a0' })] : [];
  return [...(mark === undefined ? [] : [markRun(mark, writing.lang)]), ...gap, ...rich(text, writing)];
}
