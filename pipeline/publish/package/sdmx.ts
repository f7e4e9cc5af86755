/** `data/figures.sdmx.csv`: the figures and their readings as SDMX-CSV 2.0, each with its OBS_STATUS. */
import { z } from 'zod';
import type { FigureStatus } from '../../../schemas/codes.ts';
import { text } from '../../../schemas/columns.ts';
import { dataCsv } from '../data/csv.ts';
import type { OutputFile } from '../output.ts';
import type { Publication } from '../publication.ts';

/** CL_OBS_STATUS of SDMX: normal, provisional, missing, data cannot exist. */
const OBS_STATUS: Readonly<Record<FigureStatus, string>> = { final: 'A', provisional: 'P', no_data: 'O', not_applicable: 'M', not_available: 'M' };

const COLUMNS = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', 'FREQ', 'INDICATOR', 'READING', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS', 'UNIT_MEASURE', 'NUMERATOR', 'DENOMINATOR', 'HIGH', 'POPULATION', 'STATUS', 'EVIDENCE', 'CYCLE', 'AS_OF', 'DATA_KIND'] as const;
const row = z.object(Object.fromEntries(COLUMNS.map((name) => [name, text.nullable()])));

/** One observation per figure (READING "_T", the headline) and reading; TIME_PERIOD is the year reported on. */
export function sdmx({ cycle, asOf, reportingYear, figures, readings, about }: Publication): OutputFile {
  const fixed = { STRUCTURE: 'dataflow', STRUCTURE_ID: 'PASRA:FIGURES(1.0)', ACTION: 'I', FREQ: 'A', TIME_PERIOD: reportingYear, CYCLE: cycle, AS_OF: asOf, DATA_KIND: about.data_kind };
  const unit = (kind: string | null) => (kind === 'percentage' ? 'PT' : kind === 'count' ? 'NUMBER' : null);
  const byIndicator = new Map(figures.map((figure) => [figure.indicator, figure]));
  const rows = [
    ...figures.map((one) => ({ ...fixed, INDICATOR: one.indicator, READING: '_T', OBS_VALUE: one.value, OBS_STATUS: OBS_STATUS[one.status], UNIT_MEASURE: unit(one.kind), NUMERATOR: one.numerator, DENOMINATOR: one.denominator, HIGH: one.high, POPULATION: one.population, STATUS: one.status, EVIDENCE: one.evidence })),
    ...readings.map((one) => {
      const figure = byIndicator.get(one.indicator);
      const status = one.value === null ? 'M' : OBS_STATUS[figure?.status ?? 'final'];
      return { ...fixed, INDICATOR: one.indicator, READING: one.reading, OBS_VALUE: one.value, OBS_STATUS: status, UNIT_MEASURE: unit(figure?.kind ?? null), NUMERATOR: one.numerator, DENOMINATOR: one.denominator, HIGH: null, POPULATION: figure?.population ?? null, STATUS: figure?.status ?? null, EVIDENCE: null };
    }),
  ];
  const lines = dataCsv(row, rows, '').split('\n').map((line) => line.replace(/,(data_kind)?$/, ''));
  return { path: 'data/figures.sdmx.csv', content: lines.join('\n') };
}
