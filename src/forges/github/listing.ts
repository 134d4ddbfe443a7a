import { z } from 'zod';
import { isAppError } from '../../domain/errors.ts';
import type { RepositoryRef } from '../../domain/event.ts';
import type { ForgeReader } from '../../ports/forge.ts';
import { sha, shaped } from './answer-shapes.ts';
import type { GitHubClient } from './client.ts';
import type { Caller } from './credentials.ts';
import { mergeable } from './mergeable.ts';
import { parseRepositoryName } from './repository-name.ts';
import { RecentValues } from '../recent-values.ts';

const perPage = 100;

const installations = z.array(z.object({ id: z.int(), suspended_at: z.string().nullish() }));
const repositories = z.object({
  repositories: z.array(z.object({ full_name: z.string(), archived: z.boolean().optional() })),
});

interface Installed {
  readonly repository: RepositoryRef;
  readonly installation: string;
}

/** Of each installation, as those of the last time it was asked. */
const pagesKept = 2_000;

/**
 * Every repository that some account gave to the App. They are asked for every hour and change seldom: a page that is
 * still the same costs nothing of the limit.
 */
export class InstalledRepositories {
  readonly #client: GitHubClient;
  readonly #known = new RecentValues<Page>(pagesKept);

  constructor(client: GitHubClient) {
    this.#client = client;
  }

  async *list(): AsyncGenerator<Installed, void> {
    for await (const { id, suspended_at } of this.#pages(allInstallations)) {
      if (suspended_at != null) continue;
      try {
        yield* this.#listInstalled(String(id));
      } catch (error) {
        // It was suspended or removed meanwhile; the others are still to be listed.
        if (!isAppError(error, 'service-refused')) throw error;
      }
    }
  }

  async *#listInstalled(installation: string): AsyncGenerator<Installed, void> {
    for await (const { full_name, archived } of this.#pages(repositoriesOf(installation))) {
      // Nothing can be posted to an archived one.
      if (archived !== true) yield { repository: { forge: 'github', path: full_name }, installation };
    }
  }

  async *#pages<Entry>(listing: Listing<Entry>): AsyncGenerator<Entry, void> {
    for (let page = 1; ; page++) {
      const entries = await this.#page(listing, page);
      yield* entries;
      if (entries.length < perPage) return;
    }
  }

  async #page<Entry>({ caller, route, parse }: Listing<Entry>, page: number): Promise<readonly Entry[]> {
    const name = `${caller === 'app' ? 'app' : caller.installation} ${page}`;
    const values = { per_page: perPage, page };
    const known = this.#known.get(name);
    const answer =
      known === undefined
        ? await this.#client.read(caller, route, values)
        : await this.#client.readIfChanged(caller, route, values, known.tag);
    // What is kept under that name came from this very parser.
    if (answer === undefined) return (known?.entries ?? []) as readonly Entry[];
    const entries = parse(answer.data, route);
    const tag = answer.headers['etag'];
    if (typeof tag === 'string') this.#known.set(name, { tag, entries });
    return entries;
  }
}

interface Page {
  readonly tag: string;
  readonly entries: readonly unknown[];
}

interface Listing<Entry> {
  readonly caller: Caller;
  readonly route: string;
  readonly parse: (data: unknown, route: string) => readonly Entry[];
}

const allInstallations: Listing<z.output<typeof installations>[number]> = {
  caller: 'app',
  route: 'GET /app/installations',
  parse: (data, route) => shaped(installations, data, route),
};

function repositoriesOf(
  installation: string,
): Listing<z.output<typeof repositories>['repositories'][number]> {
  return {
    caller: { installation },
    route: 'GET /installation/repositories',
    parse: (data, route) => shaped(repositories, data, route).repositories,
  };
}

const openDocument = `query OpenChanges($owner: String!, $repo: String!, $branch: String, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: ${perPage}, after: $after, states: OPEN, baseRefName: $branch) {
      pageInfo { hasNextPage endCursor }
      nodes { number isDraft mergeable baseRefOid headRefOid }
    }
  }
}`;
const openChange = z.object({
  number: z.int(),
  isDraft: z.boolean(),
  mergeable,
  baseRefOid: sha,
  headRefOid: sha,
});
const openAnswer = z.object({
  repository: z
    .object({
      pullRequests: z.object({
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
        nodes: z.array(openChange.nullable()).nullable(),
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
): ReturnType<ForgeReader['openChanges']> {
  const values = { ...parseRepositoryName(repository.path), branch };
  let after: string | null | undefined;
  do {
    const data = await client.query({ installation }, openDocument, { ...values, after }, ['NOT_FOUND']);
    const found = shaped(openAnswer, data, 'graphql OpenChanges').repository?.pullRequests;
    for (const node of found?.nodes ?? []) {
      if (node === null) continue;
      const { number, isDraft: draft, mergeable: mergeability, baseRefOid: base, headRefOid: head } = node;
      yield { ref: { repo: repository, number }, head, base, draft, mergeability };
    }
    after = found?.pageInfo.hasNextPage === true ? found.pageInfo.endCursor : undefined;
  } while (after != null);
}
