/** The manifest of a publication: from what, by what and into what, each with its SHA-256. */
import { readFileSync } from 'node:fs';
import type { ReadingCode } from '../../schemas/codes.ts';
import { chosenOption } from '../../schemas/decisions.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { OutputFile } from './output.ts';
import { sha256 } from '../read/sha256.ts';
import type { Publication } from './publication.ts';

const project = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string; dependencies: Record<string, string> };

/** Version of pasra itself. */
export const pasraVersion = project.version;

/** Libraries whose version can change a byte of what is published. */
const SHAPING = ['@duckdb/node-api', '@expo-google-fonts/noto-sans', '@fontsource/noto-sans', '@myriaddreamin/typst-ts-node-compiler', 'docx', 'hucre', 'vega', 'vega-lite'];

/** Each decision with the option that is chosen, and the reading that it puts in the place of the plan's words (null: none). */
export const decisionsInForce = ({ decisions }: Pick<Plan, 'decisions'>): Record<string, { chosen: string; reading: ReadingCode | null }> =>
  Object.fromEntries(decisions.map((one) => {
    const reading = chosenOption(one)?.reading ?? 'as_worded';
    return [one.decision, { chosen: one.chosen, reading: reading === 'as_worded' ? null : reading }];
  }));

/**
 * The manifest as JSON text. `outputs` are the data files and charts; `documents` only names the pages and
 * papers, because each carries the first digits of this manifest's own hash at its foot.
 */
export function manifest(publication: Publication, inputs: ReadonlyMap<string, string>, outputs: readonly OutputFile[], documents: readonly string[]): string {
  const { about, plan, baseline, figures, receipts } = publication;
  const byPath = (files: Iterable<readonly [string, string]>) => Object.fromEntries([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({
    cycle: publication.cycle, as_of: publication.asOf, ...(publication.recordedBy !== undefined && { recorded_by: publication.recordedBy }), ...(publication.nothingHidden && { nothing_hidden: true }), about,
    decisions: decisionsInForce(plan), versions: { pasra: pasraVersion, plan: plan.version, ...Object.fromEntries(SHAPING.flatMap((name) => (project.dependencies[name] ? [[name, project.dependencies[name]]] : []))) },
    baseline: baseline && { cycle: baseline.cycle, as_of: baseline.asOf, revision: baseline.revision },
    counts: {
      states_parties: receipts.length,
      reports_received: receipts.filter(({ reporting }) => reporting === 'received').length,
      reports_by_due_date: receipts.filter(({ receivedOn }) => receivedOn !== null && receivedOn <= publication.dueDate).length,
      register_whole: publication.registerWhole,
      indicators: plan.indicators.length,
      indicators_with_a_figure: figures.filter(({ status }) => status === 'final' || status === 'provisional').length,
      assessments: publication.assessments.length,
      errors: publication.problems.filter(({ severity }) => severity === 'error').length,
      warnings: publication.problems.filter(({ severity }) => severity === 'warning').length,
    },
    inputs: byPath(inputs), outputs: byPath(outputs.map(({ path, content }) => [path, sha256(content)] as const)), documents: documents.toSorted(),
  }, null, 2)}\n`;
}
