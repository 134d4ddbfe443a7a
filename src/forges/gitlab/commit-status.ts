import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { Status, StatusState } from '../../ports/forge.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import { descriptionCharacters, statusName } from './limits.ts';
import type { ChangeNodes } from './posted.ts';
import { projectPart } from './project-path.ts';
import { statusOf } from './translate-error.ts';

type GitLabState = 'pending' | 'success' | 'failed' | 'skipped';

/** What GitLab knows for our states, the best first; its description says the rest in words. */
const states: Readonly<Record<StatusState, readonly [GitLabState, ...GitLabState[]]>> = {
  pending: ['pending'],
  success: ['success'],
  failure: ['failed'],
  neutral: ['success'],
  // Not every host takes it.
  skipped: ['skipped', 'success'],
  'action-required': ['failed'],
};

const known = z.array(z.object({ status: z.string(), name: z.string(), description: z.string().nullish() }));

/**
 * Sets the status of a commit. One of the same name that waits is written over by GitLab; to set again what is set is
 * refused by it with 400, and done already.
 */
export async function setStatus(
  client: GitLabClient,
  { repo }: ChangeRef,
  status: Status,
  { pipeline, branch }: ChangeNodes,
): Promise<void> {
  const { head } = status;
  const place = pipeline?.sha === head ? { pipeline_id: pipeline.id } : { ref: branch };
  const description = status.title.slice(0, descriptionCharacters);
  const options = { name: statusName, description, ...place };
  for (const [index, state] of states[status.state].entries()) {
    try {
      await client.post(`${projectPart(repo.path)}/statuses/${head}`, { state, ...options });
      return;
    } catch (error) {
      if (statusOf(error) !== 400) throw error;
      if (await isSet(client, repo.path, head, state)) return;
      if (index === states[status.state].length - 1) throw error;
    }
  }
}

async function isSet(
  { rest }: GitLabClient,
  path: string,
  head: string,
  state: GitLabState,
): Promise<boolean> {
  const found = await rest.Commits.allStatuses(path, head, { name: statusName });
  return shaped(known, found, 'GET …/statuses').some(
    ({ name, status }) => name === statusName && status === state,
  );
}
