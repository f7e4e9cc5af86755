/** French messages for what is wrong with the client's decisions. */
import type { Fault } from '../../read/fault.ts';
import type { ProblemText } from '../problems.ts';

/** By the reason that a fault gives; the others are said elsewhere. */
export const decisionProblems: Readonly<Record<string, (fault: Fault) => ProblemText>> = {
  decision: ({ value, detail }) => ({ message: `il n’y a pas de décision «\u00a0${value}\u00a0»`, hint: detail.meant ? `Vouliez-vous dire «\u00a0${detail.meant}\u00a0»\u00a0?` : `Les décisions sont\u00a0: ${detail.allowed}.` }),
  option: ({ value, detail }) => ({ message: `«\u00a0${value}\u00a0» n’est pas une option de la décision ${detail.decision}`, hint: detail.meant ? `Vouliez-vous dire «\u00a0${detail.meant}\u00a0»\u00a0?` : `Choisissez l’une de\u00a0: ${detail.allowed}.` }),
  option_not_computed: ({ value, detail }) => ({ message: `l’option «\u00a0${value}\u00a0» de ${detail.decision} est consignée, mais aucun chiffre n’est calculé pour elle\u00a0: elle ne peut pas être retenue`, hint: `Choisissez l’une de\u00a0: ${detail.allowed}\u00a0; une autre demande d’abord une règle du programme.` }),
  option_reading: ({ value, detail }) => ({ message: `la lecture «\u00a0${value}\u00a0» ne relève pas de la décision ${detail.decision}`, hint: 'Ne donnez pas reading\u00a0: une option qui vous est propre est consignée, et ne peut pas être retenue.' }),
  option_twice: ({ detail }) => ({ message: `l’option «\u00a0${detail.name}\u00a0» figure deux fois`, hint: 'Supprimez l’une des deux.' }),
  decision_twice: ({ detail }) => ({ message: `la décision «\u00a0${detail.name}\u00a0» figure deux fois`, hint: 'Supprimez l’une des deux.' }),
  decisions_overlap: ({ detail }) => ({ message: `ce qui est retenu pour ${detail.decision} et pour ${detail.other} concerne ${detail.indicators === '1' ? 'le même indicateur' : `les mêmes ${detail.indicators} indicateurs`} (${detail.first} en premier), et aucun chiffre n’est calculé pour les deux ensemble`, hint: 'Retenez le libellé du plan pour l’une des deux.' }),
  sealed_otherwise: ({ detail }) => ({ message: `les valeurs de référence ont été scellées selon d’autres décisions et ne contiennent pas de lecture «\u00a0${detail.reading}\u00a0» pour ${detail.indicators}\u00a0: la comparaison est impossible`, hint: `Révisez-les selon les décisions actuelles\u00a0: «\u00a0pasra baseline freeze --cycle ${detail.cycle} --as-of ${detail.as_of} --restate --reason …\u00a0»\u00a0; ou revenez sur la décision dans decisions.yaml.` }),
};
