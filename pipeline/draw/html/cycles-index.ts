/** `index.html` of the output folder: leads to the cycles, newest first. */
import type { About } from '../../../schemas/about.ts';
import { words } from '../../words/languages.ts';
import { bilingualFrame, LANGUAGES } from './bilingual-frame.ts';
import { html } from './escape.ts';

/** A published cycle, as its manifest tells; it lies in the folder of its number. */
export interface PublishedCycle {
  cycle: number;
  as_of: string;
  about: Pick<About, 'data_kind' | 'edition' | 'title' | 'note'>;
  /** Version of the catalogue. */
  plan: string;
  /** First eight digits of the manifest's SHA-256. */
  seal: string;
}

/** The index page of all cycles. */
export function cyclesIndex(cycles: readonly PublishedCycle[]): string {
  const sorted = cycles.toSorted((a, b) => b.cycle - a.cycle);
  const en = words('en').report;
  const fr = words('fr').report;
  const body = LANGUAGES.map((lang) => {
    const { index, page } = words(lang).report;
    return html`<section class="chap ix" lang="${lang}" id="${lang}"><header class="sh"><p></p><h2>${page.languageName}</h2></header><div class="in"><p class="base">${index.cyclesLead}</p><ul class="dl">${sorted.map(({ cycle, as_of, about, plan, seal }) =>
      html`<li><a href="${cycle}/index.html">${index.cycleLine(cycle, as_of)}</a> <span class="q">${page.editions[about.edition]} · ${page.dataKinds[about.data_kind].name} · ${about.title[lang]} · ${page.planVersion} ${plan} · ${seal}</span></li>`)}</ul></div></section>`;
  });
  const kinds = [...new Set(sorted.map(({ about }) => en.page.dataKinds[about.data_kind].name))].join(' · ');
  return bilingualFrame([
    html`${en.page.convention} · <span lang="fr">${fr.page.convention}</span>`,
    html`${en.index.title} <span class="fr" lang="fr">${fr.index.title}</span>`,
  ], en.index.title, `${en.index.title} · ${kinds}`, html`${body}`);
}
