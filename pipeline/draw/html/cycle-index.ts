/** The way into a cycle: every report, language and download, and what the data is, in both languages on one page. */
import type { Language } from '../../../schemas/codes.ts';
import { words } from '../../words/languages.ts';
import type { Publication } from '../../publish/publication.ts';
import { html, type Markup } from './escape.ts';
import { bilingualFrame, LANGUAGES } from './bilingual-frame.ts';
import { marginLine } from './page.ts';
import { viewOf, type View } from '../../say/view.ts';

/** A file of a publication. */
export interface PublishedDocument {
  /** Path from the cycle's folder: "progress-report.en.html", "data/indicators.csv". */
  path: string;
  kind: 'report' | 'committee' | 'state' | 'chart' | 'data';
  /** The committee's or the State's code, or the chart's title; none for the overall report. */
  subject?: string;
  /** "html", "pdf", "docx", "xlsx", "csv", "svg". */
  format: string;
  /** None for data files, which speak no language. */
  lang: Language | null;
}

function subjectName(view: View, document: PublishedDocument): string {
  const { subject } = document;
  if (subject === undefined) return view.words.report.index.progressReport;
  const committee = view.publication.plan.committees.find((one) => one.committee === subject);
  return committee?.title[view.lang] ?? view.unitName(subject);
}

/** Documents of one subject on a line: its name, then its formats. */
function documentLines(view: View, documents: readonly PublishedDocument[]): Markup {
  const groups = new Map<string, PublishedDocument[]>();
  for (const document of documents) groups.set(document.subject ?? '', [...(groups.get(document.subject ?? '') ?? []), document]);
  return html`<ul class="dl">${[...groups.values()].map((group) => {
    const [first] = group;
    const name = first ? subjectName(view, first) : '';
    return html`<li><span>${name}</span> <span class="files">${group.map((document, place) => html`${place > 0 && ' · '}<a href="${document.path}"><span class="vh">${name}, </span>${document.format.toUpperCase()}</a>`)}</span></li>`;
  })}</ul>`;
}

function inLanguage(view: View, documents: readonly PublishedDocument[]): Markup {
  const { index, page } = view.words.report;
  const { publication, lang } = view;
  const own = documents.filter((document) => document.lang === lang);
  const part = (title: string, kinds: readonly PublishedDocument['kind'][]): Markup | null => {
    const found = own.filter((document) => kinds.includes(document.kind));
    return found.length === 0 ? null : html`<h3>${title}</h3>${documentLines(view, found)}`;
  };
  const data = documents.filter((document) => document.kind === 'data');
  const kind = page.dataKinds[publication.about.data_kind];
  return html`<section class="chap ix" lang="${lang}" id="${lang}"><header class="sh"><p></p><h2>${page.languageName}</h2></header><div class="in">
<p class="base"><strong>${kind.name}.</strong> ${kind.plainly} ${publication.about.title[lang]}. ${publication.about.note[lang]}</p>
<dl class="meta"><div><dt>${page.cycle}</dt><dd>${page.cycleIs(publication.cycle, publication.reportingYear, publication.dueDate)}</dd></div><div><dt>${page.asOf}</dt><dd>${view.words.format.date(publication.asOf)}</dd></div><div><dt>${page.edition}</dt><dd>${page.editions[publication.about.edition]}</dd></div></dl>
${part(index.reports, ['report', 'committee'])}${part(index.stateSheets, ['state'])}${part(index.charts, ['chart'])}${
    data.length > 0 && html`<h3>${index.dataFiles}</h3><ul class="dl">${data.map(({ path }) => {
      const file = path.split('/').at(-1) ?? path;
      return html`<li><a href="${path}">${file}</a> <span class="q">${index.files[file]}</span></li>`;
    })}</ul>`}</div></section>
`;
}

/** `index.html` of a cycle: every report, language and download, and what the data is. */
export function cycleIndex(publication: Publication, documents: readonly PublishedDocument[]): string {
  const view = viewOf(publication, 'en');
  const { page } = view.words.report;
  const title = `${page.reportTitle(publication.cycle)} · ${words('fr').report.page.reportTitle(publication.cycle)}`;
  const views = LANGUAGES.map((lang) => viewOf(publication, lang));
  const foot = html`<footer class="foot"><dl><div><dt>${page.planVersion}</dt><dd>${publication.plan.version}</dd></div><div><dt>SHA-256</dt><dd>${publication.seal}</dd></div></dl><p><a href="../index.html">${views.map((one) => one.words.report.index.cycles).join(' · ')}</a></p></footer>`;
  return bilingualFrame([
    html`${page.convention} · <span lang="fr">${words('fr').report.page.convention}</span>`,
    html`<span>${publication.plan.title.en} · <span class="il" lang="fr">${publication.plan.title.fr}</span></span> ${page.reportTitle(publication.cycle)} · <span class="il" lang="fr">${words('fr').report.page.reportTitle(publication.cycle)}</span>`,
  ], title, marginLine(view, page.reportTitle(publication.cycle)), html`${views.map((one) => inLanguage(one, documents))}${foot}`);
}
