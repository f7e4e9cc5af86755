/** Numbers of finished documents are those that the blocks say: a sample; `npm run read-back` reads all of them. */
import { expect, it, describe } from 'vitest';
import { needing } from '../publish/programs.ts';
import { sampleReport } from '../publish/sample-report.ts';
import { annexDocument } from '../../pipeline/say/annex/annex.ts';
import { mainReports } from '../../pipeline/say/reports.ts';
import { textOf } from '../say/text.ts';
import { eachDemo, realPublication } from './publications.ts';
import { numbersDiffer, rawCodes, readBack } from './read-back.ts';
import { documentTexts } from '../publish/sample-report.ts';

const poppler = needing('a PDF read back by poppler', 'pdftotext');

describe('what is read back', () => {
  const report = sampleReport('en');
  const text = documentTexts(report).join('\n');
  it('finds a number that is lost and one that is added', () => {
    expect(numbersDiffer(report, text, 0)).toEqual([]);
    expect(numbersDiffer(report, text.replace('40 per cent', 'forty per cent'), 0).some((one) => one.startsWith('lost 40'))).toBe(true);
    expect(numbersDiffer(report, `${text} 98765`, 0)).toEqual(['added 98765']);
  });

  it('finds raw codes, and lets names of files be', () => {
    expect(rawCodes('States not_stated no_report due_soon data/follow-up.csv due_soon.csv')).toEqual(expect.arrayContaining(['no_report', 'due_soon']) as string[]);
    expect(rawCodes('see data/no_report.csv')).toEqual([]);
  });
});

it('the real data: bulletin and a committee, in French', async () => {
  const { documents, differences } = await readBack(await realPublication(), 'fr', { paths: ['progress-report', 'committees/victim-assistance'], pdf: !poppler.skip });
  expect(differences).toEqual([]);
  expect(documents).toBe(poppler.skip ? 4 : 6);
}, 240_000);

it('a cycle of the demonstration: bulletin and the Committee on Article 5, in English', async () => {
  await eachDemo([2027], undefined, async (publication) => {
    // proper names and addresses are nobody's language
    const french = [...mainReports(publication, 'fr'), annexDocument(publication, 'fr')].map((report) => textOf(report).replaceAll(/\w+ · [^;\n]*|https?:\S+|\S+\.csv/g, '')).join('\n');
    expect([...french.matchAll(/.{0,30}\b(?:the|of|and|with|was|were|after|fictional|corrected)\b.{0,30}/gi)].map(([found]) => found)).toEqual([]);
    expect((await readBack(publication, 'en', { paths: ['progress-report', 'committees/article-5'], pdf: !poppler.skip })).differences).toEqual([]);
  });
}, 240_000);
