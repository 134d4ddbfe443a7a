import { keyOfChange, keyOfRepository } from '../domain/job.ts';
import type { JobPayloads } from '../domain/job-payloads.ts';
import type { JobRequest } from '../domain/job.ts';
import { checkConflictJob, isConflictNews, nextTry } from './check-conflict.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { nothing } from './runner.ts';
import type { Runner } from './runner.ts';

/**
 * Asks how the open changes of a branch that moved stand to it. A forge finds that out when it is asked, and says so a while
 * later: the first time it is asked after a wait, and then until it knows all of them.
 */
export function createFindConflictsRunner(parts: JobParts): Runner<'find-conflicts'> {
  return async (job, { signal, log }) => {
    const { repository, installation, branch, tries } = job;
    if (tries === 0)
      return (await parts.store.isTarget(repository, branch))
        ? { ...nothing, next: [later(job, parts)] }
        : nothing;
    const { reader } = forgeOf(parts, repository.forge);
    const next: JobRequest[] = [];
    let unknown = 0;
    for await (const { ref, mergeability } of reader.openChanges(repository, installation, branch)) {
      signal.throwIfAborted();
      if (mergeability === 'unknown') unknown++;
      const conflict = await parts.store.conflict(keyOfChange(ref));
      if (isConflictNews(mergeability, conflict)) next.push(checkConflictJob(ref, installation));
    }
    if (unknown > 0 && tries < parts.conflictChecks.tries) next.push(later(job, parts));
    else if (unknown > 0)
      log.warn({ branch, unknown }, 'the forge does not say whether changes can be merged');
    return { next, writes: [] };
  };
}

function later(job: JobPayloads['find-conflicts'], parts: JobParts): JobRequest {
  const { tries, notBefore } = nextTry(job.tries, parts);
  const key = `${keyOfRepository(job.repository)}@${job.branch}:conflicts`;
  return { kind: 'find-conflicts', key, supersedes: true, payload: { ...job, tries }, notBefore };
}
