/** French names of codes. */
import type { CodeWords } from '../words.ts';

export const codes: CodeWords = {
  outcomes: {
    met: { name: 'déclaré', phrase: 'le rapport ou le registre le dit' },
    partly: { name: 'déclaré en partie', phrase: 'en partie' },
    not_met: { name: 'déclaré absent', phrase: 'le rapport ou le registre indique le contraire' },
    silent: { name: 'non précisé', phrase: 'le rapport ne le dit pas' },
    unclear: { name: 'équivoque', phrase: 'peut se lire de deux façons' },
    not_applicable: { name: 'sans objet', phrase: 'ne s’applique pas' },
    not_coded: { name: 'non encore codé', phrase: 'absent du registre, ou non encore codé' },
    no_report: { name: 'rapport non reçu', phrase: 'le rapport n’a pas été reçu' },
    not_due: { name: 'pas encore exigible', phrase: 'le rapport n’est pas encore exigible' },
  },
  statuses: {
    not_available: 'Non disponible', no_data: 'Sans données', not_applicable: 'Sans objet', provisional: 'Provisoire', final: 'Définitif',
  },
  populations: {
    states_parties: { one: 'État partie', many: 'États parties' },
    affected: { one: 'État partie touché', many: 'États parties touchés' },
    article_4: { one: 'État partie ayant des stocks à détruire', many: 'États parties ayant des stocks à détruire' },
    article_4_missed: { one: 'État partie n’ayant pas respecté le délai de destruction des stocks', many: 'États parties n’ayant pas respecté le délai de destruction des stocks' },
    article_3: { one: 'État partie conservant des mines', many: 'États parties conservant des mines' },
    obligated: { one: 'État partie ayant des obligations', many: 'États parties ayant des obligations' },
    mine_victims: { one: 'État partie comptant des victimes de mines', many: 'États parties comptant des victimes de mines' },
    states_not_party: { one: 'État non partie', many: 'États non parties' },
    extension_requests: { one: 'demande de prolongation', many: 'demandes de prolongation' },
    participants: { one: 'participant', many: 'participants' },
    accessions: { one: 'ratification ou adhésion', many: 'ratifications ou adhésions' },
    votes: { one: 'voix', many: 'voix' },
    'of:15.1': { one: 'État partie ayant signalé une découverte', many: 'États parties ayant signalé une découverte' },
    'of:24.1': { one: 'État partie ayant déclaré l’exécution de ses obligations', many: 'États parties ayant déclaré l’exécution de leurs obligations' },
    'of:46.1': { one: 'État partie concerné', many: 'États parties concernés' },
  },
};
