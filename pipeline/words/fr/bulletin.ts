/** French: the bulletin. */
import type { ReadingCode } from '../../../schemas/codes.ts';
import type { BulletinWords, Compared, Said } from '../bulletin.ts';
import { formats } from '../format.ts';
import { alike, capital, counted, inWords, plural } from './figures.ts';

const f = formats.fr;
const { typeset } = f;
const said = (lead: string, text: string): Said => ({ lead: typeset(lead), text: typeset(text) });
const readings: Record<ReadingCode, string> = {
  partly_counts: 'Réponses partielles comptées', article7_only: 'Seuls rapports (article 7)', by_due_date: 'Seuls rapports à temps', of_reporting: 'Parmi les réponses codées',
  applicable_only: 'Parmi les concernés', due_only: 'Parmi les rapports exigibles', victims: 'Parmi ceux ayant des victimes', known_gender: 'Sexe connu', as_worded: 'Selon le libellé',
};
const lower = (reading: ReadingCode): string => readings[reading].charAt(0).toLowerCase() + readings[reading].slice(1);
const ofCompared = ({ rose, fell, little }: Compared): number => rose + fell + little;
/** « 6 augmentent, 2 diminuent, 9 changent peu » ; ce qu’aucun n’a fait n’est pas dit. */
const some = (value: number, one: string, many: string): string[] => (value === 0 ? [] : [`${f.number(value)} ${plural(value) ? many : one}`]);
const moved = ({ rose, fell, little }: Compared): string => [...some(rose, 'augmente', 'augmentent'), ...some(fell, 'diminue', 'diminuent'), ...some(little, 'change peu', 'changent peu')].join(', ');
/** Ce qu’ont fait ceux que l’on peut comparer ; `since` est vide ou « à 2025 ». */
function movedOfCompared(counts: Compared, since: string): string {
  const all = ofCompared(counts);
  if (![counts.rose, counts.fell, counts.little].includes(all)) return `Sur ${f.number(all)} indicateurs comparables${since}, ${moved(counts)}`;
  const verb = counts.rose > 0 ? ['augmente', 'augmentent'] : counts.fell > 0 ? ['diminue', 'diminuent'] : ['change peu', 'changent peu'];
  return plural(all) ? `Les ${f.number(all)} indicateurs comparables${since} ${verb[1]}` : `Le seul indicateur comparable${since} ${verb[0]}`;
}
const sections = (codes: readonly string[]): string => `${codes.length === 1 ? 'de la section' : 'des sections'} ${f.list(codes)}`;
const actionsWithout = (actions: readonly number[]): string => (actions.length === 1 ? `l’action ${actions[0]} n’a pas d’indicateur` : `les actions ${f.list(actions.map(String))} n’ont pas d’indicateur`);
const lowered = (names: readonly string[]): string => f.list(names.map((name) => `« ${name} »`));

export const bulletin: BulletinWords = {
  titleAlone: (cycle) => typeset(`Rapport d’étape ${cycle} : la référence`),
  title: (cycle) => `Rapport d’étape ${cycle}`,
  gapsTitle: 'Superficie restante, remise à disposition et délais',
  meta: {
    reports: (year, due) => typeset(`Rapports pour ${year}, échéance : ${f.date(due)}`), asOf: (date) => `Données au ${f.date(date)}`,
    data: { isu: 'Codage de l’Unité d’appui à l’application', public_evidence: 'Sources publiques, non le codage de l’Unité d’appui', demo: 'Données fictives' },
  },
  headline: {
    between: typeset(' ; '),
    compared: (counts) => (ofCompared(counts) === 0 ? '. Aucun indicateur n’est encore comparable.' : `. ${movedOfCompared(counts, '')}.`),
    nothingMoved: 'Aucun indicateur comparable n’a varié de quatre États ou plus',
    tooFewKnown: 'Trop peu de réponses sont connues pour dire de combien un indicateur a varié',
    stillCoded: 'Le codage des réponses n’est pas achevé',
    alonePublic: (documents) => `Ce premier état des lieux est tiré ${documents === 1 ? 'd’une étude publique' : `de ${inWords(documents)} documents publics`}, non des rapports des États.`,
    alone: 'Voici le premier état des lieux du plan, auquel les années suivantes seront comparées.',
    aloneCounts: ({ total, figure, provisional, next }) => typeset(
      ` ${f.number(figure)} des ${f.number(total)} indicateurs ${plural(figure) ? 'ont' : 'a'} une valeur${provisional > 0 ? `, dont ${f.number(provisional)} ${plural(provisional) ? 'provisoires' : 'provisoire'}` : ''}${total > figure ? ` ; ${f.number(total - figure)} n’en ${plural(total - figure) ? 'ont' : 'a'} pas encore` : ''}.${next === null ? '' : ` L’évolution se mesurera à partir de ${next}.`}`),
  },
  trust: {
    whole: ({ parties, received, undated, missing, notDue, affected, reportingYear, asOf }) => said('Quel crédit accorder à ces chiffres.',
      ` Les rapports pour ${reportingYear} de ${f.number(received)} des ${f.number(parties)} États parties (${f.percentInSentence(received, parties)}${undated > 0 ? `, dont ${f.number(undated)} sans date` : ''}) ont été reçus${affected ? `, dont ceux de ${f.number(affected.received)} des ${f.number(affected.all)} États touchés` : ''}. Le registre est complet : ${missing === 0 ? 'tous les rapports exigibles avaient été reçus' : `${alike([missing, notDue])(missing)} ${plural(missing) ? 'n’avaient' : 'n’avait'} pas fait rapport`} au ${f.date(asOf)}${notDue > 0 ? ` ; ${alike([missing, notDue])(notDue)} ${plural(notDue) ? 'rapports n’étaient pas encore exigibles' : 'rapport n’était pas encore exigible'}` : ''}.`),
    open: ({ received }) => said('Quel crédit accorder à ces chiffres.',
      ` Le registre contient les rapports de ${f.number(received)} États parties ; on ne sait pas s’il est complet : aucun total n’est donné et aucun État n’est cité comme n’ayant pas fait rapport. Les chiffres peuvent encore changer.`),
    restsOn: (names, article7, met) => said('Sur quoi cela repose.',
      ` Les ${f.number(met)} réponses positives viennent de ${names.length > 2 ? `${f.number(names.length)} documents publics` : f.list(names)}, qui ${names.length > 1 ? 'citent' : 'cite'} un rapport au titre de l’article 7 pour ${f.number(article7)} et une autre source pour ${f.number(met - article7)} : d’où « selon des sources publiques ».`),
    bar: {
      inTime: (count, due) => `${f.number(count)} au ${f.date(due).replace(/\u00a0\d{4}$/, '')}`, later: (count) => `${f.number(count)} plus tard`, undated: (count) => `${f.number(count)} sans date`,
      missing: (count) => `${f.number(count)} non ${plural(count) ? 'reçus' : 'reçu'}`, notDue: (count) => `${f.number(count)} non encore ${plural(count) ? 'exigibles' : 'exigible'}`,
      said: ({ parties, received, inTime, undated, missing, notDue }) => typeset(`Sur ${parties} États parties, les rapports de ${received} ont été reçus : ${[`${inTime} à l’échéance`, ...([[received - inTime - undated, 'plus tard'], [undated, 'sans date']] as const).flatMap(([count, how]) => (count > 0 ? [`${count} ${how}`] : []))].join(', ')} ; ${missing} ${plural(missing) ? 'n’ont pas été reçus' : 'n’a pas été reçu'}${notDue > 0 ? `, ${notDue} ${plural(notDue) ? 'ne sont pas encore exigibles' : 'n’est pas encore exigible'}` : ''}.`),
    },
  },
  findings: {
    title: (count) => capital(counted(count, 'constat', 'constats')), none: 'Aucune évolution parmi eux.',
    citing: 'rapport (article 7) cité', other: 'autre source',
  },
  cannot: {
    title: 'Ce que l’on ne peut pas dire',
    sections: (names, codes, indicators, year) => said(
      names.length > 2 ? `${year === null ? 'Quoi que ce soit' : 'L’évolution'} des sections ${f.list(codes)}.` : `${year === null ? 'Quoi que ce soit' : 'L’évolution'} sous ${lowered(names)}.`,
      ` Aucun ${codes.length > 2 ? `de leurs ${f.number(indicators)} indicateurs` : `des ${f.number(indicators)} indicateurs ${sections(codes)}`} ${year === null ? 'n’a de valeur' : `n’est comparé à ${year}`}.`),
    direction: (indicators, uncertain, noDirection, other) => said(`Le sens de l’évolution ${plural(indicators) ? `de ${inWords(indicators)} ${other ? 'autres indicateurs' : 'indicateurs'}` : `d’un ${other ? 'autre ' : ''}indicateur`}.`,
      ` Parmi eux, ${[uncertain > 0 && `${alike([uncertain, noDirection])(uncertain)} ${plural(uncertain) ? 'sont provisoires ou trop peu connus, portent' : 'est provisoire ou trop peu connu, porte'} sur moins de dix États ou n’${plural(uncertain) ? 'ont' : 'a'} pas de valeur ou de référence`, noDirection > 0 && `${alike([uncertain, noDirection])(noDirection)} n’${plural(noDirection) ? 'ont' : 'a'} pas de sens souhaité`].filter((part) => part !== false).join(' ; ')}.`),
    inTime: (undated, received, indicator) => said('Combien ont fait rapport à temps.',
      ` ${f.number(undated)} des ${f.number(received)} rapports n’${plural(undated) ? 'ont' : 'a'} pas de date de réception${indicator === null ? '' : ` ; ${indicator} n’est connu que pour peu d’États`}.`),
    affectedList: said('Si un État touché manque.', ' On ne sait pas si la liste est complète ; celle de l’Unité d’appui peut différer.'),
    tooFew: (indicators) => said(`La part ${plural(indicators) ? `de ${inWords(indicators)} indicateurs` : 'd’un indicateur'}.`, ' Plus de la moitié du groupe peut encore la modifier ; aucun pourcentage n’est donné :'),
    why: (actions, compared) => said(compared ? 'Pourquoi un chiffre a changé.' : 'Si les mesures agissent.', ` Un rapport dit ce qui est déclaré, non ce qui fonctionne${actions.length === 0 ? '.' : ` ; ${actionsWithout(actions)}.`}`),
    seeSection: (codes) => `Section${codes.length === 1 ? '' : 's'} ${f.list(codes)}`, seeReasons: 'Motifs',
  },
  section: {
    summary: (counts, year) => (ofCompared(counts) === 0 ? `Aucun des ${f.number(counts.not)} indicateurs n’est comparé à ${year}.`
      : typeset(`${movedOfCompared(counts, ` à ${year}`)}${counts.not > 0 ? ` ; ${f.number(counts.not)} ${plural(counts.not) ? 'ne sont pas comparés' : 'n’est pas comparé'}` : ''}.`)),
    known: ({ total, figure, allCoded, tooFew }) => typeset(`${figure === total ? `Les ${f.number(total)}` : `${f.number(figure)} des ${f.number(total)}`} indicateurs ${plural(figure) ? 'ont' : 'a'} une valeur${figure === 0 ? '' : allCoded === figure ? ', au codage complet' : ` : ${[...some(allCoded, 'au codage complet', 'au codage complet'), ...some(figure - allCoded - tooFew, '« au moins »', '« au moins »'), ...some(tooFew, 'trop peu connu', 'trop peu connus')].join(', ')}`}.`),
    missingTitle: 'Ce qui manque.',
    missingReports: (missing, affected) => ` Aucun rapport n’a été reçu de ${alike([missing, affected])(missing)} des ${f.number(affected)} États parties touchés.`,
    openRegister: typeset(' On ne sait pas si le registre est complet : aucun État n’est dit ne pas avoir fait rapport.'),
    bands: (least, most) => typeset(` Bandes grises : réponses équivoques, non codées ou absentes ; les parts pourraient être plus élevées ${least === most ? `de ${most}` : `de ${least} à ${most}`} points${least === most ? ' au plus' : ''}.`),
    tooFew: (indicators, count) => typeset(` ${indicators} : ${count === 1 ? 'le groupe est trop peu connu' : 'les groupes sont trop peu connus'} pour donner une part.`),
    noIndicator: (actions) => ` ${capital(actionsWithout(actions))}.`,
    annex: typeset('Annexe :'), action: (action) => `Action\u00a0${action}`,
    heldBy: (what, holder) => typeset(` ${capital(what)}. Information détenue par ${holder}.`),
    nothing: (indicators) => typeset(`Aucun des ${f.number(indicators)} indicateurs n’a encore de valeur. Ce qui manque, et qui le détient :`),
  },
  trustPage: {
    title: 'Quel crédit accorder à ces chiffres',
    holds: (held, all) => typeset(held === all ? (all === 1 ? 'L’évolution vaut dans toutes les lectures' : `Les ${inWords(all)} évolutions valent dans toutes les lectures`)
      : held === 0 ? 'Aucune évolution ne vaut dans toutes les lectures' : `${capital(inWords(held, true))} ${plural(held) ? 'évolutions' : 'évolution'} sur ${inWords(all)} ${plural(held) ? 'valent' : 'vaut'} dans toutes les lectures, ${plural(all - held) ? `les ${inWords(all - held)} autres non` : 'l’autre non'}`),
    levels: 'Les constats selon d’autres façons de compter', levelsSubtitle: typeset('Combien sur combien, selon le chiffre publié et les autres lectures ; « – » : lecture sans objet.'),
    subtitle: (year) => typeset(`Évolution depuis ${year} des constats de la page 1, en points (nombres : en unités), selon d’autres façons de compter.`),
    noFindings: 'La page 1 ne cite aucune évolution qui puisse se lire autrement.',
    onRecord: (changes) => (plural(changes) ? `Les ${inWords(changes)} évolutions reposent sur des registres et n’ont pas d’autre lecture` : 'L’évolution repose sur un registre et n’a pas d’autre lecture'),
    columns: { finding: 'Constat', printed: 'Chiffre publié', holds: 'Validité', reading: readings },
    inAll: 'toutes les lectures', notWith: (codes) => typeset(`sauf : ${f.list(codes.map(lower))}`), none: '–',
    note: typeset('En gras : le sens change, ou il n’y a pas d’évolution.'),
    level: (indicator, printed, others) => typeset(` ${indicator} est un niveau, non une évolution : ${printed} (chiffre publié)${others.map(({ reading, text }) => ` ; ${lower(reading)} : ${text}`).join('')}.`),
    source: typeset('Données : '), readings: 'lectures (CSV)',
    whyTitle: (indicators, year) => `Pourquoi ${counted(indicators, 'indicateur n’est pas comparé', 'indicateurs ne sont pas comparés')} à ${year}`,
    why: {
      no_figure: 'Sans valeur aujourd’hui ou dans la référence', no_direction: 'Sans sens souhaité', small: 'Moins de dix dans le groupe',
      provisional_then: 'Valeur de référence provisoire', provisional_now: 'Codage inachevé', sealed_otherwise: 'Valeur de référence scellée selon une autre décision', no_common_states: 'Aucun État commun aux deux groupes', too_few: 'Plus de la moitié inconnue, cette fois ou dans la référence',
    },
    columnsWhy: { count: 'Nombre', reason: 'Motif', indicators: 'Indicateurs' },
    wholeSection: (section, first, last) => typeset(`tous sous « ${section} » (${first} à ${last})`),
    means: 'Ce qu’un chiffre signifie',
    meansReported: said('Déclaré, non vérifié.', ' Un État compte lorsque son rapport, ou un autre document si le plan l’admet, le dit. Un silence ou un rapport absent n’est jamais compté comme un « oui » ni appelé un « non ».'),
    meansDescribed: said('Décrit, non déclaré.', ' Un État compte lorsqu’une source publique le décrit ainsi ; la page dit combien de fois elle cite un rapport au titre de l’article 7. Un silence n’est jamais compté comme un « oui » ni appelé un « non ».'),
    meansBand: said('La bande grise', ' montre le niveau de la part si toute réponse équivoque ou non codée et tout rapport absent étaient un « oui ».'),
    rules: { before: typeset(' Règles, décisions et sources : '), method: 'méthode', annex: 'annexe', data: 'données' },
  },
  where: {
    title: 'Où en savoir plus',
    committees: 'Comités', committeeNote: (actions) => typeset(` : ${actions}`),
    annex: 'Chaque indicateur', annexTitle: 'Annexe', annexNote: typeset(' : chaque indicateur, avec sa définition, ses résultats, les États, les rapports, formules et pages, les lectures et les sources.'),
    data: 'Données', files: [
      { file: 'data/indicators.csv', text: typeset(' : une ligne par indicateur, avec la référence et le sens de l’évolution') }, { file: 'data/assessments.csv', text: typeset(' : le résultat de chaque unité, avec rapport, formule et page') },
      { file: 'data/readings.csv', text: typeset(' : les chiffres selon d’autres lectures') }, { file: 'data/follow-up.csv', text: typeset(' : délais, demandes et listes') },
    ],
    colophon: 'Cette édition', plan: (title, version) => `${title}, catalogue version ${version}.`, seal: (seal) => typeset(` Empreinte des entrées et des données (SHA-256) : ${seal}.`), source: (text) => ` ${text}`,
    sources: 'Sources', sourceRows: (rows) => ` (${f.number(rows)} ${plural(rows) ? 'lignes' : 'ligne'})`, more: (count) => `${capital(counted(count, 'autre document', 'autres documents'))} dans l’annexe.`,
  },
};
