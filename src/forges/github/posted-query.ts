import { z } from 'zod';
import { sha } from './answer-shapes.ts';
import { mergeable } from './mergeable.ts';

/** One page each of what stands below a change; what was read to its end is left out of the next request. */
export const postedDocument = `query Posted(
  $owner: String!, $repo: String!, $number: Int!, $head: GitObjectID!, $app: Int, $check: String!, $hasStatuses: Boolean!,
  $threads: String, $reviews: String, $comments: String,
  $moreThreads: Boolean!, $moreReviews: Boolean!, $moreComments: Boolean!
) {
  repository(owner: $owner, name: $repo) {
    id
    pullRequest(number: $number) {
      id
      headRefOid mergeable
      reviewThreads(first: 100, after: $threads) @include(if: $moreThreads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id isResolved
          first: comments(first: 1) {
            nodes { viewerDidAuthor body reactionGroups { content viewerHasReacted reactors(first: 10) { totalCount nodes { ... on User { databaseId login } } } } }
          }
          last: comments(last: 1) { nodes { viewerDidAuthor } }
        }
      }
      reviews(first: 100, after: $reviews) @include(if: $moreReviews) {
        pageInfo { hasNextPage endCursor }
        nodes { viewerDidAuthor body }
      }
      comments(first: 100, after: $comments) @include(if: $moreComments) {
        pageInfo { hasNextPage endCursor }
        nodes { id viewerDidAuthor body }
      }
    }
    object(oid: $head) @include(if: $hasStatuses) {
      ... on Commit {
        checkSuites(first: 10, filterBy: { appId: $app }) {
          nodes {
            checkRuns(first: 100, filterBy: { appId: $app, checkName: $check, checkType: ALL }) {
              nodes { id externalId status }
            }
          }
        }
      }
    }
  }
}`;

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });

function connection<Node extends z.ZodType>(node: Node) {
  return z.object({ pageInfo, nodes: z.array(node.nullable()).nullable() }).optional();
}

function list<Node extends z.ZodType>(node: Node) {
  return z.object({ nodes: z.array(node.nullable()).nullable() }).nullish();
}

const written = z.object({ viewerDidAuthor: z.boolean(), body: z.string() });
const comment = written.extend({ id: z.string() });
/** Empty: it is no person. */
const reactor = z.object({ databaseId: z.int().nullish(), login: z.string().optional() });
const reactionGroup = z.object({
  content: z.string(),
  viewerHasReacted: z.boolean(),
  reactors: z.object({ totalCount: z.int(), nodes: z.array(reactor.nullable()).nullish() }),
});
const opening = written.extend({ reactionGroups: z.array(reactionGroup).nullish() });
const thread = z.object({
  id: z.string(),
  isResolved: z.boolean(),
  first: list(opening),
  last: list(z.object({ viewerDidAuthor: z.boolean() })),
});
const checkRun = z.object({ id: z.string(), externalId: z.string().nullable(), status: z.string() });
const change = z.object({
  id: z.string(),
  headRefOid: sha,
  mergeable,
  reviewThreads: connection(thread),
  reviews: connection(written),
  comments: connection(comment),
});
const repository = z.object({
  id: z.string(),
  pullRequest: change.nullable(),
  object: z.object({ checkSuites: list(z.object({ checkRuns: list(checkRun) })) }).nullish(),
});

export const postedAnswer = z.object({ repository: repository.nullable() });

export type WrittenText = z.output<typeof written>;
export type PostedOpening = z.output<typeof opening>;
export type PostedThread = z.output<typeof thread>;
export type PostedRepository = z.output<typeof repository>;
export type PostedChange = z.output<typeof change>;

/** GitHub's lists may hold nothing where something was that we may not see. */
export function nodesOf<Node>(
  found: { readonly nodes: readonly (Node | null)[] | null } | null | undefined,
): readonly Node[] {
  return (found?.nodes ?? []).filter((node) => node !== null);
}
