/** Running text of a report on a page: emphasis, other languages, and where links lead. */
import type { Language } from '../../../schemas/codes.ts';
import { webAddress } from '../../say/address.ts';
import type { Link, Report, RichText, Run } from '../../say/model.ts';
import { html, type Markup } from './escape.ts';

/** Where blocks are drawn. */
export interface Place {
  lang: Language;
  /** Path from the page to the cycle's folder: "../" for a committee's page. */
  above: string;
  /** Anchors of the page itself. */
  anchors: ReadonlySet<string>;
  /** The page of the annex, without language and extension, on which an indicator stands: "22.1" → "annex/V". */
  annex: ReadonlyMap<string, string>;
  /** Whether a heading of the second level stands below one of the first. */
  inChapter: boolean;
}

/** Path from a report's page to the cycle's folder. */
export const above = ({ path }: Pick<Report, 'path'>): string => '../'.repeat(path.split('/').length - 1);

/** The anchor of an indicator's block. */
export const indicatorAnchor = (indicator: string): string => `indicator-${indicator.replaceAll('.', '-')}`;

/** What may stand in the address of a page: names of reports, files and anchors hold nothing else. */
const PLAIN = /^[\w./-]+$/;

/** The address of a link as it stands on the page, or null where it leads nowhere that a page may lead to. */
export function hrefOf({ lang, above: up, anchors, annex }: Place, link: Link): string | null {
  if (typeof link === 'string') return webAddress(link) ?? `#${link}`;
  if ('indicator' in link) {
    const anchor = indicatorAnchor(link.indicator);
    return anchors.has(anchor) ? `#${anchor}` : `${up}${annex.get(link.indicator) ?? 'annex'}.${lang}.html#${anchor}`;
  }
  if ('file' in link) return PLAIN.test(link.file) ? `${up}${link.file}` : null;
  if (!PLAIN.test(link.report)) return null;
  return `${up}${link.report}.${lang}.html${link.anchor === undefined ? '' : `#${link.anchor}`}`;
}

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/;

function run(place: Place, { text, strong, quiet, link, lang }: Run): Markup {
  const words = lang === undefined ? html`${text}` : html`<span lang="${lang}"${RIGHT_TO_LEFT.test(lang) && html` dir="rtl"`}>${text}</span>`;
  const inner = strong ? html`<b>${words}</b>` : quiet ? html`<span class="q">${words}</span>` : words;
  const href = link === undefined ? null : hrefOf(place, link);
  if (href === null) return inner;
  return html`<a href="${href}"${/^https?:/i.test(href) && html` rel="noreferrer"`}>${inner}</a>`;
}

/** Running text as markup. */
export const rich = (place: Place, text: RichText): Markup => (typeof text === 'string' ? html`${text}` : html`${text.map((one) => run(place, one))}`);

/** Running text without its marks. */
export const plain = (text: RichText): string => (typeof text === 'string' ? text : text.map((part) => part.text).join(''));
