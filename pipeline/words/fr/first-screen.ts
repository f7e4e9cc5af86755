/** French: the first screen. */
import { formats } from '../format.ts';
import type { FirstScreenWords } from '../report.ts';
import { inWords, plural } from './figures.ts';

const f = formats.fr;

export const first: FirstScreenWords = {
  answerCompared: ({ total, figure, year, improved, unchanged, declined, notComparable }) => [
    `Sur les ${total} indicateurs, `, f.number(figure), `\u00a0${plural(figure) ? 'ont' : 'a'} une valeur\u00a0; par rapport à la valeur de référence de ${year}, `,
    f.number(improved), `\u00a0${plural(improved) ? 'ont' : 'a'} progressé, `, f.number(unchanged), `\u00a0${plural(unchanged) ? 'sont inchangés' : 'est inchangé'}, `,
    f.number(declined), `\u00a0${plural(declined) ? 'ont' : 'a'} reculé et `, f.number(notComparable), `\u00a0ne ${plural(notComparable) ? 'peuvent' : 'peut'} être ${plural(notComparable) ? 'comparés' : 'comparé'}.`,
  ],
  answerAlone: ({ total, figure, final, provisional, missing }) => [
    `Sur les ${total} indicateurs, `, f.number(figure), `\u00a0${plural(figure) ? 'ont' : 'a'} une valeur, `, f.number(final), `\u00a0${plural(final) ? 'définitives' : 'définitive'} et `,
    f.number(provisional), `\u00a0${plural(provisional) ? 'provisoires' : 'provisoire'}\u00a0; `, f.number(missing), `\u00a0n’en ${plural(missing) ? 'ont' : 'a'} pas encore.`,
  ],
  facts: {
    parties: 'États parties',
    partiesOf: (registry, date) => `sur ${f.number(registry)} États, au ${f.date(date)}`,
    reports: 'Rapports reçus',
    reportsOf: (received, total, rate) => `sur ${f.number(total)}${rate ? ` (${f.percent(received, total)})` : ''}`,
    reportsInTime: (inTime, total, due, rate) => `${f.number(inTime)} au ${f.date(due)}${rate ? ` (${f.percent(inTime, total)})` : ''}`,
    reportsUndated: (undated) => `${f.number(undated)} sans date`,
    registerOpen: 'à ce jour\u00a0: registre incomplet',
    affected: 'États parties touchés ayant fait rapport',
    affectedOf: (received, total, rate) => `sur ${f.number(total)}${rate ? ` (${f.percent(received, total)})` : ''}`,
    affectedNotDue: (notDue) => `${inWords(notDue)} dont le rapport n’est pas encore dû`,
    affectedUnknown: 'aucune liste des États touchés dans le registre',
    figures: 'Indicateurs ayant une valeur',
    figuresOf: (figure, total) => `sur ${f.number(total)} (${f.percent(figure, total)})`,
  },
  moved: 'Ce qui a évolué',
  standsStill: 'Ce qui n’a pas bougé',
  cannotSay: 'Ce que l’on ne peut pas dire',
  most: 'Ce que la plupart ont déclaré',
  few: 'Ce que peu ont déclaré',
  nothingMoved: (year) => `Aucune évolution depuis ${year} ne peut être établie\u00a0: rien n’a bougé, ou les chiffres ne sont pas comparables.`,
  nothingStandsStill: (year) => `Aucun chiffre comparable n’est identique à celui de ${year}.`,
  nothingToSay: 'Rien à signaler.',
  nothingKnown: 'Aucun chiffre n’est assez connu pour figurer ici.',
};
