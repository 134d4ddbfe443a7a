import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import { isAppError } from '../../domain/errors.ts';
import type { RepositoryRef } from '../../domain/event.ts';
import type { Sha } from '../../domain/ids.ts';
import { sha, shaped } from './answer-shapes.ts';
import type { GitHubClient } from './client.ts';
import type { Caller } from './credentials.ts';
import { parseRepositoryName } from './repository-name.ts';

const perPage = 100;

const installations = z.array(z.object({ id: z.int(), suspended_at: z.string().nullish() }));
const repositories = z.object({
  repositories: z.array(z.object({ full_name: z.string(), archived: z.boolean().optional() })),
});

interface Installed {
  readonly repository: RepositoryRef;
  readonly installation: string;
}

/** Every repository that some account gave to the App. */
export async function* listRepositories(client: GitHubClient): AsyncGenerator<Installed, void> {
  const found = pages(client, 'app', 'GET /app/installations', (data, route) =>
    shaped(installations, data, route),
  );
  for await (const { id, suspended_at } of found) {
    if (suspended_at != null) continue;
    try {
      yield* listInstalled(client, String(id));
    } catch (error) {
      // It was suspended or removed meanwhile; the others are still to be listed.
      if (!isAppError(error, 'service-refused')) throw error;
    }
  }
}

async function* listInstalled(client: GitHubClient, installation: string): AsyncGenerator<Installed, void> {
  const found = pages(
    client,
    { installation },
    'GET /installation/repositories',
    (data, route) => shaped(repositories, data, route).repositories,
  );
  for await (const { full_name, archived } of found) {
    // Nothing can be posted to an archived one.
    if (archived !== true) yield { repository: { forge: 'github', path: full_name }, installation };
  }
}

async function* pages<Entry>(
  client: GitHubClient,
  caller: Caller,
  route: string,
  parse: (data: unknown, route: string) => readonly Entry[],
): AsyncGenerator<Entry, void> {
  for (let page = 1; ; page++) {
    const { data } = await client.read(caller, route, { per_page: perPage, page });
    const entries = parse(data, route);
    yield* entries;
    if (entries.length < perPage) return;
  }
}

export interface OpenChange {
  readonly ref: ChangeRef;
  readonly head: Sha;
  readonly base: Sha;
  readonly draft: boolean;
}

const openDocument = `query OpenChanges($owner: String!, $repo: String!, $branch: String, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: ${perPage}, after: $after, states: OPEN, baseRefName: $branch) {
      pageInfo { hasNextPage endCursor }
      nodes { number isDraft baseRefOid headRefOid }
    }
  }
}`;
const openAnswer = z.object({
  repository: z
    .object({
      pullRequests: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z
          .array(
            z.object({ number: z.int(), isDraft: z.boolean(), baseRefOid: sha, headRefOid: sha }).nullable(),
          )
          .nullable(),
      }),
    })
    .nullable(),
});

/** The open changes of a repository, or of one of its target branches. A repository that is gone has none. */
export async function* listOpenChanges(
  client: GitHubClient,
  repository: RepositoryRef,
  installation: string,
  branch: string | undefined,
): AsyncGenerator<OpenChange, void> {
  const values = { ...parseRepositoryName(repository.path), branch };
  let after: string | null | undefined;
  do {
    const data = await client.query({ installation }, openDocument, { ...values, after }, ['NOT_FOUND']);
    const found = shaped(openAnswer, data, 'graphql OpenChanges').repository?.pullRequests;
    for (const node of found?.nodes ?? []) {
      if (node === null) continue;
      const { number, isDraft: draft, baseRefOid: base, headRefOid: head } = node;
      yield { ref: { repo: repository, number }, head, base, draft };
    }
    after = found?.pageInfo.hasNextPage === true ? found.pageInfo.endCursor : undefined;
  } while (after != null);
}
