/** One block of every kind that the sample report does not hold elsewhere, with fictional figures. */
import { movementCode, outcomeCode, type Language } from '../../schemas/codes.ts';
import type { Block, Cell, Column, LinesBlock, Plot, TableBlock } from '../../pipeline/say/model.ts';

/** Words of the sample's blocks in one language. */
const WORDS = {
  en: {
    headline: ['More States Parties sent up-to-date reports', ' (62 per cent, up 16 points since 2025); ', 'fewer reported a central information system', ' (9 per cent, down 14).'],
    trust: 'How far to trust it.', trusted: ' Reports for 2026 are held from 97 of the 160 States Parties, among them 28 of the 34 affected.',
    received: ['72 by 30 April', '25 later', '62 not received'], receivedSaid: 'Of 160 States Parties: 72 reports by 30 April, 25 later, 1 not yet due, 62 not received',
    findings: 'Five findings', then: '2025', now: '2027', high: 'could still be', points: 'points', states: 'States', described: 'Most described', citing: 'citing Article 7: 4 of 35',
    rose: 'Work plans rose by 13 points', roseText: ': 15 of the 34 affected States Parties (44 per cent) reported having a costed plan; 11 of 35 in 2025.',
    fell: 'Central information systems fell by 14 points', fellText: ': 3 of the 34 affected States Parties reported having one; 8 of 35 in 2025.',
    least: 'Evidence-based baselines are reported least', leastText: ': 3 of the 34 affected States Parties (9 per cent).',
    plan: 'The state of the plan: all 105 indicators', oneMark: 'one mark is one indicator', section: 'Section', all: 'All', allIndicators: 'All indicators',
    movements: { rose: 'Rose', little_changed: 'Little changed', fell: 'Fell', not_compared: 'Not compared', no_figure: 'No figure' },
    sections: ['Best practices', 'Universalization'], note: 'Rose, fell: by at least four States and five points.', source: 'Source: Article 7 reports of 97 States Parties (fictional). ', csv: 'Data (CSV)',
    table: 'Work plans rose; baselines of mined areas are reported least', of: 'Share of the 34 affected States Parties that reported it; sorted by share within each group.',
    indicator: 'Indicator', share: 'Share', change: 'Change, States', course: '2025 to 2029, ±20 points', titles: ['Work plans: survey and clearance', 'Work plans: risk education', 'Evidence-based baseline of areas'],
    roseBy: 'Rose by four States or more', little: 'Little changed', state: 'State', remaining: 'Remaining, km²', years: 'Years left / at the rate', deadline: 'Deadline', outlook: 'The remaining area would outlast the deadline in two of three States', longer: 'Would take longer', passed: 'passed',
    area: 'Where the remaining area lies', definition: 'Share of affected States Parties that reported on the remaining challenge.', atMost: 'at most 13 (38%)', changed: [{ text: 'Little changed', strong: true }, { text: ': three States fewer than in 2025.' }],
    opens: 'States and pages', reading: 'Other readings: of the States with a coded answer, 6 of 29 (21%).', none: 'No figure yet', groups: ['26 Risk education in wider efforts', '27 Those most at risk'], risk: ['Risk education in wider programmes', 'Safer behaviour, knowledge and awareness', 'Priorities set on evidence'],
    receipts: 'Reports by 30 April: 72 in 2027, 67 in 2026', receiptsOf: 'States Parties whose report had been received, by date.', receiptsSaid: 'Three lines that rise to 95 in 2027, 92 in 2026 and 89 in 2025', months: ['1 Jan', '1 May', '1 Nov'], april: '30 April', missing: 'What cannot be said',
  },
  fr: {
    headline: ['Davantage d’États parties ont envoyé des rapports à jour', ' (62 %, 16 points de plus qu’en 2025) ; ', 'moins d’États ont déclaré un système central d’information', ' (9 %, 14 points de moins).'],
    trust: 'Quelle confiance lui accorder.', trusted: ' Les rapports pour 2026 de 97 des 160 États parties sont détenus, dont 28 des 34 États touchés.',
    received: ['72 au 30 avril', '25 après', '62 non reçus'], receivedSaid: 'Sur 160 États parties : 72 rapports au 30 avril, 25 après, 1 pas encore dû, 62 non reçus',
    findings: 'Cinq constats', then: '2025', now: '2027', high: 'encore possible', points: 'points', states: 'États', described: 'Le plus décrit', citing: 'citant l’article 7 : 4 sur 35',
    rose: 'Les plans de travail ont progressé de 13 points', roseText: ' : 15 des 34 États parties touchés (44 %) ont déclaré un plan chiffré ; 11 sur 35 en 2025.',
    fell: 'Les systèmes centraux d’information ont reculé de 14 points', fellText: ' : 3 des 34 États parties touchés en ont déclaré un ; 8 sur 35 en 2025.',
    least: 'Les niveaux de référence sont le moins déclarés', leastText: ' : 3 des 34 États parties touchés (9 %).',
    plan: 'L’état du plan : les 105 indicateurs', oneMark: 'une marque par indicateur', section: 'Section', all: 'Tous', allIndicators: 'Tous les indicateurs',
    movements: { rose: 'En hausse', little_changed: 'Peu changé', fell: 'En baisse', not_compared: 'Non comparé', no_figure: 'Sans valeur' },
    sections: ['Meilleures pratiques', 'Universalisation'], note: 'Hausse, baisse : d’au moins quatre États et cinq points.', source: 'Source : rapports au titre de l’article 7 de 97 États parties (fictifs). ', csv: 'Données (CSV)',
    table: 'Les plans de travail progressent ; les niveaux de référence sont le moins déclarés', of: 'Part des 34 États parties touchés qui l’ont déclaré ; par part dans chaque groupe.',
    indicator: 'Indicateur', share: 'Part', change: 'Écart, États', course: '2025 à 2029, ±20 points', titles: ['Plans de travail : levé et dépollution', 'Plans de travail : éducation aux risques', 'Niveau de référence fondé sur des preuves'],
    roseBy: 'En hausse de quatre États ou plus', little: 'Peu changé', state: 'État', remaining: 'Restant, km²', years: 'Années restantes / au rythme', deadline: 'Délai', outlook: 'La superficie restante dépasserait le délai dans deux États sur trois', longer: 'Prendrait plus longtemps', passed: 'passé',
    area: 'Où se trouve la superficie restante', definition: 'Part des États parties touchés qui ont déclaré la tâche restante.', atMost: 'au plus 13 (38 %)', changed: [{ text: 'Peu changé', strong: true }, { text: ' : trois États de moins qu’en 2025.' }],
    opens: 'États et pages', reading: 'Autres lectures : parmi les États dont la réponse est codée, 6 sur 29 (21 %).', none: 'Pas encore de valeur', groups: ['26 Éducation aux risques dans les efforts plus larges', '27 Les plus exposés'], risk: ['Éducation aux risques dans d’autres programmes', 'Comportements plus sûrs', 'Priorités fondées sur des preuves'],
    receipts: 'Rapports au 30 avril : 72 en 2027, 67 en 2026', receiptsOf: 'États parties dont le rapport avait été reçu, par date.', receiptsSaid: 'Trois lignes qui montent à 95 en 2027, 92 en 2026 et 89 en 2025', months: ['1er janv.', '1er mai', '1er nov.'], april: '30 avril', missing: 'Ce qui ne peut pas être dit',
  },
} as const;
type Words = (typeof WORDS)[Language];

const share = (then: number | null, now: number | null, high: number | null, labels = false): Plot => ({ form: 'share', then, now, high, compared: then !== null && now !== null, labels });
const file = (id: string, lang: Language) => ({ file: `charts/${id}.${lang}.csv` });

function findings(w: Words): Block[] {
  return [
    { kind: 'heading', level: 2, text: w.findings, aside: w.oneMark, legend: [{ plot: share(50, null, null), text: w.then }, { plot: share(null, 50, null), text: w.now }, { plot: share(null, null, null), text: w.high }, { fill: 'dark', text: w.now }, { fill: 'lined', text: w.then }] },
    {
      kind: 'findings', findings: [
        { mark: 'rose', large: '+13', unit: w.points, text: [{ text: w.rose, strong: true }, { text: w.roseText }], drawn: [{ label: [{ text: '18.1', link: { indicator: '18.1' } }], plot: share(31.4, 44.1, 67.6, true) }, { label: [{ text: '18.2', link: { indicator: '18.2' } }], plot: share(28.6, 41.2, 52.9, true) }] },
        { mark: 'fell', large: '−14', unit: w.points, text: [{ text: w.fell, strong: true }, { text: w.fellText }], drawn: [{ label: [{ text: '9', link: { indicator: '9' } }], plot: share(22.9, 8.8, 35.3, true) }] },
        { large: w.described, unit: w.citing, text: [{ text: w.least, strong: true }, { text: w.leastText }], drawn: [{ label: '17.1', plot: { form: 'parts', whole: 35, labels: true, parts: [{ fill: 'dark', value: 4, label: '4' }, { fill: 'lined', value: 19, label: '19' }, { fill: 'white', value: 12, label: '' }] } }, { label: [{ text: w.missing, link: { report: 'annex', anchor: 'section-V' } }], plot: null }] },
      ],
    },
  ];
}

function stateOfPlan(w: Words, lang: Language): Block[] {
  const counts = [[4, 12, 1, 1, 0], [0, 4, 1, 0, 1]];
  const column = (title: string, wide: number): Column => ({ title, align: 'left', share: wide });
  const sum = (place: number): number => counts.reduce((total, row) => total + (row[place] ?? 0), 0);
  return [
    { kind: 'heading', level: 2, text: w.plan, aside: w.oneMark },
    {
      kind: 'table', caption: w.plan, id: 'state-of-the-plan', notes: w.note, source: [{ text: w.source }, { text: w.csv, link: file('state-of-the-plan', lang) }],
      legend: movementCode.options.map((mark) => ({ mark, text: w.movements[mark] })),
      columns: [column(w.section, 0.27), ...movementCode.options.map((code) => column(w.movements[code], 0.13)), { title: w.all, align: 'right', share: 0.08 }],
      groups: [{ rows: w.sections.map((name, row): Cell[] => [{ text: [{ text: row === 0 ? 'II ' : 'III ', link: `section-${row === 0 ? 'V' : 'none'}` }, { text: name }] }, ...movementCode.options.map((mark, place): Cell => {
        const count = counts[row]?.[place] ?? 0;
        return { text: count === 0 ? '–' : String(count), marks: { mark, count } };
      }), { text: String(counts[row]?.reduce((a, b) => a + b, 0)) }]) }],
      foot: [{ text: w.allIndicators }, ...movementCode.options.map((_, place): Cell => ({ text: String(sum(place)) })), { text: '24' }],
      data: { columns: ['section', ...movementCode.options], rows: counts.map((row, place) => [place === 0 ? 'II' : 'III', ...row]) },
    },
  ];
}

function sectionTable(w: Words, lang: Language): TableBlock {
  const row = (number: string, title: string, states: string, percent: string, change: string, plot: Plot, values: (number | null)[]): Cell[] => [
    { text: [{ text: number, link: { indicator: number } }] }, { text: title }, { text: '', plot }, { text: states }, { text: [{ text: percent, strong: true }] }, { text: change }, { text: '', plot: { form: 'course', values, span: 20 } },
  ];
  return {
    kind: 'table', id: 'section-V', caption: w.table, shown: true, subtitle: w.of, notes: w.note, source: [{ text: w.source }, { text: w.csv, link: file('section-V', lang) }],
    legend: [{ plot: share(30, 60, 90), text: `${w.then}, ${w.now}, ${w.high}` }],
    columns: [
      { title: '', align: 'left', share: 0.05 }, { title: w.indicator, align: 'left', share: 0.28 },
      { title: '', align: 'left', share: 0.27, axis: { from: 0, to: 100, ticks: [{ at: 0, label: '0' }, { at: 50, label: '50' }, { at: 100, label: '100' }] }, phone: 'second_line' },
      { title: w.states, align: 'right', share: 0.11 }, { title: w.share, align: 'right', share: 0.08 }, { title: w.change, align: 'right', share: 0.09, phone: 'second_line' }, { title: w.course, align: 'left', share: 0.12, phone: 'left_out' },
    ],
    groups: [
      { title: w.roseBy, mark: 'rose', rows: [row('18.1', w.titles[0], '15 / 34', '44%', '+4', share(31.4, 44.1, 67.6), [0, -0.5, 12.7, null, null]), row('18.2', w.titles[1], '14 / 34', '41%', '+4', share(28.6, 41.2, 52.9), [0, 8, 12.6, null, null])] },
      { title: [{ text: w.little }, { text: ' – ', quiet: true }], mark: 'little_changed', rows: [row('17.1', w.titles[2], '3 / 34', '9%', '+2', share(2.9, 8.8, 35.3), [0, 2, 6, null, null])] },
    ],
    data: { columns: ['indicator', 'title', 'then', 'now', 'high'], rows: [['18.1', w.titles[0], 31.4, 44.1, 67.6], ['18.2', w.titles[1], 28.6, 41.2, 52.9], ['17.1', w.titles[2], 2.9, 8.8, 35.3]] },
  };
}

function stateTable(w: Words, lang: Language): TableBlock {
  const row = (name: string, area: string, left: number | null, needed: number | null, deadline: string): Cell[] => [
    { text: name }, { text: area }, { text: '', plot: { form: 'years', left, needed, most: 50 } }, { text: [{ text: `${left ?? w.passed} / ` }, { text: String(needed ?? '–'), strong: true }] }, { text: deadline },
  ];
  return {
    kind: 'table', id: 'outlook', caption: w.outlook, shown: true, subtitle: w.of, source: [{ text: w.source }, { text: w.csv, link: file('outlook', lang) }],
    legend: [{ plot: { form: 'years', left: 25, needed: null, most: 50 }, text: w.years }],
    columns: [
      { title: w.state, align: 'left', share: 0.26 }, { title: w.remaining, align: 'right', share: 0.12, phone: 'left_out' },
      { title: '', align: 'left', share: 0.32, axis: { from: 0, to: 50, ticks: [0, 10, 20, 30, 40, 50].map((at) => ({ at, label: String(at) })) }, phone: 'second_line' },
      { title: w.years, align: 'right', share: 0.14, phone: 'second_line' }, { title: w.deadline, align: 'right', share: 0.16 },
    ],
    groups: [{ title: w.longer, rows: [row('Ardovia', '28.3', 1, 46, '2028'), row('United Fictional Republic of Longestland', '5.33', 2, 70, '2029'), row('Dunmere', '0.26', null, 12, '2010'), row('Galdoria', '–', 4, null, '2031')] }],
    data: { columns: ['state', 'km2', 'years_left', 'years_needed', 'deadline'], rows: [['XAB', 28.3, 1, 46, '2028-12-31'], ['XAH', 5.33, 2, 70, '2029-12-31'], ['XAF', 0.26, null, 12, '2010-07-01'], ['XAI', null, 4, null, '2031-12-31']] },
  };
}

function areas(w: Words, lang: Language): TableBlock {
  const rows = [['Ardovia', 43.5], ['Belmaria', 34.4], ['Corvenia', 21.7]] as const;
  return {
    kind: 'table', id: 'remaining-area', caption: w.area, source: [{ text: w.source }, { text: w.csv, link: file('remaining-area', lang) }],
    columns: [{ title: w.state, align: 'left', share: 0.3 }, { title: '', align: 'left', share: 0.55 }, { title: w.remaining, align: 'right', share: 0.15 }],
    groups: [{ rows: rows.map(([name, value]): Cell[] => [{ text: name }, { text: '', plot: { form: 'bar', value, most: 50 } }, { text: String(value) }]) }],
    data: { columns: ['state', 'km2'], rows: rows.map((one) => [...one]) },
  };
}

function annex(w: Words): Block[] {
  return [
    {
      kind: 'indicator', number: '22.1', title: w.titles[2], anchor: 'indicator-22-1-block', definition: w.definition, figure: '6 / 34 (18%)', under: w.atMost, plot: share(26.1, 17.6, 38.2, true), change: w.changed, changeMark: 'little_changed',
      outcomes: outcomeCode.options.map((mark, place) => ({ mark, name: mark.replaceAll('_', ' '), count: String(place + 1), units: [{ text: 'Ardovia ' }, { text: 'C, p. 39', quiet: true, link: 'https://example.org/report.pdf' }, { text: '; Belmaria' }] })),
      opens: w.opens, notes: w.reading,
    },
    { kind: 'heading', level: 3, text: w.none },
    { kind: 'index', columns: 2, groups: [{ title: w.groups[0], rows: [{ number: '26.1', title: w.risk[0], link: { indicator: '26.1' } }, { number: '26.2', title: w.risk[1] }] }, { title: w.groups[1], mark: 'no_figure', rows: [{ number: '27', title: w.risk[2], note: w.none }] }] },
  ];
}

function receiptLines(w: Words, lang: Language): LinesBlock {
  const climb = (end: number) => [{ x: 1, y: 0 }, { x: 60, y: 8 }, { x: 118, y: end - 25 }, { x: 121, y: end - 23 }, { x: 180, y: end - 4 }, { x: 334, y: end }];
  const lines = [['2027', 95, 'now'], ['2026', 92, 'before'], ['2025', 89, 'oldest']] as const;
  return {
    kind: 'lines', id: 'receipts-by-date', caption: w.receipts, subtitle: w.receiptsOf, said: w.receiptsSaid, notes: w.note, source: [{ text: w.source }, { text: w.csv, link: file('receipts-by-date', lang) }],
    x: { from: 1, to: 334, ticks: [{ at: 1, label: w.months[0] }, { at: 121, label: w.months[1] }, { at: 305, label: w.months[2] }], rule: { at: 120, label: w.april } },
    y: { to: 160, ticks: [0, 40, 80, 120, 160].map((at) => ({ at, label: String(at) })) },
    panels: [{ lines: lines.map(([year, end, style]) => ({ label: `${year}: ${end}`, style, step: true, points: climb(end) })) }],
    data: { columns: ['cycle', 'day', 'reports'], rows: lines.flatMap(([year, end]) => climb(end).map(({ x, y }) => [year, x, y])) },
  };
}

function panels(w: Words): LinesBlock {
  const points = (values: readonly number[]) => values.map((y, place) => ({ x: 2025 + place, y }));
  const all: readonly (readonly [string, readonly number[]])[] = [['17.2', [17, 25, 24, 38, 45]], ['22.2', [37, 28, 32, 24, 21]], ['8.1', [40, 42, 45, 45, 45]]];
  return {
    kind: 'lines', id: 'course', caption: w.course, subtitle: w.of, said: w.receiptsSaid, source: w.source,
    x: { from: 2025, to: 2029, ticks: [] }, y: { to: 80, ticks: [0, 40, 80].map((at) => ({ at, label: String(at) })) },
    panels: all.map(([number, values]) => ({ title: [{ text: number, link: { indicator: number } }, { text: ` ${w.titles[0]}` }], lines: [{ label: `${values.at(-1)}%`, first: String(values[0]), style: 'now', step: false, points: points(values) }] })),
    data: { columns: ['indicator', 'year', 'per_cent'], rows: all.flatMap(([number, values]) => values.map((value, place) => [number, 2025 + place, value])) },
  };
}

/** What stands on the first page of the sample. */
export function firstPage(lang: Language): Block[] {
  const w = WORDS[lang];
  const [first, second, third, fourth] = w.headline;
  return [
    { kind: 'paragraph', style: 'headline', text: [{ text: first, strong: true }, { text: second }, { text: third, strong: true }, { text: fourth }] },
    { kind: 'columns', columns: [
      [{ kind: 'paragraph', text: [{ text: w.trust, strong: true }, { text: w.trusted }] }],
      [{ kind: 'plot', said: w.receivedSaid, plot: { form: 'parts', whole: 160, labels: true, parts: [{ fill: 'dark', value: 72, label: w.received[0] }, { fill: 'lined', value: 25, label: w.received[1] }, { fill: 'white', value: 1, label: '' }, { fill: 'white', value: 62, label: w.received[2] }] } }],
    ] },
    ...findings(w), ...stateOfPlan(w, lang),
    { kind: 'heading', level: 2, text: w.missing },
    { kind: 'columns', columns: [...w.sections, w.none].map((name): Block[] => [{ kind: 'paragraph', text: [{ text: `${name}. `, strong: true }, { text: w.trusted.trim() }] }]) },
  ];
}

/** Tables with drawings, lines, and what the annex is made of. */
export function drawnBlocks(lang: Language): Block[] {
  const w = WORDS[lang];
  return [
    sectionTable(w, lang), stateTable(w, lang), { kind: 'heading', level: 2, text: w.area }, areas(w, lang), receiptLines(w, lang), panels(w), ...annex(w),
    { kind: 'plot', said: w.movements.rose, plot: { form: 'parts', whole: 105, labels: true, parts: [{ fill: 'dark', value: 28, label: '28' }, { fill: 'grey', value: 47, label: '47' }, { fill: 'hatched', value: 8, label: '8' }, { fill: 'white', value: 22, label: '22' }] } },
    { kind: 'paragraph', style: 'source', text: w.source },
  ];
}
