import type { GitObject } from '../../forge-stand-in/git/object-reader.ts';
import { parseCommit } from '../../forge-stand-in/git/commit.ts';
import { nodeId } from '../model/node-ids.ts';
import type { Repository } from '../model/types.ts';
import { repositoryPage } from '../render/repository.ts';
import { connection, type ConnectionArguments } from '../../forge-stand-in/graphql/connection.ts';
import { allow, unresolved, type Context } from './context.ts';
import { treeEntries, treeEntryView } from './tree-entry.ts';
import { checkSuiteView } from './check-runs.ts';
import { repositoryView } from './repositories.ts';
import type { View } from '../../forge-stand-in/graphql/view.ts';

/** Longer texts are cut there, in bytes. */
const longestText = 512_000;

/** As git looks for a zero. */
const inspectedBytes = 8000;

/** @param expression What `git rev-parse` takes; `branch:path` too. */
export async function objectView(
  context: Context,
  repository: Repository,
  expression: string,
): Promise<View | null> {
  const [name = '', ...path] = expression.split(':');
  const inBranch = [repository.heads + name, ...path].join(':');
  const object = (await repository.git.read(inBranch)) ?? (await repository.git.read(expression));
  return object === undefined ? null : viewOf(context, repository, object);
}

/** @param path Where the object was found. */
function viewOf(context: Context, repository: Repository, object: GitObject, path = ''): View {
  if (object.type === 'blob') return blobView(context, repository, object);
  if (object.type === 'commit') return viewOfCommit(context, repository, object);
  const view = common(context, repository, object.oid);
  if (object.type !== 'tree') return { ...view, __typename: 'Tag' };
  const entries = () =>
    treeEntries(repository, object.data, path, (entry) => viewOf(context, repository, entry));
  return { ...view, __typename: 'Tree', entries };
}

export async function commitView(
  context: Context,
  repository: Repository,
  sha: string,
): Promise<View | null> {
  const object = await repository.git.read(sha);
  return object?.type === 'commit' ? viewOfCommit(context, repository, object) : null;
}

function common(context: Context, repository: Repository, oid: string): View {
  const url = `${repositoryPage(context.world, repository)}/commit/${oid}`;
  return {
    ...{
      oid,
      id: nodeId('B', { id: oid }),
      abbreviatedOid: oid.slice(0, 7),
      commitUrl: url,
      commitResourcePath: url,
    },
    repository: () => repositoryView(context, repository),
  };
}

function blobView(context: Context, repository: Repository, { oid, data }: GitObject): View {
  const isBinary = data.subarray(0, inspectedBytes).includes(0);
  return {
    ...{ ...common(context, repository, oid), __typename: 'Blob', byteSize: data.length, isBinary },
    isTruncated: data.length > longestText,
    text: isBinary ? null : data.toString('utf8', 0, longestText),
  };
}

function viewOfCommit(context: Context, repository: Repository, { oid, data }: GitObject): View {
  const { message, tree, parents, author, committer } = parseCommit(oid, data.toString('utf8'));
  return {
    ...{ ...common(context, repository, oid), __typename: 'Commit', message, committedDate: committer.date },
    ...{ messageHeadline: message.split('\n')[0] ?? '', author: { ...author, __typename: 'GitActor' } },
    blame: ({ path }: { path: string }) => blameView(context, repository, oid, path),
    tree: () => objectView(context, repository, tree),
    file: ({ path }: { path: string }) =>
      treeEntryView(repository, oid, path, (object) => viewOf(context, repository, object, path)),
    parents: (args: ConnectionArguments) =>
      connection(parents, args, (parent) => commitView(context, repository, parent)),
    checkSuites: (args: ConnectionArguments & { filterBy?: SuiteFilter | null }) => {
      allow(context, repository, [{ checks: 'read' }]);
      const { appId, checkName } = args.filterBy ?? {};
      const suites = repository.checkSuites.filter(
        ({ sha, runs }) =>
          sha === oid &&
          (appId == null || appId === context.world.app.id) &&
          (checkName == null || runs.some(({ name }) => name === checkName)),
      );
      return connection(suites, args, (suite) => checkSuiteView(context, suite));
    },
  };
}

/** Of a whole file. */
async function blameView(context: Context, repository: Repository, oid: string, path: string): Promise<View> {
  const object = await repository.git.read(`${oid}:${path}`);
  if (object?.type !== 'blob') return unresolved(`Could not resolve file for path '${path}'.`);
  // An empty file has no line to ask for.
  const runs = object.data.length === 0 ? [] : await repository.git.blame(oid, path);
  return {
    __typename: 'Blame',
    ranges: runs.map(({ commit, first, lines }) => ({
      ...{ __typename: 'BlameRange', startingLine: first, endingLine: first + lines.length - 1, age: 1 },
      commit: () => commitView(context, repository, commit),
    })),
  };
}

interface SuiteFilter {
  readonly appId?: number | null;
  readonly checkName?: string | null;
}
