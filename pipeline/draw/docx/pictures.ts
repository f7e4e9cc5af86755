/**
 * Pictures for Word, each drawn once however many reports and cells it stands in. The library is handed a
 * name in place of each picture, and the picture is put in when the file is sealed: otherwise every file
 * would pack megabytes that cannot be packed any smaller.
 */
import { renderAsync } from '@resvg/resvg-js';
import { strFromU8, strToU8 } from 'fflate';
import { pngOptions } from '../svg/png.ts';
import { covered } from '../covered.ts';

/** A chart has this many pixels to one of the drawing: 192 dots to the inch on paper. A small drawing is sharper. */
export const SHARPNESS = { chart: 2, small: 4 } as const;

/** Width and height in px. */
export interface Size {
  width: number;
  height: number;
}

/** Finds the picture that a stand-in names. */
export type Drawn = ReadonlyMap<string, Uint8Array>;

/** The pictures of one document, collected while it is written. */
export interface Pictures {
  /** What stands for a drawing until the file is sealed; `svg` is drawn so many times its size. */
  standIn: (svg: string, scale: number) => Uint8Array;
  /** All that were asked for, as PNG. */
  drawn: () => Promise<Drawn>;
}

/** Pictures by what they are drawn from: charts, marks and most drawings stand in several documents. */
const known = new Map<string, Promise<Uint8Array>>();

/** Draws in another thread, with the reports' own fonts only, which take time to open and are left out where nothing is written. */
async function draw(svg: string, scale: number): Promise<Uint8Array> {
  const options = pngOptions(scale);
  return (await renderAsync(covered(svg), svg.includes('<text') ? options : { ...options, font: { loadSystemFonts: false } })).asPng();
}

function picture(svg: string, scale: number): Promise<Uint8Array> {
  const key = `${scale} ${svg}`;
  const drawn = known.get(key) ?? draw(svg, scale);
  known.set(key, drawn);
  return drawn;
}

/** Begins the pictures of a document. */
export function openPictures(): Pictures {
  const wanted = new Map<string, { name: Uint8Array; drawn: Promise<Uint8Array> }>();
  return {
    standIn: (svg, scale) => {
      const asked = wanted.get(svg) ?? { name: strToU8(`picture ${wanted.size + 1}`), drawn: picture(svg, scale) };
      wanted.set(svg, asked);
      return asked.name;
    },
    drawn: async () => new Map(await Promise.all([...wanted.values()].map(async ({ name, drawn }): Promise<[string, Uint8Array]> => [strFromU8(name), await drawn]))),
  };
}
