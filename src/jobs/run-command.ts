import { answerCommand } from '../commands/answer.ts';
import type { Answer, CommandContext } from '../commands/answer.ts';
import { texts } from '../commands/texts.ts';
import type { Account } from '../domain/change-request.ts';
import { parseCommands } from '../domain/command-text.ts';
import type { CommandText } from '../domain/command-text.ts';
import { AppError, isAppError } from '../domain/errors.ts';
import type { Fingerprint, Sha } from '../domain/ids.ts';
import { keyOfChange } from '../domain/job.ts';
import type { CommandJob, JobRequest } from '../domain/job.ts';
import { roleOf } from '../domain/role.ts';
import { fill } from '../domain/words.ts';
import { operations } from '../operations/index.ts';
import type { OperationParts } from '../operations/operation.ts';
import type { ForgeConversation, Remark } from '../ports/conversation.ts';
import type { Forge } from '../ports/forge.ts';
import { proposeFixes } from '../review/propose-fixes.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { readSettings } from '../review/read-settings.ts';
import type { ChangeSettings } from '../review/read-settings.ts';
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
  const [botName, { change, settings }, finding] = await Promise.all([
    conversation.botName(),
    conversation.discussed(job.change, job.installation),
    findingOf(job, conversation),
  ]);
  const read = await readSettings(settings, parts.installationSettings, parts.engine);
  const { config } = read;
  const replyTo = { comment: job.comment, thread: job.thread, name: String(job.index) };
  const context: CommandContext = {
    ...{ account: job.by, change, installation: job.installation, finding, replyTo },
    ...{ locale: config.language, botName, room: heard.forge.writer.limits.commentCharacters },
    findRole: async (account) => {
      const access = await conversation.access(job.change, job.installation, account);
      return roleOf(access, isSame(account, change.author), config.roles);
    },
    // To be asked to wait is no answer.
    isPassing: (error) => isAppError(error, 'rate-limited'),
    parts: operationParts({ job, head: change.head, read, ...heard }, parts),
  };
  return answerCommand(command, context);
}

function operationParts(
  {
    job,
    head,
    read,
    run,
    forge,
    conversation,
  }: Omit<Heard, 'command'> & { readonly head: Sha; readonly read: ChangeSettings },
  { store, engine, patchLinks, now, newId }: JobParts,
): OperationParts {
  const { config, explained } = read;
  return {
    ...{ store, config, explained, operations, patchLinks, now, newId },
    rules: async () => (await engine.loadRules()).map(({ info }) => info),
    proposeFixes: async (selection, taken) => {
      await conversation.acknowledge(job, 'working');
      const [opened, memory, dismissals] = await Promise.all([
        forge.reader.open(job.change, job.installation),
        store.memory(keyOfChange(job.change)),
        store.dismissals(job.change),
      ]);
      // The job is tried again, and then sees one head.
      if (opened.change.head !== head) throw headMoved(forge);
      const input = { opened, config, memory, dismissals, taken, signal: run.signal };
      return proposeFixes(input, selection, engine);
    },
  };
}

function headMoved({ id }: Forge): AppError {
  const details = { service: id, request: 'open', why: 'the head moved meanwhile' };
  return new AppError('service-unavailable', details);
}

function findingOf(remark: Remark, conversation: ForgeConversation): Promise<Fingerprint | undefined> {
  return remark.thread === undefined ? Promise.resolve(undefined) : conversation.findingIn(remark);
}

/** By number, where both are known: names change hands. */
function isSame(a: Account, b: Account): boolean {
  return a.id !== '' && a.id === b.id;
}

/** Says of a command that was given up where its cause is found. */
export function createReportCommandRunner(parts: JobParts): Runner<'report-command'> {
  return async (job) => {
    const { conversation } = forgeOf(parts, job.change.repo.forge);
    if (conversation === undefined) return nothing;
    // The settings, and with them the language, may be just what could not be read.
    const { config } = await readSettings([], parts.installationSettings, parts.engine);
    const body = fill(texts.gaveUp, config.language, { reference: job.reference });
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
