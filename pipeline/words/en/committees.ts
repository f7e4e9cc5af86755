/** English: mined land in the annex. */
import type { CommitteeWords, SaidArea } from '../committees.ts';
import { formats } from '../format.ts';
import { capital, counted } from './figures.ts';

const f = formats.en;
const KM2 = '\u00a0km²';

const states = (count: number): string => counted(count, 'State', 'States');
const areaOf = ({ area, states: count }: SaidArea): string => `${area}${KM2} (${states(count)})`;

export const committees: CommitteeWords = {
  outlook: {
    remaining: (total, { confirmed, suspected, notSplit }, unsized) => {
      const parts = [confirmed && `${areaOf(confirmed)} confirmed`, suspected && `${areaOf(suspected)} suspected`, notSplit && `${areaOf(notSplit)} not split`].filter((part) => part !== null);
      const rest = unsized === 0 ? '' : ` ${capital(states(unsized))} gave no size for some or all of the areas.`;
      return `${capital(states(total.states))} reported the size of remaining mined areas, together ${total.area}${KM2}: ${f.list(parts)}.${rest}`;
    },
    released: (total, year, { cleared, reduced, cancelled }) => {
      const parts = [cleared && `${cleared}${KM2} cleared`, reduced && `${reduced}${KM2} reduced`, cancelled && `${cancelled}${KM2} cancelled`].filter((part) => part !== null);
      return `${capital(states(total.states))} reported land released in ${year}, together ${total.area}${KM2}: ${f.list(parts)}.`;
    },
    nothingReleased: (year) => `No release of land in ${year} is in the data.`,
    mixes: (kinds) => `The total adds areas of more than one kind: ${f.list(kinds)}.`,
  },
};
