import type { CommandContext } from '../commands/answer.ts';
import { AppError, isAppError } from '../domain/errors.ts';
import type { Account } from '../domain/change-request.ts';
import { keyOfChange } from '../domain/job.ts';
import { roleOf } from '../domain/role.ts';
import { operations } from '../operations/index.ts';
import type { Asker, OperationParts } from '../operations/operation.ts';
import type { DiscussedChange, ForgeConversation } from '../ports/conversation.ts';
import type { Forge, OpenedChange } from '../ports/forge.ts';
import { proposeFixes } from '../review/propose-fixes.ts';
import { readSettings } from '../review/read-settings.ts';
import type { ChangeSettings } from '../review/read-settings.ts';
import { knownChecks } from './checks.ts';
import type { JobParts } from './job-parts.ts';
import { shownDraft } from './plan-commits.ts';
import { learningAt } from './teachable.ts';
import type { Run } from './runner.ts';

/** Somebody who asks for something, in a thread of the forge or in a chat. */
export interface Hearing extends Omit<Asker, 'role' | 'change'> {
  readonly forge: Forge;
  readonly conversation: ForgeConversation;
  readonly discussed: DiscussedChange;
  readonly run: Run;
  /** Called before something that takes a while. */
  readonly onWorking: () => Promise<void>;
}

/** What a command is done with, wherever it was given. */
export async function contextOf(hearing: Hearing, parts: JobParts): Promise<CommandContext> {
  const { forge, conversation, discussed, account, installation, finding, where, replyTo, chat } = hearing;
  const { change, settings } = discussed;
  const read = await readSettings(settings, parts.installationSettings, parts.engine);
  const { config } = read;
  return {
    ...{ account, change, installation, finding, where, replyTo },
    ...(chat && { chat }),
    locale: config.language,
    botName: await conversation.botName(),
    room: forge.writer.limits.commentCharacters,
    findRole: async (who) => {
      const access = await conversation.access(change.ref, installation, who);
      return roleOf(access, isSame(who, change.author), config.roles);
    },
    // To be asked to wait is no answer.
    isPassing: (error) => isAppError(error, 'rate-limited'),
    parts: operationParts(hearing, read, parts),
  };
}

function operationParts(hearing: Hearing, read: ChangeSettings, parts: JobParts): OperationParts {
  const { store, engine, now, newId, linkCodes, patchLinks, agent } = parts;
  const { config, explained } = read;
  const propose = proposer(hearing, read, parts);
  return {
    learning: learningAt({ ...hearing, config, change: hearing.discussed.change }, parts),
    ...{ store, config, explained, operations, patchLinks, now, newId },
    hasAgent: agent !== undefined,
    readLinkCode: (code) => linkCodes.read(code),
    rules: async () => (await engine.loadRules()).map(({ info }) => info),
    proposeFixes: propose,
    patchOf: async (plan) => {
      const ids = plan.fixes.map(({ id }) => id);
      if (plan.written === undefined) return propose(ids, []);
      const ground = { opened: await openAtHead(hearing), config, signal: hearing.run.signal };
      return (await shownDraft(plan, ground, parts)) ?? { patch: '' };
    },
  };
}

function proposer(
  hearing: Hearing,
  { config }: ChangeSettings,
  { store, engine, check }: JobParts,
): OperationParts['proposeFixes'] {
  return async (selection, taken) => {
    await hearing.onWorking();
    const { ref } = hearing.discussed.change;
    const [opened, memory, dismissals] = await Promise.all([
      openAtHead(hearing),
      store.memory(keyOfChange(ref)),
      store.dismissals(ref),
    ]);
    const known = knownChecks(opened, { check });
    const input = { opened, config, memory, dismissals, taken, signal: hearing.run.signal, ...known };
    return proposeFixes(input, selection, engine);
  };
}

/** @throws {AppError} when the head moved: the job is tried again, and then sees one head */
async function openAtHead({ forge, discussed: { change }, installation }: Hearing): Promise<OpenedChange> {
  const opened = await forge.reader.open(change.ref, installation);
  if (opened.change.head !== change.head) throw headMoved(forge);
  return opened;
}

function headMoved({ id }: Forge): AppError {
  const details = { service: id, request: 'open', why: 'the head moved meanwhile' };
  return new AppError('service-unavailable', details);
}

/** By number, where both are known: names change hands. */
function isSame(a: Account, b: Account): boolean {
  return a.id !== '' && a.id === b.id;
}
