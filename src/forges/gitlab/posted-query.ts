import { z } from 'zod';
import { sha } from '../answer-shapes.ts';

/** One page of what stands below a change. */
export const postedDocument = `query Posted($path: ID!, $iid: String!, $after: String) {
  project(fullPath: $path) {
    mergeRequest(iid: $iid) {
      id diffHeadSha mergeStatusEnum sourceBranch sourceProjectId targetProjectId
      headPipeline { id sha }
      discussions(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id resolved
          opening: notes(first: 1) { nodes { id body author { id } } }
          all: notes(last: 100) { nodes { system author { id } } }
        }
      }
    }
  }
}`;

const author = z.object({ id: z.string() }).nullable();
const note = z.object({ id: z.string(), body: z.string(), author });

function list<Node extends z.ZodType>(node: Node) {
  return z.object({ nodes: z.array(node.nullable()).nullable() }).nullable();
}

const discussion = z.object({
  id: z.string(),
  resolved: z.boolean().nullish(),
  opening: list(note),
  all: list(z.object({ system: z.boolean(), author })),
});

const mergeRequest = z.object({
  id: z.string(),
  diffHeadSha: sha.nullable(),
  mergeStatusEnum: z.string().nullish(),
  sourceBranch: z.string(),
  sourceProjectId: z.int().nullable(),
  targetProjectId: z.int(),
  headPipeline: z.object({ id: z.string(), sha: z.string().nullable() }).nullable(),
  discussions: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    nodes: z.array(discussion.nullable()).nullable(),
  }),
});

export const postedAnswer = z.object({
  project: z.object({ mergeRequest: mergeRequest.nullable() }).nullable(),
});

export type PostedNote = z.output<typeof note>;
export type PostedDiscussion = z.output<typeof discussion>;
export type PostedMergeRequest = z.output<typeof mergeRequest>;
