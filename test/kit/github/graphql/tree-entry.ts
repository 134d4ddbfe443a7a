import type { GitObject } from '../../forge-stand-in/git/object-reader.ts';
import type { Repository } from '../model/types.ts';
import type { View } from '../../forge-stand-in/graphql/view.ts';

const objectTypes: Readonly<Record<string, string>> = { '40000': 'tree', '160000': 'commit' };

/** What a tree says of a path. A submodule's commit is in another repository: there is no object of it here. */
export async function treeEntryView(
  repository: Repository,
  commit: string,
  path: string,
  toView: (object: GitObject) => View | Promise<View>,
): Promise<View | null> {
  const slash = path.lastIndexOf('/');
  const folder = await repository.git.read(`${commit}:${path.slice(0, Math.max(0, slash))}`);
  if (folder?.type !== 'tree') return null;
  const found = entriesOf(folder.data).find(({ name }) => name === path.slice(slash + 1));
  if (found === undefined) return null;
  return entryView(repository, found, path, toView);
}

/** What a tree holds. @param path Of the tree; empty: it is that of a commit, or nobody knows. */
export function treeEntries(
  repository: Repository,
  tree: Buffer,
  path: string,
  toView: (object: GitObject) => View | Promise<View>,
): readonly View[] {
  return entriesOf(tree).map((entry) =>
    entryView(repository, entry, path === '' ? entry.name : `${path}/${entry.name}`, toView),
  );
}

function entryView(
  repository: Repository,
  { mode, oid, name }: Entry,
  path: string,
  toView: (object: GitObject) => View | Promise<View>,
): View {
  return {
    ...{ __typename: 'TreeEntry', name, path, oid, mode: Number.parseInt(mode, 8) },
    type: objectTypes[mode] ?? 'blob',
    object: async () => {
      const object = mode === '160000' ? undefined : await repository.git.read(oid);
      return object === undefined ? null : toView(object);
    },
  };
}

interface Entry {
  readonly mode: string;
  readonly name: string;
  readonly oid: string;
}

/** `<mode> <name>\0<20 bytes>`, again and again. */
function entriesOf(tree: Buffer): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < tree.length;) {
    const space = tree.indexOf(0x20, at);
    const end = tree.indexOf(0, space);
    const oid = tree.toString('hex', end + 1, end + 21);
    entries.push({
      mode: tree.toString('utf8', at, space),
      name: tree.toString('utf8', space + 1, end),
      oid,
    });
    at = end + 21;
  }
  return entries;
}
