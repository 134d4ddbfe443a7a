import { answerCommand } from '../commands/answer.ts';
import type { Answer } from '../commands/answer.ts';
import { parseCommands } from '../domain/command-text.ts';
import type { CommandText } from '../domain/command-text.ts';
import type { Fingerprint } from '../domain/ids.ts';
import { keyOfChange } from '../domain/job.ts';
import type { CommandJob } from '../domain/change-jobs.ts';
import type { JobRequest } from '../domain/job.ts';
import type { ForgeConversation, Remark } from '../ports/conversation.ts';
import type { Forge } from '../ports/forge.ts';
import { contextOf } from './command-context.ts';
import type { Hearing } from './command-context.ts';
import { gaveUpWords } from './gave-up-words.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { nothing } from './runner.ts';
import type { Run, Runner } from './runner.ts';
import type { JobFailure } from './worker.ts';

/**
 * Does one command of a comment and answers it; the job of the next one follows. What a command leads to is stored with
 * the job's end: a crash before that repeats the command, and its answer is written over.
 */
export function createRunCommandRunner(parts: JobParts): Runner<'run-command'> {
  return async (job, run) => {
    const forge = forgeOf(parts, job.change.repo.forge);
    const { conversation } = forge;
    if (conversation === undefined) return nothing;
    const commands = parseCommands(job.text, await conversation.botName());
    const command = commands[job.index];
    if (command === undefined) return nothing;
    await conversation.acknowledge(job, 'read');
    run.signal.throwIfAborted();
    const { body, state, writes, next } = await answer({ job, command, run, forge, conversation }, parts);
    await conversation.reply(job, String(job.index), body);
    await conversation.acknowledge(job, state);
    run.log.info({ command: command.name, by: job.by.name, state }, 'command answered');
    const rest = job.index + 1 < commands.length ? [nextCommand(job)] : [];
    return { writes, next: [...next, ...rest] };
  };
}

function nextCommand(job: CommandJob): JobRequest {
  const payload = { ...job, index: job.index + 1 };
  return { kind: 'run-command', key: keyOfChange(job.change), supersedes: false, payload };
}

interface Heard {
  readonly job: CommandJob;
  readonly command: CommandText;
  readonly run: Run;
  readonly forge: Forge;
  readonly conversation: ForgeConversation;
}

async function answer({ job, command, ...heard }: Heard, parts: JobParts): Promise<Answer> {
  const { conversation } = heard;
  const [discussed, finding] = await Promise.all([
    conversation.discussed(job.change, job.installation),
    findingOf(job, conversation),
  ]);
  const replyTo = { comment: job.comment, thread: job.thread, name: String(job.index) };
  const hearing: Hearing = {
    ...{ ...heard, discussed, finding, replyTo, account: job.by, installation: job.installation },
    where: 'thread',
    onWorking: () => conversation.acknowledge(job, 'working'),
  };
  return answerCommand(command, await contextOf(hearing, parts));
}

function findingOf(remark: Remark, conversation: ForgeConversation): Promise<Fingerprint | undefined> {
  return remark.thread === undefined ? Promise.resolve(undefined) : conversation.findingIn(remark);
}

/** Says of a command that was given up where its cause is found. */
export function createReportCommandRunner(parts: JobParts): Runner<'report-command'> {
  return async (job) => {
    const { conversation } = forgeOf(parts, job.change.repo.forge);
    if (conversation === undefined) return nothing;
    const body = await gaveUpWords(job.reference, parts);
    await conversation.reply(job, String(job.index), body);
    await conversation.acknowledge(job, 'failed');
    return nothing;
  };
}

/** What somebody is told whose command does not come to its end. */
export function commandJobs({ job, retryAt, reference }: JobFailure): readonly JobRequest[] {
  if (job.kind !== 'run-command' || retryAt !== undefined) return [];
  const key = `${job.key}:status`;
  return [{ kind: 'report-command', key, supersedes: false, payload: { ...job.payload, reference } }];
}
