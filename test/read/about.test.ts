/** `about.yaml`: what a folder, or a cycle, says of itself. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAbout } from '../../pipeline/read/about.ts';
import { aboutOf, newestCycle, readFolder } from '../../pipeline/read/folder.ts';
import { copyOf } from '../command.ts';

const FINAL = `data_kind: demo
edition: final
title: { en: T, fr: T }
note: { en: N, fr: N }
`;
const faults = (more: string) => readAbout(FINAL + more).faults.map(({ code, line, column }) => [code, line, column]);

describe('a final edition', () => {
  it('says who signed it off, and when', () => {
    expect(faults('')).toEqual([['MISSING_VALUE', 2, 'signed_off']]);
    expect(faults('signed_off: { office: Unit, date: 2026-11-30 }')).toEqual([]);
    expect(readAbout(`${FINAL}signed_off: { office: Unit, date: 2026-11-30 }`).about?.signed_off).toEqual({ office: { en: 'Unit', fr: 'Unit' }, date: '2026-11-30' });
  });

  it.each<[string, (string | number)[]]>([
    ['signed_off: { office: Unit, date: 30 November }', ['BAD_DATE', 5, 'signed_off.date']],
    ['signed_off: { office: Unit }', ['MISSING_VALUE', 5, 'signed_off.date']],
    ['signed_off: { office: Unit, date: 2026-11-30, by: x }', ['UNKNOWN_CODE', 5, 'signed_off.by']],
    ['signed_off: { office: Unit, date: 2026-11-30 }\nreply_by: 2026-02', ['BAD_DATE', 6, 'reply_by']],
    ['signed_off: { office: Unit, date: 2026-11-30 }\npublish: [submission]', ['UNKNOWN_CODE', 6, 'publish.0']],
    ['signed_off: { office: Unit, date: 2026-11-30 }\nprovisional_because: { en: x }', ['MISSING_VALUE', 6, 'provisional_because.fr']],
  ])('with %j is told where it is wrong', (more, fault) => expect(faults(more)).toEqual([fault]));
});

describe('a cycle', () => {
  it('may say for itself what it is; the newest is the newest with a submission', () => {
    const data = copyOf(new URL('../cases/worked/d/data', import.meta.url).pathname);
    writeFileSync(join(data, 'article7/2025/about.yaml'), `${FINAL.replace('en: T', 'en: Of 2025')}signed_off: { office: Unit, date: 2026-11-30 }\n`);
    const folder = readFolder(data);
    expect(folder.faults.filter(({ code }) => code !== 'IMPLAUSIBLE')).toEqual([]);
    expect([aboutOf(folder, 2025)?.title.en, aboutOf(folder, 2025)?.edition, aboutOf(folder, 2026)?.edition]).toEqual(['Of 2025', 'final', 'draft']);
    expect(folder.hashes.has('article7/2025/about.yaml')).toBe(true);
    expect(newestCycle({ ...folder, cycles: [...folder.cycles, 2029] })).toBe(folder.cycles.at(-1));
    writeFileSync(join(data, 'article7/2025/about.yaml'), 'data_kind: isu\n');
    expect(readFolder(data).faults.map(({ file }) => file)).toContain('article7/2025/about.yaml');
  });
});
