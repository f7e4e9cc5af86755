/** French: the reading sheet. */
import { formats } from '../format.ts';
import type { ReadingWords, SaidPage } from '../reading.ts';

const f = formats.fr;
const pageOf = ({ page, place, part }: SaidPage): string => `${part === undefined ? '' : `fichier\u00a0${part}, `}${page === null ? place ?? 'le début' : `page\u00a0${page}`}`;
const LANGUAGES: Readonly<Record<string, string>> = { en: 'anglais', fr: 'français', es: 'espagnol', pt: 'portugais', ar: 'arabe', ru: 'russe', zh: 'chinois' };

export const reading: ReadingWords = {
  overline: (cycle) => `Feuille de lecture · cycle ${cycle}`,
  purpose: 'Où chercher dans le rapport pour chaque question. Les passages sont des propositions tirées des mots, jamais des réponses\u00a0: ce qui n’est pas marqué peut se trouver ailleurs.',
  language: (code) => (code === null ? 'Langue non reconnue' : `En ${LANGUAGES[code] ?? code}`),
  counts: (pages, questions, paged) => `${f.number(pages)}\u00a0${paged ? (pages < 2 ? 'page' : 'pages') : pages < 2 ? 'partie' : 'parties'}, ${f.number(questions)}\u00a0${questions < 2 ? 'question' : 'questions'}`,
  titles: { text: 'Le rapport', questions: 'Questions', measures: 'Valeurs relevées dans les tableaux' },
  keys: 'j et k\u00a0: question suivante et précédente. n\u00a0: passage suivant de la question.',
  previous: 'Question précédente', next: 'Question suivante', jump: 'Aller à',
  form: (letter) => `Formule\u00a0${letter}`,
  section: (section) => ({
    introduction: 'Introduction', national_measures: 'Mesures d’application nationales', stockpile_destruction: 'Destruction des stocks', retained_mines: 'Mines conservées',
    survey_clearance: 'Enquête et dépollution', risk_education: 'Éducation aux risques', victim_assistance: 'Assistance aux victimes', cooperation: 'Coopération et assistance',
  })[section],
  forms: {
    A: 'Mesures d’application nationales', B: 'Mines stockées', C: 'Localisation des zones minées', D: 'Mines conservées ou transférées', E: 'Installations de production', F: 'Programmes de destruction',
    G: 'Mines détruites', H: 'Caractéristiques techniques', I: 'Mise en garde de la population', J: 'Autres questions',
  },
  page: pageOf,
  inForm: (form) => (/^[A-J]$/.test(form) ? `formule\u00a0${form}` : `section\u00a0${form.replaceAll('_', ' ')}`),
  inForms: (forms) => `${/^[A-J]$/.test(forms[0] ?? '') ? (forms.length === 1 ? 'formule' : 'formules') : forms.length === 1 ? 'section' : 'sections'}\u00a0${f.list(forms.map((one) => one.replaceAll('_', ' ')))}`,
  emptyPage: 'Pas de texte\u00a0: à lire à l’œil dans le document lui-même.',
  pictured: 'Une image couvre une grande partie de cette page\u00a0: à lire à l’œil dans le document lui-même.',
  counted: { yes: 'Oui', partly: 'En partie', no: 'Non', silent: 'Non précisé', differ: 'Attention' },
  look: 'Voir',
  nothing: 'Aucun passage trouvé d’après les mots. Lire les formules citées ci-dessus avant de coder «\u00a0non précisé\u00a0».',
  unexplained: 'Le manuel de codage n’explique pas encore cet indicateur.',
  answers: { yes: 'oui', partly: 'en partie', no: 'non', silent: 'non précisé', unclear: 'équivoque', not_applicable: 'sans objet', unchanged: 'inchangé', disputed: 'en litige' },
  last: (cycle, answer) => `${cycle}\u00a0: ${answer}`,
  noLast: 'Pas de réponse antérieure.',
  measure: { columns: ['Mesure', 'Zone', 'Date', 'Valeur', 'Place'], note: 'Relevées dans les tableaux, telles qu’imprimées\u00a0; les totaux sont ceux du rapport. Vérifier chaque valeur avant de la porter dans le classeur.', wholeState: 'tout l’État' },
  measures: {
    cha_count: 'Zones confirmées, nombre', cha_area: 'Zones confirmées, superficie', sha_count: 'Zones soupçonnées, nombre', sha_area: 'Zones soupçonnées, superficie', mined_area: 'Zone minée, non ventilée',
    cleared_area: 'Dépollué', reduced_area: 'Réduit', cancelled_area: 'Déclassé', mines_destroyed: 'Mines détruites', mines_stockpiled: 'Mines stockées', stockpile_destroyed: 'Stocks détruits',
    mines_retained: 'Mines conservées', mines_transferred: 'Mines transférées',
  },
  states: { not_reported: 'non communiqué', not_applicable: 'sans objet', unknown: 'inconnu', extent_unknown: 'étendue inconnue' },
  foot: (report) => `Feuille de lecture de ${report}. Document de travail pour le codage, non destiné à la publication.`,
  say: {
    unreadable: (file, reason) => `${file}\u00a0: ${({
      missing: 'ce fichier n’existe pas\u00a0; vérifier son nom et son dossier',
      folder: 'ce n’est pas un fichier\u00a0; indiquer le document lui-même',
      too_large: 'le fichier dépasse 64\u00a0Mo\u00a0; enregistrer le document sans ses images, ou l’imprimer dans un nouveau PDF',
      format: 'ce n’est ni un PDF, ni un DOCX, ni du HTML, ni du texte\u00a0; l’ouvrir dans son programme et l’enregistrer en PDF ou DOCX',
      old_word: 'c’est un ancien document Word (.doc)\u00a0; l’ouvrir dans Word ou LibreOffice et l’enregistrer en DOCX',
      encrypted: 'le document est protégé par un mot de passe\u00a0; demander à l’État une copie sans mot de passe, ou en enregistrer une',
      broken: 'le fichier est endommagé ou tronqué\u00a0; le récupérer à nouveau, ou l’ouvrir dans son programme et l’enregistrer',
      inflated: 'une fois décompressé, le fichier dépasse de loin un rapport\u00a0; il n’a pas été lu. L’imprimer dans un nouveau PDF s’il est digne de confiance',
      too_long: 'la lecture a dépassé deux minutes et a été arrêtée\u00a0; imprimer le document dans un nouveau PDF',
      empty_file: 'le fichier est vide\u00a0; le récupérer à nouveau',
    })[reason]}`,
    picture: (page) => `${pageOf(page)} est une image\u00a0: à lire à l’œil`,
    note: ({ code, page, count }) => ({
      page_unreadable: `la page\u00a0${page} est endommagée et n’a pas été lue\u00a0: à lire à l’œil`,
      macros_left_out: 'le document contient des macros\u00a0; elles n’ont pas été exécutées et ne sont pas nécessaires',
      too_many_pages: `le document compte ${count}\u00a0pages\u00a0; seules les 600 premières ont été lues`,
    })[code],
    noLanguage: 'd’après les mots, la langue n’est ni l’anglais, ni le français, ni l’espagnol\u00a0; les passages ont été cherchés dans les trois',
    looked: (quotes, without) => `${f.number(quotes)}\u00a0${quotes < 2 ? 'citation vérifiée' : 'citations vérifiées'}${without.length === 0 ? '' : `\u00a0; le dossier ne contient aucun document de ${without.length > 5 ? `${f.number(without.length)}\u00a0rapports` : f.list([...without])}`}`,
    notInRegister: (state, cycle) => `${state} n’appartient à aucune population du registre pour ${cycle}\u00a0: toutes les questions sont citées, même celles qui ne s’appliquent peut-être pas`,
  },
};
