import { AccessLevel } from '@gitbeaker/rest';
import { z } from 'zod';
import type { RepositoryRef } from '../../domain/event.ts';
import type { ForgeReader } from '../../ports/forge.ts';
import { sha } from '../answer-shapes.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import { mergeabilityOf, mergeStatus } from './merging.ts';
import { installation } from './own-account.ts';
import { statusOf } from './translate-error.ts';

const perPage = 100;
/** Whoever is less cannot set a status. https://docs.gitlab.com/api/commits/#set-commit-pipeline-status */
const minAccessLevel = AccessLevel.DEVELOPER;

const projects = z.array(z.object({ path_with_namespace: z.string() }));
const mergeRequests = z.array(
  mergeStatus.extend({
    ...{ iid: z.int(), sha: sha.nullable(), draft: z.boolean() },
    updated_at: z.coerce.date(),
  }),
);

/** Every project that our account is a member of, by itself or by a group. */
export async function* listRepositories({ rest }: GitLabClient): ReturnType<ForgeReader['repositories']> {
  const found = await rest.Projects.all({
    membership: true,
    archived: false,
    simple: true,
    minAccessLevel,
    pagination: 'keyset',
    orderBy: 'id',
    sort: 'asc',
    perPage,
  });
  for (const { path_with_namespace: path } of shaped(projects, found, 'GET /projects')) {
    yield { repository: { forge: 'gitlab', path }, installation };
  }
}

/** The open changes of a project, or of one of its target branches. A project that is gone has none. */
export async function* listOpenChanges(
  { rest }: GitLabClient,
  repository: RepositoryRef,
  branch: string | undefined,
): ReturnType<ForgeReader['openChanges']> {
  const { path } = repository;
  const target = branch === undefined ? {} : { targetBranch: branch };
  const wanted = { projectId: path, state: 'opened', withMergeStatusRecheck: true, perPage } as const;
  const found = await rest.MergeRequests.all({ ...wanted, ...target }).catch((error: unknown) => {
    if ([403, 404].includes(statusOf(error) ?? 0)) return [];
    throw error;
  });
  for (const one of shaped(mergeRequests, found, 'GET /projects/:id/merge_requests')) {
    const { iid, sha: head, draft, updated_at: updatedAt } = one;
    if (head === null) continue;
    const ref = { repo: repository, number: iid };
    // The list does not name the target's commit; nothing goes by it before the change is opened.
    yield { ref, head, base: head, draft, updatedAt, mergeability: mergeabilityOf(one) };
  }
}
