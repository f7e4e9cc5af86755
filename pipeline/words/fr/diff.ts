/** French: two publications side by side. */
import type { DiffWords } from '../diff.ts';
import { formats } from '../format.ts';

const { date, list, number, typeset } = formats.fr;
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count < 2 ? one : many}`;
const why: DiffWords['why'] = {
  joined: 'entré dans le groupe', left: 'sorti du groupe', new_report: 'un rapport est arrivé', other_document: 'un autre document compte', report_gone: 'son rapport ne compte plus', correction: 'le codage a été corrigé',
  record: 'un registre a été modifié', due_date_passed: 'l’échéance est passée', register: 'un registre a été déclaré complet, ou ne l’est plus', plan: 'le plan ou une règle a changé', decision: 'une autre lecture a été décidée', baseline: 'les valeurs de référence ont été révisées', claim: 'seule la déclaration sur le registre a changé',
};

export const diff: DiffWords = {
  why, nothing: 'Aucune différence.', none: 'non compté',
  head: ({ old, now }) => `Cycle ${old.cycle} au ${date(old.asOf)}, puis cycle ${now.cycle} au ${date(now.asOf)}`,
  note: ({ old, figures, outcomes, states, reasons, joined, left, land, plans }) => typeset([
    `Par rapport à la publication au ${date(old.asOf)}, ${figures === 0 ? 'aucune valeur ne diffère' : counted(figures, 'valeur diffère', 'valeurs diffèrent')}${outcomes === 0 ? '.' : ` ; ${counted(outcomes, 'résultat', 'résultats')} de ${counted(states, 'unité', 'unités')} ${outcomes < 2 ? 'a' : 'ont'} changé (${list(reasons.map((one) => `${why[one.why]} : ${number(one.count)}`))}).`}`,
    ...(joined.length > 0 ? [`Désormais comptés : ${list(joined)}.`] : []), ...(left.length > 0 ? [`N’est plus compté : ${list(left)}.`] : []),
    ...(land > 0 ? [`Les superficies ou les quantités diffèrent pour ${counted(land, 'État', 'États')}.`] : []),
    ...(plans ? [`La version du plan est ${plans[1]} et était ${plans[0]}.`] : []),
  ].join(' ')),
};
