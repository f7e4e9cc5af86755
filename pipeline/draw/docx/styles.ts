/**
 * How the Word document looks: real styles, so that whoever edits it changes a heading in one place. Arial, not
 * the reports' Noto Sans: it is on every desk (as Liberation Sans with LibreOffice), it needs no embedding in
 * hundreds of State sheets, and its widths are known, so that the contents list has its page numbers at once.
 */
import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, type INumberingOptions, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { Language } from '../../../schemas/codes.ts';
import { colours } from '../svg/marks.ts';

/** A colour as Word writes it. */
export const hex = (colour: string): string => colour.slice(1);

/** Twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);

/** A4 with the margins of the PDF. */
export const PAGE = { width: twips(595.3), height: twips(841.9), side: twips(42.65), top: twips(42), bottom: twips(58), text: twips(510) };

const FONT = 'Arial';
const ink = hex(colours.ink);
const soft = hex(colours.soft);
const accent = hex(colours.accent);
const LOCALE: Readonly<Record<string, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** A language as Word names it. */
export const locale = (lang: string): string => LOCALE[lang] ?? lang;

/** Sizes are half points. */
const own = (id: string, name: string, run: IParagraphStyleOptions['run'], paragraph: IParagraphStyleOptions['paragraph'], basedOn = 'Normal'): IParagraphStyleOptions =>
  ({ id, name, basedOn, next: 'Normal', quickFormat: true, run: run ?? {}, paragraph: paragraph ?? {} });

const spacing = (before: number, after: number, line = 264) => ({ before: twips(before), after: twips(after), line, lineRule: LineRuleType.AUTO });
const ruleAbove = (size: number, color: string, space: number) => ({ top: { style: BorderStyle.SINGLE, size, color, space } });

const paragraphStyles: IParagraphStyleOptions[] = [
  own('Subtitle', 'Subtitle', { size: 20, color: ink }, { spacing: spacing(0, 2), keepNext: true }),
  own('Overline', 'Overline', { size: 17, color: soft }, { spacing: spacing(0, 6), border: ruleAbove(24, accent, 8) }),
  own('Meta', 'Document Facts', { size: 17 }, { spacing: spacing(0, 8), border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: ink, space: 5 } } }),
  own('Answer', 'Headline', { size: 26 }, { spacing: spacing(6, 6, 300) }),
  own('Lead', 'Lead', { size: 22 }, { spacing: spacing(8, 8, 280) }),
  own('Small', 'Small', { size: 17 }, { spacing: spacing(0, 4, 252) }),
  own('Note', 'Note', { size: 17, color: soft }, { spacing: spacing(0, 6) }),
  own('Source', 'Source', { size: 15, color: soft }, { spacing: spacing(3, 3, 252) }),
  own('FindingNumber', 'Finding Number', { size: 24, color: accent }, { spacing: spacing(2, 0, 252), keepNext: true }, 'TableText'),
  own('FindingUnit', 'Finding Unit', { size: 15, color: soft }, { spacing: spacing(0, 2, 240) }, 'TableText'),
  own('IndicatorFigure', 'Indicator Figure', { size: 27, color: accent }, { spacing: spacing(2, 0), keepNext: true }),
  own('Gap', 'Gap', { size: 8 }, { spacing: spacing(0, 4, 240) }),
  own('Headline', 'Headline Figure', { size: 34, color: accent }, { spacing: spacing(4, 6), keepNext: true, rightTabStop: PAGE.text }),
  own('ChartTitle', 'Chart Title', { size: 22, bold: true, color: ink }, { spacing: spacing(16, 4), keepNext: true, keepLines: true }, 'Caption'),
  own('ChartSubtitle', 'Chart Subtitle', { size: 17, color: soft }, { spacing: spacing(0, 6), keepNext: true, keepLines: true }),
  own('Chart', 'Chart', {}, { spacing: spacing(0, 0), keepNext: true }),
  own('ContentsTitle', 'Contents Title', { size: 21, bold: true }, { spacing: spacing(20, 6), keepNext: true, border: ruleAbove(6, ink, 6) }),
  own('TableText', 'Table Text', { size: 17 }, { spacing: spacing(2, 2, 252) }),
  own('TableHead', 'Table Head', { size: 17, color: soft }, { spacing: spacing(2, 2, 252), keepNext: true }, 'TableText'),
  own('TableGroup', 'Table Group', { size: 17, bold: true }, { spacing: spacing(8, 2, 252), keepNext: true }, 'TableText'),
  own('TableDense', 'Table Dense', { size: 15 }, { spacing: spacing(2, 2, 240) }, 'TableText'),
  own('FactLabel', 'Fact Label', { size: 17, bold: true }, { spacing: spacing(4, 2, 252), keepNext: true }, 'TableText'),
  own('FactNumber', 'Fact Number', { size: 40, color: accent }, { spacing: spacing(0, 2), keepNext: true }, 'TableText'),
  own('FactOf', 'Fact Base', { size: 17, color: soft }, { spacing: spacing(0, 12, 252) }, 'TableText'),
  own('Foot', 'Foot Line', { size: 14, color: soft }, { spacing: spacing(0, 0), rightTabStop: PAGE.text }),
  own('TOC1', 'toc 1', { size: 17, bold: true }, { spacing: spacing(4, 0, 240), rightTabStop: PAGE.text }),
  own('TOC2', 'toc 2', { size: 17 }, { spacing: spacing(0.5, 0.5, 240), indent: { left: twips(18) }, rightTabStop: PAGE.text }),
];

/** The styles of a document in one language. */
export function styles(lang: Language): IStylesOptions {
  return {
    default: {
      document: { run: { font: FONT, size: 20, color: ink, language: { value: locale(lang) } }, paragraph: { spacing: spacing(0, 7) } },
      title: { run: { size: 38, bold: true, color: accent }, paragraph: { spacing: spacing(0, 5), keepNext: true } },
      heading1: { run: { size: 30, bold: true, color: accent }, paragraph: { spacing: spacing(22, 8), keepNext: true, keepLines: true, border: ruleAbove(24, accent, 7) } },
      heading2: { run: { size: 24, bold: true, color: ink }, paragraph: { spacing: spacing(22, 6), keepNext: true, keepLines: true, border: ruleAbove(6, ink, 6) } },
      heading3: { run: { size: 21, bold: true, color: ink }, paragraph: { spacing: spacing(16, 5), keepNext: true, keepLines: true } },
      caption: { run: { size: 18, bold: true, color: ink, italics: false }, paragraph: { spacing: spacing(12, 5), keepNext: true, keepLines: true } },
      listParagraph: { run: { size: 19 }, paragraph: { spacing: spacing(0, 5) } },
      hyperlink: { run: { color: accent, underline: { type: 'none' } } },
    },
    paragraphStyles,
  };
}

/** Lists: a dash, or numbers that begin anew in every list. */
export const numbering: INumberingOptions = {
  config: [
    { reference: 'dashes', levels: [{ level: 0, format: LevelFormat.BULLET, text: '–', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: twips(14), hanging: twips(14) } } } }] },
    { reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: twips(20), hanging: twips(20) } } } }] },
  ],
};
