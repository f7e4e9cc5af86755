/** Marks as SVG. */
import { markSvg as outcomeSvg } from '../../charts/marks.ts';
import { outcomeCode, type OutcomeCode } from '../../../schemas/codes.ts';
import type { Mark } from '../../say/model.ts';

const PATHS: Record<string, string> = {
  rose: '<path d="M5 .8 9.6 9H.4z" fill="#12436D"/>', fell: '<path d="M5 9.2.8 1.8H9.2z" fill="#fff" stroke="#12436D" stroke-width="1.4"/>',
  little_changed: '<path d="M0 5H10" stroke="#12436D" stroke-width="1.6"/>',
};

/** A mark as a picture. */
export const markSvg = (mark: Mark): string => ((outcomeCode.options as readonly string[]).includes(mark) ? outcomeSvg(mark as OutcomeCode)
  : `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10">${PATHS[mark] ?? '<circle cx="5" cy="5" r="3.2" fill="#fff" stroke="#6B6B6B" stroke-width="1.3"/>'}</svg>`);
