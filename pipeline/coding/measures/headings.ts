/** What the head of a table's column, or of its row, says that the numbers are. */
import type { z } from 'zod';
import type { measureCode } from '../../../schemas/codes.ts';
import { unitIn, type Unit } from './numbers.ts';

export type Measure = z.output<typeof measureCode>;

/** What a heading says; a measure of land may be said without count or area. */
export interface Said {
  land: 'cha' | 'sha' | 'mined' | 'cleared' | 'reduced' | 'cancelled' | null;
  pieces: 'mines_destroyed' | 'stock' | 'used' | null;
  dimension: 'count' | 'area' | null;
  unit: Unit | null;
  /** A day that the heading names, or a year. */
  date: string | null;
}

const LAND: readonly (readonly [NonNullable<Said['land']>, RegExp])[] = [
  ['sha', /\bSHAs?\b|suspect|sospech|soupçon|\bZSD\b|\bZS\b|\bZPS\b|\b[AZ]PS\b|\bASP\b/i],
  ['cha', /\bCHAs?\b|confirm|\bZDC\b|\bZCD\b|\bZC\b|\b[AZ]PC\b|dangerosité/i],
  ['cancelled', /cancel|déclass|annul|descart|anulad|non-technical survey|\bNTS\b|\bENT\b/i],
  ['reduced', /reduc|réduit|réduct|technical survey|\bTS\b|enquête technique|estudio técnico/i],
  ['cleared', /clear|dépollu|déminé|fouill|nettoy|despej|desmin|limpi|search/i],
  ['mined', /mined area|zones? minée|zonas? minad|área minada|remaining|restant/i],
];

const MINES = /\bAP\b.*mines?|mines?.*\bAP\b|\bAPMs?\b|anti-?personnel|antipersonal|antipersonnel|mines? (artis|indus|impro)|improvis|artisan|mines? (found|destroyed)|mines (détruites|trouvées)|minas (destruidas|halladas|encontradas)/i;
const NOT_MINES = /anti-?v|vehic|véhic|vehíc|\bAV\b|anti-?tank|antichar|antitanque|\bERW\b|\bUXO\b|\bREG\b|\bMUSE\b|\bREEG?\b|munition|municion|other|autres|otros/i;
const COUNT = /\bnumber|\bnombre|n\.\s?[º°o]|n[º°]|número|cantidad|quantit|#|\bcount|\bno\.(?!\p{L})/iu;
const AREA = /\barea\b|superfic|surface|extent|extensión|\bsize\b|étendue/i;
const USED = /\bused?\b|utilis|utiliz|emplead|consum|employé|destroyed|détruit|destruid|éliminé|eliminad/i;

/** Reads one heading. */
export function said(heading: string): Said {
  const land = LAND.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
  const unit = unitIn(heading);
  return {
    land, unit, date: dateIn(heading),
    pieces: MINES.test(heading) && !NOT_MINES.test(heading) ? 'mines_destroyed' : USED.test(heading) ? 'used' : STOCK.test(heading) || dateIn(heading)?.length === 10 ? 'stock' : null,
    dimension: unit !== null || AREA.test(heading) && !COUNT.test(heading) ? 'area' : COUNT.test(heading) ? 'count' : null,
  };
}

const STOCK = /quantit|cantidad|\bstock|existencia|\btotal\b|retain|retenid|conserv|\bheld\b|holding|number|nombre|número|effectif|solde/i;

const MONTHS: readonly RegExp[] = [/^(jan|ene)/i, /^(feb|fév|fev)/i, /^mar/i, /^(apr|avr|abr)/i, /^(may|mai)/i, /^(jun|juin)/i, /^(jul|juil)/i, /^(aug|aoû|aou|ago)/i, /^sep/i, /^oct/i, /^nov/i, /^(dec|déc|dic)/i];

/** A day "31.12.2025", "31 Dec 2025", "31 de diciembre de 2025" as `YYYY-MM-DD`; else a year of this century. */
export function dateIn(text: string): string | null {
  const figures = /\b(\d{1,2})[./-](\d{1,2})[./-]((?:20|19)\d\d)\b/.exec(text);
  if (figures) return day(figures[3], Number(figures[2]), figures[1]);
  const words = /\b(\d{1,2})(?:er|st|nd|rd|th)?\s+(?:de\s+)?(\p{L}{3,})\.?\s+(?:de\s+)?((?:20|19)\d\d)\b/u.exec(text);
  if (words) return day(words[3], MONTHS.findIndex((month) => month.test(words[2] ?? '')) + 1, words[1]);
  return /\b(20\d\d)\b/.exec(text)?.[1] ?? null;
}

function day(year = '', month = 0, date = ''): string | null {
  return month >= 1 && month <= 12 && Number(date) <= 31 ? `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}` : year || null;
}
