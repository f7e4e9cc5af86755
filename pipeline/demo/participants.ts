/** `records/participants.csv`: one row per meeting and delegation, numbers only. */
import { addDays } from './dates.ts';
import { meetings, type Meeting } from './meetings.ts';
import { between, type Draw } from './random.ts';
import { hasStatus, type DemoState } from './states.ts';
import { table, type Row } from './table.ts';

type ParticipantRow = Row<'meeting' | 'delegation' | 'delegation_kind' | 'participants' | 'women' | 'gender_unknown' | 'victims' | 'survivor_organisation'>;

/** Fictional organisations: name, and whether it is one of survivors. */
const organisations: [string, boolean][] = [
  ['Blue Archipelagos Survivors’ League', true], ['Association of the Steadfast', true], ['Copper Highlands Survivors’ Circle', true],
  ['Second Step Society', true], ['Fictional Mine Monitor', false], ['Fields Without Fear', false], ['Institute for Quiet Ground', false],
  ['Relief Committee of the Evening Continent', false], ['Clear Path "Lantern" Trust', false],
];

/** How many came, and how many of them were women: a share that grows slowly; sometimes it is not known. */
function counted(draw: Draw, meeting: Meeting, name: string, largest: number): ParticipantRow {
  const year = Number(meeting.starts_on.slice(0, 4));
  const participants = between(draw('came', meeting.meeting, name) ** 2, 1, largest);
  const known = draw('gender known', meeting.meeting, name);
  if (known < 0.01) return { participants };
  const unknown = known < 0.04 ? 1 : 0;
  const women = Math.round((participants - unknown) * Math.min(0.39 + (year - 2023) * 0.015 + (draw('women', meeting.meeting, name) - 0.5) * 0.7, 1));
  return { participants, women: Math.max(women, 0), gender_unknown: unknown };
}

function attends(draw: Draw, state: DemoState, meeting: Meeting): boolean {
  const often = meeting.kind === 'other' ? 0.2 : meeting.kind === 'intersessional' ? 0.6 : 0.78;
  const outside = state.deposited === '' ? 0.35 : 0;
  return draw('attends', state.state) * 0.5 + draw('attends', state.state, meeting.meeting) * 0.5 < often - outside;
}

function stateRow(draw: Draw, state: DemoState, meeting: Meeting): ParticipantRow {
  const victims = hasStatus(state, 'mine_victims', meeting.starts_on) && draw('victims came', state.state, meeting.meeting) < 0.12 ? between(draw('how many', state.state, meeting.meeting), 1, 2) : 0;
  const row = counted(draw, meeting, state.state, meeting.kind === 'intersessional' ? 7 : 11);
  return { meeting: meeting.meeting, delegation: state.state, delegation_kind: 'state', ...row, victims: Math.min(victims, Number(row.participants)), survivor_organisation: 'no' };
}

function organisationRow(draw: Draw, [name, survivors]: [string, boolean], meeting: Meeting): ParticipantRow {
  const row = counted(draw, meeting, name, 6);
  return { meeting: meeting.meeting, delegation: name, delegation_kind: 'organisation', ...row, victims: survivors ? Math.min(2, Number(row.participants)) : 0, survivor_organisation: survivors ? 'yes' : 'no' };
}

/** The record until 2029; one list was put right after its meeting, one line stands twice. */
export function participantsFile(draw: Draw, states: readonly DemoState[]): string {
  const rows = meetings.filter(({ starts_on }) => starts_on < '2030').flatMap((meeting) => {
    const delegations = states.filter((state) => attends(draw, state, meeting)).map((state) => stateRow(draw, state, meeting));
    const others = organisations.filter(([name]) => draw('organisation', meeting.meeting, name) < 0.7).map((one) => organisationRow(draw, one, meeting));
    const [first, second] = delegations;
    const registered = first && { ...first, participants: Number(first.participants) + 2, note: 'Corrected from the final list of participants', recorded_on: addDays(meeting.ends_on, 30) };
    return [...delegations, ...(registered ? [registered] : []), ...(second && meeting.kind === 'other' ? [second] : []), ...others];
  });
  return table(['meeting', 'delegation', 'delegation_kind', 'participants', 'women', 'gender_unknown', 'victims', 'survivor_organisation'], rows);
}
