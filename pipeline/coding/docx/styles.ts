/** Which paragraph styles of a DOCX are headings, and of which level. */
import { Parser } from 'htmlparser2';

/** Style id → level, 1 the highest; by the outline level of the style, or by its name ("heading 2", "Titre 2"). */
export function headingStyles(xml: string): Map<string, number> {
  const levels = new Map<string, number>();
  let id = '';
  const parser = new Parser({
    onopentag(name, given) {
      if (name === 'w:style') id = given['w:styleId'] ?? '';
      else if (name === 'w:name' && id !== '') {
        const level = /^(?:heading|titre|título|titulo|überschrift)\s*([1-6])$/i.exec(given['w:val'] ?? '')?.[1];
        if (level !== undefined) levels.set(id, Number(level));
        else if (/^title$/i.test(given['w:val'] ?? '')) levels.set(id, 1);
      } else if (name === 'w:outlineLvl' && id !== '' && !levels.has(id) && Number(given['w:val']) < 6) levels.set(id, Number(given['w:val']) + 1);
    },
  }, { xmlMode: true, decodeEntities: true });
  parser.write(xml);
  parser.end();
  return levels;
}
