/** French: mined land in the annex. */
import type { CommitteeWords, SaidArea } from '../committees.ts';
import { formats } from '../format.ts';
import { capital, counted, plural } from './figures.ts';

const f = formats.fr;
const KM2 = '\u00a0km²';

const states = (count: number): string => counted(count, 'État', 'États');
const areaOf = ({ area, states: count }: SaidArea): string => `${area}${KM2} (${states(count)})`;
const have = (count: number): string => (plural(count) ? 'ont' : 'a');

export const committees: CommitteeWords = {
  outlook: {
    remaining: (total, { confirmed, suspected, notSplit }, unsized) => {
      const parts = [confirmed && `${areaOf(confirmed)} de zones confirmées`, suspected && `${areaOf(suspected)} de zones soupçonnées`, notSplit && `${areaOf(notSplit)} non ventilés`].filter((part) => part !== null);
      const rest = unsized === 0 ? '' : ` ${capital(states(unsized))} n’${have(unsized)} pas donné la superficie de tout ou partie des zones.`;
      return `${capital(states(total.states))} ${have(total.states)} déclaré la superficie des zones minées restantes, soit ${total.area}${KM2} au total\u00a0: ${f.list(parts)}.${rest}`;
    },
    released: (total, year, { cleared, reduced, cancelled }) => {
      const parts = [cleared && `${cleared}${KM2} par dépollution`, reduced && `${reduced}${KM2} par réduction`, cancelled && `${cancelled}${KM2} par déclassement`].filter((part) => part !== null);
      return `${capital(states(total.states))} ${have(total.states)} déclaré des terres remises à disposition en ${year}, soit ${total.area}${KM2} au total\u00a0: ${f.list(parts)}.`;
    },
    nothingReleased: (year) => `Les données ne font état d’aucune terre remise à disposition en ${year}.`,
    mixes: (kinds) => `Le total additionne des zones de plusieurs natures\u00a0: ${f.list(kinds)}.`,
  },
};
