/** Numbers as reports print them, and what stands where a number is missing. */
import type { StateOfValue } from '../../../schemas/codes.ts';
import type { z } from 'zod';
import type { unitOfValue } from '../../../schemas/codes.ts';

export type Unit = z.output<typeof unitOfValue>;

/** What sets the decimals apart in a document. */
export type DecimalSign = ',' | '.';

/** By the numbers that can be read in one way only; where there is none, by the custom of the language. */
export function decimalSign(texts: readonly string[], language: string | null): DecimalSign {
  let comma = 0;
  for (const text of texts) {
    for (const [number] of text.matchAll(/\d+(?:[.,]\d+)+/g)) {
      if (/^(\d{1,3}(\.\d{3}){2,}|\d{1,3}(\.\d{3})+,\d+|0,\d+|\d+,(\d{1,2}|\d{4,}))$/.test(number)) comma += 1;
      else if (/^(\d{1,3}(,\d{3}){2,}|\d{1,3}(,\d{3})+\.\d+|0\.\d+)$/.test(number)) comma -= 1;
    }
  }
  return comma === 0 ? (language === 'en' || language === null ? '.' : ',') : comma > 0 ? ',' : '.';
}

/** The number of a cell with a decimal point and no thousands, its decimals as printed; null where the cell is no number. */
export function numberOf(cell: string, decimal: DecimalSign): string | null {
  const bare = withoutUnit(cell).replace(/[*†‡]+$|\s*\(?\d\)$/g, '').replace(/[\s\u00a0\u2009\u202f'’](?=\d{3}\b)/g, '').trim();
  const thousands = decimal === ',' ? '.' : ',';
  if (!/^\d[\d.,]*$/.test(bare)) return null;
  const grouped = new RegExp(`^\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\${decimal}\\d+)?$`);
  if (grouped.test(bare)) return bare.replaceAll(thousands, '').replace(decimal, '.');
  if (new RegExp(`^\\d+(?:\\${decimal}\\d+)?$`).test(bare)) return bare.replace(decimal, '.');
  // the other sign before one, two or four figures can only be decimals
  return new RegExp(`^\\d+\\${thousands}(?:\\d{1,2}|\\d{4,})$`).test(bare) ? bare.replace(thousands, '.') : null;
}

const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ['km2', /km\s?[²2]|square kilomet|kilomètres? carrés?|kilómetros? cuadrados?/i],
  ['m2', /(?<![\p{L}])m\s?[²2](?!\d)|\bsq\.? ?m\b|square met(?:re|er)|(?<!kilo)mètres? carrés?|(?<!kiló)metros? cuadrados?/iu],
  ['ha', /\bha\b|hectare|hectárea/i],
];

/** The unit of area that a text names. */
export const unitIn = (text: string): Unit | null => UNITS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

const withoutUnit = (cell: string): string => cell.replace(/\s*(km\s?[²2]|m\s?[²2]|ha|hectares?|hectáreas?|sq\.? ?m)\.?$/i, '');

const STATES: readonly (readonly [StateOfValue, RegExp])[] = [
  ['not_applicable', /^(n\.?\/?\s?a\.?|not applicable|s\.?\s?\/?\s?o\.?|sans objet|no aplica(ble)?|n\.?\s?ap\.?)$/i],
  ['unknown', /^(unknown|not known|inconnue?s?|non connue?s?|desconocid[oa]s?|se desconoce|no se conoce|\?|tbd|to be determined)$/i],
  ['extent_unknown', /extent unknown|(size|area) (unknown|not known)|non (évalué|estimé|mesuré|déterminé)|not (estimated|measured|assessed|determined)|(superficie|extensión|surface|étendue) (desconocida|inconnue)|sin (estimar|medir|determinar)|por determinar|à déterminer/i],
  ['not_reported', /^[-–—.…\s]+$|not reported|no data|not available|no (information|access)|n\.?\s?c\.?$|non (communiqué|disponible|renseigné|fourni)|pas d|s\.?\/?d\.?$|sin (datos|acceso|información)|no (disponible|informado|comunicado|hay datos)|aucune donnée|n\.?d\.?$/i],
];

/** Why a cell has no number; null for other words. An area that is not known has an extent that is not known. */
export function stateIn(cell: string, area: boolean, blankWhole: boolean): StateOfValue | null {
  const found = STATES.find(([, pattern]) => pattern.test(cell.trim()))?.[0] ?? null;
  return found === 'unknown' && area && !blankWhole ? 'extent_unknown' : found;
}
