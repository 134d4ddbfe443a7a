import { z } from 'zod';
import type { Sha } from '../../domain/ids.ts';
import { isOwnRuleFile, ownRulesFolder } from '../../domain/own-rule.ts';
import type { SettingsFile } from '../../ports/forge.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';

/** A page of GraphQL, and as many texts as may be asked for at once. */
const perPage = 100;
const page = `nodes { path } pageInfo { hasNextPage endCursor }`;

/** What a tree with rules is asked for. */
export const ruleFileFields = `blobs(first: ${perPage}) { ${page} }`;

export const ruleFileList = z
  .object({
    blobs: z.object({
      nodes: z.array(z.object({ path: z.string() }).nullable()).nullable(),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
    }),
  })
  .nullish();
type Listed = NonNullable<z.output<typeof ruleFileList>>;

/** Names of files that a commit has in the folder of rules, or the first of them. */
export interface RuleFileList {
  readonly commit: Sha;
  readonly list: Listed;
}

const name = 'graphql Rules';
const morePaths = `query Rules($path: ID!, $ref: String!, $after: String!) {
  project(fullPath: $path) { repository {
    rules: tree(path: "${ownRulesFolder}", ref: $ref) { blobs(first: ${perPage}, after: $after) { ${page} } }
  } }
}`;
const texts = `query Rules($path: ID!, $ref: String!, $paths: [String!]!) {
  project(fullPath: $path) { repository { blobs(paths: $paths, ref: $ref, first: ${perPage}) { nodes { path rawTextBlob } } } }
}`;
const inRepository = <Shape extends z.ZodType>(shape: Shape) =>
  z.object({ project: z.object({ repository: shape.nullable() }).nullable() });
const pathsAnswer = inRepository(z.object({ rules: ruleFileList }));
const textsAnswer = inRepository(
  z.object({
    blobs: z
      .object({
        nodes: z
          .array(z.object({ path: z.string(), rawTextBlob: z.string().nullable() }).nullable())
          .nullable(),
      })
      .nullable(),
  }),
);

/** Asks nothing of a repository that has none. */
export async function readRuleFiles(
  client: GitLabClient,
  path: string,
  { commit, list }: RuleFileList,
): Promise<readonly SettingsFile[]> {
  const paths = (await allPaths(client, path, { commit, list })).filter(isOwnRuleFile);
  const files: SettingsFile[] = [];
  for (let at = 0; at < paths.length; at += perPage) {
    const variables = { path, ref: commit, paths: paths.slice(at, at + perPage) };
    const { project } = shaped(textsAnswer, await client.query(texts, variables), name);
    for (const node of project?.repository?.blobs?.nodes ?? [])
      if (node?.rawTextBlob != null) files.push({ file: node.path, text: node.rawTextBlob, commit });
  }
  return files;
}

async function allPaths(
  client: GitLabClient,
  path: string,
  { commit, list }: RuleFileList,
): Promise<readonly string[]> {
  const { nodes, pageInfo } = list.blobs;
  const paths = (nodes ?? []).flatMap((node) => node?.path ?? []);
  if (!pageInfo.hasNextPage || pageInfo.endCursor == null) return paths;
  const variables = { path, ref: commit, after: pageInfo.endCursor };
  const { project } = shaped(pathsAnswer, await client.query(morePaths, variables), name);
  const rest = project?.repository?.rules;
  return rest == null ? paths : [...paths, ...(await allPaths(client, path, { commit, list: rest }))];
}
