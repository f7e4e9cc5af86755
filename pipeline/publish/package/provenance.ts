/**
 * `provenance.json`: from each figure to its outcomes, from each outcome to the row and the file behind it, with the rule,
 * the plan and the program, in the terms of PROV (JSON-LD). No clock and no machine.
 */
import type { Assessment } from '../../../schemas/outputs.ts';
import { grouped } from '../../read/grouped.ts';
import { pasraVersion } from '../manifest.ts';
import type { OutputFile } from '../output.ts';
import type { Publication } from '../publication.ts';
import { behindOf, type Behind } from './behind.ts';

const CONTEXT = {
  '@base': 'urn:pasra:', prov: 'http://www.w3.org/ns/prov#', pasra: 'urn:pasra:terms:',
  'prov:wasDerivedFrom': { '@type': '@id' }, 'prov:wasGeneratedBy': { '@type': '@id' }, 'prov:used': { '@type': '@id' }, 'prov:wasAssociatedWith': { '@type': '@id' }, 'prov:hadPlan': { '@type': '@id' },
};

/** An id in the graph: names with spaces or accents are written as IRIs write them. */
const id = (...parts: readonly string[]): string => parts.map((part) => encodeURI(part)).join('/');
const ruleId = (rule: string): string => id('rule', rule);
const fileId = (file: string): string => id('file', file);

/** A file, or a row of it, in the graph. */
const placeId = ({ file, row }: Behind): string => `${fileId(file)}${row === undefined ? '' : `#${encodeURI(row.report)}${row.indicator === undefined ? '' : `/${row.indicator}`}`}`;

/** The file; `inputs` are the SHA-256 of everything that was read. */
export function provenance(publication: Publication, inputs: ReadonlyMap<string, string>): OutputFile {
  const { cycle, asOf, recordedBy, plan, figures, assessments } = publication;
  const behind = behindOf(publication);
  const units = grouped([...assessments], ({ indicator }) => indicator);
  const files = [...inputs].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const graph = [
    { '@id': 'program', '@type': ['prov:Agent', 'prov:SoftwareAgent'], 'pasra:version': pasraVersion },
    { '@id': 'plan', '@type': ['prov:Entity', 'prov:Plan'], 'pasra:version': plan.version },
    { '@id': 'run', '@type': 'prov:Activity', 'pasra:cycle': cycle, 'pasra:as_of': asOf, ...(recordedBy !== undefined && { 'pasra:recorded_by': recordedBy }), 'prov:wasAssociatedWith': 'program', 'prov:hadPlan': 'plan', 'prov:used': files.map(([file]) => fileId(file)) },
    ...files.map(([file, hash]) => ({ '@id': fileId(file), '@type': 'prov:Entity', 'pasra:sha256': hash })),
    ...[...new Set(assessments.map(({ rule }) => rule))].toSorted().map((rule) => ({ '@id': ruleId(rule), '@type': ['prov:Entity', 'prov:Plan'], 'prov:wasDerivedFrom': 'plan' })),
    ...figures.flatMap((figure) => [
      { '@id': `figure/${figure.indicator}`, '@type': 'prov:Entity', 'pasra:status': figure.status, 'prov:value': figure.value, 'prov:wasGeneratedBy': 'run', 'prov:wasDerivedFrom': (units.get(figure.indicator) ?? []).length === 0 ? [] : [`outcomes/${figure.indicator}`] },
      ...outcomesOf(figure.indicator, units.get(figure.indicator) ?? []),
    ]),
  ];
  function outcomesOf(indicator: string, own: readonly Assessment[]): object[] {
    return own.length === 0 ? [] : [{ '@id': `outcomes/${indicator}`, '@type': 'prov:Collection', 'prov:hadMember': own.map((unit) => ({
      '@id': id('outcome', indicator, unit.unit_kind, unit.unit, unit.outcome), 'prov:value': unit.outcome, ...(unit.weight !== 1 && { 'pasra:weight': unit.weight }), 'pasra:rule': ruleId(unit.rule), 'prov:wasDerivedFrom': behind(unit).map(placeId),
    })) }];
  }
  return { path: 'provenance.json', content: `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n${graph.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n` };
}
