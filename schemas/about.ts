/** `about.yaml`: what a data folder is. Printed on every page and chart. */
import { z } from 'zod';
import { dataKind, edition } from './codes.ts';
import { bilingual } from './plan.ts';

export const about = z.strictObject({ data_kind: dataKind, edition, title: bilingual, note: bilingual });
export type About = z.infer<typeof about>;
