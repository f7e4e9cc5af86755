/** `about.yaml` → what a data folder is. */
import { about as aboutSchema, type About } from '../../schemas/about.ts';
import { fault, type Fault } from './fault.ts';
import { readYaml } from './yaml.ts';

/** The one file that must exist. */
export const ABOUT = 'about.yaml';
/** Largest `about.yaml`, in bytes: a page of text. */
export const LARGEST_ABOUT = 64 * 1024;

/** A final edition says who signed it off. */
function unsigned(about: About, file: string, source: string): Fault[] {
  if (about.edition !== 'final' || about.signed_off !== undefined) return [];
  const line = source.split(/\r\n|\r|\n/).findIndex((one) => one.startsWith('edition')) + 1;
  return [fault('MISSING_VALUE', file, { line: line === 0 ? null : line, column: 'signed_off' }, { reason: 'final' })];
}

const KEYS: Readonly<Record<string, readonly string[]>> = { '': Object.keys(aboutSchema.shape), signed_off: ['office', 'date'], erratum: ['of', 'because'] };

/** Reads `about.yaml`, of the folder or of a cycle; whatever the text is, a problem and no exception comes of it. */
export function readAbout(source: string, file: string = ABOUT): { about: About | null; faults: Fault[] } {
  const { value, faults } = readYaml(file, source, aboutSchema, (path) => KEYS[path.join('.')] ?? ['en', 'fr']);
  return { about: value, faults: value === null ? faults : unsigned(value, file, source) };
}
