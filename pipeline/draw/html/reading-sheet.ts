/** A report, read, as one page: its text on one side, the questions with the passages to look at on the other. Works without a script. */
import { readFileSync } from 'node:fs';
import { language as languages, type Language } from '../../../schemas/codes.ts';
import { guideSection, reportForm, type Indicator, type Plan } from '../../../schemas/plan.ts';
import type { Asked, LastAnswer } from '../../coding/asked.ts';
import { partsOf } from '../../coding/passages/cut.ts';
import type { Passage } from '../../coding/passages/passages.ts';
import type { ReadPage } from '../../coding/read-document.ts';
import type { Reading } from '../../coding/reading.ts';
import { readingWords, stateSheetWords, words } from '../../words/languages.ts';
import type { ReadingWords } from '../../words/reading.ts';
import { grouped } from '../../read/grouped.ts';
import { documentOf } from './document.ts';
import { html, type Markup, type Value } from './escape.ts';

const css = readFileSync(new URL('./reading-sheet.css', import.meta.url), 'utf8');
const script = readFileSync(new URL('./reading-sheet.js', import.meta.url), 'utf8');

/** Passages shown for each question. */
const SHOWN = 4;

const anchorOf = (indicator: string): string => `q-${indicator.replace('.', '-')}`;
const placeId = (sheet: number, block: number, part: number): string => `p${sheet + 1}-${block + 1}${part === 0 ? '' : `-${part + 1}`}`;

/** What the parts of the page are drawn from. */
interface Sheet {
  reading: Reading;
  asked: Asked;
  say: ReadingWords;
  lang: Language;
  /** Passages by question, the best first. */
  found: ReadonlyMap<string, readonly Passage[]>;
  /** Passages by their place. */
  marks: ReadonlyMap<string, readonly Passage[]>;
}

/** The page in one language; a link leads to the same in the other. */
export function readingSheet(reading: Reading, asked: Asked, plan: Plan, lang: Language): string {
  const say = readingWords(lang);
  const shown = reading.passages.filter(({ rank }) => rank <= SHOWN);
  const found = grouped(shown, ({ indicator }) => indicator);
  const marks = grouped(shown, idOf);
  const sheet: Sheet = { reading, asked, say, lang, found, marks };
  const body = html`<a class="skip" href="#questions">${say.titles.questions}</a><div class="page rd">${masthead(sheet, plan)}
<div class="sbs"><section class="pane doc" id="report" tabindex="0" aria-label="${say.titles.text}">${reading.document.pages.map((page, at) => pageOf(sheet, page, at))}</section>
<main class="pane" id="questions" tabindex="0" aria-label="${say.titles.questions}">${questions(sheet)}${measures(sheet)}</main></div>
<footer class="foot"><p>${say.foot(reading.reportId)}</p></footer></div>`;
  return documentOf(lang, `${reading.reportId} – ${say.overline(reading.cycle)}`, say.foot(reading.reportId), body, { css, script });
}

const idOf = ({ sheet, block, part }: Passage): string => placeId(sheet, block, part);

function masthead({ reading, say, lang }: Sheet, plan: Plan): Markup {
  const links = languages.options.map((other) => (other === lang ? html`<b>${words(other).report.page.languageName}</b>` : html`<a href="${reading.reportId}.${other}.html" lang="${other}" hreflang="${other}">${words(other).report.page.languageName}</a>`));
  const pages = reading.document.pages;
  const look = pages.map((page, at) => ({ page, at })).filter(({ page }) => page.empty);
  return html`<header class="mast"><div class="ml"><p>${plan.short_title[lang]}</p><nav aria-label="${words(lang).report.page.languageNav}">${links}</nav></div>
<h1><span>${say.overline(reading.cycle)}</span> ${reading.reportId}</h1>
<p class="meta"><span>${say.language(reading.document.language)}</span> <span>${say.counts(pages.length, reading.indicators.length, pages[0]?.page != null)}</span> <span class="ky">${say.keys}</span></p>
<p class="why">${say.purpose}</p>${look.length > 0 && html`<ul class="rl eye">${look.map(({ page, at }) => html`<li><a href="#s${at + 1}">${say.say.picture(page)}</a></li>`)}</ul>`}${reading.document.notes.map((note) => html`<p class="why">${say.say.note(note)}</p>`)}${!reading.document.language && html`<p class="why">${say.say.noLanguage}</p>`}</header>`;
}

/** One page of the report, its passages marked with the questions that they may answer. */
function pageOf(sheet: Sheet, page: ReadPage, at: number): Markup {
  const { say, reading } = sheet;
  const rows: Value[] = [];
  for (let index = 0; index < page.blocks.length;) {
    const table = page.blocks[index]?.table;
    if (table === undefined) rows.push(blockOf(sheet, page, at, index++));
    else {
      const from = index;
      while (page.blocks[index]?.table === table) index += 1;
      const width = Math.max(...page.blocks.slice(from, index).map(({ cells }) => cells?.length ?? 1));
      rows.push(html`<div class="scroll" tabindex="0" role="group" aria-label="${say.page(page)}, ${String(table)}"><table class="tb dt"><tbody>${page.blocks.slice(from, index).map((_, row) => rowOf(sheet, page, at, from + row, width))}</tbody></table></div>`);
    }
  }
  const forms = [...new Set(page.blocks.flatMap(({ form }) => form ?? []))];
  const title = page.page === null ? page.form === null ? page.place ?? '' : page.place ?? say.inForm(page.form) : [say.page(page), forms.length === 0 ? '' : say.inForms(forms)].filter(Boolean).join(' · ');
  return html`<article id="s${at + 1}"><h2 class="pg">${capital(title)}</h2>${page.empty ? html`<p class="eye">${say.emptyPage}</p>` : page.pictured && html`<p class="eye">${say.pictured}</p>`}<div${lang(reading)}>${rows}</div></article>
`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lang = ({ document: { language } }: Reading): Markup | false => language !== null && html` lang="${language}"`;

function blockOf(sheet: Sheet, page: ReadPage, at: number, index: number): Markup | false {
  const block = page.blocks[index];
  if (!block || block.text === '') return false;
  const parts = partsOf(block.text).map((text, part) => marked(sheet, placeId(at, index, part), text));
  return block.kind === 'heading' ? html`<h3 class="th">${parts}</h3>` : html`<p class="tx">${parts}</p>`;
}

function rowOf(sheet: Sheet, page: ReadPage, at: number, index: number, width: number): Markup {
  const { cells = [], text } = page.blocks[index] ?? { text: '' };
  const id = placeId(at, index, 0);
  const questions = sheet.marks.get(id);
  const filled = cells.length > 0 ? cells : [text];
  return html`<tr${questions !== undefined && html` id="${id}" class="pz" data-q="${questions.map(({ indicator }) => indicator).join(' ')}"`}>${filled.map((cell, column) => html`<td${column === filled.length - 1 && width > filled.length && html` colspan="${width - filled.length + 1}"`}>${cell}${column === filled.length - 1 && questions !== undefined && back(questions)}</td>`)}</tr>`;
}

/** Ranks up to which a passage leads back to its question; more would be a crowd of numbers. */
const LEADS_BACK = 2;

/** A passage, with links back to the questions that it is proposed for. */
function marked({ marks }: Sheet, id: string, text: string): Markup {
  const questions = marks.get(id);
  return questions === undefined ? html`<span id="${id}">${text}</span> ` : html`<span id="${id}" class="pz" data-q="${questions.map(({ indicator }) => indicator).join(' ')}">${text}</span>${back(questions)} `;
}

const back = (questions: readonly Passage[]): Markup => html` <span class="bk0" lang="und">${questions.filter(({ rank }) => rank <= LEADS_BACK).map(({ indicator }) => html`<a href="#${anchorOf(indicator)}">${indicator}</a> `)}</span>`;

/** Questions in the order of the forms, or of the Guide's sections where the report follows it. */
function questions(sheet: Sheet): Markup {
  const { reading, say } = sheet;
  const guide = !reading.document.pages.some(({ form }) => /^[A-J]$/.test(form ?? ''));
  const keys: readonly string[] = guide ? guideSection.options : reportForm.options;
  const keyOf = ({ coding }: Indicator) => (guide ? coding?.sections[0] : coding?.forms[0]) ?? '';
  const order = [...reading.indicators].sort((a, b) => keys.indexOf(keyOf(a)) - keys.indexOf(keyOf(b)) || a.order - b.order);
  return html`<div class="ct0"><button type="button" data-go="-1" aria-label="${say.previous}">↑</button> <button type="button" data-go="1" aria-label="${say.next}">↓</button></div>${keys.map((key) => {
    const of = order.filter((indicator) => keyOf(indicator) === key);
    const title = guide ? say.section(key as (typeof guideSection.options)[number]) : `${say.form(key)} – ${say.forms[key] ?? ''}`;
    return of.length > 0 && html`<h2 class="grp0">${title}</h2>${of.map((indicator) => question(sheet, indicator))}`;
  })}${order.filter((indicator) => keyOf(indicator) === '').map((indicator) => question(sheet, indicator))}`;
}

const COUNTED = ['yes', 'partly', 'no', 'silent', 'differ'] as const;

function question(sheet: Sheet, { indicator, title, definition, coding }: Indicator): Markup {
  const { say, lang: inLanguage, asked } = sheet;
  const found = sheet.found.get(indicator) ?? [];
  const rules = COUNTED.flatMap((key) => (coding?.[key] ? [{ key, text: coding[key][inLanguage] }] : []));
  return html`<section class="qs" id="${anchorOf(indicator)}" data-at="${indicator}" aria-label="${indicator}"><h3><span class="hn">${indicator}</span>${title[inLanguage]}</h3>
<p class="ask">${coding?.question[inLanguage] ?? definition[inLanguage]}</p>
${rules.length > 0 ? html`<dl class="cn0">${rules.map(({ key, text }) => html`<div><dt>${say.counted[key]}</dt><dd>${coded(text, say)}</dd></div>`)}</dl>` : html`<p class="why">${say.unexplained}</p>`}
${found.length === 0 ? html`<p class="why">${say.nothing}</p>` : html`<ol class="lk">${found.map((passage) => link(sheet, passage))}</ol>`}
${lastOf(sheet, asked.last.get(indicator))}</section>
`;
}

/** The codebook sets an answer's code between grave accents; a reader meets the word. */
const coded = (text: string, say: ReadingWords): Value[] => text.split('`').map((part, at) => (at % 2 ? html`<b>${say.answers[part] ?? part}</b>` : part));

/** Words of a passage that its link shows. */
const OPENING = 22;

function link({ say, reading }: Sheet, passage: Passage): Markup {
  const page = reading.document.pages[passage.sheet];
  const said = passage.text.replaceAll('\t', ' · ').split(/\s+/);
  const where = [say.page({ page: passage.page, place: passage.place, ...(page?.part !== undefined && { part: page.part }) }), passage.form === null ? '' : say.inForm(passage.form)].filter(Boolean).join(', ');
  return html`<li><a href="#${idOf(passage)}">${where}</a> <q${lang(reading)}>${said.slice(0, OPENING).join(' ')}${said.length > OPENING && ' …'}</q></li>`;
}

function lastOf({ say, lang: inLanguage }: Sheet, last: LastAnswer | undefined): Markup {
  if (last === undefined) return html`<p class="la q">${say.noLast}</p>`;
  const place = stateSheetWords(inLanguage).place(last.form, last.page);
  return html`<p class="la"><b>${say.last(last.cycle, say.answers[last.answer] ?? last.answer)}</b> <span class="q">${[last.report_id, place].filter(Boolean).join(', ')}</span>${last.quote !== null && html` <q>${last.quote}</q>`}</p>`;
}

function measures({ reading, say }: Sheet): Markup | false {
  if (reading.measures.length === 0) return false;
  return html`<section class="qs" id="measures"><h2 class="grp0">${say.titles.measures}</h2><p class="why">${say.measure.note}</p><div class="scroll" tabindex="0" role="group" aria-label="${say.titles.measures}"><table class="tb"><thead><tr>${say.measure.columns.map((head, at) => html`<th scope="col"${at === 3 && html` class="r"`}>${head}</th>`)}</tr></thead><tbody>${reading.measures.map((row) => html`<tr><td>${say.measures[row.measure] ?? row.measure}${row.contamination !== null && `, ${row.contamination}`}</td><td>${row.area ?? say.measure.wholeState}</td><td>${row.as_at}</td><td class="r">${row.value === null ? say.states[row.state_of_value] ?? row.state_of_value : `${row.value}${row.unit === 'count' ? '' : `\u00a0${UNIT[row.unit]}`}`}</td><td>${row.page === null ? '' : say.page({ page: Number(row.page), place: null })}${row.form !== null && ` ${say.inForm(row.form)}`}</td></tr>`)}</tbody></table></div></section>`;
}

const UNIT = { m2: 'm²', ha: 'ha', km2: 'km²' } as const;
