import type { Commit } from '../../forge-stand-in/git/commit.ts';
import type { ChangedFile } from '../../forge-stand-in/git/difference.ts';
import type { JsonObject } from '../../forge-stand-in/json.ts';
import { nodeId } from '../model/node-ids.ts';
import type { Repository } from '../model/types.ts';
import type { World } from '../model/world.ts';
import { repositoryAddress, repositoryPage } from './repository.ts';

export function renderCommit(world: World, repository: Repository, commit: Commit): JsonObject {
  const { sha, tree, parents, author, committer, message } = commit;
  const api = repositoryAddress(world, repository);
  const page = repositoryPage(world, repository);
  return {
    ...{ sha, node_id: nodeId('C', { id: sha }), url: `${api}/commits/${sha}` },
    ...{ html_url: `${page}/commit/${sha}`, comments_url: `${api}/commits/${sha}/comments` },
    commit: {
      ...{ author: { ...author }, committer: { ...committer }, message, comment_count: 0 },
      url: `${api}/git/commits/${sha}`,
      tree: { sha: tree, url: `${api}/git/trees/${tree}` },
      verification: {
        verified: false,
        reason: 'unsigned',
        signature: null,
        payload: null,
        verified_at: null,
      },
    },
    author: null,
    committer: null,
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${api}/commits/${parent}`,
      html_url: `${page}/commit/${parent}`,
    })),
  };
}

/** Beyond these a file is listed without its patch. In characters of the patch and in its lines. */
const patchLimits = { characters: 500_000, lines: 20_000 } as const;

/** @param at The commit whose files these are. */
export function renderFile(world: World, repository: Repository, at: string, file: ChangedFile): JsonObject {
  const api = repositoryAddress(world, repository);
  const page = repositoryPage(world, repository);
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  const { additions, deletions } = file;
  return {
    ...{ sha: file.blob, filename: file.path, status: file.status },
    ...{ additions, deletions, changes: additions + deletions },
    ...{ blob_url: `${page}/blob/${at}/${path}`, raw_url: `${page}/raw/${at}/${path}` },
    contents_url: `${api}/contents/${path}?ref=${at}`,
    ...(hasPatch(file) ? { patch: file.patch } : {}),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}

function hasPatch({ patch, additions, deletions }: ChangedFile): boolean {
  const isSmall = patch.length <= patchLimits.characters && additions + deletions <= patchLimits.lines;
  return patch !== '' && isSmall;
}
