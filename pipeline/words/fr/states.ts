/** French: States side by side. */
import { FIRST, formats } from '../format.ts';
import type { StateWords } from '../states.ts';
import { capital, counted, inWords, plural } from './figures.ts';

const f = formats.fr;
const MONTHS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];
const parties = (count: number): string => `${f.number(count)}\u00a0${plural(count) ? 'États parties' : 'État partie'}`;
const none = (count: number, feminine = false): string => (count === 0 ? (feminine ? 'aucune' : 'aucun') : f.number(count));
const years = (cycles: readonly number[]): string => f.list(cycles.map(String));

export const states: StateWords = {
  outcomes: {
    met: 'déclaré', partly: 'déclaré en partie', not_met: 'déclaré absent', silent: 'non précisé', unclear: 'équivoque', not_applicable: 'sans objet',
    not_coded: 'non encore codé', no_report: 'rapport non reçu', not_due: 'pas encore exigible',
  },
  readIn: (sources, more) => `Source\u00a0: ${sources.join('\u00a0; ')}${more > 0 ? `\u00a0; et ${counted(more, 'autre document', 'autres documents')}` : ''}.`,
  shortDate: (iso) => { const [year, month, day] = iso.split('-').map(Number); return `${day === 1 ? FIRST : day}\u00a0${MONTHS[(month ?? 1) - 1]}\u00a0${year}`; },
  fictional: 'Données fictives.',
  receipts: {
    title: (byDue, due, whole) => `Rapports ${whole ? 'reçus' : 'inscrits au registre'} au ${due}\u00a0: ${byDue.map(({ cycle, reports }) => `${f.number(reports)} en ${cycle}`).join(', ')}`,
    subtitle: (until, whole, cycles) => `États parties dont le rapport avait été reçu, par date\u00a0; rapports datés, jusqu’au ${until}. ${
      whole.length === cycles.length ? `Le registre est complet${cycles.length > 1 ? ' pour chacune de ces années' : ''}.` : whole.length === 0 ? 'On ne sait pas si le registre est complet.' : `Le registre n’est connu comme complet que pour ${years(whole)}.`}`,
    said: (cycle, reports, until) => `${cycle}\u00a0: ${counted(reports, 'rapport', 'rapports')} au ${until}.`,
    notes: (cycle, { undated, notDue, missing, later }) => {
      const parts = [
        undated > 0 && `${counted(undated, 'rapport', 'rapports')} de ${cycle} ${plural(undated) ? 'n’ont pas de date de réception et ne sont pas tracés' : 'n’a pas de date de réception et n’est pas tracé'}`,
        later > 0 && `${counted(later, 'rapport', 'rapports')} de ${cycle} ${plural(later) ? 'sont arrivés' : 'est arrivé'} plus tard`,
        notDue > 0 && `${inWords(notDue)} ${plural(notDue) ? 'ne sont pas encore exigibles' : 'n’est pas encore exigible'}`,
        missing !== null && missing > 0 && `${counted(missing, 'État partie n’avait', 'États parties n’avaient')} pas présenté de rapport`,
      ].filter((part) => part !== false);
      return parts.length === 0 ? '' : `${capital(parts.join('\u00a0; '))}.`;
    },
    line: (cycle, reports) => `${cycle}\u00a0: ${f.number(reports)}`,
    columns: { cycle: 'Cycle', date: 'Date', reports: 'Rapports reçus' },
    source: 'Source\u00a0: registre des rapports au titre de l’article\u00a07.',
  },
  table: {
    plainTitle: 'Superficie restante, remise à disposition et délai au titre de l’article\u00a05',
    title: (known, longer, wide) => {
      if (longer === 0) return `Au rythme actuel, la superficie restante ne demanderait plus de temps qu’il n’en reste dans aucun des ${parties(known)} pour lesquels les deux sont connus`;
      const whom = longer === known ? (plural(known) ? `les ${parties(known)}` : 'le seul État partie') : `${f.number(longer)} des ${parties(known)}`;
      const how = wide === 0 ? '' : !plural(longer) ? ', de 10 ans au moins' : wide === longer ? ', de 10 ans au moins dans tous' : `\u00a0; dans ${f.number(wide)} d’entre eux, l’écart est de 10 ans au moins`;
      return `La superficie restante demanderait plus de temps que n’en laisse le délai dans ${whom} où les deux sont connus${how}`;
    },
    subtitle: (count, from, to) => `${parties(count)} ayant des obligations au titre de l’article\u00a05. Années au rythme actuel\u00a0: superficie restante divisée par la remise à disposition moyenne de ${from} à ${to}. Un calcul, non une prévision\u00a0: les enquêtes modifient les superficies.`,
    columns: { state: 'État', remaining: 'Restant, km²', rate: 'Remis par an, km²', plot: 'Années', years: 'Années restantes / à ce rythme', deadline: 'Délai', request: 'Demande' },
    legend: { left: 'années restantes jusqu’au terme du délai', needed: 'années au rythme actuel' },
    groups: {
      longer: (count) => `Demanderait plus de temps qu’il n’en reste\u00a0: ${none(count)}`,
      wide: (count, gap) => `Demanderait plus de temps qu’il n’en reste, de ${inWords(gap)} ans au moins\u00a0: ${none(count)}`,
      notLonger: (count) => `Ne demanderait pas plus de temps\u00a0: ${none(count)}`,
      passed: (count, asOf, toCheck) => `${toCheck ? `Délai échu au ${f.date(asOf)}, d’après le registre` : `Aucun délai en vigueur au ${f.date(asOf)}`}\u00a0: ${none(count)}`,
      unknown: (count) => `Ne peut être dit, faute de superficie, de remise à disposition ou de délai inscrit au registre\u00a0: ${none(count)}`,
      completed: (count) => `Achèvement signalé\u00a0: ${f.number(count)}`,
    },
    widest: 'du plus grand écart au plus petit',
    others: (count) => `de moins de 10 ans\u00a0: ${f.number(count)}\u00a0; le rapport du Comité sur l’application de l’article\u00a05 les énumère tous`,
    notGiven: 'non donnée',
    passed: 'échu',
    noDeadline: 'absent du registre',
    request: { expected: 'attendue', pending: (until) => (until === null ? 'en attente' : `en attente (${until})`), none: 'aucune', toCheck: 'à vérifier', completed: 'achèvement signalé' },
    total: (count) => (plural(count) ? `Les ${parties(count)}` : parties(count)),
    ofStates: (count) => `dans ${f.number(count)}`,
    notes: {
      unsized: 'ᵃ Superficie non donnée pour certaines zones.', early: 'ᵇ La date demandée n’est pas postérieure au délai en vigueur\u00a0: à vérifier auprès de l’État.',
      asAt: (date, several) => `ᶜ ${several ? `Valeurs d’une date antérieure, la plus ancienne du ${f.date(date)}` : `Au ${f.date(date)}`}.`,
      mixed: 'ᵈ Additionne des zones de plusieurs natures.',
      expected: (asOf) => `«\u00a0Attendue\u00a0»\u00a0: le délai échoit avant la deuxième réunion qui suit le ${f.date(asOf)}.`,
      beyond: (most) => `Un disque à ${most} vaut ${most} ans ou plus.`,
      notAdded: 'Les superficies de natures différentes ne sont pas additionnées.',
    },
    source: 'Source\u00a0: rapports au titre de l’article\u00a07 et demandes de prolongation.',
    data: 'Données (CSV)',
  },
  matrix: {
    title: (count, most, least, described) => {
      const named = (rows: readonly { subject: string; reported: number }[], whole: boolean): string => f.list(rows.map(({ subject, reported }, at) => `${subject} (${f.number(reported)}${whole && at === 0 ? ` sur ${f.number(count)}` : ''})`));
      return `${most.alone ? 'Le' : 'Parmi les éléments le'} plus souvent ${described ? 'décrit' : 'déclaré'}${most.alone ? '' : 's'}\u00a0: ${named(most.rows, true)}\u00a0; ${least.alone ? 'le' : 'parmi les éléments le'} moins souvent\u00a0: ${named(least.rows, false)}`;
    },
    plainTitle: 'Ce que disent les rapports, par État et par indicateur',
    subtitle: (year, count, indicators) => `Ce que disent les rapports pour ${year}, par État et par indicateur\u00a0: les ${f.number(count)} États parties touchés dans l’ordre de leurs noms, ${plural(indicators) ? `les ${inWords(indicators)} indicateurs qui les concernent` : 'l’indicateur qui les concerne'} tous dans l’ordre du plan. Ce n’est pas un classement.`,
    state: 'État',
    reported: (count) => `Déclaré, sur ${f.number(count)}`,
    noReport: 'ni rapport ni autre document\u00a0:', notDue: 'pas encore exigible\u00a0:',
    others: (list) => `Indicateurs d’autres groupes, tirés des registres ou sans valeur (${list})\u00a0: annexe.`,
    otherDocuments: (names) => `${f.list(names)}\u00a0: pas de rapport au titre de l’article\u00a07\u00a0; les marques y viennent d’autres documents.`,
    titlesIn: 'Titres des indicateurs\u00a0: annexe.',
  },
  whoReported: {
    title: (described) => (described ? 'Ce qui est décrit des États parties touchés, section par section' : 'Ce que les États parties touchés ont déclaré, section par section'),
    subtitle: (year, count, described) => `Les ${f.number(count)} États parties touchés dans l’ordre de leurs noms\u00a0: nombre d’indicateurs ${described ? 'décrits comme remplis' : 'codés comme déclarés'} pour ${year}, sur ceux de la section pour lesquels son rapport, ou un autre document, a été lu. Ce n’est pas un classement.`,
    state: 'État',
    section: (section, title, indicators) => `${section} ${title} (${f.number(indicators)})`,
    note: 'Entre parenthèses\u00a0: indicateurs de la section qui les concernent tous. Un tiret\u00a0: rien de connu. Un indicateur compte lorsque le rapport, ou un autre document là où le plan l’admet, le dit pleinement.',
    none: 'Aucune réponse d’un État partie touché n’est codée.',
  },
  dates: {
    title: 'Décisions et dates',
    pending: (count) => `Demandes en attente\u00a0: ${none(count, true)}`,
    expected: (count) => `Demandes attendues avant la deuxième réunion\u00a0: ${none(count, true)}`,
    soon: (count, months, by) => `Délais à échéance dans les ${f.number(months)} mois, d’ici au ${f.date(by)}\u00a0: ${none(count)}`,
    toCheck: (count) => `À vérifier\u00a0: ${none(count)}`,
    none: 'Aucun.',
    noMeetings: 'Moins de deux réunions ultérieures sont connues\u00a0; on ne peut donc dire quelles demandes sont attendues.',
    columns: { state: 'État', deadline: 'Délai', asksUntil: 'Demande jusqu’en', request: 'Demande' },
    passed: (date) => `${date} (échu)`,
    early: 'ᵇ Date non postérieure au délai en vigueur\u00a0: à vérifier auprès de l’État.',
    missing: (year, some) => `${some ? 'Parmi les États que ce rapport concerne, pas' : 'Pas'} de rapport au titre de l’article\u00a07 pour ${year}\u00a0: `,
    allReported: 'Tous les rapports exigibles des États concernés ont été reçus.',
    registerWhole: 'Le registre est complet.',
    next: (date, year) => `Les prochains rapports, pour ${year}, sont à remettre au plus tard le ${f.date(date)}.`,
    registerOpen: 'On ne sait pas si le registre des rapports est complet\u00a0; aucun État n’est donc cité pour un rapport qui n’y figure pas.',
    noDeadline: (asOf) => `Aucun délai en vigueur au ${f.date(asOf)}, aucune demande\u00a0: `,
    article4: 'Article\u00a04, délai non respecté\u00a0; la destruction reste due\u00a0: ',
    article4Due: (date) => `(${f.date(date)})`,
    toCheckNote: 'On ne sait pas si le registre des délais est complet\u00a0: une décision ultérieure peut y manquer.',
  },
};
