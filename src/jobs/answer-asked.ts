import type { AgentParts } from '../agent/agent-run.ts';
import type { AgentChange } from '../agent/work.ts';
import { echoOf } from '../commands/answer.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import type { Sha } from '../domain/ids.ts';
import { keyOfChange } from '../domain/job.ts';
import type { AskedJob } from '../domain/agent-jobs.ts';
import type { Acknowledgement } from '../ports/conversation.ts';
import type { JobResult } from '../ports/queue.ts';
import { readSettings } from '../review/read-settings.ts';
import { agentAtChange } from './agent-at-change.ts';
import { answerChatJob } from './answer-chat.ts';
import { gaveUpWords } from './gave-up-words.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import type { Run } from './runner.ts';
import { tellAsker } from './tell-asker.ts';

export interface Ending {
  readonly state: Extract<Acknowledgement, 'done' | 'failed'>;
  readonly body: string;
}

/** What somebody asks the agent for, with all that it takes to answer. */
export interface Asked<Job> {
  readonly job: Job;
  /** Its `run` is that of the command for this head. */
  readonly change: AgentChange;
  readonly head: Sha;
  readonly config: RepositoryConfig;
  readonly agent: AgentParts;
  /** Characters of an answer. */
  readonly room: number;
  readonly signal: AbortSignal;
}

export interface AskedCommand<Job> {
  readonly command: 'ask' | 'describe';
  /** What was written behind it. */
  readonly argument: (job: Job) => string;
  readonly answer: (asked: Asked<Job>) => Promise<Ending>;
}

/** Characters that are kept for the command above the answer, and for what the forge's part adds. */
const frame = 1_500;

/** Has the agent do what somebody asked for, and writes what comes of it over the word that it was asked. */
export function createAskedRunner<Job extends AskedJob>(
  asked: AskedCommand<Job>,
  parts: JobParts,
): (job: Job, run: Run) => Promise<JobResult> {
  const { command, argument } = asked;
  return async (job, run) => {
    const ending = await endingOf(asked, job, run, parts);
    const echo = echoOf({ name: command, argument: argument(job) });
    const { conversation } = forgeOf(parts, job.change.repo.forge);
    await tellAsker(job, { ...ending, body: `${echo}\n\n${ending.body}` }, conversation);
    run.log.info({ command, state: ending.state }, 'the agent has answered');
    return { writes: [], next: job.chat === undefined ? [] : [answerChatJob(job.chat, ending)] };
  };
}

async function endingOf<Job extends AskedJob>(
  { command, answer }: AskedCommand<Job>,
  job: Job,
  run: Run,
  parts: JobParts,
): Promise<Ending> {
  const { change: ref, installation, givenUp } = job;
  const { agent: means } = parts;
  if (means === undefined || givenUp !== undefined)
    return { state: 'failed', body: await gaveUpWords(givenUp, parts) };
  const { reader, writer } = forgeOf(parts, ref.repo.forge);
  const opened = await reader.open(ref, installation);
  const { config } = await readSettings(opened.settings, parts.installationSettings, parts.engine);
  const { title, body, head } = opened.change;
  const subject = { run: `${command}:${keyOfChange(ref)}@${head}`, repository: ref.repo, change: ref };
  const change: AgentChange = {
    ...{ ...subject, title, body, language: config.language },
    ...{ diffs: await opened.source.diff(), texts: new Map(), ruleFindings: [] },
    isIncluded: (path) => config.isIncluded(path),
  };
  const agent = agentAtChange({ opened, config, means, log: run.log }, parts);
  const room = writer.limits.commentCharacters - frame;
  return answer({ job, change, head, config, agent, room, signal: run.signal });
}
