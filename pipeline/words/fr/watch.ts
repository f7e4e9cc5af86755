/** French: a data folder that is watched. */
import { formats } from '../format.ts';
import type { MovedFigure, WatchWords } from '../watch.ts';

const { number } = formats.fr;
const moved = ({ indicator, old, new: now }: MovedFigure): string => `${indicator}\u00a0: ${old ?? 'aucune'} → ${now ?? 'aucune'}`;

export const watch: WatchWords = {
  at: (data, url) => `dossier suivi\u00a0: «\u00a0${data}\u00a0»\u00a0; les pages sont à ${url} (sur cette machine seulement)\u00a0; Ctrl-C pour arrêter`,
  ready: (withFigure, indicators, seconds) => `${number(withFigure)} indicateur${withFigure < 2 ? '' : 's'} sur ${number(indicators)} ${withFigure < 2 ? 'a' : 'ont'} une valeur\u00a0; pages établies en ${seconds}\u00a0s`,
  again: (figures, more, seconds) => `${figures.length === 0 ? 'aucune valeur n’a changé' : figures.map(moved).join('\u00a0; ')}${more === 0 ? '' : `\u00a0; et ${number(more)} autre${more === 1 ? '' : 's'} valeur${more === 1 ? '' : 's'}`}\u00a0; pages refaites en ${seconds}\u00a0s`,
  bad: 'Les données comportent des erreurs\u00a0: les pages montrent l’état précédent. Elles seront refaites une fois les données corrigées et enregistrées.',
  notMade: 'Les pages n’ont pas pu être refaites\u00a0: elles montrent l’état précédent.',
  notThere: 'Cette page n’existe pas, ou pas encore.',
  final: (cycle) => `les données de ${cycle} sont marquées comme définitives\u00a0: watch n’établit que des projets\u00a0; publier une édition définitive avec «\u00a0pasra run\u00a0»`,
  finalStands: (folder) => `«\u00a0${folder}\u00a0» contient une publication marquée comme définitive, que watch ne remplace jamais\u00a0; indiquer un autre dossier avec --out`,
  otherProgram: 'le programme ou son plan a été modifié depuis le début du suivi\u00a0: arrêter avec Ctrl-C et relancer',
  portTaken: (port) => `le port ${port} est pris par un autre programme\u00a0; en indiquer un autre avec --port, ou 0 pour n’importe quel port libre`,
};
