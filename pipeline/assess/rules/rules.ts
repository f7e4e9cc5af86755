/** Every rule by the code that a declaration names. */
import type { RuleCode } from '../../../schemas/codes.ts';
import { accession } from './accession.ts';
import { answered } from './answered.ts';
import { completion, completionDeclared } from './completions.ts';
import { complianceMatter, complianceUpdate } from './compliance.ts';
import { contributionInTime, voluntaryContribution } from './contributions.ts';
import { discovery, discoveryDestroyed } from './discoveries.ts';
import { individualisedApproach } from './individualised-approach.ts';
import { meetingParticipation, moratorium, voluntaryReport } from './not-party.ts';
import { victimParticipation, womenParticipation } from './participation.ts';
import { reportByGuide, reportInTime } from './reporting.ts';
import { requestContent } from './request-content.ts';
import { resolutionVote } from './resolution-vote.ts';
import type { RecordRule, Rule } from './rule.ts';

export const rules: Readonly<Record<RuleCode, Rule>> = {
  answered,
  victim_participation: victimParticipation,
  women_participation: womenParticipation,
  report_in_time: reportInTime,
  report_by_guide: reportByGuide,
  contribution_in_time: contributionInTime,
  voluntary_contribution: voluntaryContribution,
  voluntary_report: voluntaryReport,
  meeting_participation: meetingParticipation,
  accession,
  moratorium,
  resolution_vote: resolutionVote,
  discovery,
  discovery_destroyed: discoveryDestroyed,
  request_content: requestContent,
  completion,
  completion_declared: completionDeclared,
  individualised_approach: individualisedApproach,
  compliance_matter: complianceMatter,
  compliance_update: complianceUpdate,
};

/** The rules that read records, by code. */
export const recordRules: readonly (readonly [string, RecordRule])[] = Object.entries(rules).filter(
  (entry): entry is [string, RecordRule] => entry[1].record !== null,
);
