/** French: a publication as a package. */
import type { PackageWords } from '../package.ts';
import { formats } from '../format.ts';

const KINDS = { isu: 'le codage propre de l’Unité d’appui à l’application', public_evidence: 'des sources publiques, et non le codage propre de l’Unité d’appui à l’application', demo: 'fictives : aucun État, rapport ni valeur n’est réel' } as const;
const { typeset } = formats.fr;

export const packageWords: PackageWords = {
  readme: ({ cycle, asOf, title, note, kind, final, pasra, plan, indicators, figures, hasInputs, hasPages }) => `# ${typeset(`Plan d’action de Siem Reap-Angkor 2025-2029 : cycle ${cycle}`)}

**${title}.** ${note}

Au ${asOf} ; ${final ? 'édition définitive' : 'projet'} ; ${figures} indicateurs sur ${indicators} ont une valeur. Les données sont ${KINDS[kind]}. Établi par pasra ${pasra} avec le plan ${plan}.

| contenu | fichier |
| --- | --- |${hasPages ? '\n| les rapports | [index.html](index.html) |' : ''}
| les valeurs, une ligne par indicateur | [data/indicators.csv](data/indicators.csv) |
| chaque résultat, avec rapport, formule, page et règle | [data/assessments.csv](data/assessments.csv) |
| types, clés et codes de chaque table (Data Package v2) | [data/datapackage.json](data/datapackage.json) |
| sens de chaque colonne et de chaque code (en anglais) | [data-dictionary.md](data-dictionary.md) |
| chaque table avec ses types, en Parquet | \`data/*.parquet\` |
| les valeurs en SDMX-CSV | [data/figures.sdmx.csv](data/figures.sdmx.csv) |
| de chaque valeur aux résultats, lignes, fichiers et règles (PROV) | [provenance.json](provenance.json) |${hasInputs ? '\n| les tables dont elle est tirée | [inputs/datapackage.json](inputs/datapackage.json) |' : ''}
| conditions d’utilisation ; comment citer | [LICENSE](LICENSE), [CITATION.cff](CITATION.cff) |
| sommes de chaque fichier | [manifest.json](manifest.json)${hasPages ? ', [SHA256SUMS](SHA256SUMS)' : ''} |

Une cellule vide veut dire « aucune », jamais 0. En CSV, un texte qu’un tableur exécuterait comme une formule est précédé d’une
apostrophe. Les numéros des indicateurs sont du texte.

**Pour vérifier une valeur :** \`pasra recompute\`, avec ce dossier, recalcule chaque valeur à partir des résultats${hasInputs ? ', et les résultats à partir des données d’entrée' : ''}, par une autre voie que celle qui l’a établie.${hasPages ? ' `sha256sum -c SHA256SUMS` trouve tout octet modifié.' : ''}`.replaceAll(/ (?=[;:»])/g, '\u00a0').replaceAll('« ', '«\u00a0'),
};
