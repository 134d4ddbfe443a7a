import type { RepositoryConfig } from '../config/repository-config.ts';
import type { MemoryLimits } from '../domain/agent-settings.ts';
import type { ChangeRequest } from '../domain/change-request.ts';
import { isAppError } from '../domain/errors.ts';
import { isTeachable } from '../domain/guidance.ts';
import { roleOf } from '../domain/role.ts';
import type { Learning } from '../operations/operation.ts';
import type { ForgeConversation } from '../ports/conversation.ts';
import type { JobParts } from './job-parts.ts';

export interface TaughtAt {
  readonly change: ChangeRequest;
  readonly installation: string;
  readonly config: Pick<RepositoryConfig, 'agent' | 'roles'>;
  readonly conversation: Pick<ForgeConversation, 'access'>;
}

/** What may be learnt in a repository; undefined: nothing, or there is nobody who would learn. */
export function learningLimits(
  { agent: wishes }: Pick<RepositoryConfig, 'agent'>,
  { agent }: Pick<JobParts, 'agent'>,
): MemoryLimits | undefined {
  return wishes.learn ? agent?.memory?.limits : undefined;
}

/** What is said at a change as a source to learn from; undefined: nothing is learnt there. */
export function learningAt(taught: TaughtAt, parts: Pick<JobParts, 'agent'>): Learning | undefined {
  const limits = learningLimits(taught.config, parts);
  return limits && { most: limits.entries, isTeachable: () => isKnownTeachable(taught) };
}

/** When the forge does not say who the author is, nothing is learnt; when it asks to wait, that is what is done. */
async function isKnownTeachable(taught: TaughtAt): Promise<boolean> {
  try {
    return await isChangeTeachable(taught);
  } catch (error) {
    if (isAppError(error, 'rate-limited')) throw error;
    return false;
  }
}

/** @throws {AppError} when the forge does not say who the author is */
export async function isChangeTeachable({
  change,
  installation,
  config,
  conversation,
}: TaughtAt): Promise<boolean> {
  if (change.fromFork) return false;
  const access = await conversation.access(change.ref, installation, change.author);
  return isTeachable(change, roleOf(access, true, config.roles));
}
