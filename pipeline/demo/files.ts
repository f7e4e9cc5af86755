/**
 * A whole data folder of fictional States for 2025 to 2029: what a new user looks at to see a full report,
 * and what charts and pages are tried on. Nothing in it is, or stands for, a real State or figure.
 */
import type { Plan } from '../../schemas/plan.ts';
import { tables } from '../../schemas/tables.ts';
import { answersFile, answersOf, codingOf, wantedAnswers, type AnswerRow } from './answers.ts';
import { coverageFile } from './coverage.ts';
import { deadlineFiles } from './deadlines.ts';
import { measuresFile } from './measures.ts';
import { meetingsFile } from './meetings.ts';
import { participantsFile } from './participants.ts';
import { drawsOf, type Draw } from './random.ts';
import { completionsFile, complianceFile, contributionsFile, discoveriesFile, individualisedApproachFile, moratoriaFile, votesFile } from './records.ts';
import { statesFile, statusesFile } from './registry.ts';
import { demoCycles, olderCycle, submissionsFile, submissionsOf, type Submission } from './reports.ts';
import { demoStates, type DemoState } from './states.ts';

export { demoCycles } from './reports.ts';

/** The day as of which a cycle is published and the baseline frozen. */
export function demoAsOf(cycle: number): string {
  return `${cycle}-11-30`;
}

const about = `# Everything in this folder is fictional.
data_kind: demo
edition: draft
title:
  en: Demonstration with fictional States
  fr: Démonstration avec des États fictifs
note:
  en: Fictional. All States, names, reports and figures are invented for demonstration; none stands for a real State.
  fr: Fiction. Tous les États, noms, rapports et chiffres sont inventés pour la démonstration ; aucun ne représente un État réel.
publish: [${Object.keys(tables).join(', ')}]
`;

function article7(draw: Draw, plan: Plan, states: readonly DemoState[]): [string, string][] {
  const coding = codingOf(draw, plan);
  const cycles = [olderCycle, ...demoCycles].map((cycle): { cycle: number; submissions: Submission[]; answers: AnswerRow[] } => {
    const submissions = submissionsOf(draw, states, cycle);
    return { cycle, submissions, answers: answersOf(coding, submissions) };
  });
  return cycles.flatMap(({ cycle, submissions, answers }): [string, string][] => [
    [`article7/${cycle}/submissions.csv`, submissionsFile(draw, submissions)],
    [`article7/${cycle}/answers.csv`, answersFile(cycle === olderCycle ? wantedAnswers(coding, answers) : answers)],
    [`article7/${cycle}/measures.csv`, measuresFile(draw, states, submissions, cycle)],
  ]);
}

/**
 * The files of the demonstration: path inside the data folder → text, in the order of the contract. The
 * same plan and seed give the same bytes; no clock and no chance of the machine's is asked.
 */
export function demoFiles(plan: Plan, seed = 2025): Map<string, string> {
  const draw = drawsOf(seed);
  const states = demoStates(draw);
  const { deadlines, requests } = deadlineFiles(draw, states);
  return new Map([
    ['about.yaml', about],
    ['registry/states.csv', statesFile(draw, states)],
    ['registry/statuses.csv', statusesFile(draw, states)],
    ['registry/deadlines.csv', deadlines],
    ['registry/meetings.csv', meetingsFile()],
    ...article7(draw, plan, states),
    ['records/participants.csv', participantsFile(draw, states)],
    ['records/contributions.csv', contributionsFile(draw, states)],
    ['records/extension-requests.csv', requests],
    ['records/completions.csv', completionsFile(states)],
    ['records/discoveries.csv', discoveriesFile(draw, states)],
    ['records/votes.csv', votesFile(draw, states)],
    ['records/compliance.csv', complianceFile(states)],
    ['records/individualised-approach.csv', individualisedApproachFile(draw, states)],
    ['records/moratoria.csv', moratoriaFile(states)],
    ['records/coverage.csv', coverageFile()],
  ]);
}
