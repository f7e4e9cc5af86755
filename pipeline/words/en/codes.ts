/** English names of codes. */
import type { CodeWords } from '../words.ts';

export const codes: CodeWords = {
  outcomes: {
    met: { name: 'reported', phrase: 'the report or record says so' },
    partly: { name: 'reported in part', phrase: 'in part' },
    not_met: { name: 'reported as lacking', phrase: 'the report or record shows otherwise' },
    silent: { name: 'not stated', phrase: 'the report did not say' },
    unclear: { name: 'unclear', phrase: 'can be read in two ways' },
    not_applicable: { name: 'does not apply', phrase: 'does not apply' },
    not_coded: { name: 'not yet coded', phrase: 'not in the register, or not yet coded' },
    no_report: { name: 'no report', phrase: 'the report was not received' },
    not_due: { name: 'not yet due', phrase: 'not yet due' },
  },
  statuses: {
    not_available: 'Not available', no_data: 'No data', not_applicable: 'Not applicable', provisional: 'Provisional', final: 'Final',
  },
  populations: {
    states_parties: { one: 'State Party', many: 'States Parties' },
    affected: { one: 'affected State Party', many: 'affected States Parties' },
    article_4: { one: 'State Party with stockpiles to destroy', many: 'States Parties with stockpiles to destroy' },
    article_4_missed: { one: 'State Party past its stockpile deadline', many: 'States Parties past their stockpile deadline' },
    article_3: { one: 'State Party that retains mines', many: 'States Parties that retain mines' },
    obligated: { one: 'State Party with obligations', many: 'States Parties with obligations' },
    mine_victims: { one: 'State Party with mine victims', many: 'States Parties with mine victims' },
    states_not_party: { one: 'State not party', many: 'States not party' },
    extension_requests: { one: 'extension request', many: 'extension requests' },
    participants: { one: 'participant', many: 'participants' },
    accessions: { one: 'ratification or accession', many: 'ratifications or accessions' },
    votes: { one: 'vote', many: 'votes' },
    'of:15.1': { one: 'State Party that reported a discovery', many: 'States Parties that reported a discovery' },
    'of:24.1': { one: 'State Party that reported completion', many: 'States Parties that reported completion' },
    'of:46.1': { one: 'State Party concerned', many: 'States Parties concerned' },
  },
};
