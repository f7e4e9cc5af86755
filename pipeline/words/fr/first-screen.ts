/** French: the first screen. */
import { formats } from '../format.ts';
import type { FirstScreenWords } from '../report.ts';
import { enumerated, inTurn, type TurnNumber } from '../turns.ts';
import { inWords, plural } from './figures.ts';

const f = formats.fr;
const number = (value: number): TurnNumber => ({ number: f.number(value) });
/** « 4 ont progressé », « aucun n’a progressé ». */
const said = (value: number, none: string, one: string, many: string): (string | TurnNumber)[] => (value === 0 ? [`aucun ${none}`] : [number(value), `\u00a0${plural(value) ? many : one}`]);

export const first: FirstScreenWords = {
  answerCompared: ({ total, figure, year, improved, unchanged, declined, notComparable }) => {
    if (figure === 0) return [`Aucun des ${total} indicateurs n’a encore de valeur.`];
    const lead = figure === total ? [`Les ${total} indicateurs ont tous une valeur\u00a0; `] : [`Sur les ${total} indicateurs, `, number(figure), `\u00a0${plural(figure) ? 'ont' : 'a'} une valeur\u00a0; `];
    if (notComparable === figure) return inTurn([...lead, `${plural(figure) ? 'aucun' : 'il'} ne peut être comparé à la valeur de référence de ${year}.`]);
    const compared = [
      said(improved, 'n’a progressé', 'a progressé', 'ont progressé'), said(unchanged, 'n’est inchangé', 'est inchangé', 'sont inchangés'), said(declined, 'n’a reculé', 'a reculé', 'ont reculé'),
      ...(notComparable > 0 ? [said(notComparable, '', 'ne peut être comparé', 'ne peuvent être comparés')] : []),
    ];
    return inTurn([...lead, `par rapport à la valeur de référence de ${year}, `, ...enumerated(compared, ', ', ' et '), '.']);
  },
  answerAlone: ({ total, figure, final, provisional, missing }) => {
    if (figure === 0) return [`Aucun des ${total} indicateurs n’a encore de valeur.`];
    const kinds = [
      ...(final > 0 ? [[number(final), `\u00a0${plural(final) ? 'définitives' : 'définitive'}`]] : []),
      ...(provisional > 0 ? [[number(provisional), `\u00a0${plural(provisional) ? 'provisoires' : 'provisoire'}`]] : []),
    ];
    return inTurn([
      `Sur les ${total} indicateurs, `, number(figure), `\u00a0${plural(figure) ? 'ont' : 'a'} une valeur, `, ...enumerated(kinds, ', ', ' et '),
      ...(missing > 0 ? ['\u00a0; ', number(missing), `\u00a0n’en ${plural(missing) ? 'ont' : 'a'} pas encore.`] : ['.']),
    ]);
  },
  facts: {
    parties: 'États parties',
    partiesOf: (registry, date) => `sur ${f.number(registry)} États, au ${f.date(date)}`,
    reports: 'Rapports reçus',
    reportsOf: (received, total, rate) => (rate ? `sur ${f.number(total)} (${f.percent(received, total)})` : `au registre à ce jour, pour ${f.number(total)} États parties`),
    reportsInTime: (inTime, total, due, rate) => (rate ? `${f.number(inTime)} au ${f.date(due)} (${f.percent(inTime, total)})` : `${f.number(inTime)} dont la réception au plus tard le ${f.date(due)} est attestée`),
    reportsUndated: (undated) => `${f.number(undated)} sans date de réception`,
    registerOpen: 'on ne sait pas si le registre est complet',
    affected: 'États parties touchés ayant fait rapport',
    affectedOf: (received, total, rate) => (rate ? `sur ${f.number(total)} (${f.percent(received, total)})` : `au registre à ce jour, pour ${f.number(total)}`),
    affectedNotDue: (notDue) => `${inWords(notDue)} dont le rapport n’est pas encore exigible`,
    affectedUnknown: 'aucune liste des États touchés dans le registre',
    figures: 'Indicateurs ayant une valeur',
    figuresOf: (figure, total) => `sur ${f.number(total)} (${f.percent(figure, total)})`,
  },
  moved: 'Ce qui a évolué',
  standsStill: 'Ce qui n’a pas changé',
  cannotSay: 'Ce que l’on ne peut pas dire',
  most: 'Ce que la plupart ont déclaré',
  few: 'Ce que peu ont déclaré',
  nothingMoved: (year) => `Aucune évolution depuis ${year} ne peut être établie\u00a0: les chiffres sont inchangés ou ne sont pas comparables.`,
  nothingStandsStill: (year) => `Aucun chiffre comparable n’est identique à celui de ${year}.`,
  nothingToSay: 'Rien à signaler.',
  nothingKnown: 'Aucun chiffre n’est suffisamment établi pour figurer ici.',
};
