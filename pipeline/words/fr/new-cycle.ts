/** French: a new cycle. */
import type { NewCycleWords } from '../new-cycle.ts';

export const newCycle: NewCycleWords = {
  made: (file) => `créé\u00a0: ${file} (ses colonnes, sans lignes)`,
  rows: (count, year) => `records/coverage.csv\u00a0: ${count} ${count === 1 ? 'ligne ajoutée' : 'lignes ajoutées'}, toutes «\u00a0no\u00a0»\u00a0: nul n’a encore dit que ces listes sont complètes (listes de ${year}\u00a0; délais de ${year + 1})`,
  nothing: (cycle) => `tout est en place pour le cycle ${cycle}\u00a0; rien n’a été modifié`,
  untouched: (file) => `${file} présente des problèmes et reste en l’état\u00a0: «\u00a0pasra check\u00a0» les nomme\u00a0; les corriger, puis relancer cette commande`,
  first: (cycle) => `Pour commencer le cycle ${cycle} (rapports sur ${cycle - 1}, attendus le 30\u00a0avril ${cycle})\u00a0:`,
  steps: (cycle) => [
    'about.yaml\u00a0: dire que l’édition est de nouveau un projet, et ce que sont les données.',
    'registry/\u00a0: les réunions de l’année, les nouveaux délais, et ce qui a changé dans les statuts\u00a0: une nouvelle ligne, jamais une modification de l’ancienne.',
    `article7/${cycle}/documents/\u00a0: chaque rapport dès qu’il arrive, sous son nom, par exemple XAA-${cycle}-1.pdf.`,
    `Classeurs de codage\u00a0: npm run --silent pasra -- template --cycle ${cycle} --all\u00a0; remplis, ils reviennent par npm run --silent pasra -- import, qui inscrit aussi les rapports au registre`,
    `records/coverage.csv\u00a0: dès qu’une liste de ${cycle - 1} est complète, écrire «\u00a0yes\u00a0» à la place de «\u00a0no\u00a0». Alors seulement un État qui n’y figure pas compte comme un non.`,
    'Voir ce qui manque ou ce qui est faux\u00a0: npm run --silent pasra -- check',
  ],
};
