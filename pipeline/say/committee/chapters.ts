/** The chapters of committees' reports by their code in the plan; one without anything to say is left out. */
import type { PopulationCode } from '../../../schemas/codes.ts';
import type { CommitteeChapter, TopicCode } from '../../../schemas/plan.ts';
import { hasFigure, sayBaseline, sayFigure } from '../../words/figure.ts';
import { statesOf5 } from '../article-5.ts';
import { cell, heading, paragraph, paragraphs } from '../blocks.ts';
import { datesBlocks, missingReports } from '../dates.ts';
import { matrixTable } from '../matrix.ts';
import type { Block, Cell, RichText, Run, TableBlock } from '../model.ts';
import { receiptLinesBlocks } from '../receipts-lines.ts';
import { indicatorTable } from '../section-table.ts';
import { stateTable } from '../state-table.ts';
import { indicatorFigures } from '../view.ts';
import type { Made } from './made.ts';
import { shortValue } from './summary.ts';
import { talkBlocks } from './talk.ts';
import { committeeReportWords } from '../../words/languages.ts';

const indicatorLink = (indicator: string): Run => ({ text: indicator, link: { indicator } });

/** A table on a page of its own, its title being the page's. */
const titled = (table: TableBlock, anchor: string): Block[] => [heading(1, table.caption, anchor, { newPage: true }), ...paragraphs([table.subtitle], 'note'), { ...table, shown: false }];

/** The State table. */
function states({ all }: Made): Block[] {
  const [table] = stateTable(all);
  return table === undefined ? [] : titled(table, 'state-table');
}

function matrix({ own, committee }: Made): Block[] {
  const table = matrixTable(own, own.publication.plan.indicators, `matrix-${committee}`);
  return table === null ? [] : titled(table, 'by-state');
}

/** A table of so many rows begins on a page of its own. */
const LONG = 10;

/** A table for each section of which the committee has a figure; the section's own table where it answers for all of it. */
function sections({ all, own, entries, committee }: Made): Block[] {
  const { plan } = all.publication;
  return plan.sections.flatMap(({ section, title, short_title }): Block[] => {
    const mine = entries.filter(({ indicator }) => indicator.section === section);
    if (mine.every(({ figure }) => !hasFigure(figure))) return [];
    const whole = plan.indicators.filter((indicator) => indicator.section === section).length === mine.length;
    const rows = mine.filter(({ figure }) => hasFigure(figure)).length;
    return [
      heading(1, title[all.lang], `section-${section}`, { number: section, newPage: rows >= LONG }),
      indicatorTable(own, mine, { id: whole ? `section-${section}` : `${committee}-${section}`, name: short_title[all.lang] }),
    ];
  });
}

/** Victim assistance over affected States Parties and over States Parties with mine victims. */
function groups({ own }: Made): Block[] {
  const { chapters } = committeeReportWords(own.lang);
  const rows = indicatorFigures(own).flatMap(({ indicator, saying }) => {
    const reading = (own.readings.get(indicator.indicator) ?? []).find((one) => one.reading === 'victims');
    if (!indicator.victims_reading || !reading || reading.numerator === null || !reading.denominator) return [];
    return [[cell([indicatorLink(indicator.indicator), { text: `\u2002${indicator.title[own.lang]}` }]), cell(own.words.report.figures.headline(saying)), cell(own.words.format.share(reading.numerator, reading.denominator))]];
  });
  const { columns } = chapters.groups;
  return [heading(1, chapters.titles.groups, 'groups', { newPage: rows.length > 0 }), paragraph(chapters.groups.lead), ...(rows.length === 0 ? [paragraph(chapters.groups.noList)] : [{
    kind: 'table' as const, caption: chapters.titles.groups,
    columns: [{ title: columns.indicator, align: 'left' as const, share: 0.46 }, { title: columns.affected, align: 'left' as const, share: 0.27 }, { title: columns.victims, align: 'left' as const, share: 0.27 }], groups: [{ rows }],
  }])];
}

/** So many States stand in a line; the others are counted. */
const NAMED = 24;

/** Who reported which support, a line for each kind. */
function support({ own }: Made): Block[] {
  const { chapters } = committeeReportWords(own.lang);
  const { support: words } = chapters;
  const given = own.publication.plan.indicators.filter(({ kind, population, indicator }) => kind === 'count' && population === 'states_parties' && (own.figures.get(indicator)?.value ?? null) !== null);
  if (given.length === 0) return [];
  const rows = given.map(({ indicator, title }): Cell[] => {
    const names = (own.units.get(indicator) ?? []).filter(({ outcome }) => outcome === 'met').map(({ unit }) => own.unitName(unit)).sort(own.words.format.compare);
    // the last name takes no more room than that there is one
    const rest = names.length - NAMED > 1 ? names.length - NAMED : 0;
    return [cell([indicatorLink(indicator), { text: `\u2002${title[own.lang]}` }]), cell(names.length === 0 ? words.none : [{ text: `${own.words.format.number(names.length)}\u2002`, strong: true }, { text: names.slice(0, names.length - rest).join(', ') }, ...(rest > 0 ? [{ text: ` ${words.more(rest)}` }] : [])])];
  });
  return [heading(1, chapters.titles.support, 'support', { newPage: true }), paragraph(words.lead(own.publication.reportingYear)), {
    kind: 'table', caption: chapters.titles.support, columns: [{ title: words.columns.indicator, align: 'left', share: 0.34 }, { title: words.columns.states, align: 'left', share: 0.66, phone: 'second_line' }], groups: [{ rows }],
  }];
}

/** The vote on the yearly resolution; nothing where no vote is on record. */
function votes({ own }: Made): Block[] {
  const { chapters } = committeeReportWords(own.lang);
  const { year, resolution, inFavour } = chapters.votes.columns;
  const rows = own.publication.votes;
  return rows.length === 0 ? [] : [heading(1, chapters.titles.votes, 'votes'), {
    kind: 'table', caption: chapters.titles.votes,
    columns: [{ title: year, align: 'left', share: 0.2 }, { title: resolution, align: 'left', share: 0.5 }, { title: inFavour, align: 'right', share: 0.3 }],
    groups: [{ rows: rows.map((row) => [cell(chapters.votes.year(row.year)), cell(row.resolution), cell(own.words.format.number(row.inFavour))]) }],
  }];
}

/** States without updated information for two years; by name only where both registers are whole, for only then are there rows. */
function assistance({ own }: Made): Block {
  const { reporting } = committeeReportWords(own.lang).chapters;
  const rows = own.publication.followUp.filter((row) => row.list === 'action_47');
  const names = [...new Set(rows.map(({ state }) => own.unitName(state)))].sort(own.words.format.compare);
  if (names.length > 0) return paragraph([{ text: reporting.assistance, strong: true }, { text: `${names.join(', ')}.` }]);
  return paragraph(own.publication.registerWhole ? reporting.assistanceNone : reporting.assistanceOpen);
}

/** Indicators on reporting cycle by cycle, receipts over the year, whose report is missing. */
function reporting(made: Made): Block[] {
  const { own } = made;
  const { chapters } = committeeReportWords(own.lang);
  const { past, plan, cycle, baseline } = own.publication;
  const indicators = plan.indicators.filter(({ rule, assistance_list }) => rule === 'report_in_time' || rule === 'report_by_guide' || assistance_list);
  const years = [...past.map((one) => ({ cycle: one.cycle, figures: new Map(one.figures.map((figure) => [figure.indicator, figure])) })), { cycle, figures: own.figures }];
  const rows = indicators.map(({ indicator, title }) => [
    cell([indicatorLink(indicator), { text: `\u2002${title[own.lang]}` }]),
    ...years.map((year) => {
      const [figure, now] = [year.figures.get(indicator), own.figures.get(indicator)];
      // the baseline is said as it was sealed, as everywhere else: its cycle may be known better by now
      const sealed = year.cycle === baseline?.cycle && year.cycle !== cycle && now !== undefined ? sayBaseline(now) : null;
      if (sealed !== null) return cell(own.words.report.figures.headline(sealed));
      return cell(figure === undefined ? '' : sayFigure(figure).form === 'share' ? own.words.report.figures.headline(sayFigure(figure)) : shortValue(own, { figure }));
    }),
  ]);
  return [
    heading(1, chapters.titles.reporting, 'reporting', { newPage: past.length > 0 }),
    ...(rows.length > 0 && years.length > 1 ? [{
      kind: 'table' as const, caption: chapters.titles.reporting,
      columns: [{ title: chapters.reporting.columns.indicator, align: 'left' as const, share: 0.34 }, ...years.map((one) => ({ title: chapters.reporting.columns.cycle(one.cycle), align: 'right' as const, share: 0.66 / years.length }))], groups: [{ rows }],
    }] : []),
    ...receiptLinesBlocks(made.all), paragraph(missingReports(own)), assistance(made),
  ];
}

/** States that the committee's indicators of a group of their own concern: those whose report it would miss. */
function concerned({ own, all, declared }: Made): (state: string) => boolean {
  const groupsOf = new Set(own.publication.plan.indicators.map(({ population }) => population));
  const states = new Set(own.publication.members.filter(({ population }) => population !== 'states_parties' && groupsOf.has(population as PopulationCode)).map(({ state }) => state));
  if (declared.report.article === 5) for (const { state } of statesOf5(all)) states.add(state);
  return (state) => states.has(state);
}

/** Dates of the article that the committee follows, and whose report is missing. */
const dates = (made: Made): Block[] => datesBlocks(made.all, { article5: made.declared.report.article === 5, article4: made.declared.report.article === 4, reports: concerned(made) });

/** Whom to talk to; where no other chapter says it, also whose report is missing. */
function talk(made: Made): Block[] {
  const blocks = talkBlocks(made);
  const elsewhere = made.declared.report.chapters.some((chapter) => chapter === 'dates' || chapter === 'reporting');
  return blocks.length === 0 || elsewhere ? blocks : [...blocks, paragraph(missingReports(made.own, concerned(made)))];
}

/** Related indicators of other committees, topic by topic, with their figures. */
function crossCutting({ all, committee, declared }: Made): Block[] {
  const { chapters } = committeeReportWords(all.lang);
  const topics: readonly TopicCode[] = ['gender_and_diverse_needs', ...declared.report.topics.filter((topic) => topic !== 'gender_and_diverse_needs')];
  const others = indicatorFigures(all).filter(({ indicator }) => indicator.committee !== committee);
  const groupsOf = topics.flatMap((topic) => {
    const rows = others.filter(({ indicator, figure }) => indicator.topics.includes(topic) && hasFigure(figure));
    const note = (saying: (typeof rows)[number]['saying']): RichText => all.words.report.figures.headline(saying);
    return rows.length === 0 ? [] : [{ title: [{ text: chapters.topics[topic], strong: true }], rows: rows.map(({ indicator, saying }) => ({ number: indicator.indicator, title: indicator.title[all.lang], note: note(saying), link: { indicator: indicator.indicator } })) }];
  });
  return groupsOf.length === 0 ? [] : [heading(1, chapters.titles.cross_cutting, 'cross-cutting', { newPage: groupsOf.reduce((sum, { rows }) => sum + rows.length, 0) > LONG }), paragraph(chapters.crossLead, 'note'), { kind: 'index', columns: 1, groups: groupsOf }];
}

const chapters: Record<CommitteeChapter, (made: Made) => Block[]> = { state_table: states, matrix, sections, votes, groups, support, reporting, dates, talk, cross_cutting: crossCutting };

/** The chapters that the plan declares for the committee, in their order. */
export const chapterBlocks = (made: Made): Block[] => made.declared.report.chapters.flatMap((chapter) => chapters[chapter](made));
