/** The bulletin: what a language must be able to say on its pages beside findings and tables. Values in, text out. */
import type { ReadingCode } from '../../schemas/codes.ts';
import type { About } from '../../schemas/about.ts';
import type { NotCompared } from '../measure/movement.ts';

/** Reports received, as one line says them. */
export interface Receipts {
  parties: number;
  received: number;
  inTime: number;
  undated: number;
  /** Known not to have come by the as-of date; only said where the register is whole. */
  missing: number;
  notDue: number;
  /** Null where no list of affected States is known. */
  affected: { received: number; all: number } | null;
  reportingYear: number;
  asOf: string;
  due: string;
}

/** How the indicators of a page compare. */
export interface Compared {
  rose: number;
  fell: number;
  little: number;
  not: number;
}

/** A strong lead, and what follows. */
export interface Said {
  lead: string;
  text: string;
}

export interface BulletinWords {
  titleAlone(cycle: number): string;
  title(cycle: number): string;
  gapsTitle: string;
  meta: { reports(reportingYear: number, due: string): string; asOf(date: string): string; data: Record<About['data_kind'], string> };
  headline: {
    /** Between a rise and a fall, and the counts that follow. */
    between: string;
    compared(counts: Compared): string;
    nothingMoved: string;
    /** Where indicators moved, but each is known for too few to lead with. */
    tooFewKnown: string;
    /** Where nothing is compared because answers wait to be coded. */
    stillCoded: string;
    alonePublic(documents: number): string;
    alone: string;
    aloneCounts(counts: { total: number; figure: number; provisional: number; next: number | null }): string;
  };
  trust: {
    whole(receipts: Receipts): Said;
    open(receipts: Receipts): Said;
    restsOn(names: readonly string[], article7: number, met: number): Said;
    bar: { inTime(count: number, due: string): string; later(count: number): string; undated(count: number): string; missing(count: number): string; notDue(count: number): string; said(receipts: Receipts): string };
  };
  findings: {
    title(count: number): string; none: string;
    citing: string; other: string;
  };
  cannot: {
    title: string;
    sections(names: readonly string[], codes: readonly string[], indicators: number, year: number | null): Said;
    /** `other`: whether it stands after sections of which nothing is compared. */
    direction(indicators: number, uncertain: number, noDirection: number, other: boolean): Said;
    inTime(undated: number, received: number, indicator: string | null): Said;
    affectedList: Said;
    tooFew(indicators: number): Said;
    /** Last of all: why a figure moved, or without a baseline whether what is reported works. */
    why(withoutIndicator: readonly number[], compared: boolean): Said;
    seeSection(codes: readonly string[]): string; seeReasons: string;
  };
  section: {
    summary(counts: Compared, year: number): string;
    known(counts: { total: number; figure: number; allCoded: number; tooFew: number }): string;
    missingTitle: string;
    missingReports(missing: number, affected: number): string;
    openRegister: string;
    bands(least: number, most: number): string;
    /** Indicators whose share is not given, as a finished list. */
    tooFew(indicators: string, count: number): string;
    noIndicator(actions: readonly number[]): string;
    annex: string; action(action: number): string;
    heldBy(what: string, holder: string): string;
    nothing(indicators: number): string;
  };
  trustPage: {
    title: string;
    holds(held: number, all: number): string; levels: string; levelsSubtitle: string;
    subtitle(year: number): string;
    noFindings: string;
    /** Where no change has another reading. */
    onRecord(changes: number): string;
    columns: { finding: string; printed: string; holds: string; reading: Record<ReadingCode, string> };
    inAll: string; notWith(readings: readonly ReadingCode[]): string; none: string;
    note: string;
    level(indicator: string, printed: string, others: readonly { reading: ReadingCode; text: string }[]): string;
    source: string; readings: string;
    whyTitle(indicators: number, year: number): string;
    why: Record<NotCompared, string>;
    columnsWhy: { count: string; reason: string; indicators: string };
    wholeSection(section: string, first: string, last: string): string;
    means: string;
    meansReported: Said; meansDescribed: Said; meansBand: Said;
    rules: { before: string; method: string; annex: string; data: string };
  };
  where: {
    title: string;
    committees: string; committeeNote(actions: string): string;
    annex: string; annexTitle: string; annexNote: string;
    data: string; files: readonly { file: string; text: string }[];
    colophon: string; plan(title: string, version: string): string; seal(seal: string): string; source(text: string): string;
    sources: string; sourceRows(rows: number): string; more(count: number): string;
  };
}
