import type { ChangeRef } from '../domain/change-request.ts';
import type { Sha } from '../domain/ids.ts';
import { keyOfChange, keyOfRepository } from '../domain/job.ts';
import type { JobPayloads } from '../domain/job-payloads.ts';
import type { JobRequest } from '../domain/job.ts';
import { decide } from '../handlers/index.ts';
import type { ForgeReader } from '../ports/forge.ts';
import type { JobResult } from '../ports/queue.ts';
import { checkConflictJob, isConflictNews } from './check-conflict.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import type { Run, Runner } from './runner.ts';

/** What was missed while the bot was down: messages are asked for again, and each repository is looked through. */
export function createReconcileRunner(parts: JobParts): Runner<'reconcile'> {
  return async ({ forge, since, commandsSince }, { signal, log }) => {
    const { reader } = forgeOf(parts, forge);
    const redelivered = await reader.redeliver(new Date(since));
    const next: JobRequest[] = [];
    for await (const { repository, installation } of reader.repositories()) {
      signal.throwIfAborted();
      const payload = { repository, installation, commandsSince };
      next.push({
        kind: 'reconcile-repository',
        key: keyOfRepository(repository),
        // One that waits may look further back.
        supersedes: commandsSince === undefined,
        payload,
      });
    }
    log.info({ forge, redelivered, repositories: next.length }, 'looking for what was missed');
    return { next, writes: [] };
  };
}

/** The open changes of a repository whose head has no review, the commands below them that nobody answered, and conflicts. */
export function createReconcileRepositoryRunner(parts: JobParts): Runner<'reconcile-repository'> {
  return async ({ repository, installation, commandsSince }, { signal, log }) => {
    const { reader } = forgeOf(parts, repository.forge);
    const since = commandsSince === undefined ? undefined : new Date(commandsSince);
    const next: JobRequest[] = [];
    for await (const one of reader.openChanges(repository, installation)) {
      const { ref, head, base, updatedAt, mergeability } = one;
      signal.throwIfAborted();
      if (since !== undefined && updatedAt !== undefined && updatedAt >= since) {
        const taken = await takeComments(ref, since, reader, parts);
        if (taken > 0) log.info({ change: keyOfChange(ref), taken }, 'commands found that were missed');
      }
      const memory = await parts.store.memory(keyOfChange(ref));
      const conflict = await parts.store.conflict(keyOfChange(ref));
      if (isConflictNews(mergeability, conflict)) next.push(checkConflictJob(ref, installation));
      if (memory?.head === head) continue;
      const payload = { change: ref, installation, expected: { base, head }, again: false };
      // A review that is under way may be of this very head: it is left to end, and then there is nothing to do.
      next.push({ kind: 'review', key: keyOfChange(ref), supersedes: false, payload });
    }
    return { next, writes: [] };
  };
}

/** As if their messages came now: one that does come later is known then, and so is one that came before. */
async function takeComments(
  ref: ChangeRef,
  since: Date,
  reader: ForgeReader,
  { store, now }: JobParts,
): Promise<number> {
  let taken = 0;
  for (const { delivery: id, event } of (await reader.commentsSince?.(ref, since)) ?? []) {
    if ((await store.accept({ id, event, receivedAt: now() }, decide(event))) === 'stored') taken++;
  }
  return taken;
}

/** The open changes that want to be merged into a branch, whether reviewed or not: its settings changed. */
export function createReviewBranchRunner(parts: JobParts): Runner<'review-branch'> {
  return ({ branch, ...where }, run) => reviewAgain(where, run, parts, { branch });
}

/** Those that the bot serves below a group: each takes settings from above it. */
export function createReviewGroupRunner(parts: JobParts): Runner<'review-group'> {
  return async ({ settings, group }, { signal, log }) => {
    const next: JobRequest[] = [];
    let left = 0;
    for await (const { repository, installation } of forgeOf(parts, settings.forge).reader.repositories()) {
      signal.throwIfAborted();
      if (repository.path === settings.path || !repository.path.startsWith(`${group}/`)) continue;
      if (next.length === parts.groupRepositories) left++;
      else next.push(reviewRepository({ repository, installation }));
    }
    if (left > 0)
      log.warn({ group, left }, 'the settings of a group reach more repositories than are reviewed again');
    return { next, writes: [] };
  };
}

function reviewRepository(payload: JobPayloads['review-repository']): JobRequest {
  const key = keyOfRepository(payload.repository);
  return { kind: 'review-repository', key, supersedes: true, payload };
}

export function createReviewRepositoryRunner(parts: JobParts): Runner<'review-repository'> {
  return (where, run) => reviewAgain(where, run, parts, {});
}

/** A forge does not tell all of them by itself: changes that come from forks are missing in its message. */
export function createReviewHeadRunner(parts: JobParts): Runner<'review-head'> {
  return ({ head, ...where }, run) => reviewAgain(where, run, parts, { head });
}

async function reviewAgain(
  { repository, installation }: JobPayloads['reconcile-repository'],
  { signal }: Run,
  parts: JobParts,
  wanted: { readonly branch?: string; readonly head?: Sha },
): Promise<JobResult> {
  const { reader } = forgeOf(parts, repository.forge);
  const next: JobRequest[] = [];
  for await (const { ref, head, base } of reader.openChanges(repository, installation, wanted.branch)) {
    signal.throwIfAborted();
    if (wanted.head !== undefined && head !== wanted.head) continue;
    const payload = { change: ref, installation, expected: { base, head }, again: true };
    next.push({ kind: 'review', key: keyOfChange(ref), supersedes: true, payload });
  }
  return { next, writes: [] };
}
