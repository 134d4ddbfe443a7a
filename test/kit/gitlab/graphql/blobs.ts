import type { ConnectionArguments } from '../../forge-stand-in/graphql/connection.ts';
import type { View } from '../../forge-stand-in/graphql/view.ts';
import { branchTip, resolveRef } from '../model/refs.ts';
import type { Project } from '../model/types.ts';
import { projectPage } from '../render/project.ts';
import { paged, type Context } from './context.ts';
import { globalId } from './ids.ts';

export interface RefArguments {
  readonly ref?: string | null | undefined;
  readonly refType?: 'HEADS' | 'TAGS' | null | undefined;
}

export interface BlobArguments extends ConnectionArguments, RefArguments {
  readonly paths: readonly string[];
}

/** Those that are there, in the order that was asked. Folders and submodules are none. */
export async function blobViews(
  { world }: Context,
  project: Project,
  { paths, ref, refType }: BlobArguments,
): Promise<readonly View[]> {
  const commit = await commitAt(project, { ref, refType });
  if (commit === undefined) return [];
  const modes = await modesOf(project, commit, paths);
  const found = await Promise.all(
    paths.map(async (path): Promise<View | undefined> => {
      const mode = modes.get(path);
      const object = mode === undefined ? undefined : await project.git.read(`${commit}:${path}`);
      if (object?.type !== 'blob' || mode === undefined) return undefined;
      const { oid, data } = object;
      const webPath = `${projectPage(world, project).slice(world.addresses.html.length)}/-/blob/${commit}/${path}`;
      return {
        ...{ __typename: 'RepositoryBlob', id: globalId('Gitlab::Git::Blob', oid), oid, path, mode, webPath },
        ...{ name: path.split('/').at(-1) ?? path, language: null, ...contentOf(data) },
      };
    }),
  );
  return found.filter((view) => view !== undefined);
}

function commitAt(project: Project, { ref, refType }: RefArguments): Promise<string | undefined> {
  return refType === 'HEADS' && ref != null ? branchTip(project, ref) : resolveRef(project, ref ?? 'HEAD');
}

/** Its last commit is taken to be the one that was asked for, which is right of the root. A path that is no folder is an empty one. */
export async function treeView(
  project: Project,
  { path, ...args }: RefArguments & { readonly path?: string | null },
): Promise<View | null> {
  const sha = await commitAt(project, args);
  if (sha === undefined) return null;
  const lastCommit = { __typename: 'Commit', id: globalId('Commit', sha), sha };
  return {
    ...{ __typename: 'Tree', lastCommit },
    blobs: async (page: ConnectionArguments) =>
      paged(await filesIn(project, sha, (path ?? '').replace(/^\/+|\/+$/g, '')), page, (file) => file),
  };
}

/** Not those of the folders in it. */
async function filesIn({ git }: Project, commit: string, folder: string): Promise<readonly View[]> {
  const inside = folder === '' ? [] : ['--', `${folder}/`];
  const printed = await git.git('--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, ...inside);
  return printed.split('\0').flatMap((line) => {
    const [, mode, type, oid = '', path = ''] = /^(\d+) (\w+) (\w+)\t([^]*)$/.exec(line) ?? [];
    const name = path.split('/').at(-1) ?? path;
    const id = globalId('Gitlab::Git::Blob', oid);
    return type === 'blob' ? [{ __typename: 'Blob', id, sha: oid, name, path, flatPath: path, mode }] : [];
  });
}

/** A zero byte in the first 8000 makes it binary, for git and for GitLab. */
function contentOf(data: Buffer): View {
  const isBinary = data.subarray(0, 8000).includes(0);
  const text = data.toString('utf8');
  const lfsOid =
    /^version https:\/\/git-lfs[^]*^oid sha256:([0-9a-f]{64})$/m.exec(text.slice(0, 1024))?.[1] ?? null;
  return {
    ...{ size: String(data.length), rawSize: String(data.length), lfsOid, storedExternally: lfsOid !== null },
    ...{ rawBlob: text, rawTextBlob: isBinary ? null : text },
  };
}

async function modesOf(
  { git }: Project,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const printed = await git.git('--literal-pathspecs', 'ls-tree', '-z', '-r', commit, '--', ...paths);
  const entries = printed.split('\0').filter((line) => line !== '');
  return new Map(entries.map((line) => [line.slice(line.indexOf('\t') + 1), line.slice(0, 6)]));
}
