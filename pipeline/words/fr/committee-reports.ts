/** French: the committees' reports. */
import type { CommitteeReportWords } from '../committee-reports.ts';
import { formats } from '../format.ts';
import { capital, counted, inWords, plural } from './figures.ts';

const f = formats.fr;
const KM2 = '\u00a0km²';
/** More names than these are counted and not named in a sentence. */
const NAMED = 6;
const parties = (count: number): string => `${f.number(count)}\u00a0${plural(count) ? 'États parties' : 'État partie'}`;
const named = (names: readonly string[]): string => (names.length > NAMED ? '' : ` (${names.join(', ')})`);
const have = (count: number): string => (plural(count) ? 'ont' : 'a');
/** « des 24 indicateurs », « du seul indicateur ». */
const ofIndicators = (count: number): string => (plural(count) ? `des ${inWords(count)} indicateurs` : 'du seul indicateur');

export const committeeReports: CommitteeReportWords = {
  subtitle: (report, actions) => `${report} · ${capital(actions)}`,
  summary: {
    headline: {
      land: (known, longer) => {
        if (!plural(known)) return { lead: `Au rythme actuel, la superficie restante ${longer === 1 ? 'demanderait' : 'ne demanderait pas'} plus de temps qu’il n’en reste dans le seul État partie`, text: ' pour lequel les deux sont connus.' };
        if (longer === 0) return { lead: `Au rythme actuel, la superficie restante ne demanderait plus de temps qu’il n’en reste dans aucun des ${parties(known)}`, text: ' pour lesquels les deux sont connus.' };
        return { lead: `Au rythme actuel, la superficie restante demanderait plus de temps qu’il n’en reste dans ${longer === known ? 'les' : `${f.number(longer)} des`} ${parties(known)}`, text: ' pour lesquels les deux sont connus.' };
      },
      deadlines: (soon, months) => ({ lead: `${capital(counted(soon, 'délai fixé au titre de l’article\u00a05 échoit', 'délais fixés au titre de l’article\u00a05 échoient'))} dans les ${f.number(months)} mois`, text: '\u00a0; superficie restante, remise à disposition et délai ne sont connus ensemble pour aucun État partie.' }),
      figures: (figure, total) => (figure === total && plural(total) ? `Les ${inWords(total)} indicateurs de ce rapport ont une valeur` : `${capital(inWords(figure))} ${ofIndicators(total)} de ce rapport ${have(figure)} une valeur`),
      extremes: (most, least, alone) => `\u00a0; ${alone.most ? 'la part la plus élevée' : 'l’une des parts les plus élevées'} concerne ${most.subject} (${f.fraction(most.numerator, most.denominator)}), ${alone.least ? 'la plus faible' : 'l’une des plus faibles'} ${least.subject} (${f.fraction(least.numerator, least.denominator)}).`,
    },
    trust: {
      lead: 'Fiabilité.',
      whole: (received, of, year, affected) => ` Les rapports pour ${year} de ${f.number(received)} des ${f.number(of)} États parties${affected ? ' touchés' : ''} ont été reçus\u00a0; le registre est complet.`,
      open: (received, year) => ` Le registre contient les rapports pour ${year} de ${counted(received, 'État partie touché', 'États parties touchés')}\u00a0; on ne sait pas s’il est complet et aucun État n’est cité pour n’avoir pas fait rapport.`,
      undated: (reports) => ` ${capital(counted(reports, 'rapport ne porte', 'rapports ne portent'))} pas de date de réception.`,
      notCompared: (indicators, total, year) => (indicators === total && plural(total) ? ` Aucun des ${f.number(total)} indicateurs n’est comparé à ${year}.` : ` ${capital(inWords(indicators))} ${ofIndicators(total)} ${plural(indicators) ? 'ne sont pas comparés' : 'n’est pas comparé'} à ${year}.`),
      provisional: (indicators) => ` ${capital(counted(indicators, 'valeur est provisoire', 'valeurs sont provisoires', true))} et ${plural(indicators) ? 'peuvent' : 'peut'} encore changer.`,
      without: (indicators, total) => ` ${capital(inWords(indicators))} ${ofIndicators(total)} ${plural(indicators) ? 'n’ont' : 'n’a'} pas encore de valeur.`,
      described: ' Les chiffres reposent sur des sources publiques, non sur le codage de l’Unité d’appui à l’application.',
    },
    concern: (states, affected) => `Les délais et les superficies concernent les ${parties(states)} ayant des obligations au titre de l’article\u00a05\u00a0; la plupart des indicateurs, les ${f.number(affected)} États parties touchés.`,
    statesLink: 'Tous les États', datesLink: 'Toutes les dates',
    remaining: {
      unit: 'restants',
      text: (area, states, top, without) => ({
        lead: `${area}${KM2} de zones minées restent dans ${parties(states)}`,
        text: ` pour lesquels une superficie est donnée${top ? `\u00a0; ${inWords(top.states)} d’entre eux en comptent ${top.percent}` : ''}.${without > 0 ? ` Pour ${inWords(without)}, aucune n’est donnée.` : ''}`,
      }),
      mixed: ' Le total additionne des zones de plusieurs natures.',
    },
    remainingByKind: {
      unit: 'États avec superficie',
      text: (states, kinds, more, without) => ({
        lead: `La superficie des zones restantes, de natures différentes, est donnée pour ${parties(states)}`,
        text: `. Les natures ne sont pas additionnées\u00a0: ${f.list(kinds.map(({ kind, area, states: count }) => `${area}${KM2} (${kind}) dans ${f.number(count)}`))}${more > 0 ? `\u00a0; moins pour ${counted(more, 'autre nature', 'autres natures', true)}` : ''}.${without > 0 ? ` Pour ${inWords(without)}, aucune n’est donnée.` : ''}`,
      }),
    },
    released: {
      unit: (year) => `remis en ${year}`,
      text: (area, states, year, { cleared, reduced, cancelled }, twice) => {
        const parts = [cleared && `${cleared} par dépollution`, reduced && `${reduced} par réduction`, cancelled && `${cancelled} par déclassement`].filter((part) => part !== null);
        return { lead: `${area}${KM2} ont été remis à disposition en ${year}`, text: ` dans ${parties(states)}${parts.length > 0 ? `\u00a0: ${f.list(parts)}` : ''}.${twice ? ` ${plural(twice.states) ? `Les ${f.number(twice.states)} qui ont donné les mêmes types pour les deux années en ont` : 'Le seul qui ait donné les mêmes types pour les deux années en a'} remis ${twice.now}, contre ${twice.before} en\u00a0${year - 1}.` : ''}` };
      },
    },
    soon: {
      unit: (deadlines) => (plural(deadlines) ? 'délais' : 'délai'),
      text: ({ soon, months, by, pending, passedPending, passedAlone, toCheck }) => {
        const passed = passedPending.length + passedAlone.length;
        // a part that is all of them is not counted again
        const of = (some: readonly string[]): string => (some.length === passed ? '' : `${inWords(some.length)} `);
        const parts = [
          passedPending.length > 0 && `${of(passedPending)}avec une demande en attente${named(passedPending)}`,
          passedAlone.length > 0 && `${of(passedAlone)}sans demande${named(passedAlone)}${toCheck ? ', à vérifier, car on ne sait pas si le registre des délais est complet' : ''}`,
        ].filter((part) => part !== false);
        return {
          lead: `${capital(counted(soon, 'délai fixé au titre de l’article\u00a05 échoit', 'délais fixés au titre de l’article\u00a05 échoient'))} dans les ${f.number(months)} mois`,
          text: `, d’ici au ${f.date(by)}${pending.length > 0 ? `\u00a0; pour ${plural(pending.length) ? inWords(pending.length) : 'l’un'} d’entre eux${named(pending)}, une demande est en attente` : ''}.${passed > 0 ? ` ${capital(counted(passed, 'autre est échu', 'autres sont échus'))}${parts.length === 1 ? `, ${parts.join('')}` : `\u00a0: ${parts.join(', ')}`}.` : ''}`,
        };
      },
    },
    bars: {
      title: 'Où se trouve la superficie restante', aside: (total) => (total === null ? 'km²' : `km²\u00a0; à droite\u00a0: part cumulée des ${total}${KM2}`),
      columns: { state: 'État', bar: 'Superficie restante', area: 'km²', share: 'Ensemble' },
      others: (states, area) => `Les ${f.number(states)} autres États${area === null ? '' : ` en comptent ${area}${KM2} ensemble`}\u00a0: voir le tableau des États.`, source: 'Source\u00a0: rapports au titre de l’article\u00a07.',
    },
    indicators: {
      title: (indicators) => (plural(indicators) ? `Les ${inWords(indicators)} indicateurs de ce rapport` : 'L’indicateur de ce rapport'), aside: (cycle) => `numéro de l’indicateur et part, ou nombre d’unités, en ${cycle}\u00a0; chacun renvoie à l’annexe`,
      columns: { mark: (compared) => (compared ? 'Évolution' : 'Ce qui est connu'), count: 'Nombre', list: 'Indicateurs' }, none: 'aucun', atLeast: (text) => `au\u00a0moins\u00a0${text}`, soFar: (text) => `${text} à ce jour`, knownFor: (text) => `connu pour ${text}`,
    },
  },
  talk: {
    title: 'Avec qui s’entretenir, et de quoi', aside: 'suggère des entretiens\u00a0; ne juge personne',
    columns: { state: 'État', declined: (year, now) => `Déclaré au cycle ${year}, non au cycle ${now}`, silent: 'Le rapport ne le dit pas', deadline: 'Article\u00a05' },
    more: (count) => `et ${f.number(count)} ${plural(count) ? 'autres' : 'autre'}`,
    rule: (year) => `La liste réunit, dans l’ordre de leurs noms, les États pour lesquels ${year === null ? '' : `deux indicateurs ou plus étaient codés comme déclarés en ${year} et ne le sont plus, ou `}deux au moins, et un tiers au moins, des indicateurs de ce rapport qui concernent l’État ne sont pas précisés.`,
    none: 'Aucun État ne répond aux critères de cette liste.', dash: '–',
  },
  chapters: {
    titles: {
      votes: 'Voix favorables à la résolution annuelle', groups: 'Deux groupes d’États, côte à côte', support: 'Appui déclaré', reporting: 'Les rapports au fil des années',
      cross_cutting: 'Chiffres connexes dans d’autres documents', trust: 'Fiabilité et provenance de ces chiffres',
    },
    topics: { gender_and_diverse_needs: 'Genre et diversité des besoins', environment_and_climate: 'Environnement et climat', risk_education: 'Sensibilisation aux dangers des mines', victim_participation: 'Participation des victimes' },
    crossLead: 'Indicateurs d’actions suivies par d’autres comités qui portent sur le même sujet\u00a0; chacun renvoie à l’annexe.',
    ofOthers: (committee) => committee,
    groups: {
      lead: 'Le plan parle des États parties touchés\u00a0; ceux qui comptent des victimes de mines forment un autre groupe. Le premier donne le chiffre principal.',
      columns: { indicator: 'Indicateur', affected: 'Parmi les États parties touchés', victims: 'Parmi les États parties comptant des victimes' },
      noList: 'Le registre ne contient pas de liste des États parties comptant des victimes de mines\u00a0; seuls les États touchés peuvent être comptés. Un groupe inconnu n’est pas un groupe vide.',
    },
    support: {
      lead: (year) => `États parties recensés comme ayant déclaré un appui pour ${year}, dans l’ordre de leurs noms. Les chiffres comptent des États, non des montants.`, columns: { indicator: 'Appui', states: 'Déclaré par' },
      none: 'aucun', more: (count) => `et ${f.number(count)} ${plural(count) ? 'autres' : 'autre'}`,
    },
    votes: { year: (year) => `${year}, cycle ${year + 1}`, columns: { year: 'Année du vote', resolution: 'Résolution', inFavour: 'Voix favorables' } },
    reporting: {
      assistance: 'La présidence propose son assistance à ceux dont aucun rapport n’a donné d’information actualisée deux années de suite (action\u00a047)\u00a0: ', assistanceNone: 'Aucun État partie ayant des obligations n’est sans information actualisée deux années de suite (action\u00a047).',
      assistanceOpen: 'On ne peut dire si un État partie est resté deux années de suite sans donner d’information (action\u00a047)\u00a0: on ne sait pas si le registre est complet pour les deux années.',
      columns: { indicator: 'Indicateur', cycle: String },
    },
    trust: {
      notCompared: (indicators, year) => `Pourquoi ${counted(indicators, 'indicateur n’est pas comparé', 'indicateurs ne sont pas comparés')} à ${year}`, columns: { count: 'Nombre', reason: 'Motif', indicators: 'Indicateurs' },
      cannotSay: 'Ce qui ne peut être dit', sources: 'Sources de ce rapport', sourceColumns: { source: 'Document', rows: 'Lignes' }, more: (count) => `${capital(counted(count, 'autre document', 'autres documents'))}\u00a0: annexe.`,
      rules: 'Un État est compté lorsque son rapport, ou un autre document là où le plan l’admet, le dit. Un silence ou un rapport absent n’est jamais compté comme un «\u00a0oui\u00a0» ni qualifié de «\u00a0non\u00a0». Chaque résultat, État, formule et page\u00a0: ',
      annex: 'annexe', bulletin: 'bulletin', openGroup: 'On ne sait pas si la liste des États touchés est complète\u00a0; celle de l’Unité d’appui à l’application peut différer.',
    },
  },
  noFigure: {
    headline: (total) => ({
      lead: plural(total) ? `Aucun des ${inWords(total)} indicateurs de ce rapport n’a encore de valeur.` : 'L’indicateur de ce rapport n’a pas encore de valeur.', text: ' Les réponses se trouvent dans les rapports au titre de l’article\u00a07, qui n’ont pas été codés',
      described: '\u00a0; les sources publiques utilisées pour d’autres sections n’en traitent pas',
    }),
    title: 'Ce qui donnerait une valeur', columns: { missing: 'Ce qui manque', holder: 'Qui le détient', gives: 'Donnerait' },
    answers: (actions, year, group) => `Réponses codées (${actions}) tirées des rapports au titre de l’article\u00a07 pour ${year} des ${group}`,
    victims: 'La liste des États parties ayant signalé des victimes de mines', holder: 'Unité d’appui à l’application', notHeld: 'absent du registre',
    gives: (indicators) => `${f.number(indicators)}\u00a0${plural(indicators) ? 'indicateurs' : 'indicateur'}`, secondReading: 'une seconde lecture',
    silence: (received, year, whole) => `${capital(counted(received, 'État partie touché a', 'États parties touchés ont'))} un rapport pour ${year} dans le registre${whole ? '' : ', dont on ne sait pas s’il est complet'}. Un silence des données n’est pas un «\u00a0non\u00a0» d’un État\u00a0: rien ici ne dit qu’un État agit ou n’agit pas. Dès que la moitié des réponses à un indicateur seront codées, sa valeur figurera ici sous la forme «\u00a0au moins … sur …\u00a0».`,
    related: 'Chiffres connexes dans d’autres documents', relatedAside: 'chacun renvoie à l’annexe',
    without: (indicators) => (plural(indicators) ? `Les ${inWords(indicators)} indicateurs sans valeur` : 'L’indicateur sans valeur'), withoutAside: 'définitions en annexe',
    source: (asOf) => `Source\u00a0: le registre des rapports au titre de l’article\u00a07 au ${f.date(asOf)} et le catalogue du plan.`,
  },
};
