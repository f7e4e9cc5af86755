/**
 * A tagged template that escapes whatever is put into it. Only what another `html` template made, or
 * `markup()` vouches for, goes in as it is. Text that runs from right to left, or that carries marks that
 * turn the direction, is isolated with `<bdi>`, so that it cannot reorder the words around it.
 */
import { saysLanguage, inOneLanguage, withoutSigns } from '../../words/language-runs.ts';
import { markupText } from '../../words/text-forms.ts';

/** A piece of finished HTML. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: null, undefined and false print nothing; lists print their parts in turn. */
export type Value = Markup | string | number | null | undefined | false | readonly Value[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Letters of right-to-left scripts, and the marks and overrides that change direction. */
const TURNS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Escapes text for an element or an attribute. */
export function escapeText(text: string): string {
  return markupText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Vouches for HTML that comes from the program itself, such as a chart's SVG. */
export function markup(text: string): Markup {
  return new Markup(text);
}

function print(value: Value, inTag: boolean): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    if (!inTag && saysLanguage(value)) return inOneLanguage({ text: value }).map(({ text, lang }: { text: string; lang?: string }) => (lang === undefined ? print(text, inTag) : `<span lang="${lang}">${print(text, inTag)}</span>`)).join('');
    const escaped = escapeText(value);
    return !inTag && TURNS.test(value) ? `<bdi>${escaped}</bdi>` : escaped;
  }
  return value.map((part) => print(part, inTag)).join('');
}

/** Whether the template stands inside a tag, that is in an attribute, after `text`. */
function insideTag(text: string, before: boolean): boolean {
  const open = text.lastIndexOf('<');
  const close = text.lastIndexOf('>');
  return open === close ? before : open > close;
}

/** `html\`<p>${text}</p>\`` */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let out = '';
  let inTag = false;
  strings.forEach((part, place) => {
    out += part;
    inTag = insideTag(part, inTag);
    if (place < values.length) out += print(values[place], inTag);
  });
  return new Markup(out);
}

/** A string for CSS `content`, quotes included; nothing in it can end the style element. */
export function cssString(text: string): string {
  const safe = withoutSigns(text).replace(/[^A-Za-z0-9\u00c0-\u024f .,;:·()–’\u00a0-]/gu, (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `);
  return `"${safe}"`;
}
