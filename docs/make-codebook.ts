/**
 * Writes data/CODEBOOK.md from the catalogue: what is asked of a report, what counts, where to look. Run with
 * `npm run codebook`; test/docs holds that the page is up to date.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadPlan } from '../pipeline/read/plan.ts';
import { words } from '../pipeline/words/languages.ts';
import type { CodingRule, Plan } from '../schemas/plan.ts';

const LANGUAGES = { en: 'English', fr: 'French', es: 'Spanish' } as const;
const ANSWERS = ['yes', 'partly', 'no', 'silent'] as const;

const cell = (text: string): string => text.replaceAll('|', '\\|');
const table = (head: string, rows: readonly (readonly [string, string])[]): string => [`| answer | ${head} |`, '| --- | --- |', ...rows.map(([code, text]) => `| \`${code}\` | ${cell(text)} |`)].join('\n');

/** "Form A (national implementation measures), J (…). In the Guide: …", the likeliest first. */
function whereToLook({ forms, sections }: CodingRule, names: Plan['coding']): string {
  const letters = forms.map((form) => `${form} (${names.forms[form].en.toLowerCase()})`);
  return `Form ${letters.join(', ')}. In the Guide: ${sections.map((section) => names.sections[section].en.toLowerCase()).join(', ')}.`;
}

function question(indicator: string, of: string, coding: CodingRule, names: Plan['coding']): string[] {
  return [
    `### ${indicator} ${coding.question.en}`,
    `*${of}*`,
    table('the report says', ANSWERS.map((code) => [code, coding[code].en] as const)),
    ...(coding.differ ? [`**Where coders would differ.** ${coding.differ.en}`] : []),
    `**Where to look.** ${whereToLook(coding, names)}`,
    Object.entries(LANGUAGES).map(([key, name]) => `${name}: ${coding.words[key as keyof typeof LANGUAGES].join(', ')}.`).join('\\\n'),
  ];
}

const heading = ({ action, title }: { action: number; title: { en: string } }): string => `Action ${action}: ${title.en}`;
const anchor = (heading: string): string => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\-_ ]/gu, '').replaceAll(' ', '-');

/** The whole page as Markdown. */
export function codebook(): string {
  const { actions, coding: guide } = loadPlan();
  const { populations } = words('en').codes;
  const asked = actions.map((action) => ({ ...action, indicators: action.indicators.filter(({ coding }) => coding) })).filter(({ indicators }) => indicators.length > 0);
  const count = asked.reduce((sum, { indicators }) => sum + indicators.length, 0);
  return `${[
    '# Codebook: from a State’s report to coded answers',
    '<!-- Made by docs/make-codebook.ts from data/plan/; do not edit this page. -->',
    `The ${count} questions that are answered from reports, in the order of the plan. Each is asked only of the States that its indicator counts; the workbook shows those that apply. The answers of 2025 were coded from public documents: [how](article7/2025/README.md).`,
    '## The answers',
    table('what it says', Object.entries(guide.codes).map(([code, text]) => [code, text.en] as const)),
    'What a question’s own table says goes before this one.',
    '## Rules for every question',
    guide.rules.map((rule, at) => `${at + 1}. ${rule.en}`).join('\n'),
    '## The questions, by action',
    asked.map((action) => `- [${heading(action)}](#${anchor(heading(action))})`).join('\n'),
    ...asked.flatMap(({ indicators, ...action }) => [
      `## ${heading(action)}`,
      ...indicators.flatMap(({ indicator, population, coding }) => question(indicator, `Asked of ${populations[population].many}.`, coding!, guide)),
    ]),
  ].join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../data/CODEBOOK.md', import.meta.url), codebook());
}
