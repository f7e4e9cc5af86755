/** The French reports. */
import type { ReportWords } from '../report.ts';
import { block } from './block.ts';
import { followUp, land, receipts } from './follow-up.ts';
import { figures, sentences } from './figures.ts';
import { first } from './first-screen.ts';
import { method } from './method.ts';
import { index, page } from './page.ts';

export const report: ReportWords = { page, figures, sentences, first, block, method, followUp, land, receipts, index };
