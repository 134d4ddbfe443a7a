import { z } from 'zod';
import type { Absent } from '../../domain/change-request.ts';
import type { RepoPath, Sha } from '../../domain/ids.ts';
import type { Place } from '../blob-loader.ts';
import { largestFile } from '../local/file-text.ts';
import { sha, shaped } from './answer-shapes.ts';
import type { GitHubClient } from './client.ts';
import type { RepositoryName } from './repository-name.ts';
import { unavailable } from './translate-error.ts';

/** `cut`: GraphQL does not give all of this blob, or not as text. */
export type Entry = string | Absent | { readonly cut: Sha };

/** Git's, as a decimal number. */
const modes = { symlink: 0o120000, submodule: 0o160000 } as const;

const entry = z
  .object({
    mode: z.int(),
    oid: sha,
    object: z
      .object({
        byteSize: z.int().optional(),
        isBinary: z.boolean().nullish(),
        isTruncated: z.boolean().optional(),
        text: z.string().nullish(),
      })
      .nullable(),
  })
  .nullable();
type TreeEntry = z.output<typeof entry>;

const answer = z.object({ repository: z.record(z.string(), z.record(z.string(), entry).nullable()) });

/** The texts of files in one request, by aliases; in the order of the places. */
export async function queryBlobs(
  client: GitHubClient,
  installation: string,
  repository: RepositoryName,
  places: readonly Place[],
): Promise<readonly Entry[]> {
  const commits = [...new Set(places.map(({ commit }) => commit))];
  const { document, variables } = documentFor(places, commits);
  const data = await client.query({ installation }, document, { ...repository, ...variables }, ['NOT_FOUND']);
  const { repository: found } = shaped(answer, data, 'graphql Files');
  return places.map(({ commit, path }, index) => {
    const files = found[`c${commits.indexOf(commit)}`];
    // A head that was pushed over is collected some time later.
    if (files == null) throw unavailable('graphql Files', `it does not know the commit ${commit}`);
    return entryOf(path, files[`f${index}`] ?? null);
  });
}

function documentFor(
  places: readonly Place[],
  commits: readonly Sha[],
): { readonly document: string; readonly variables: Readonly<Record<string, string>> } {
  const types = [
    ...commits.map((_, index) => `$c${index}: GitObjectID!`),
    ...places.map((_, index) => `$p${index}: String!`),
  ];
  const fields = commits.map((commit, number) => {
    const files = places.flatMap((place, index) =>
      place.commit === commit ? [`f${index}: file(path: $p${index}) { ...entry }`] : [],
    );
    return `c${number}: object(oid: $c${number}) { ... on Commit { ${files.join(' ')} } }`;
  });
  const document = `query Files($owner: String!, $repo: String!, ${types.join(', ')}) {
  repository(owner: $owner, name: $repo) { ${fields.join('\n')} }
}
fragment entry on TreeEntry { mode oid object { ... on Blob { byteSize isBinary isTruncated text } } }`;
  const named = [
    ...commits.map((commit, index): [string, string] => [`c${index}`, commit]),
    ...places.map(({ path }, index): [string, string] => [`p${index}`, path]),
  ];
  return { document, variables: Object.fromEntries(named) };
}

function entryOf(path: RepoPath, found: TreeEntry): Entry {
  if (found === null) return { absent: 'missing', path };
  if (found.mode === modes.symlink) return { absent: 'symlink', path };
  if (found.mode === modes.submodule) return { absent: 'submodule', path };
  const blob = found.object;
  // A folder has no fields of a blob.
  if (blob?.byteSize === undefined) return { absent: 'missing', path };
  if (blob.byteSize === 0) return '';
  if (blob.isBinary === true) return { absent: 'binary', path };
  if (blob.byteSize > largestFile) return { absent: 'too-large', path };
  if (blob.isTruncated === true || blob.text == null) return { cut: found.oid };
  return blob.text;
}
