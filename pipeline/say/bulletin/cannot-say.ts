/** What cannot be said: at most three things, each with where to read on. The same rules choose them in every cycle. */
import type { Said } from '../../words/bulletin.ts';
import { bulletinWords } from '../../words/languages.ts';
import { whyNotCompared } from '../../measure/movement.ts';
import type { Block, Run } from '../model.ts';
import { knowledgeOf, movementWord, stateCounts } from '../plan-state.ts';
import { numberLinks } from '../section-table.ts';
import { saidRuns } from '../trust-line.ts';
import { mostlyUndated, receiptCounts } from '../counts.ts';
import { indicatorFigures, type View } from '../view.ts';

/** Fewer indicators are not a whole subject. */
const LEAST_INDICATORS = 5;
const MOST = 3;

/** Anchor of the table of reasons. */
export const REASONS = 'not-compared';

interface Unsayable {
  said: Said;
  links?: readonly Run[];
}

/** Sections of which nothing is compared, or without a baseline nothing known. */
export function silentSections(view: View): { codes: string[]; names: string[]; indicators: number } {
  const { plan, baseline } = view.publication;
  const silent = plan.sections.flatMap(({ section, short_title }) => {
    const counts = stateCounts(view, section);
    const size = plan.indicators.filter((one) => one.section === section).length;
    const none = baseline ? (counts.get('not_compared') ?? 0) + (counts.get('no_figure') ?? 0) : counts.get('no_figure') ?? 0;
    return size >= LEAST_INDICATORS && none === size ? [{ section, name: short_title[view.lang], size }] : [];
  });
  return { codes: silent.map(({ section }) => section), names: silent.map(({ name }) => name), indicators: silent.reduce((sum, { size }) => sum + size, 0) };
}

function sections(view: View): Unsayable[] {
  const { cannot } = bulletinWords(view.lang);
  const { codes, names, indicators } = silentSections(view);
  const [first] = codes;
  return first === undefined ? [] : [{ said: cannot.sections(names, codes, indicators, view.publication.baseline?.cycle ?? null), links: [{ text: cannot.seeSection([first]), link: `section-${first}` }] }];
}

/** Indicators that are not compared in the sections that are not silent altogether. */
function directions(view: View): Unsayable[] {
  const { cannot } = bulletinWords(view.lang);
  if (view.publication.baseline === null) return [];
  const silent = new Set(silentSections(view).codes);
  const open = indicatorFigures(view).filter((entry) => !silent.has(entry.indicator.section) && ['not_compared', 'no_figure'].includes(movementWord(entry)));
  const noDirection = open.filter(({ indicator, figure }) => whyNotCompared(figure, indicator.direction) === 'no_direction').length;
  return open.length === 0 ? [] : [{ said: cannot.direction(open.length, open.length - noDirection, noDirection, silent.size > 0), links: [{ text: cannot.seeReasons, link: REASONS }] }];
}

function undated(view: View): Unsayable[] {
  const { cannot } = bulletinWords(view.lang);
  const counts = receiptCounts(view);
  const indicator = view.publication.plan.indicators.find(({ rule }) => rule === 'report_in_time')?.indicator ?? null;
  return view.publication.baseline !== null || !mostlyUndated(view) ? [] : [{ said: cannot.inTime(counts.undated, counts.received, indicator), links: [{ text: cannot.seeReasons, link: 'trust' }] }];
}

function affected(view: View): Unsayable[] {
  return view.publication.openPopulations.has('affected') ? [{ said: bulletinWords(view.lang).cannot.affectedList }] : [];
}

/** Without a baseline: indicators of which too little is known for a share. */
function tooFew(view: View): Unsayable[] {
  if (view.publication.baseline !== null) return [];
  const entries = indicatorFigures(view).filter((entry) => knowledgeOf(view, entry) === 'too_few');
  return entries.length === 0 ? [] : [{ said: bulletinWords(view.lang).cannot.tooFew(entries.length), links: numberLinks(entries) }];
}

function why(view: View): Unsayable[] {
  const { plan } = view.publication;
  const without = plan.actions.filter(({ action }) => plan.indicators.every((one) => one.action !== action)).map(({ action }) => action);
  return [{ said: bulletinWords(view.lang).cannot.why(without, view.publication.baseline !== null) }];
}

/** The heading and up to three columns. */
export function cannotSay(view: View): Block[] {
  const parts = [...sections(view), ...directions(view), ...undated(view), ...affected(view), ...tooFew(view), ...why(view)].slice(0, MOST);
  return [
    { kind: 'heading', level: 2, text: bulletinWords(view.lang).cannot.title, anchor: 'cannot-say' },
    { kind: 'columns', columns: parts.map(({ said, links }): Block[] => [{ kind: 'paragraph', text: saidRuns(said, links) }]) },
  ];
}
