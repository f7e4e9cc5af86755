/** French: a figure explained. */
import type { OpenReason } from '../../measure/open.ts';
import type { ExplainWords } from '../explain.ts';
import { formats } from '../format.ts';

const f = formats.fr;
const STATUSES: Readonly<Record<string, string>> = {
  affected: 'États parties touchés', article_5: 'États parties ayant des obligations au titre de l’article\u00a05', mine_victims: 'États parties comptant des victimes de mines',
  article_4: 'États parties ayant des stocks à détruire', article_4_missed: 'États parties n’ayant pas respecté le délai de destruction des stocks', article_3: 'États parties conservant des mines',
};
const list = ({ record }: OpenReason): string => STATUSES[record?.replace('status:', '') ?? ''] ?? record ?? '';
const units = (count: number | null): string => `${f.number(count ?? 0)} ${(count ?? 0) > 1 ? 'unités' : 'unité'}`;
const KINDS: Readonly<Record<string, string>> = { initial: 'rapport initial', annual: 'rapport annuel', amendment: 'modificatif', voluntary: 'rapport volontaire', other: 'autre document' };

export const explain: ExplainWords = {
  cycle: (cycle, date) => `Cycle ${cycle}, au ${f.date(date)}`,
  counted: (population, rule) => f.typeset(`Sont comptés : ${population}. ${rule}`),
  reach: (met, most, of) => f.typeset(`${f.number(met)}${of === null ? '' : ` sur ${f.number(of)}`} ${met > 1 ? 'déclarés' : 'déclaré'} ; si tout ce qui reste ouvert était positif, au plus ${f.number(most)}.`),
  label: (head, text) => `${head}\u00a0: ${text}`,
  allUnits: 'Toutes les unités',
  report: (id) => `rapport ${id}`,
  form: (form) => `formule ${form}`,
  page: (page) => `p. ${page}`,
  otherDocument: (id) => `autre document ${id} (non un rapport au titre de l’article\u00a07)`,
  byRule: (rule) => `règle ${rule}`,
  notInPopulation: (state, population) => f.typeset(`${state} n’est pas compté ici : cet État ne figure pas parmi les ${population} de ce cycle.`),
  inNoPopulation: 'n’est compté dans aucun indicateur de ce cycle',
  notAvailable: (action, why) => f.typeset(`Action ${action}, non disponible : ${why}`),
  weighed: {
    kind: (kind) => KINDS[kind] ?? kind, revision: (number) => `révision ${number}`, received: (date) => `reçu le ${f.date(date)}`, undated: 'sans date de réception',
    since: (cycle) => `, comme en ${cycle}`, older: f.typeset(' ; un document plus récent prévaut'),
  },
  whyOpen: { provisional: f.typeset('Provisoire, car :'), no_data: f.typeset('Sans données, car :') },
  reasons: {
    no_party: () => f.typeset('aucun État n’est partie à la date retenue : registry/states.csv ne contient ni dépôt ni entrée en vigueur antérieurs (R13)'),
    population_missing: (reason) => f.typeset(`le registre ne contient pas de liste des ${list(reason)} : registry/statuses.csv n’a pas de telle ligne (R5)`),
    population_partial: (reason) => `la liste des ${list(reason)} est dite incomplète (R5)`,
    no_meeting: ({ year }) => `aucune assemblée des États parties ni conférence d’examen de ${year} ne figure dans registry/meetings.csv (R18)`,
    record_empty: ({ record, year }) => f.typeset(`le registre « ${record} » n’a pas de ligne pour ${year} et n’est pas dit complet (R14)`),
    record_open: ({ record, year }) => f.typeset(`le registre « ${record} » n’est pas dit complet pour ${year} ; des lignes peuvent manquer (R14)`),
    no_answer: (reason) => f.typeset(`aucune réponse codée (${units(reason.units)}) (R13) ; en coder une`),
    not_coded: (reason) => f.typeset(`non codé : ${units(reason.units)} (R15), chacune indiquée ci-dessous`),
    borrowed: (reason) => f.typeset(`réponse tirée d’un document autre que le rapport de l’État : ${units(reason.units)} ; ce rapport peut encore venir, car le registre de ${reason.year} n’est pas dit complet (R15)`),
    before_due: ({ date }) => f.typeset(`les rapports ne sont pas encore exigibles (R15) ; cela cesse après le ${f.date(date ?? '')}`),
  },
  claim: ({ record, year, file, line }) => f.typeset(file === null
    ? `Dès qu’il en est ainsi, la ligne ${record},${year},yes dans records/coverage.csv lève ce motif.`
    : `${file}:${line} ne dit pas « yes » ; dès qu’il en est ainsi, une nouvelle ligne ${record},${year},yes avec son recorded_on lève ce motif.`),
  open: f.typeset('Ce qui pourrait encore le modifier, et que faire :'),
  noUnitOpen: f.typeset('Aucune unité n’est ouverte ; ce qui figure ci-dessus rendrait le chiffre définitif.'),
  nothingOpenFor: (state) => f.typeset(`Rien n’est ouvert pour ${state}.`),
  nothingOpen: f.typeset('Rien n’est ouvert : seuls une correction ou un nouveau rapport modifieraient le chiffre.'),
  deeds: {
    settle: ({ file, key }) => f.typeset(`${file} : la ligne ${key} n’est pas tranchée ; inscrire ce qui vaut`),
    code_answer: ({ file, key }) => f.typeset(`${file} : le rapport est là, pas sa réponse ; ajouter ${key}`),
    code_older: ({ file, key }) => f.typeset(`${file} : « unchanged » renvoie à un cycle sans réponse ; y coder ${key}`),
    add_report: ({ file }) => f.typeset(`${file} : aucun rapport au registre ; l’ajouter et le coder, ou dire dans records/coverage.csv que le registre est complet`),
    await_report: ({ file }) => f.typeset(`${file} : le rapport n’a pas été reçu ; il comptera dès sa réception`),
    await_due: ({ file }) => f.typeset(`${file} : pas encore exigible ; il comptera dès sa réception`),
    clarify: ({ file, key }) => f.typeset(`${file} : ${key} peut se lire de deux façons ; demander, puis ajouter une ligne avec ce qui vaut et son recorded_on`),
    fill_cell: ({ file, key, column }) => f.typeset(`${file} : ${column} de ${key} est vide ou équivoque`),
    add_row: ({ file }) => f.typeset(`${file} : aucune ligne ; en ajouter une, ou dire dans records/coverage.csv que le registre est complet`),
    own_report: ({ file }) => f.typeset(`${file} : repose sur un autre document ; le rapport de l’État en prendrait la place`),
  },
  corrections: f.typeset('Corrections :'),
  corrected: (before, since, after) => f.typeset(`${before} ; depuis ${since === null ? 'le début' : `le ${f.date(since)}`} : ${after}`),
  against: {
    date: (date) => `Ce qui a changé depuis le ${f.date(date)}`,
    baseline: (cycle, date, revision) => `Ce qui a changé par rapport aux valeurs de référence de ${cycle}, scellées au ${f.date(date)} (révision ${revision})`,
    before: 'alors', now: 'maintenant',
    change: (change, points, same) => f.typeset(`Variation : ${change}${points ? ' points de pourcentage' : ''}${same === null ? '' : ` ; parmi les mêmes États ${same}`}.`),
    byCause: 'Par cause, en nombre d’unités',
    nothing: 'Aucune unité n’a changé.',
    notCounted: 'non compté',
    closed: f.typeset('N’est plus ouvert :'), opened: f.typeset('Ouvert depuis lors :'),
    notKnown: 'aucune réponse codée, ni alors ni maintenant',
  },
  moves: {
    new_report: 'un rapport a été reçu', amendment: 'un modificatif a été reçu', other_document: 'un autre document a été reçu', coding: 'un document reçu auparavant a été codé',
    correction: 'le registre ou le codage a été corrigé', status_change: 'le registre des États a été modifié', accession: 'est devenu État partie dans le registre',
    withdrawal: 'n’est plus État partie dans le registre', record: 'une ligne de registre a été ajoutée ou modifiée', due_date_passed: 'la date limite est passée',
    register: 'le registre a été dit complet, ou ne l’est plus',
  },
  causes: {
    answered_differently: 'réponse différente', newly_reported: 'réponse nouvellement connue', stopped_reporting: 'réponse qui n’est plus connue', joined: 'entrée dans le groupe', left: 'sortie du groupe',
  },
  compared: {
    head: (cycle, from, to) => `Cycle ${cycle}, au ${f.date(from)} et au ${f.date(to)}`, reports: (from, to) => f.typeset(`États parties dont le rapport est au registre : ${from}, puis ${to}`),
    figure: (before, after) => `${before}, puis ${after}`, nothing: 'Rien n’a changé.',
  },
};
