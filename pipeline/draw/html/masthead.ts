/** Title block, contents and foot: what every page says of itself. */
import type { Language } from '../../../schemas/codes.ts';
import { words } from '../../words/languages.ts';
import { html, type Markup } from './escape.ts';
import type { View } from '../../say/view.ts';

function languageLinks(view: View, languages: readonly Language[]): Markup {
  return html`${languages.map((lang) => (lang === view.lang
    ? html`<b>${words(lang).report.page.languageName}</b>`
    : html`<a href="progress-report.${lang}.html" lang="${lang}" hreflang="${lang}">${words(lang).report.page.languageName}</a>`))}`;
}

/** What the data is: the kind in words, then the folder's own title and note. */
function dataWords(view: View): Markup {
  const { about } = view.publication;
  const kind = view.words.report.page.dataKinds[about.data_kind];
  return html`<strong>${kind.name}.</strong> ${kind.plainly}`;
}

/** The title block of the report. */
export function masthead(view: View, languages: readonly Language[]): Markup {
  const { page } = view.words.report;
  const { format } = view.words;
  const { publication } = view;
  const { about, plan } = publication;
  return html`<header class="mast"><div class="ml"><p>${page.convention}</p><nav aria-label="${page.languageNav}"><a href="#contents">${page.contents}</a>${languageLinks(view, languages)}</nav></div>
<h1><span>${plan.title[view.lang]}</span> ${page.reportTitle(publication.cycle)}</h1>
<dl class="meta"><div><dt>${page.cycle}</dt><dd>${page.cycleIs(publication.cycle, publication.reportingYear, publication.dueDate)}</dd></div><div><dt>${page.asOf}</dt><dd>${format.date(publication.asOf)}</dd></div><div><dt>${page.edition}</dt><dd>${page.editions[about.edition]}</dd></div><div><dt>${page.data}</dt><dd>${dataWords(view)}</dd></div></dl>
<p class="note"><strong>${about.title[view.lang]}.</strong> ${about.note[view.lang]}</p></header>
`;
}

/** The contents list. */
export function contents(view: View, hasLand: boolean): Markup {
  const { page } = view.words.report;
  const { partTitles } = page;
  const parts: [string, string][] = [
    ['follow-up', partTitles.followUp], ...(hasLand ? [['land', partTitles.land] as [string, string]] : []),
    ['receipts', partTitles.receipts], ['method', partTitles.method], ['foot', partTitles.data],
  ];
  return html`<nav class="toc" id="contents" aria-label="${page.contents}"><h2>${page.contents}</h2><div><ol>${view.publication.plan.sections.map(({ section, short_title }) =>
    html`<li><a href="#section-${section}"><span class="tn">${section}</span> ${short_title[view.lang]}</a></li>`)}</ol><ol>${parts.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></div></nav>
`;
}

/** The page's foot: downloads, and what identifies the publication. */
export function foot(view: View): Markup {
  const { page, index } = view.words.report;
  const { publication } = view;
  const { about, plan } = publication;
  const items: [string, string][] = [
    [page.edition, page.editions[about.edition]],
    [page.asOf, view.words.format.date(publication.asOf)],
    [page.planVersion, page.planVersionIs(plan.version, plan.actions.length, plan.indicators.length)],
    [page.seal, publication.seal],
    [page.data, page.dataKinds[about.data_kind].name],
  ];
  return html`<footer class="foot" id="foot"><h2>${page.partTitles.data}</h2><p class="files"><a href="index.html">index.html</a>${Object.entries(index.files).filter(([file]) => file !== 'land.csv' || publication.land.length > 0).map(([file, said]) =>
    html` · <a href="${file.endsWith('.json') ? '' : 'data/'}${file}">${file}</a> <span class="q">${said}</span>`)}</p><dl>${items.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></footer>
`;
}
