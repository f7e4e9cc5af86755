/** What the tests in a real Chromium share: where it is, how it starts, and what is asked of a page. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** Path of a Chromium; undefined where none is found. */
export const executable = PLACES.find((place) => place !== undefined && place !== '' && existsSync(place));

/** Name of a group of tests in a browser, which says why it is skipped where no Chromium is found. */
export const inBrowser = (what: string): string => (executable === undefined ? `${what} in a browser (skipped: no Chromium found; set CHROMIUM to its path)` : `${what} in a browser`);

export const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** The text of axe, to be run in a page. */
export const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The standard that every page is held against. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// What follows runs in the page, so they are texts: the project's own code knows no document.

/** Faults of accessibility by the rules that bear one of the tags. */
export const violations = (tags: readonly string[]): string => `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} }, resultTypes: ['violations'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, count: nodes.length, first: nodes[0].html.slice(0, 300) })))`;

export const WIDTH = 'document.documentElement.scrollWidth';

/** Whether a hostile text is shown as a text, and nothing of it runs. */
export const held = (text: string): string => `({
  scripts: document.querySelectorAll('script,iframe,object,[onclick],[onload]').length,
  hrefs: [...document.links].filter((link) => link.protocol === 'javascript:').length,
  shown: document.body.textContent.includes(${JSON.stringify(text)}),
})`;

/** How many rows of tables have a cell that reaches below them, and how long the page is. */
export const ROWS = `({
  over: [...document.querySelectorAll('main tr')].filter((row) => row.offsetParent !== null && [...row.children].some((cell) => getComputedStyle(cell).position !== 'absolute' && cell.getBoundingClientRect().bottom > row.getBoundingClientRect().bottom + 2)).length,
  height: document.documentElement.scrollHeight,
})`;

/** The fills of all that is drawn, each once. */
export const FILLS = `[...new Set([...document.querySelectorAll('main svg :is(rect,circle,path,text), svg.defs :is(rect,circle,path)')].filter((one) => one.hasAttribute('fill') && !one.getAttribute('fill').startsWith('url')).map((one) => getComputedStyle(one).fill))]`;
