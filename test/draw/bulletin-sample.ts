/**
 * A summary and a section's page at their full length, in both languages: what the bulletin must hold on one
 * page each. States and figures are fictional.
 */
import type { Language } from '../../schemas/codes.ts';
import type { Block, Cell, Finding, Plot, Report, Run, TableBlock } from '../../pipeline/say/model.ts';

const share = (then: number | null, now: number | null, high: number | null, labels = false): Plot => ({ form: 'share', then, now, high, compared: true, ...(labels && { labels }) });
const bold = (strong: string, rest: string): Run[] => [{ text: strong, strong: true }, { text: rest }];

const TEXTS = {
  en: {
    overline: 'Siem Reap-Angkor Action Plan 2025–2029', title: 'Progress report 2027', meta: ['Reports for 2026, due by 30 April 2027', 'As of 30 November 2027', 'Draft for comment'],
    fictional: 'Fictional data: no State or figure is real', foot: 'Progress report 2027 · Draft for comment · as of 30 November 2027 · Fictional demonstration data',
    headline: [{ text: 'More States Parties sent up-to-date reports on their obligations', strong: true }, { text: ' (62 per cent, up 16 points since 2025); ' }, { text: 'fewer affected States Parties reported a central information system', strong: true }, { text: ' (9 per cent, down 14). Of the 64 indicators that can be compared, 15 rose, 4 fell and 45 changed little.' }],
    trust: bold('How far to trust it.', ' Reports for 2026 are held from 97 of the 160 States Parties (61 per cent; two undated), among them 28 of the 34 affected. The register is whole: 62 had not reported by 30 November 2027, and one was not yet due.'),
    receipts: ['72 by 30 April', '25 later', '62 not received'], said: 'Of 160 States Parties: 72 reports by 30 April, 25 later, 62 not received.',
    findings: 'Five findings', grey: 'grey: how high the share could still be', points: 'points', states: 'States',
    found: [
      bold('Up-to-date reports on obligations rose by 16 points to 62 per cent', ': 55 of the 89 States Parties with obligations sent one; 42 of 92 in 2025.'),
      bold('Work plans rose by 13 points', ': 15 of the 34 affected States Parties (44 per cent) reported having a costed plan for survey and clearance and 14 (41 per cent) one for risk education; 11 and 10 of 35 in 2025.'),
      bold('Central information systems fell by 14 points to 9 per cent', ': 3 of the 34 affected States Parties reported having one with current information; 8 of 35 in 2025.'),
      bold('National budgets fell by 10 to 11 points', ': 9 of the 34 affected States Parties (26 per cent) reported funds for stockpile destruction and 13 (38 per cent) for survey or clearance; 13 and 17 of 35 in 2025. With answers “in part” counted, they did not fall.'),
      bold('Evidence-based baselines of mined areas are reported least', ': 3 of the 34 affected States Parties (9 per cent) reported having one; 1 of 35 in 2025.'),
    ],
    large: ['+16', '+13', '−14', '−11', '3 of 34'],
    plan: 'The state of the plan: all 105 indicators', one: 'one mark is one indicator', section: 'Section', heads: ['Rose', 'Little changed', 'Fell', 'Not compared', 'All'],
    sections: ['Best practices', 'Universalization', 'Stockpiles and retained mines', 'Survey and clearance', 'Risk education and reduction', 'Victim assistance', 'Cooperation and assistance', 'Compliance'], all: 'All indicators',
    notes: 'Rose, fell: by at least four States (or units) and five points (numbers: 5 per cent), the States counted in both years moving the same way. Little changed: all else. Not compared: provisional, under ten States, no baseline or no direction.',
    source: 'Source: Article 7 reports of 97 States Parties and the records of the Convention (fictional). Data (CSV)',
    cannot: 'What cannot be said',
    unsaid: [
      bold('Whether victim assistance moved.', ' Answers on Actions 30 to 39 are still being coded: none of the 24 indicators is compared with 2025. Section VII'),
      bold('The direction of 17 other indicators.', ' Eleven are provisional, concern fewer than ten States or have no baseline; six have no better or worse. Reasons, page 11'),
      bold('Why a figure moved.', ' A report says that something was reported, not how well it works; Action 21 has no indicator.'),
    ],
    chapter: 'Survey and clearance of mined areas',
    three: [
      bold('Work plans rose by 13 points.', ' 15 of the 34 affected States Parties (44 per cent) reported having a costed plan for survey and clearance and 14 (41 per cent) one for risk education; 11 and 10 of 35 in 2025. 18.1, 18.2'),
      bold('Application to improvised mines is reported by 16 States Parties', ', six more than in 2025; nothing in this section fell by four States or more, and 11 of the 14 indicators that can be compared changed little. 20.2'),
      bold('Baselines of mined areas are the widest gap.', ' 3 of the 34 (9 per cent) reported an evidence-based one; 6 (18 per cent) reported by type of area what remains to be done. 17.1, 22.1'),
    ],
    caption: 'Work plans rose; baselines of mined areas and the remaining challenge are reported least', subtitle: 'Share of the 34 affected States Parties that reported it (23.1 to 24.2: of the requests or States in the fraction); reports for 2026. Sorted by share within each group.',
    columns: ['Indicator', '', 'States', 'Share', 'Change, States', '2025 to 2029, ±20 points'], groups: ['Rose by four States or more', 'Little changed: by three States or fewer', 'Not compared with 2025', 'Numbers of States'], of: '15 of 34', percent: '44%', row: 'Requests: plans for survey and clearance',
    small: 'n.c.: not compared (provisional, fewer than ten, or no direction). Lines: distance from the share of 2025 (dotted), in points.',
    missing: bold('What is missing.', ' Six of the 34 affected States Parties sent no report. For the figures in grey bands the answers were unclear, uncoded or absent: shares of the 34 could be 12 to 29 points higher. 23.3 waits for two answers. Action 21 has no indicator.'),
  },
  fr: {
    overline: 'Plan d’action de Siem Reap-Angkor 2025-2029', title: 'Rapport d’activité 2027', meta: ['Rapports pour 2026, dus le 30 avril 2027', 'Au 30 novembre 2027', 'Projet soumis pour commentaires'],
    fictional: 'Données fictives : aucun État ni chiffre n’est réel', foot: 'Rapport d’activité 2027 · Projet soumis pour commentaires · au 30 novembre 2027 · Données fictives de démonstration',
    headline: [{ text: 'Davantage d’États parties ont présenté un rapport à jour sur leurs obligations', strong: true }, { text: ' (62 %, en hausse de 16 points depuis 2025) ; ' }, { text: 'moins d’États parties touchés déclarent un système central d’information', strong: true }, { text: ' (9 %, en baisse de 14). Sur 64 indicateurs comparables, 15 progressent, 4 reculent et 45 changent peu.' }],
    trust: bold('Degré de confiance.', ' Les rapports pour 2026 de 97 des 160 États parties sont disponibles (61 % ; deux sans date), dont ceux de 28 des 34 États touchés. Le registre est complet : 62 n’avaient pas fait rapport au 30 novembre 2027, et un n’était pas encore tenu de le faire.'),
    receipts: ['72 au 30 avril', '25 plus tard', '62 non reçus'], said: 'Sur 160 États parties : 72 rapports au 30 avril, 25 plus tard, 62 non reçus.',
    findings: 'Cinq constats', grey: 'gris : niveau que la part pourrait encore atteindre', points: 'points', states: 'États',
    found: [
      bold('Les rapports à jour sur les obligations ont progressé de 16 points, à 62 %', ' : 55 des 89 États parties ayant des obligations en ont présenté un ; 42 sur 92 en 2025.'),
      bold('Les plans de travail ont progressé de 13 points', ' : 15 des 34 États parties touchés (44 %) ont déclaré un plan chiffré pour le levé et la dépollution et 14 (41 %) un plan de sensibilisation aux risques ; 11 et 10 sur 35 en 2025.'),
      bold('Les systèmes d’information centralisés ont reculé de 14 points, à 9 %', ' : 3 des 34 États parties touchés ont déclaré en avoir un tenu à jour ; 8 sur 35 en 2025.'),
      bold('Les budgets nationaux ont reculé de 10 à 11 points', ' : 9 des 34 États parties touchés (26 %) ont déclaré des fonds pour la destruction des stocks et 13 (38 %) pour le levé ou la dépollution ; 13 et 17 sur 35 en 2025. Réponses « en partie » comprises, ils n’ont pas reculé.'),
      bold('Les états de référence fondés sur des faits sont les moins déclarés', ' : 3 des 34 États parties touchés (9 %) ont déclaré en avoir un ; 1 sur 35 en 2025.'),
    ],
    large: ['+16', '+13', '−14', '−11', '3 sur 34'],
    plan: 'L’état du plan : les 105 indicateurs', one: 'une marque par indicateur', section: 'Section', heads: ['Hausse', 'Peu de changement', 'Baisse', 'Non comparé', 'Tous'],
    sections: ['Meilleures pratiques', 'Universalisation', 'Stocks et mines conservées', 'Levé et dépollution', 'Éducation aux risques et réduction', 'Assistance aux victimes', 'Coopération et assistance', 'Respect des dispositions'], all: 'Tous les indicateurs',
    notes: 'Hausse, baisse : d’au moins quatre États (ou unités) et cinq points (nombres : 5 %), les États comptés les deux années évoluant dans le même sens. Peu de changement : tout le reste. Non comparé : provisoire, moins de dix États, sans base ou sans sens.',
    source: 'Source : rapports au titre de l’article 7 de 97 États parties et registres de la Convention (fictifs). Données (CSV)',
    cannot: 'Ce qui ne peut être dit',
    unsaid: [
      bold('Si l’assistance aux victimes a évolué.', ' Les réponses sur les actions 30 à 39 sont en cours de codage : aucun des 24 indicateurs n’est comparé à 2025. Section VII'),
      bold('Le sens de 17 autres indicateurs.', ' Onze sont provisoires, concernent moins de dix États ou n’ont pas de base ; six n’ont pas de sens préféré. Raisons, page 11'),
      bold('Pourquoi un chiffre a bougé.', ' Un rapport dit qu’une chose a été déclarée, non si elle fonctionne bien ; l’action 21 n’a pas d’indicateur.'),
    ],
    chapter: 'Levé et dépollution des zones minées',
    three: [
      bold('Les plans de travail ont progressé de 13 points.', ' 15 des 34 États parties touchés (44 %) ont déclaré un plan chiffré pour le levé et la dépollution et 14 (41 %) un plan de sensibilisation aux risques ; 11 et 10 sur 35 en 2025. 18.1, 18.2'),
      bold('L’application aux mines improvisées est déclarée par 16 États parties', ', six de plus qu’en 2025 ; rien dans cette section n’a reculé de quatre États ou plus, et 11 des 14 indicateurs comparables ont peu changé. 20.2'),
      bold('Les états de référence des zones minées marquent le plus grand écart.', ' 3 des 34 (9 %) en ont déclaré un fondé sur des faits ; 6 (18 %) ont déclaré par type de zone ce qui reste à faire. 17.1, 22.1'),
    ],
    caption: 'Les plans de travail ont progressé ; les états de référence et la tâche restante sont les moins déclarés', subtitle: 'Part des 34 États parties touchés qui l’ont déclaré (23.1 à 24.2 : des demandes ou des États de la fraction) ; rapports pour 2026. Par part décroissante dans chaque groupe.',
    columns: ['Indicateur', '', 'États', 'Part', 'Écart, États', '2025 à 2029, ±20 points'], groups: ['Hausse de quatre États ou plus', 'Peu de changement : trois États ou moins', 'Non comparé à 2025', 'Nombres d’États'], of: '15 sur 34', percent: '44 %', row: 'Demandes : plans de levé et de dépollution',
    small: 'n.c. : non comparé (provisoire, moins de dix, ou sans sens). Lignes : écart par rapport à la part de 2025 (pointillé), en points.',
    missing: bold('Ce qui manque.', ' Six des 34 États parties touchés n’ont pas présenté de rapport. Pour les chiffres à bande grise, les réponses étaient peu claires, non codées ou absentes : les parts des 34 pourraient être plus élevées de 12 à 29 points. 23.3 attend deux réponses. L’action 21 n’a pas d’indicateur.'),
  },
} as const;
type Texts = (typeof TEXTS)[Language];

const ROMAN = ['II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const COUNTS = [[4, 12, 1, 1], [0, 4, 1, 1], [3, 0, 0, 8], [3, 11, 0, 5], [0, 5, 0, 0], [0, 0, 0, 24], [4, 12, 2, 0], [1, 1, 0, 2]];
const MARKS = ['rose', 'little_changed', 'fell', 'not_compared'] as const;

function findings(t: Texts): Finding[] {
  const numbers: [string, Plot][][] = [[['47', share(46, 62, 94, true)]], [['18.1', share(31, 44, 68, true)], ['18.2', share(29, 41, 54, true)]], [['9', share(23, 9, 36, true)]], [['40.3', share(37, 26, 55, true)], ['40.1', share(49, 38, 50, true)]], [['17.1', share(3, 9, 36, true)]]];
  return t.found.map((text, place): Finding => ({
    ...(place < 2 ? { mark: 'rose' as const } : place < 4 ? { mark: 'fell' as const } : {}), large: t.large[place] ?? '', unit: place < 4 ? t.points : t.states, text,
    drawn: (numbers[place] ?? []).map(([number, plot]) => ({ label: [{ text: number, link: { indicator: number } }], plot })),
  }));
}

function planTable(t: Texts): TableBlock {
  const counted = (counts: readonly number[]): Cell[] => counts.map((count, place) => (count === 0 ? { text: '–' } : { text: String(count), marks: { mark: MARKS[place] ?? 'rose', count } }));
  const sum = (place: number): number => COUNTS.reduce((total, row) => total + (row[place] ?? 0), 0);
  return {
    kind: 'table', caption: t.plan,
    columns: [{ title: t.section, align: 'left', share: 0.05 }, { title: '', align: 'left', share: 0.25 }, ...[0.1, 0.24, 0.08, 0.23, 0.05].map((part, place) => ({ title: t.heads[place] ?? '', align: place === 4 ? 'right' as const : 'left' as const, share: part }))],
    groups: [{ rows: COUNTS.map((counts, row): Cell[] => [{ text: [{ text: ROMAN[row] ?? '', link: `section-${ROMAN[row]}` }] }, { text: t.sections[row] ?? '' }, ...counted(counts), { text: String(counts.reduce((total, one) => total + one, 0)) }]) }],
    foot: [{ text: '' }, { text: t.all }, ...[0, 1, 2, 3].map((place) => ({ text: String(sum(place)) })), { text: '105' }], notes: t.notes, source: t.source,
  };
}

const frame = (t: Texts, lang: Language): Omit<Report, 'blocks'> => ({
  path: 'progress-report', lang, overline: t.overline, title: t.title, subtitle: '', meta: t.meta.map((value) => ({ label: '', value })), foot: t.foot, fictional: t.fictional, date: '2027-11-30', contentsTitle: '',
});

/** Headline, trust line, five findings, the state of the plan, what cannot be said. */
export function summaryBlocks(lang: Language): Block[] {
  const t = TEXTS[lang];
  return [
    { kind: 'paragraph', style: 'headline', text: t.headline },
    { kind: 'columns', columns: [[{ kind: 'paragraph', text: t.trust }], [{ kind: 'plot', said: t.said, plot: { form: 'parts', whole: 160, labels: true, parts: [{ fill: 'dark', value: 72, label: t.receipts[0] }, { fill: 'lined', value: 25, label: t.receipts[1] }, { fill: 'white', value: 63, label: t.receipts[2] }] } }]] },
    { kind: 'heading', level: 2, text: t.findings, legend: [{ plot: share(20, null, null), text: '2025' }, { plot: share(null, 60, null), text: '2027' }, { fill: 'grey', text: t.grey }] },
    { kind: 'findings', findings: findings(t) },
    { kind: 'heading', level: 2, text: t.plan, aside: t.one }, planTable(t),
    { kind: 'heading', level: 2, text: t.cannot }, { kind: 'columns', columns: t.unsaid.map((text): Block[] => [{ kind: 'paragraph', text }]) },
  ];
}

/** The table of a section: 24 rows in four groups, each with its drawings but for the numbers. */
function sectionTable(t: Texts): TableBlock {
  const drawnRow = (place: number): Cell[] => [
    { text: [{ text: `${17 + place}.1`, link: { indicator: `${17 + place}.1` } }] }, { text: t.row }, { text: '', plot: share(50 - 2 * place, 44 - place, 70 - place) }, { text: t.of }, { text: [{ text: t.percent, strong: true }] }, { text: '+4' }, { text: '', plot: { form: 'course', values: [0, -2, 6, null, null], span: 20 } },
  ];
  const number = (place: number): Cell[] => [{ text: `${40 + place}.1` }, { text: t.row }, { text: '' }, { text: t.of }, { text: '11' }, { text: '−1' }, { text: '' }];
  const sizes = [3, 10, 5, 6];
  return {
    kind: 'table', id: 'section-V', caption: t.caption, shown: true, subtitle: t.subtitle, notes: t.small, source: t.source,
    columns: [
      { title: '', align: 'left', share: 0.05 }, { title: t.columns[0], align: 'left', share: 0.36 }, { title: t.columns[1], align: 'left', share: 0.23, axis: { from: 0, to: 100, ticks: [0, 50, 100].map((at) => ({ at, label: String(at) })) } },
      { title: t.columns[2], align: 'right', share: 0.12 }, { title: t.columns[3], align: 'right', share: 0.07 }, { title: t.columns[4], align: 'right', share: 0.09 }, { title: t.columns[5], align: 'left', share: 0.1 },
    ],
    groups: sizes.map((size, group) => ({ title: t.groups[group] ?? '', ...(group < 3 ? { mark: MARKS[group === 2 ? 3 : group] ?? 'rose' as const } : {}), rows: Array.from({ length: size }, (_, place) => (group === 3 ? number(place) : drawnRow(place))) })),
  };
}

/** Three sentences, the table, what is missing. */
export function sectionBlocks(lang: Language): Block[] {
  const t = TEXTS[lang];
  return [
    { kind: 'heading', level: 1, text: t.chapter, number: 'V', anchor: 'section-V', newPage: true },
    ...t.three.map((text): Block => ({ kind: 'paragraph', text })), sectionTable(t), { kind: 'paragraph', text: t.missing },
  ];
}

/** A bulletin of two pages: the summary and one section. */
export const bulletinSample = (lang: Language): Report => ({ ...frame(TEXTS[lang], lang), blocks: [...summaryBlocks(lang), ...sectionBlocks(lang)] });
