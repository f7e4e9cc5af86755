/** Which rule gives the units of an indicator that is not answered from reports. */
import type { RuleCode } from '../../schemas/codes.ts';
import * as meetings from './rules-of-meetings.ts';
import * as states from './rules-of-states.ts';
import type { RecordRule } from './units.ts';

/** The record rules by their code in the catalogue. */
export const recordRules: Readonly<Record<Exclude<RuleCode, 'answered'>, RecordRule>> = {
  victim_participation: meetings.victimParticipation, women_participation: meetings.womenParticipation,
  report_in_time: states.reportInTime, report_by_guide: states.reportByGuide,
  contribution_in_time: meetings.contributionInTime, voluntary_contribution: meetings.voluntaryContribution,
  voluntary_report: states.voluntaryReport, meeting_participation: meetings.meetingParticipation, accession: meetings.accession,
  moratorium: meetings.moratorium, resolution_vote: meetings.resolutionVote, discovery: states.discovery, discovery_destroyed: states.discoveryDestroyed,
  request_content: states.requestContent, completion: states.completion, completion_declared: states.completionDeclared,
  individualised_approach: states.individualisedApproach, compliance_matter: states.complianceMatter, compliance_update: states.complianceUpdate,
};
