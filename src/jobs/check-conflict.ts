import type { ChangeRef } from '../domain/change-request.ts';
import type { Conflict, Mergeability } from '../domain/conflict.ts';
import { keyOfChange } from '../domain/job.ts';
import type { JobRequest } from '../domain/job.ts';
import type { MergeSides, Merging } from '../ports/merging.ts';
import type { JobResult } from '../ports/queue.ts';
import { findConflicts } from '../review/find-conflicts.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { notifyJob } from './notices.ts';
import { publishJob } from './publish-job.ts';
import { nothing } from './runner.ts';
import type { Runner } from './runner.ts';

/** Finds out what keeps a change from being merged, or that nothing does any more, and has it told. */
export function createCheckConflictRunner(parts: JobParts): Runner<'check-conflict'> {
  return async ({ change, installation, tries }, { log }) => {
    const { reader } = forgeOf(parts, change.repo.forge);
    const [merging, before] = await Promise.all([
      reader.merging(change, installation),
      parts.store.conflict(keyOfChange(change)),
    ]);
    if (!merging.isOpen) return nothing;
    switch (merging.mergeability) {
      case 'unknown':
        return tries < parts.conflictChecks.tries
          ? { writes: [], next: [checkConflictJob(change, installation, nextTry(tries, parts))] }
          : nothing;
      case 'clean':
        return before === undefined ? nothing : conflictEnded(change, parts);
      case 'conflicting': {
        const conflict = await conflictOf(merging, before, await merging.sides(), parts);
        if (before !== undefined) return conflictWentOn(change, conflict, parts);
        log.info({ head: conflict.head, files: conflict.files.length }, 'the change is in conflict');
        return conflictBegan(change, conflict, parts);
      }
    }
  };
}

async function conflictOf(
  { head, target }: Merging,
  before: Conflict | undefined,
  sides: MergeSides,
  { now }: JobParts,
): Promise<Conflict> {
  const files = await findConflicts(sides);
  return { head, target, targetHead: sides.targetHead, files, since: before?.since ?? now().toISOString() };
}

/** The change could be merged until now: that is told, with its files. */
async function conflictBegan(change: ChangeRef, conflict: Conflict, parts: JobParts): Promise<JobResult> {
  const { writes, next } = await conflictWentOn(change, conflict, parts);
  const { since } = conflict;
  return {
    writes,
    next: [...next, notifyJob({ id: `code-conflict:${since}`, kind: 'code-conflict', change, at: since })],
  };
}

/** It is the same conflict, but of another head, or in other files. */
async function conflictWentOn(change: ChangeRef, conflict: Conflict, parts: JobParts): Promise<JobResult> {
  return { writes: [{ kind: 'conflict-began', change, conflict }], next: await tellAgain(change, parts) };
}

/** Messages that tell of it are written over, see `noticesOfWrites`. */
async function conflictEnded(change: ChangeRef, parts: JobParts): Promise<JobResult> {
  const writes = [{ kind: 'conflict-ended', change, at: parts.now() } as const];
  return { writes, next: await tellAgain(change, parts) };
}

/** The summary of the last review is written over. One that is still to be published tells it by itself. */
async function tellAgain(change: ChangeRef, { store }: JobParts): Promise<readonly JobRequest[]> {
  const memory = await store.memory(keyOfChange(change));
  return memory?.isPublished === true ? [publishJob(change, memory.review, { isRepeat: true })] : [];
}

/** @param tries How often the forge was asked. */
export function nextTry(
  tries: number,
  { conflictChecks, now }: JobParts,
): { tries: number; notBefore: Date } {
  const notBefore = new Date(now().getTime() + conflictChecks.waitSeconds * 1_000);
  return { tries: tries + 1, notBefore };
}

/** What a forge says is not what was found out last. */
export function isConflictNews(mergeability: Mergeability, known: Conflict | undefined): boolean {
  return mergeability !== 'unknown' && (mergeability === 'conflicting') !== (known !== undefined);
}

export function checkConflictJob(
  change: ChangeRef,
  installation: string,
  { tries = 1, notBefore }: { readonly tries?: number; readonly notBefore?: Date } = {},
): JobRequest {
  return {
    kind: 'check-conflict',
    // Not the key of the change: its reviews do not wait until a forge knows.
    key: `${keyOfChange(change)}:conflict`,
    supersedes: true,
    payload: { change, installation, tries },
    ...(notBefore && { notBefore }),
  };
}
