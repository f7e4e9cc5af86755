/** Requests that are due before a Meeting, by hand for one fictional State whose deadline falls on 1 March 2027, between two Meetings. */
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../pipeline/read/folder.ts';
import { knownOn } from '../../pipeline/year/known.ts';
import { requestDuties } from '../../pipeline/year/requests.ts';
import { dataOf } from '../command.ts';
import { plan } from '../support.ts';

/** Who has still to ask on a day, with these requests and later deadlines. */
function missing(day: string, { request = '', later = '' } = {}): readonly string[] {
  const folder = readFolder(dataOf({
    'about.yaml': 'data_kind: demo\nedition: draft\ntitle: {en: Case, fr: Cas}\nnote: {en: Fictional, fr: Fictif}\n',
    'registry/states.csv': 'state,name_en,name_fr,in_force_on\nXAA,Alphaland,Alphaland,2000-01-01\n', 'registry/statuses.csv': 'state,status,from\nXAA,affected,\n',
    'registry/meetings.csv': 'meeting,kind,starts_on,ends_on\n23MSP,msp,2026-11-16,2026-11-20\n24MSP,msp,2027-11-15,2027-11-19\n',
    'registry/deadlines.csv': `state,article,due_on,set_by,decided_on\nXAA,5,2027-03-01,extension,2022-11-25\n${later}`,
    'records/extension-requests.csv': `request,state,submitted_on,decided_on\n${request}`,
  }, 'requests'));
  return requestDuties(knownOn(folder, day), plan.terms, 2026).flatMap((duty) => duty.missing ?? []);
}

describe('a request before the Meeting of 16 November 2026', () => {
  it('is due nine months before, and not asked for long before that', () => {
    expect([missing('2026-01-16'), missing('2026-02-16'), missing('2026-06-01')]).toEqual([[], ['XAA'], ['XAA']]);
  });

  it('is no duty once it is made, also after the Meeting has decided on it', () => {
    const request = 'XAA-2026,XAA,2026-03-20,2026-11-18\n';
    expect([missing('2026-03-19', { request }), missing('2026-03-20', { request }), missing('2026-12-01', { request })]).toEqual([['XAA'], [], []]);
    expect(missing('2026-06-01', { request: 'XAA-2022,XAA,2022-03-20,2022-11-25\n' }), 'an older request asks for nothing now').toEqual(['XAA']);
  });

  it('is a duty until a later deadline is decided, not before that day', () => {
    const later = 'XAA,5,2030-03-01,extension,2026-11-18\n';
    expect([missing('2026-11-17', { later }), missing('2026-11-18', { later })]).toEqual([['XAA'], []]);
  });
});
