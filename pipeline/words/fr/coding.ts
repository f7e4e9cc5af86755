/** French: progress of coding and agreement between coders. */
import { formats } from '../format.ts';
import type { CodingWords } from '../coding.ts';

const set = formats.fr.typeset;

export const coding: CodingWords = {
  title: (cycle) => `Codage du cycle ${cycle}`,
  stages: { expected: 'attendu', received: 'reçu', coded_once: 'codé une fois', coded_twice: 'codé deux fois', settled: 'tranché' },
  next: { state: set('l’État : rapport à venir'), first_coder: 'un premier codeur', second_coder: 'un second codeur', finish_second: set('l’un des deux codeurs : questions restantes'), third_person: set('une tierce personne : divergences à trancher'), uncoded: set('un codeur : questions non codées'), nobody: '' },
  counts: { asked: 'questions', uncoded: 'non codées', codedOnce: 'codées par un seul', disputed: 'divergences', standing: 'acquises' },
  progress: 'Avancement', report: 'Rapport', reports: 'Rapports', state: 'État', stage: 'Étape', toDo: 'Suite',
  sum: (count, parts) => set(`${count} ${count < 2 ? 'rapport' : 'rapports'} : ${parts.join(', ')}`),
  agreement: 'Accord entre codeurs', indicator: 'Indicateur', pairs: 'Paires', agreed: 'Concordantes', kappa: 'κ', to: 'à', interval: 'Intervalle de κ à 95\u00a0%', all: 'Ensemble',
  note: set('κ est l’accord au-delà de ce que donnerait le hasard : 1 est un accord complet, 0 pas plus que le hasard. Il n’est pas défini là où toutes les réponses sont identiques. Son intervalle vaut à partir d’une trentaine de paires ; en deçà, il n’est qu’indicatif.'),
  chart: set('Accord par indicateur : κ et son intervalle'), chartAlt: set('Une ligne par indicateur : un point pour κ, un trait pour son intervalle à 95\u00a0%. Le tableau ci-dessous donne les mêmes nombres.'),
  noPairs: 'aucune question n’a encore été codée deux fois',
  wrote: (files) => set(`enregistré : ${files.join(', ')}`), noDifferences: 'aucune divergence à trancher',
  internal: set('Pour le travail de l’Unité d’appui ; non destiné à la publication.'),
  differences: {
    title: (cycle) => `Divergences entre codeurs, cycle ${cycle}`, cover: 'présentation',
    steps: (file, cycle) => [
      set('Chaque ligne de la feuille « réponses » est une question sur laquelle deux codeurs divergent, avec ce que chacun a dit et les mots du rapport sur lesquels il s’appuie. Leurs noms ne sont pas donnés.'),
      'Lire le passage dans le rapport, puis choisir la réponse qui vaut, avec formule, page et citation. Ce peut être l’une des deux, ou une autre.',
      set('Inscrire votre nom ou vos initiales dans « Tranché par », à chaque ligne tranchée. Une ligne sans réponse reste en litige.'),
      set(`Enregistrer, puis rapporter : npm run --silent pasra -- import ${file} --cycle ${cycle}`),
    ],
    where: (form, page) => [form === null ? '' : `formule ${form}`, page === null ? '' : `p.\u00a0${page}`].filter((part) => part !== '').join(', '),
  },
};
