/** Where in the usual order of a report a text stands: Forms A to J of 1999, or the sections of the Guide of 2015. */
import type { GuideSection } from '../../schemas/plan.ts';
import type { Block } from './document.ts';

/** A block with where it stands. */
export interface PlacedBlock extends Block {
  /** A letter A to J, a section of the Guide as its heading numbers it ("V"), or null. */
  form: string | null;
  /** What the nearest heading that tells is about. */
  subject: GuideSection | null;
  /** The headings above it, the outermost first. */
  headings: string[];
}

const FORM = /^(?:annexe?|anexo)?\s*(?:form(?:ular(?:io|e)|ulaire|ule|a(?:to)?)?|planilla|formulaire)\s+["«“]?\s*([A-J])\b(?!\s*[-–]\s*\d)/i;
const ANNEX = /^(annex(e|es)?|anexos?|appendi(x|ces)|apéndices?|appendice)\b/i;
const NUMBER = /^(?:(?:section|chapitre|chapter|sección|capítulo|partie|part|parte)\s+)?([IVX]{1,5}|\d{1,2})(?:\s*[.)\-–—:]+|\s)\s*(?=\p{L})/iu;
const SUBNUMBER = /^(?:[A-J]|[IVX]{1,5}|\d{1,2})[.-]\d/i;

/** What headings of each subject say; the first that fits decides, so that narrower ones come first. */
const SUBJECTS: readonly (readonly [GuideSection, RegExp])[] = [
  ['victim_assistance', /victim|víctima|survivor|superviv|sobreviv|rescap|survivant|rehabilit|réadaptation|\binjured|bless[ée]/i],
  ['risk_education', /risk educ|risk reduction|éducation (aux|au) risque|educación (en|sobre|para) (el |los )?(riesgo|peligro)|warning|advert|avertiss|mise en garde|protection (of|de[s]?) (the )?(civil|popula|la pobl)|protección de (la|las) pobla|protection des popul|sensibili[sz]|alerte|preven[ct]ión/i],
  ['retained_mines', /retain|retenid|conserv|kept for|transferred|transferid|transfér|article 3\b|artículo 3\b/i],
  ['cooperation', /co-?op[eé]ra|coopér|international assistance|asistencia internacional|assistance internationale|article 6\b|artículo 6\b|resource mobili|mobilisation d|movilización de|donors?\b|donant|bailleurs|partner|partenair|\bsoci[oa]s\b|funding|needs|besoins|necesidades/i],
  ['survey_clearance', /survey|clear(ance|ing)|mined area|zonas? minad|zones? minée|dépollu|déminage|desminado|despeje|enquête|estudio|limpieza|remoción|remise à disposition|land release|article 5\b|artículo 5\b|contamina|pollution|hazardous area|zonas? peligros/i],
  ['stockpile_destruction', /stockpil|stocks?\b|existencia|reservas|arsenal|article 4\b|artículo 4\b/i],
  ['national_measures', /national (implementation )?(measure|legis)|implementation measure|mesures? (nationales?|d.application)|application nationale|medidas? (nacional|de aplicación)|legislati|législati|legislaci|article 9\b|artículo 9\b|transparen|national (ownership|framework)|cadre national|marco nacional/i],
  ['introduction', /introducti|introducción|résumé|summary|resumen|overview|aperçu|panorama|background|contexte|antecedentes/i],
];

/** What a heading is about, or null. */
export const subjectOf = (heading: string): GuideSection | null => SUBJECTS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;

/** Blocks with their form, subject and headings. A list of the forms on a cover is none of them. */
export function placed(blocks: readonly Block[]): PlacedBlock[] {
  const marks = blocks.map((block, at) => (isTitle(block) && !inList(blocks, at) ? titleOf(block) : null));
  const letters = new Set(marks.flatMap((mark) => (mark?.form ? [mark.form] : [])));
  const byForms = letters.size >= 2;
  let form: string | null = null;
  let formSubject: GuideSection | null = null;
  let subject: GuideSection | null = null;
  let headings: { text: string; depth: number }[] = [];
  return blocks.map((block, at): PlacedBlock => {
    const mark = marks[at];
    if (mark && mark.annex && !mark.form) [form, formSubject, subject] = [null, null, subjectOf(block.text)];
    else if (mark?.form && byForms) [form, formSubject, subject] = [mark.form, mark.subject, mark.subject];
    else if (mark?.section && !byForms) [form, formSubject, subject] = [mark.section, mark.subject, mark.subject];
    else if (block.kind === 'heading' || SUBNUMBER.test(block.text)) subject = subjectOf(firstSentence(block.text)) ?? formSubject;
    if (block.kind === 'heading' || mark?.form) {
      const depth = mark?.form || mark?.section || mark?.annex ? 0 : block.level ?? (SUBNUMBER.test(block.text) ? 2 : 3);
      headings = [...headings.filter((one) => one.depth < depth), { text: block.text, depth }].slice(-4);
    }
    return { ...block, form, subject, headings: headings.map(({ text }) => text) };
  });
}

/** A numbered paragraph often begins with what it is about. */
const firstSentence = (text: string): string => /^\S+\s.*?[.:](?=\s|$)/.exec(text)?.[0] ?? text;

interface Title { form: string | null; section: string | null; subject: GuideSection | null; annex: boolean }

/** A heading, or a line so short that it can only be one. */
const isTitle = ({ kind, text, cells }: Block): boolean => kind === 'heading' || (text.split(/\s+/).length <= 22 && FORM.test(text) && !/[.;]$/.test(text) && (cells === undefined || cells.filter(Boolean).length <= 2 && (cells[0] ?? '').length > 6));

function titleOf({ text, kind }: Block): Title {
  const letter = FORM.exec(text)?.[1]?.toUpperCase() ?? null;
  const subject = subjectOf(text);
  const number = kind === 'heading' && !SUBNUMBER.test(text) ? NUMBER.exec(text)?.[1]?.toUpperCase() : undefined;
  const words = text.split(/\s+/).length;
  const section = letter === null && subject !== null && words <= 16 && !ANNEX.test(text) && !SUBNUMBER.test(text) ? number ?? subject : null;
  return { form: letter !== null && !(ANNEX.test(text) && /\b(to|du|al|zum)\b/i.test(text)) ? letter : annexed(text), section, subject, annex: ANNEX.test(text) };
}

/** "Annex to Form C" belongs to Form C. */
const annexed = (text: string): string | null => (ANNEX.test(text) ? /form(?:ular(?:io|e)|ulaire|ule)?\s+([A-J])\b/i.exec(text)?.[1]?.toUpperCase() ?? null : null);

/** Titles that follow each other without a text between them are a list of contents; so is one that ends in dots and a page. */
function inList(blocks: readonly Block[], at: number): boolean {
  if (/\.{3,}\s*\d+$/.test(blocks[at]?.text ?? '')) return true;
  const near = [at - 2, at - 1, at + 1, at + 2].filter((index) => {
    const block = blocks[index];
    return block !== undefined && FORM.test(block.text) && isTitle(block);
  });
  return FORM.test(blocks[at]?.text ?? '') && (near.includes(at - 1) && near.includes(at + 1) || near.includes(at - 1) && near.includes(at - 2) || near.includes(at + 1) && near.includes(at + 2));
}
