/**
 * A report with every kind of block, in both languages, for the tests of the formats. Its States and figures
 * are fictional; its words are the tests' own.
 */
import { outcomeCode, type Language } from '../../schemas/codes.ts';
import type { Block, Cell, Report, RichText, Run } from '../../pipeline/say/model.ts';
import { words } from '../../pipeline/words/languages.ts';
import { drawnBlocks, firstPage } from './sample-blocks.ts';

/** Markup of every format that text passes through, a formula, text that turns, a NUL, scripts without a glyph. */
export const HOSTILE = '<script>alert(1)</script> {{x}} #let x = 1 #panic() *b* _i_ @ref $a$ `c` \\ "q" [z] =cmd|\'/C calc\'!A0 &amp; ]]> \u202eabc\u202c \u05e9\u05dc \u0627\u0644 \u0000\u001b';

/** What of it every format shows as it stands. */
export const HOSTILE_SHOWN = '<script>alert(1)</script> {{x}} #let x = 1 #panic() *b* _i_ @ref $a$ `c` \\ "q" [z] =cmd|\'/C calc\'!A0 &amp; ]]>';

const TEXTS = {
  en: {
    title: 'Committee on Article 5 Implementation', subtitle: 'Preliminary observations, June 2027 – draft for comment', key: 'Key messages', chapter: 'Survey and clearance of mined areas',
    action: 'Address the remaining challenge', indicator: 'Remaining challenge reported by type of area', contents: 'Contents', by: 'States by outcome', state: 'State', report: 'Report', form: 'Form', page: 'Page', matrix: 'Outcome by State and indicator',
    lead: 'Of the 24 indicators of this committee, ', leadEnd: ' have a figure; against the 2025 baseline seven improved, five stayed the same and two declined.',
    message: '23 of 35 affected States Parties (66 per cent) reported the remaining challenge by type of area; 19 of 34 in 2025.', also: '14 of 35 affected States Parties (40 per cent) gave figures by type of contamination; 17 of 34 in 2025. For two of those counted in 2025 no coded answer is held now.',
    body: '19 of 34 (56%) in 2025: +10 points; +12 among the same 34 States. Of the 31 with a coded answer: 74% (23 of 31).', note: 'Since 2025 the number rose by four: +3 answered differently, +2 reported only this year, −1 reported only then.', source: 'Source: Article 7 reports for 2026. Fictional demonstration data, as of 30 November 2027, draft for comment.',
    facts: [['Affected States Parties', '35', 'on 30 April 2027'], ['Reports received', '31', 'of 35 (89%); one is not yet due'], ['Requests that await a decision of the States Parties', '4', 'of 24 deadlines in the register'], ['Indicators with a figure', '20', 'of 24 (83%)']],
    meta: [['Cycle', '2027: reports for 2026, due 30 April 2027'], ['As of', '30 November 2027'], ['Edition', 'Draft for comment'], ['Data', 'Fictional demonstration data. No State or figure here is real.']],
    foot: 'Article 5 Implementation 2027 · Draft for comment · as of 30 November 2027 · Fictional demonstration data · plan 1.0.0 · 4f9c21ab', fictional: 'Fictional demonstration data: no State, report or number here is real.', overline: 'Anti-Personnel Mine Ban Convention · Siem Reap-Angkor Action Plan 2025–2029',
  },
  fr: {
    title: 'Comité sur l’application de l’article 5', subtitle: 'Observations préliminaires, juin 2027 – projet soumis pour commentaires', key: 'Messages principaux', chapter: 'Levé et dépollution des zones minées',
    action: 'S’attaquer à ce qui reste à faire', indicator: 'Tâche restante déclarée par type de zone', contents: 'Table des matières', by: 'États par résultat', state: 'État', report: 'Rapport', form: 'Formulaire', page: 'Page', matrix: 'Résultat par État et par indicateur',
    lead: 'Sur les 24 indicateurs de ce comité, ', leadEnd: ' ont une valeur ; par rapport à la base de 2025, sept ont progressé, cinq sont inchangés et deux ont reculé.',
    message: '23 des 35 États parties touchés (66 %) ont déclaré la tâche restante par type de zone ; 19 sur 34 en 2025.', also: '14 des 35 États parties touchés (40 %) ont donné des chiffres par type de contamination ; 17 sur 34 en 2025. Pour deux de ceux comptés en 2025, aucune réponse codée n’est disponible.',
    body: '19 sur 34 (56 %) en 2025 : +10 points ; +12 parmi les mêmes 34 États. Sur les 31 dont la réponse est codée : 74 % (23 sur 31).', note: 'Depuis 2025, le nombre a augmenté de quatre : +3 réponses différentes, +2 déclarations cette année seulement, −1 à l’époque seulement.', source: 'Source : rapports au titre de l’article 7 pour 2026. Données fictives de démonstration, au 30 novembre 2027, projet soumis pour commentaires.',
    facts: [['États parties touchés', '35', 'au 30 avril 2027'], ['Rapports reçus', '31', 'sur 35 (89 %) ; un n’est pas encore dû'], ['Demandes en attente d’une décision des États parties', '4', 'sur 24 délais au registre'], ['Indicateurs avec une valeur', '20', 'sur 24 (83 %)']],
    meta: [['Cycle', '2027 : rapports pour 2026, dus le 30 avril 2027'], ['Au', '30 novembre 2027'], ['Édition', 'Projet soumis pour commentaires'], ['Données', 'Données fictives de démonstration. Aucun État ni chiffre n’est réel.']],
    foot: 'Application de l’article 5 2027 · Projet · au 30 novembre 2027 · Données fictives de démonstration · plan 1.0.0 · 4f9c21ab', fictional: 'Données fictives de démonstration : aucun État, rapport ni chiffre n’est réel.', overline: 'Convention sur l’interdiction des mines antipersonnel · Plan d’action de Siem Reap-Angkor 2025-2029',
  },
} as const;
type Texts = (typeof TEXTS)[Language];

const NAMES = ['Amberland', 'Ardovia', 'Belmaria', 'Brackenholm', 'Corvenia', 'Dunmere', 'Eastmarch', 'United Fictional Republic of Longestland', 'Galdoria', 'Halcyra', 'Harrowmere', 'Jorvania'];

function statesTable(t: Texts, lang: Language): Block {
  const { outcomes } = words(lang).codes;
  const named = (place: number): RichText => [{ text: NAMES[place % NAMES.length] ?? '' }, { text: ` XA${String.fromCharCode(65 + (place % 26))}`, quiet: true }];
  return {
    kind: 'table', caption: t.by, source: t.source,
    columns: [{ title: t.state, align: 'left', share: 0.46 }, { title: t.report, align: 'left', share: 0.3 }, { title: t.form, align: 'right', share: 0.14 }, { title: t.page, align: 'right', share: 0.1 }],
    groups: outcomeCode.options.map((mark, place) => ({
      mark, title: [{ text: outcomes[mark].name }, { text: ` – ${outcomes[mark].phrase}`, quiet: true }],
      rows: Array.from({ length: place === 0 ? 40 : 3 }, (_, index): Cell[] => [{ text: named(index) }, { text: [{ text: `XA${index}-2027-1`, link: 'https://example.org/report.pdf' }] }, { text: 'C' }, { text: String(index + 1) }]),
    })),
  };
}

function matrix(t: Texts): Block {
  const heads = ['17.1', '18.1', '18.2', '22.1', '22.2', '22.3', '25.1', '26.1', '27', '28', '29'];
  return {
    kind: 'table', caption: t.matrix,
    columns: [{ title: t.state, align: 'left', share: 0.34 }, ...heads.map((title) => ({ title, align: 'right' as const, share: 0.06 }))],
    groups: [{ rows: NAMES.map((name, row): Cell[] => [{ text: name }, ...heads.map((_, column): Cell => ({ text: '', mark: outcomeCode.options[(row * 3 + column) % 9] ?? 'met' }))]) }],
  };
}

function indicatorBlocks(t: Texts, lang: Language, number: string): Block[] {
  const linked: Run[] = [{ text: t.body }, { text: ' ' }, { text: number, link: `indicator-${number.replace('.', '-')}` }];
  return [
    { kind: 'heading', level: 3, text: t.indicator, number, anchor: `indicator-${number.replace('.', '-')}` },
    { kind: 'headline', text: lang === 'en' ? '23 of 35 (66%)' : '23 sur 35 (66 %)', status: lang === 'en' ? 'Final' : 'Définitif' },
    { kind: 'paragraph', text: linked },
    { kind: 'paragraph', style: 'note', text: t.note },
  ];
}

/** The sample in one language. */
export function sampleReport(lang: Language): Report {
  const t = TEXTS[lang];
  return {
    path: 'committees/sample', lang, overline: t.overline, title: t.title, subtitle: t.subtitle, foot: t.foot, fictional: t.fictional, date: '2027-11-30', contentsTitle: t.contents,
    meta: t.meta.map(([label, value]) => ({ label, value })),
    blocks: [
      ...firstPage(lang),
      { kind: 'paragraph', style: 'lead', text: [{ text: t.lead }, { text: '20', strong: true }, { text: t.leadEnd }] },
      { kind: 'facts', facts: t.facts.map(([label, number, of]) => ({ label, number, of })) },
      { kind: 'heading', level: 2, text: t.key },
      { kind: 'list', ordered: false, items: [[{ text: '22.1', link: 'indicator-22-1' }, { text: ` ${t.message}` }], [{ text: '22.3', link: 'indicator-22-3' }, { text: ` ${t.also}` }]] },
      { kind: 'heading', level: 1, text: t.chapter, number: 'V', anchor: 'section-V', newPage: true },
      { kind: 'paragraph', text: t.message },
      { kind: 'heading', level: 2, text: t.action, number: '22', anchor: 'action-22' },
      ...indicatorBlocks(t, lang, '22.1'), statesTable(t, lang), ...indicatorBlocks(t, lang, '22.3'),
      { kind: 'heading', level: 1, text: t.matrix, anchor: 'matrix', newPage: true }, matrix(t),
      { kind: 'list', ordered: true, items: [t.message, t.also] },
      { kind: 'heading', level: 1, text: t.key, anchor: 'drawn', newPage: true }, ...drawnBlocks(lang),
    ],
  };
}

/** Every text of a block list replaced by what must stay text. */
export function hostileReport(lang: Language): Report {
  const sample = sampleReport(lang);
  const text: Run[] = [{ text: HOSTILE, link: `javascript:alert(1)//${HOSTILE}` }, { text: HOSTILE, strong: true, link: 'no-such-anchor' }];
  return {
    ...sample, overline: HOSTILE, title: HOSTILE, subtitle: HOSTILE, foot: HOSTILE, fictional: HOSTILE, contentsTitle: HOSTILE,
    meta: [{ label: HOSTILE, value: HOSTILE }],
    blocks: [
      { kind: 'paragraph', text: HOSTILE }, { kind: 'list', ordered: true, items: [text] },
      { kind: 'facts', facts: [{ label: HOSTILE, number: HOSTILE, of: HOSTILE }] }, { kind: 'headline', text: HOSTILE, status: 'x' },
      { kind: 'heading', level: 1, text: HOSTILE, anchor: HOSTILE, number: '#x', newPage: true },
      { kind: 'heading', level: 2, text: HOSTILE, anchor: HOSTILE },
      { kind: 'table', caption: HOSTILE, source: HOSTILE, columns: [{ title: HOSTILE, align: 'left', share: 1 }], groups: [{ title: text, rows: [[{ text, mark: 'met' }]] }] },
      ...hostileBlocks(text),
    ],
  };
}

/** What the newer kinds of block say, hostile throughout. */
const hostileBlocks = (text: readonly Run[]): Block[] => [
  { kind: 'columns', columns: [[{ kind: 'paragraph', style: 'headline', text }], [{ kind: 'plot', said: HOSTILE, plot: { form: 'parts', whole: 2, labels: true, parts: [{ fill: 'lined', value: 1, label: HOSTILE }, { fill: 'hatched', value: 1, label: HOSTILE }] } }]] },
  { kind: 'findings', findings: [{ mark: 'rose', large: HOSTILE, unit: HOSTILE, text, drawn: [{ label: text, plot: null }] }] },
  { kind: 'index', columns: 3, groups: [{ title: text, rows: [{ number: HOSTILE, title: text, note: text, link: { file: HOSTILE } }] }] },
  { kind: 'indicator', number: HOSTILE, title: HOSTILE, anchor: 'hostile', definition: text, figure: HOSTILE, under: HOSTILE, plot: null, change: text, outcomes: [{ mark: 'met', name: HOSTILE, count: HOSTILE, units: text }], opens: HOSTILE, notes: text },
  {
    kind: 'table', caption: HOSTILE, shown: true, subtitle: HOSTILE, legend: [{ mark: 'fell', text: HOSTILE }], notes: text, source: text,
    columns: [{ title: HOSTILE, align: 'left', share: 0.5 }, { title: HOSTILE, align: 'center', share: 0.5, axis: { from: 0, to: 1, ticks: [{ at: 0, label: HOSTILE }] } }], groups: [{ title: text, rows: [[{ text }, { text, plot: { form: 'years', left: 1, needed: 2, most: 3 } }]] }], foot: [{ text }, { text }],
  },
  {
    kind: 'lines', id: 'hostile', caption: HOSTILE, subtitle: HOSTILE, said: HOSTILE, source: text, x: { from: 0, to: 1, ticks: [{ at: 0, label: HOSTILE }], rule: { at: 0.5, label: HOSTILE } }, y: { to: 1, ticks: [{ at: 1, label: HOSTILE }] },
    panels: [{ title: text, lines: [{ label: HOSTILE, first: HOSTILE, style: 'now', step: false, points: [{ x: 0, y: 0 }, { x: 1, y: 1 }] }] }], data: { columns: [HOSTILE], rows: [[HOSTILE]] },
  },
];

const plain = (text: RichText): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''));

const cellTexts = (cells: readonly Cell[]): string[] => cells.map(({ text }) => plain(text));
const legendTexts = (items: readonly { text: string }[] = []): string[] => items.map(({ text }) => text);

/** What stands for a drawing is no text of a document; a caption that is not shown and what opens are for pages alone. */
function printedTexts(block: Block): string[] {
  switch (block.kind) {
    case 'columns': return block.columns.flat().flatMap(printedTexts);
    case 'plot': return [];
    case 'indicator': return blockTexts({ ...block, opens: '' });
    case 'table': return blockTexts({ ...block, caption: block.shown ? block.caption : '' });
    case 'lines': return blockTexts({ ...block, said: '', panels: block.panels.map((panel) => ({ ...panel, lines: [] })) });
    default: return blockTexts(block);
  }
}

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'heading': return [block.text, block.aside ?? '', ...legendTexts(block.legend)];
    case 'paragraph': return [plain(block.text)];
    case 'list': return block.items.map(plain);
    case 'columns': return block.columns.flat().flatMap(blockTexts);
    case 'findings': return block.findings.flatMap(({ large, unit, text, drawn }) => [large, unit, plain(text), ...drawn.map(({ label }) => plain(label))]);
    case 'index': return block.groups.flatMap(({ title, rows }) => [plain(title ?? ''), ...rows.flatMap((row) => [row.number, plain(row.title), plain(row.note ?? '')])]);
    case 'plot': return [block.said];
    case 'indicator': return [block.number, block.title, plain(block.definition), block.figure, block.under, plain(block.change), ...block.outcomes.flatMap(({ name, count, units }) => [name, count, plain(units)]), block.opens, plain(block.notes)];
    case 'facts': return block.facts.flatMap(({ label, number, of }) => [label, number, of]);
    case 'headline': return [block.text, block.status];
    case 'table': return [
      block.caption, block.shown ? (block.subtitle ?? '') : '', ...legendTexts(block.legend), ...block.columns.map(({ title }) => title),
      ...block.groups.flatMap(({ title, rows }) => [plain(title ?? ''), ...rows.flatMap(cellTexts)]), ...cellTexts(block.foot ?? []), plain(block.notes ?? ''), plain(block.source ?? ''),
    ];
    case 'lines': return [block.caption, block.subtitle, block.said, ...block.panels.flatMap(({ title, lines }) => [plain(title ?? ''), ...lines.map(({ label }) => label)]), plain(block.notes ?? ''), plain(block.source)];
  }
}

/** Every text of a report that a page of it must hold. */
export const reportTexts = (report: Report): string[] => textsOf(report, blockTexts);

/** Every text of a report that a document of it must hold: PDF or DOCX. */
export const documentTexts = (report: Report): string[] => textsOf(report, printedTexts);

const textsOf = (report: Report, of: (block: Block) => string[]): string[] => [
  report.overline, report.title, report.subtitle, report.foot, report.fictional ?? '', ...report.meta.flatMap(({ label, value }) => [label, value]), ...report.blocks.flatMap(of),
].filter((text) => text !== '');
