/** French: the workbook. */
import type { XlsxWords } from '../xlsx.ts';

export const xlsx: XlsxWords = {
  sheets: { about: 'Présentation', figures: 'Chiffres', readings: 'Lectures', outcomes: 'Résultats', followUp: 'Suivi', changes: 'Évolutions', land: 'Zones minées' },
  sheetNotes: {
    about: 'ce que contient ce classeur',
    figures: 'une ligne par indicateur\u00a0: nombre de déclarations, groupe, fourchette, valeur de référence et évolution',
    readings: 'les autres lectures de chaque chiffre',
    outcomes: 'le résultat de chaque État ou unité, avec rapport, formule et page',
    followUp: 'délais, demandes de prolongation et action\u00a047',
    changes: 'chaque évolution depuis la valeur de référence, par cause\u00a0; la somme des parties donne le total',
    land: 'les zones minées par État, en kilomètres carrés, avec la date de chaque valeur',
  },
  columns: {
    indicator: 'Indicateur', action: 'Action', title: 'Titre court', section: 'Section', committee: 'Organe responsable', population: 'Groupe', kind: 'Nature', status: 'Statut',
    evidence: 'Sources', said: 'En toutes lettres', met: 'Déclaré', size: 'Taille du groupe', value: 'Valeur (pour cent ou nombre)', high: 'Maximum possible', reported: 'Avec un résultat codé',
    baselineMet: (year) => `Déclaré en ${year}`, baselineSize: (year) => `Taille du groupe en ${year}`, baselineValue: (year) => `Valeur en ${year}`,
    change: 'Évolution (points ou nombre)', changeSame: 'Évolution, mêmes États', movement: 'Depuis la base de référence',
    reading: 'Lecture', numerator: 'Numérateur', denominator: 'Dénominateur',
    unitKind: 'Nature de l’unité', unit: 'État ou unité', code: 'Code', outcome: 'Résultat', weight: 'Poids', report: 'Rapport', basis: 'Fondement', form: 'Formule', page: 'Page', source: 'Source', rule: 'Règle',
    list: 'Liste', state: 'État', subject: 'Objet', due: 'Délai', detail: 'Précisions',
    cause: 'Cause', metChange: 'Évolution du nombre',
    measure: 'Mesure', contamination: 'Contamination', size_km2: 'Superficie (km²)', number: 'Nombre', asAt: 'Au', knownAs: 'Comment on le sait',
    annex: 'Annexe', link: 'Lien vers le rapport',
    dataKind: 'Données',
  },
  about: {
    scope: 'Champ', wholePlan: 'L’ensemble du plan', sheets: 'Feuilles', outcomes: 'Résultats', blank: 'Cellule vide', blankIs: 'Une cellule vide signifie «\u00a0aucun\u00a0» ou «\u00a0inconnu\u00a0», jamais zéro.',
  },
  kinds: { percentage: 'Pour cent', count: 'Nombre' },
  evidence: { article7: 'Rapports au titre de l’article\u00a07', other: 'Autres documents', mixed: 'Rapports au titre de l’article\u00a07 et autres documents', records: 'Registres' },
  movements: { rose: 'Hausse', fell: 'Baisse', little_changed: 'Peu changé', not_compared: 'Non comparé', no_figure: 'Pas de chiffre' },
  unitKinds: { state: 'État', request: 'Demande de prolongation', person: 'Participant', organisation: 'Organisation' },
  basis: { article7: 'Rapport au titre de l’article\u00a07', other: 'Autre document', records: 'Registres' },
  causes: {
    answered_differently: 'Réponse différente', newly_reported: 'Réponse nouvellement connue', stopped_reporting: 'Réponse qui n’est plus connue',
    joined: 'Entrée dans le groupe', left: 'Sortie du groupe',
  },
  measures: {
    cha_count: 'Zones dont la dangerosité est confirmée, nombre', cha_area: 'Zones dont la dangerosité est confirmée', sha_count: 'Zones soupçonnées d’être dangereuses, nombre', sha_area: 'Zones soupçonnées d’être dangereuses',
    mined_area: 'Zones minées, non ventilées', cleared_area: 'Zones dépolluées', reduced_area: 'Zones réduites (enquête technique)', cancelled_area: 'Zones déclassées (enquête non technique)', mines_destroyed: 'Mines détruites',
  },
  knownAs: { reported: 'Déclarée', not_reported: 'Non déclarée', not_applicable: 'Sans objet', unknown: 'Déclarée inconnue', extent_unknown: 'Zones connues, étendue inconnue' },
};
