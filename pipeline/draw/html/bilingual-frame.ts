/** The frame of an index page: both languages below one heading. */
import type { Language } from '../../../schemas/codes.ts';
import { words } from '../../words/languages.ts';
import { html, type Markup } from './escape.ts';
import { documentOf } from './document.ts';

/** The languages that an index speaks, in their order on the page. */
export const LANGUAGES: readonly Language[] = ['en', 'fr'];

/** An index page with a heading, links to its two halves, and a body. */
export function bilingualFrame([lead, heading]: readonly [Markup, Markup], title: string, margin: string, body: Markup): string {
  const { page } = words('en').report;
  const links = LANGUAGES.map((lang) => html`<a href="#${lang}" lang="${lang}">${words(lang).report.page.languageName}</a>`);
  return documentOf('en', title, margin, html`<a class="skip" href="#main">${page.skip}</a><div class="page"><header class="mast"><div class="ml"><p>${lead}</p><nav aria-label="${page.languageNav}">${links}</nav></div><h1>${heading}</h1></header><main id="main">${body}</main></div>`);
}
