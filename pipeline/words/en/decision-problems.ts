/** English messages for what is wrong with the client's decisions. */
import type { Fault } from '../../read/fault.ts';
import type { ProblemText } from '../problems.ts';

/** By the reason that a fault gives; the others are said elsewhere. */
export const decisionProblems: Readonly<Record<string, (fault: Fault) => ProblemText>> = {
  decision: ({ value, detail }) => ({ message: `there is no decision "${value}"`, hint: detail.meant ? `Did you mean "${detail.meant}"?` : `Decisions are: ${detail.allowed}.` }),
  option: ({ value, detail }) => ({ message: `"${value}" is no option of the decision ${detail.decision}`, hint: detail.meant ? `Did you mean "${detail.meant}"?` : `Choose one of: ${detail.allowed}.` }),
  option_not_computed: ({ value, detail }) => ({ message: `the option "${value}" of ${detail.decision} is written down, but no figure is computed for it: it cannot be chosen`, hint: `Choose one of: ${detail.allowed}; another needs a rule of the program first.` }),
  option_reading: ({ value, detail }) => ({ message: `the reading "${value}" does not belong to the decision ${detail.decision}`, hint: 'Leave reading out: an option of your own is written down, and cannot be chosen.' }),
  option_twice: ({ detail }) => ({ message: `the option "${detail.name}" stands twice`, hint: 'Remove one of the two.' }),
  decision_twice: ({ detail }) => ({ message: `the decision "${detail.name}" stands twice`, hint: 'Remove one of the two.' }),
  decisions_overlap: ({ detail }) => ({ message: `what is chosen for ${detail.decision} and for ${detail.other} concerns the same ${detail.indicators} ${detail.indicators === '1' ? 'indicator' : 'indicators'} (${detail.first} is the first), and no figure is computed for both together`, hint: 'Choose the plan’s words for one of the two.' }),
  sealed_otherwise: ({ detail }) => ({ message: `the baseline was sealed under other decisions and holds no reading "${detail.reading}" of ${detail.indicators}: it cannot be compared with`, hint: `Restate it under today's decisions: "pasra baseline freeze --cycle ${detail.cycle} --as-of ${detail.as_of} --restate --reason …"; or undo the decision in decisions.yaml.` }),
};
