/** French: the workbooks of coders and of the records. */
import type { WorkbookWords } from '../workbook.ts';

const rows = (count: number): string => `${count} ${count < 2 ? 'ligne' : 'lignes'}`;
const NB = '\u00a0';

export const workbook: WorkbookWords = {
  sheets: {
    cover: 'couverture', report: 'rapport', answers: 'réponses', measures: 'mesures', help: 'aide', coverage: 'complet', problems: 'problèmes',
    meetings: 'réunions', deadlines: 'échéances', participants: 'participants', contributions: 'contributions', 'extension-requests': 'demandes de prolongation', completions: 'achèvements',
    discoveries: 'découvertes', votes: 'votes', compliance: 'respect', 'individualised-approach': 'approche individualisée', moratoria: 'moratoires',
  },
  columns: {
    report_id: 'Rapport', indicator: 'Indicateur', question: 'Question', pages_found: 'Où chercher', last_answer: 'Réponse de l’an dernier', last_quote: 'Citation de l’an dernier', answer: 'Réponse',
    refers_to: 'Inchangé depuis (année)', form: 'Formule ou section', page: 'Page', quote: 'Citation', note: 'Note', field: 'Champ', label: 'Ce qui est demandé', value: 'Valeur', 'report.value': 'Réponse', coder: 'Codeur', reviewer: 'Tranché par', first_answer: 'L’un dit', first_quote: 's’appuyant sur', second_answer: 'L’autre dit', second_quote: 'et s’appuie sur',
    cycle: 'Année d’échéance du rapport', state: 'État', period_from: 'Période couverte, du', period_to: 'Période couverte, au', received_on: 'Reçu le', revision: 'Révision (1 est la première)',
    kind: 'Nature', status: 'Statut', format: 'Format', authority: 'Autorité déclarante', language: 'Langue', url: 'Adresse web', source: 'Source', recorded_on: 'Enregistré le',
    measure: 'Ce qui est mesuré', area: 'Lieu (vide : tout l’État)', contamination: 'Contamination', as_at: 'À la date du', unit: 'Unité', state_of_value: 'Comment on le sait',
    meeting: 'Réunion', starts_on: 'Commence le', ends_on: 'Finit le', name_en: 'Nom en anglais', name_fr: 'Nom en français', article: 'Article', due_on: 'Échéance', set_by: 'Fixée par', decided_on: 'Décidé le',
    delegation: 'Délégation', delegation_kind: 'Nature de la délégation', participants: 'Participants', women: 'Femmes', gender_unknown: 'Genre inconnu', victims: 'Victimes', survivor_organisation: 'Organisation de rescapés',
    year: 'Année', amount: 'Montant', currency: 'Monnaie', paid_in_full: 'Payée intégralement', paid_on: 'Payée le', request: 'Demande', submitted_on: 'Soumise le', asks_until: 'Demande jusqu’au',
    plan_survey_clearance: 'Plan de levé et de déminage', plan_risk_education: 'Plan de sensibilisation aux risques', inclusive_and_climate: 'Inclusif, et tenant compte du climat',
    reported_on: 'Déclaré le', declaration_on: 'Déclaration d’achèvement le', discovered_on: 'Découvert le', destroyed_on: 'Détruit le', resolution: 'Résolution', body: 'Organe', voted_on: 'Voté le', vote: 'Vote',
    level: 'Degré', from: 'Depuis', until: 'Jusqu’à (premier jour où cela ne vaut plus)', updated_on: 'Mise à jour donnée le', held_on: 'Tenue le', declared_on: 'Déclaré par l’État le', ended_on: 'Terminé le',
    record: 'Liste', complete: 'Complète ?',
  },
  quoted: (word) => `«${NB}${word}${NB}»`,
  codes: {
    yes: 'oui', partly: 'en partie', no: 'non', silent: 'non précisé', unclear: 'équivoque', not_applicable: 'sans objet', unchanged: 'inchangé', disputed: 'en litige',
    initial: 'rapport initial', annual: 'rapport annuel', amendment: 'modification', voluntary: 'rapport volontaire', other: 'autre', final: 'définitif', draft: 'projet', not_counted: 'non compté', guide: 'Guide pour l’établissement des rapports', forms: 'Formules A à J',
    cha_count: 'zones dangereuses confirmées, nombre', cha_area: 'zones dangereuses confirmées, superficie', sha_count: 'zones soupçonnées dangereuses, nombre', sha_area: 'zones soupçonnées dangereuses, superficie', mined_area: 'zone minée, non ventilée',
    cleared_area: 'superficie déminée', reduced_area: 'superficie réduite (levé technique)', cancelled_area: 'superficie annulée (levé non technique)', mines_destroyed: 'mines détruites dans les zones minées', mines_stockpiled: 'mines en stock',
    stockpile_destroyed: 'mines stockées détruites', mines_retained: 'mines conservées', mines_transferred: 'mines transférées', m2: 'm²', ha: 'hectares', km2: 'km²', count: 'nombre',
    reported: 'donné', not_reported: 'non donné', unknown: 'dit inconnu', extent_unknown: 'étendue inconnue',
    msp: 'Assemblée des États parties', review_conference: 'Conférence d’examen', intersessional: 'réunion intersessions', original: 'la Convention', extension: 'prolongation', state: 'État', organisation: 'organisation',
    assessed: 'obligatoire', plenary: 'plénière', first_committee: 'Première Commission', abstain: 'abstention', absent: 'absent', alleged: 'allégué', known: 'connu', 4: '4', 5: '5',
  },
  alsoWritten: { yes: ['o'], partly: ['partiellement', 'partiel', 'partielle'], silent: ['muet'], unclear: ['pas clair', 'peu clair'], not_applicable: ['s.o.', 'non applicable'], unchanged: ['sans changement'] },
  records: {
    submissions: 'rapports au titre de l’article 7 reçus', participants: 'participants aux réunions', contributions: 'contributions', accessions: 'ratifications et adhésions', moratoria: 'moratoires', votes: 'votes à l’Assemblée générale',
    discoveries: 'stocks découverts', 'extension-requests': 'demandes de prolongation', completions: 'achèvements déclarés', 'individualised-approach': 'recours à l’approche individualisée', compliance: 'questions de respect', deadlines: 'échéances',
    'status:affected': 'États parties touchés par les mines', 'status:article_5': 'autres États parties ayant des obligations au titre de l’article 5', 'status:mine_victims': 'États parties ayant un grand nombre de victimes',
    'status:article_4': 'États parties ayant des stocks à détruire', 'status:article_4_missed': 'États parties ayant dépassé leur échéance au titre de l’article 4', 'status:article_3': 'États parties conservant des mines',
  },
  complete: (record, year) => `La liste est-elle complète pour ${year}${NB}: ${record}${NB}?`,
  cover: {
    title: (state, cycle) => `${state}${NB}: rapport au titre de l’article 7 à remettre en ${cycle}`,
    records: (cycle) => `Registres de ${cycle - 1}, pour le cycle ${cycle}`,
    subtitle: (reportId) => `Classeur de codage de ${reportId}`,
    state: 'État', reportingYear: 'Année sur laquelle porte le rapport', due: 'Rapport à remettre le', populations: 'À cette date', noPopulation: 'État non partie',
    deadlines: 'Échéances', deadline: (article, day, setBy) => `Article ${article}${NB}: ${day}${setBy === 'extension' ? ' (prolongée)' : ''}`,
    reports: 'Rapports jusqu’ici', report: (cycle, reportId, kind, received) => `${cycle}${NB}: ${reportId}, ${kind}${received === null ? ', date de réception inconnue' : `, reçu le ${received}`}`,
    doubtful: (cycle) => `Équivoque ou en litige en ${cycle}`, none: 'rien', questions: (count) => `${count} ${count < 2 ? 'question concerne' : 'questions concernent'} cet État`,
    how: 'Comment le remplir',
    steps: (file) => [
      'Lire le rapport. N’écrire que dans les cellules teintées ; le reste est protégé.',
      `Feuille «${NB}rapport${NB}»${NB}: quand il est arrivé, ce qu’il couvre, et votre nom ou vos initiales comme codeur.`,
      `Feuille «${NB}réponses${NB}»${NB}: choisir une réponse par question dans la liste de la cellule. Avec «${NB}oui${NB}», «${NB}en partie${NB}» et «${NB}non${NB}», indiquer formule, page et les mots du rapport en citation. Une question laissée vide compte comme non encore lue.`,
      `«${NB}Non précisé${NB}» veut dire${NB}: le rapport a été lu sur ce point et ne le dit pas. «${NB}Inchangé${NB}» veut dire${NB}: le rapport renvoie à un rapport plus ancien ; écrire son année à côté.`,
      `Feuille «${NB}mesures${NB}»${NB}: une ligne par chiffre tel qu’imprimé, avec son unité. Un chiffre qui n’est pas donné n’est pas zéro${NB}: laisser la valeur vide et dire comment on le sait.`,
      'Les jours sous la forme 2026-04-30 ; un mois seul 2026-04. Ne pas fusionner de cellules.',
      `Enregistrer, et rapporter le classeur${NB}: npm run --silent pasra -- import ${file}`,
    ],
    recordSteps: (file) => [
      'Une feuille par liste. Les lignes que le registre a déjà pour l’année s’y trouvent ; ajouter dessous ce qui manque. N’écrire que dans les cellules teintées.',
      'Une ligne corrigée ici n’est prise qu’avec --replace ; une ligne supprimée ici reste au registre.',
      `Feuille «${NB}complet${NB}»${NB}: dire de chaque liste si elle est complète pour l’année. Vide veut dire${NB}: non dit. Seule une liste complète peut dire qu’il n’y en a pas eu.`,
      'Les jours sous la forme 2026-04-30 ; un mois seul 2026-04. Ne pas fusionner de cellules.',
      `Enregistrer, et rapporter le classeur${NB}: npm run --silent pasra -- import ${file}`,
    ],
  },
  answers: {
    yes: 'le rapport le dit : tout ce que nomme la question, au moins en substance', partly: 'une partie, ou dans une partie du pays, ou en préparation avec déjà quelque chose en place', no: 'le rapport dit que cela manque',
    silent: 'le rapport a été lu sur ce point et ne le dit pas', unclear: 'le rapport se contredit, ou peut se lire de deux façons', not_applicable: 'la chose ne peut concerner cet État', unchanged: 'le rapport renvoie à un rapport plus ancien ; son année va dans la colonne suivante',
  },
  help: {
    title: 'Aide', answers: 'Réponses', columns: 'Colonnes', words: 'Mots à choisir', codesOf: (column) => column,
    columnNotes: {
      pages_found: 'pages et formules du document où se trouvent les mots de la question ; vide s’il n’a pas été lu par le programme', last_answer: 'ce qui a été codé l’année précédente, avec rapport, formule et page', answer: 'un des mots ci-dessus',
      refers_to: `seulement avec «${NB}inchangé${NB}»${NB}: l’année d’échéance du rapport plus ancien`, form: 'lettre de la formule (A à J) ou section du Guide', page: 'page du document, comme la compte un lecteur de PDF', quote: 'les mots du rapport, dans sa langue, courts et exacts',
      note: 'ce qu’un relecteur doit savoir', as_at: 'jour auquel le chiffre se rapporte', area: 'province ou district ; vide pour tout l’État', state_of_value: 's’il y a un nombre, et sinon pourquoi',
    },
  },
  problems: {
    title: 'Problèmes trouvés', sheet: 'Feuille', cell: 'Cellule', severity: 'Sorte', message: 'Ce qui ne va pas', hint: 'Que faire', error: 'erreur', warning: 'avertissement',
    intro: 'Rien n’a été repris. Corriger les cellules marquées dans cette copie ou dans l’original, enregistrer, et importer de nouveau. Les erreurs arrêtent l’import, les avertissements non.',
  },
  faults: {
    notAWorkbook: 'ce n’est pas un classeur (xlsx ou ods) ; l’enregistrer comme tel', oldFormat: 'ce classeur est de l’ancien format (xls) ; l’enregistrer en xlsx', encrypted: 'ce classeur est protégé à l’ouverture par un mot de passe ; l’enregistrer sans',
    tooLarge: (what) => `ce classeur est trop grand (${what}) ; il n’est pas lu. Repartir d’un modèle neuf`, unreadable: (why) => `ce classeur ne peut être lu (${why}) ; l’ouvrir dans un tableur et l’enregistrer de nouveau en xlsx`,
    markup: 'ce classeur contient une déclaration de type de document, qu’aucun tableur n’écrit ; il n’est pas lu', missing: 'ce fichier n’existe pas',
    noSheet: 'aucune feuille de ce classeur n’a les colonnes des réponses, du rapport, des mesures ou d’une liste des registres ; il faut la première ligne (codes) ou la deuxième (titres)', noColumn: (column, sheet) => `la feuille «${NB}${sheet}${NB}» n’a pas de colonne «${NB}${column}${NB}» ; la remettre (son code se trouve dans la première ligne, masquée, d’un modèle)`,
    columnTwice: (column) => `la colonne «${NB}${column}${NB}» se trouve ici une deuxième fois ; en supprimer une`, sheetTwice: (sheet, other) => `cette feuille a les mêmes colonnes que «${NB}${other}${NB}» (${sheet}) ; en supprimer une`,
    noReport: `il n’est pas dit de quel rapport il s’agit${NB}: remplir le champ «${NB}report_id${NB}» de la feuille «${NB}rapport${NB}»`, noCycle: `il n’est pas dit de quelle année il s’agit${NB}: la nommer avec --cycle`, otherCycle: (asked) => `ce classeur est d’une autre année que --cycle ${asked}`,
    otherReport: (own) => `cette ligne est d’un autre rapport que le classeur (${own}) ; la déplacer dans le classeur de ce rapport`, noIndicator: 'cette ligne n’a pas d’indicateur ; son numéro se trouve dans le modèle', notAnswered: (column) => `quelque chose se trouve sous «${NB}${column}${NB}», mais il n’y a pas de réponse ; en choisir une, ou vider la ligne`,
    merged: (range) => `les cellules ${range} sont fusionnées, de sorte qu’on ne sait pas pour quelles lignes cela vaut ; les séparer et remplir chaque ligne`, errorCell: (text) => `cette cellule montre une erreur (${text}) ; écrire la valeur elle-même`, formula: 'cette cellule contient une formule sans valeur ; écrire la valeur elle-même',
    dateForText: (shown) => `le tableur en a fait une date (${shown}) ; mettre la cellule au format texte et la taper de nouveau`, twoMeanings: (one, other) => `cela peut vouloir dire ${one} ou ${other} ; écrire ce qui est voulu`, truth: 'cette cellule contient une valeur logique (VRAI ou FAUX) ; choisir un mot dans la liste',
    coder: 'un nom de codeur se compose de lettres, chiffres, trait d’union ou tiret bas, sans espace', fieldTwice: (field) => `le champ «${NB}${field}${NB}» se trouve ici une deuxième fois ; en supprimer un`, unknownField: 'quelque chose est rempli ici, mais le champ n’est aucun de ceux d’un rapport ; remettre son code dans la première colonne',
    twoWorkbooks: (other) => `${other} est du même rapport et du même codeur ; importer l’un des deux`, tooManyRows: (most) => `cette feuille a plus de ${most} lignes ; rien n’est lu au-delà. Supprimer ce qui n’a rien à y faire`, outside: (cell) => `quelque chose se trouve en ${cell}, hors des colonnes de cette feuille`,
  },
  messages: {
    written: (count, folder) => `${count < 2 ? 'un classeur' : `${count} classeurs`} dans ${folder}`,
    read: (file, answers, open, measures) => `${file}${NB}: ${answers} ${answers < 2 ? 'réponse' : 'réponses'}${open > 0 ? `, ${open} ${open < 2 ? 'question' : 'questions'} sans réponse` : ''}${measures > 0 ? `, ${rows(measures)} de mesures` : ''}`,
    readRecords: (file, count) => `${file}${NB}: ${rows(count)} de registres`, more: (count, sheet) => `et ${count} de plus de ce genre sur ${sheet}`, nothingNew: `rien de nouveau${NB}: tout ce que contient le classeur est déjà dans les données`, wrote: (files) => `écrit${NB}: ${files.join(', ')}`, would: (files) => `un essai${NB}: rien n’a été écrit ; changerait ${files.join(', ')}`,
    added: (file, count) => `  ${file}${NB}: ${rows(count)} en plus`, corrected: (file, count) => `  ${file}${NB}: ${rows(count)} ${count < 2 ? 'corrigée' : 'corrigées'}`, differs: (count) => `${count} ${count < 2 ? 'valeur diffère' : 'valeurs diffèrent'} de ce qui s’y trouve ; rien n’a été écrit${NB}:`,
    sideBySide: (place, what, there, here) => `  ${place} ${what}${NB}: là ${there}, dans le classeur ${here}`, useReplace: `si le classeur a raison, l’importer de nouveau avec --replace${NB}: il est pris comme correction, les anciennes lignes restent`,
    refused: (errors) => `${errors} ${errors < 2 ? 'erreur' : 'erreurs'} ; rien n’a été écrit`, checkedCopy: (file) => `chaque problème est marqué dans ${file}`, blank: '(vide)', disputed: (count) => `${count} ${count < 2 ? 'question' : 'questions'} où les codeurs diffèrent${NB}: en litige jusqu’à ce qu’une tierce personne tranche`,
  },
};
