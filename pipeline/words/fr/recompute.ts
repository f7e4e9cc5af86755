/** French: a publication worked out a second time. */
import type { RecomputeWords } from '../recompute.ts';

const said = (value: string | null): string => (value === null ? 'aucune ligne' : value === '' ? 'cellule vide' : value);

export const recompute: RecomputeWords = {
  differs: ({ place, published, recomputed }) => `${place} : publié ${said(published)}, recalculé ${said(recomputed)}`,
  rest: (more) => `et ${more} autre${more === 1 ? '' : 's'} différence${more === 1 ? '' : 's'} ; --json les donne toutes`,
  agrees: (agree, indicators) => `${agree} indicateur${agree < 2 ? '' : 's'} sur ${indicators} concorde${agree < 2 ? '' : 'nt'}`,
  fromInputs: 'les valeurs, lectures, variations et causes ont été recalculées à partir des résultats, et les résultats à partir des données d’entrée',
  fromOutcomes: 'les valeurs, les variations et les lectures qui découlent des résultats ont été recalculées à partir des résultats ; le dossier ne contient pas les données d’entrée qui permettraient de recalculer ceux-ci',
  whatToDo: 'Un fichier a été modifié après la publication, ou le programme se trompe : comparer les fichiers aux sommes de manifest.json ; s’ils sont tels que publiés, ne pas publier et signaler le défaut en joignant cette liste.',
  noPublication: (path) => `« ${path} » manque ou est illisible : indiquer le dossier de la publication d’un cycle, par exemple reports/2025`,
  stopped: `Rien n’a été publié : les valeurs ont été recalculées par une autre voie et les deux résultats ne concordent pas. Ce qui existait est intact.
À faire : lancer « pasra check », puis la même commande. Si elle s’arrête de nouveau, le programme se trompe : signaler le défaut en joignant cette liste.
Le dernier jour : diffuser la publication précédente, toujours en place, ou un projet dont chaque page nomme ces indicateurs comme non confirmés, avec
  --unconfirmed "pourquoi cela ne peut attendre"
Une édition définitive ne peut être publiée ainsi.`,
  unconfirmed: (indicators, reason) => `Non confirmé par un second calcul : ${indicators.length === 0 ? 'listes de suivi, terres ou perspectives' : `${indicators.length === 1 ? 'indicateur' : 'indicateurs'} ${indicators.join(', ')}`}. ${reason}`,
  finalUnconfirmed: 'une édition définitive n’est pas publiée tant que ses valeurs ne sont pas confirmées ; indiquer « edition: draft » ou signaler le défaut',
};
