/** French: a new cycle. */
import type { NewCycleWords } from '../new-cycle.ts';

const pasra = 'npm run --silent pasra --';

export const newCycle: NewCycleWords = {
  made: (file) => `créé\u00a0: ${file} (ses colonnes, sans lignes)`,
  rows: (count, year) => `records/coverage.csv\u00a0: ${count} ${count === 1 ? 'ligne ajoutée' : 'lignes ajoutées'}, toutes «\u00a0no\u00a0»\u00a0: nul n’a encore dit que ces listes sont complètes (listes de ${year}\u00a0; délais de ${year + 1})`,
  nothing: (cycle) => `tout est en place pour le cycle ${cycle}\u00a0; rien n’a été modifié`,
  untouched: (file) => `${file} présente des problèmes et reste en l’état\u00a0: «\u00a0pasra check\u00a0» les nomme\u00a0; les corriger, puis relancer cette commande`,
  first: (cycle) => `Pour commencer le cycle ${cycle} (rapports sur ${cycle - 1}, attendus le 30\u00a0avril ${cycle})\u00a0:`,
  steps: (cycle) => [
    'Ouvrir data/about.yaml dans un éditeur de texte\u00a0: écrire de nouveau edition: draft, et le titre et la note de cette année.',
    `Chaque rapport dès qu’il arrive\u00a0: le mettre dans data/article7/${cycle}/documents sous son nom, par exemple XAA-${cycle}-1.pdf\u00a0; puis ${pasra} read data/article7/${cycle}/documents/XAA-${cycle}-1.pdf --report XAA-${cycle}-1`,
    `Son classeur\u00a0: ${pasra} template --cycle ${cycle} --report XAA-${cycle}-1 --lang fr (ou --all)\u00a0; rempli, il revient par ${pasra} import workbooks/XAA-${cycle}-1.xlsx --lang fr, qui inscrit aussi le rapport au registre`,
    `Réunions, délais, contributions, demandes et votes de l’année\u00a0: ${pasra} template --cycle ${cycle} --records --lang fr\u00a0; le classeur demande de chaque liste si elle est complète. Là seulement où vous dites oui, l’absence d’un État compte. Rempli\u00a0: ${pasra} import workbooks/records-${cycle}.xlsx --lang fr`,
    `Les changements de statut (touché, stocks, mines conservées) se trouvent dans data/registry/statuses.csv\u00a0: ajouter une ligne, n’en modifier aucune\u00a0; si un tableur l’a enregistré, ${pasra} tidy data/registry/statuses.csv`,
    `Voir ce qui manque ou ce qui est faux\u00a0: ${pasra} check\u00a0; ce qui est dû\u00a0: ${pasra} year. Pas à pas\u00a0: docs/the-year.md`,
  ],
};
