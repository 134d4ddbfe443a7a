import type { AskedJob } from '../domain/agent-jobs.ts';
import { gapWords } from '../publish/agent-section.ts';
import { agentTexts } from '../publish/agent-texts.ts';
import { renderDescription } from '../publish/description.ts';
import { createAskedRunner } from './answer-asked.ts';
import type { Asked, Ending } from './answer-asked.ts';
import type { JobParts } from './job-parts.ts';
import type { Runner } from './runner.ts';

/** Has the agent describe a change as it is now. What it was asked beside the review of this head is not paid for again. */
export function createDescribeChangeRunner(parts: JobParts): Runner<'describe-change'> {
  return createAskedRunner({ command: 'describe', argument: () => '', answer }, parts);
}

async function answer({ change, head, config, agent, room, signal }: Asked<AskedJob>): Promise<Ending> {
  // Read into memory when somebody asks, see `generate`.
  const { describeWithAgent } = await import('../agent/describe.ts');
  const task = { ...change, head, labels: config.agent.labels };
  const { description, gaps } = await describeWithAgent(task, agent, signal);
  const locale = change.language;
  const missing = gaps.map((gap) => gapWords(gap, locale));
  if (description === undefined)
    return { state: 'failed', body: [agentTexts.noAnswer[locale], ...missing].join(' ') };
  const end = missing.map((words) => `\n\n${words}`).join('');
  return {
    state: 'done',
    body: `${renderDescription({ description, head, locale }, room - end.length)}${end}`,
  };
}
