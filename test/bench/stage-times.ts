/** The stages of a run, timed in some processes, as spreads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Stage } from './result.ts';
import type { Patience } from './rounds.ts';
import { spread, timed } from './timing.ts';

/** What one process of `stages.ts` answers: seconds and processor by stage, and differences that the second opinion found. */
export interface StagesAnswer { seconds: Record<string, number>; processor: Record<string, number>; disagreements: number }

/** Runs the stages up to `runs` times or `enough` seconds, each in a new process; throws where a publication is not confirmed. */
export async function stageTimes(data: string, dir: string, { runs, enough }: Patience, say: (line: string) => void): Promise<Stage[]> {
  const answers: StagesAnswer[] = [];
  for (let run = 1, spent = 0; run <= runs && spent < enough; run += 1) {
    const target = join(dir, 'stages.json');
    const { status, stderr, seconds } = await timed([process.execPath, '--import', 'tsx', fileURLToPath(new URL('./stages.ts', import.meta.url)), data, target], new URL('../..', import.meta.url).pathname);
    if (status !== 0) throw new Error(`the stages ended with ${status}: ${stderr}`);
    const answer = JSON.parse(readFileSync(target, 'utf8')) as StagesAnswer;
    if (answer.disagreements > 0) throw new Error(`a second calculation differs in ${answer.disagreements} places: no time is shown`);
    answers.push(answer);
    spent += seconds;
    say(`${run}/${runs} stages: ${seconds.toFixed(1)} s`);
  }
  const names = Object.keys(answers[0]?.seconds ?? {});
  return names.map((stage) => ({ stage, seconds: spread(answers.map((one) => one.seconds[stage] ?? NaN)), processor: spread(answers.map((one) => one.processor[stage] ?? NaN)) }));
}
