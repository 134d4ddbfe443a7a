import { z } from 'zod';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { Sha } from '../../domain/ids.ts';
import { BlobLoader } from '../blob-loader.ts';
import type { Entry, Place } from '../blob-loader.ts';
import { largestFile } from '../local/file-text.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import { diffRefs, isSameVersion } from './diff-refs.ts';
import type { DiffRefs } from './diff-refs.ts';
import { projectPart } from './project-path.ts';
import { unavailable } from './translate-error.ts';

/** Of one commit: a page of GraphQL. Of one request: each path counts towards its complexity, which is at most 250. */
const pathsPerCommit = 100;
const pathsPerRequest = 200;
const symlinkMode = '120000';
const name = 'graphql Files';

const blob = z.object({
  path: z.string(),
  mode: z.string().nullish(),
  size: z.coerce.number().nullish(),
  lfsOid: z.string().nullish(),
  rawTextBlob: z.string().nullable(),
});
type Blob = z.output<typeof blob>;

const blobs = z.object({ nodes: z.array(blob.nullable()).nullable() }).nullable();
const answer = z.object({
  project: z
    .object({
      mergeRequest: z.object({ diffRefs: diffRefs.nullable() }).nullable(),
      repository: z.record(z.string(), blobs).nullable(),
    })
    .nullable(),
});

/**
 * Reads files of a change. GitLab lists the files of whichever version is the newest: each request asks for that too, and
 * fails when it is another one than `refs`.
 */
export function createBlobLoader(client: GitLabClient, ref: ChangeRef, refs: DiffRefs): BlobLoader {
  return new BlobLoader({ partsOf, query: (places) => queryBlobs(client, ref, refs, places) });
}

function partsOf(places: readonly Place[]): readonly (readonly Place[])[] {
  const parts: Place[][] = [];
  for (const place of places) {
    const open = parts.find(
      (part) => part.length < pathsPerRequest && ofCommit(part, place) < pathsPerCommit,
    );
    if (open === undefined) parts.push([place]);
    else open.push(place);
  }
  return parts;
}

function ofCommit(part: readonly Place[], { commit }: Place): number {
  return part.filter((place) => place.commit === commit).length;
}

async function queryBlobs(
  client: GitLabClient,
  ref: ChangeRef,
  refs: DiffRefs,
  places: readonly Place[],
): Promise<readonly Entry[]> {
  const commits = [...new Set(places.map(({ commit }) => commit))];
  const data = await client.query(documentFor(commits), variablesFor(ref, commits, places));
  const { project } = shaped(answer, data, name);
  const now = project?.mergeRequest?.diffRefs;
  if (now == null || !isSameVersion(now, refs))
    throw unavailable(name, 'the change was pushed to while it was read');
  const found = commits.map((_, index) => {
    const nodes = project?.repository?.[`commit${index}`]?.nodes ?? [];
    return new Map(nodes.flatMap((node) => (node === null ? [] : [[node.path, node]])));
  });
  return places.map((place) => {
    const node = found[commits.indexOf(place.commit)]?.get(place.path);
    return entryOf(place, node, () => readWhole(client, ref, place));
  });
}

function documentFor(commits: readonly Sha[]): string {
  const types = commits.map((_, index) => `, $paths${index}: [String!]!, $ref${index}: String`);
  const fields = commits.map(
    (_, index) =>
      `commit${index}: blobs(paths: $paths${index}, ref: $ref${index}, first: ${pathsPerCommit}) { nodes { ...blob } }`,
  );
  return `query Files($path: ID!, $iid: String!${types.join('')}) {
  project(fullPath: $path) {
    mergeRequest(iid: $iid) { diffRefs { baseSha startSha headSha } }
    repository { ${fields.join('\n')} }
  }
}
fragment blob on RepositoryBlob { path mode size lfsOid rawTextBlob }`;
}

function variablesFor(
  { repo, number }: ChangeRef,
  commits: readonly Sha[],
  places: readonly Place[],
): Readonly<Record<string, unknown>> {
  const asked = commits.flatMap((commit, index): [string, unknown][] => [
    [`ref${index}`, commit],
    [`paths${index}`, places.flatMap((place) => (place.commit === commit ? [place.path] : []))],
  ]);
  return { path: repo.path, iid: String(number), ...Object.fromEntries(asked) };
}

/** GitLab leaves out what is not there, and what is a folder or a submodule. */
function entryOf({ path }: Place, found: Blob | undefined, whole: () => Promise<Buffer>): Entry {
  if (found === undefined) return { absent: 'missing', path };
  if (found.mode === symlinkMode) return { absent: 'symlink', path };
  if (found.lfsOid != null) return { absent: 'binary', path };
  const { size, rawTextBlob: text } = found;
  if (size != null && size > largestFile) return { absent: 'too-large', path };
  // What GitLab takes for binary may be a text in another encoding; it also converts texts that are not UTF-8.
  const isExact = text !== null && (size == null || Buffer.byteLength(text) === size);
  return isExact ? text : { whole };
}

function readWhole(client: GitLabClient, { repo }: ChangeRef, { commit, path }: Place): Promise<Buffer> {
  const file = `${projectPart(repo.path)}/repository/files/${encodeURIComponent(path)}/raw`;
  return client.bytes(file, { ref: commit });
}
