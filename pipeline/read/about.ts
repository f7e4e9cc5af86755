/** `about.yaml` → what a data folder is. */
import { about as aboutSchema, type About } from '../../schemas/about.ts';
import type { Fault } from './fault.ts';
import { readYaml } from './yaml.ts';

/** The one file that must exist. */
export const ABOUT = 'about.yaml';
/** Largest `about.yaml`, in bytes: a page of text. */
export const LARGEST_ABOUT = 64 * 1024;

/** Reads `about.yaml`; whatever the text is, a problem and no exception comes of it. */
export function readAbout(source: string, file: string = ABOUT): { about: About | null; faults: Fault[] } {
  const { value, faults } = readYaml(file, source, aboutSchema, (path) => (path.length === 0 ? Object.keys(aboutSchema.shape) : ['en', 'fr']));
  return { about: value, faults };
}
