import { created, ok, type Answer } from '../../forge-stand-in/http/answer.ts';
import type { JsonObject } from '../../forge-stand-in/json.ts';
import { textOf } from '../../forge-stand-in/json.ts';
import { enforce } from '../../forge-stand-in/rules/rule.ts';
import { branchTip } from '../model/anchors.ts';
import { branchMoved } from '../model/commits.ts';
import { nodeId } from '../model/node-ids.ts';
import type { Repository } from '../model/types.ts';
import { timestamp } from '../model/world.ts';
import { repositoryAddress, repositoryPage } from '../render/repository.ts';
import { refRules, treeRules } from '../rules/git-data.ts';
import { notFound, repositoryIn, type Call, type Route } from './route.ts';

const read = [{ contents: 'read' }] as const;
const write = [{ contents: 'write' }] as const;

export const gitDataRoutes: readonly Route[] = [
  { operation: 'git/get-tree', wants: 'installation', needs: read, handle: getTree },
  { operation: 'git/create-tree', wants: 'installation', needs: write, handle: createTree },
  { operation: 'git/create-commit', wants: 'installation', needs: write, handle: createCommit },
  { operation: 'git/create-ref', wants: 'installation', needs: write, handle: createRef },
  { operation: 'git/update-ref', wants: 'installation', needs: write, handle: updateRef },
];

/** https://docs.github.com/en/rest/git/trees#get-a-tree : any value of `recursive` will do, `false` too. */
async function getTree(call: Call): Promise<Answer> {
  const repository = repositoryIn(call);
  const { git } = repository;
  const { oid } = (await git.read(`${call.path['tree_sha'] ?? ''}^{tree}`)) ?? notFound();
  const isRecursive = call.query.has('recursive');
  const printed = await git.git('ls-tree', '-z', '-l', ...(isRecursive ? ['-r', '-t'] : []), oid);
  const rows = printed.split('\0').filter((row) => row !== '');
  const api = repositoryAddress(call.world, repository);
  return ok({
    ...{ sha: oid, url: `${api}/git/trees/${oid}`, truncated: rows.length > call.world.treeEntries },
    tree: rows.slice(0, call.world.treeEntries).map((row) => renderEntry(row, api)),
  });
}

const addresses: Readonly<Record<string, string>> = { blob: 'blobs', tree: 'trees' };

/** @param row `<mode> <type> <object> <size>TAB<path>` */
function renderEntry(row: string, api: string): JsonObject {
  const tab = row.indexOf('\t');
  const [mode = '', type = '', sha = '', size = ''] = row.slice(0, tab).split(/ +/);
  const address = addresses[type];
  return {
    ...{ path: row.slice(tab + 1), mode, type, sha },
    ...(type === 'blob' ? { size: Number(size) } : {}),
    // What a submodule names is in another repository.
    ...(address === undefined ? {} : { url: `${api}/git/${address}/${sha}` }),
  };
}

interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly content: string;
}

async function createTree(call: Call) {
  const { git, ...repository } = repositoryIn(call);
  const base = textOf(call.body['base_tree']);
  const entries = call.body['tree'] as unknown as readonly TreeEntry[];
  const object = base === '' ? undefined : await git.read(`${base}^{tree}`);
  enforce(treeRules, { isBaseKnown: base === '' || object !== undefined });
  const sha = await git.writeTree(object?.oid, entries);
  const url = `${repositoryAddress(call.world, { git, ...repository })}/git/trees/${sha}`;
  return created({ sha, url, truncated: false, tree: [] });
}

async function createCommit(call: Call) {
  const { world, body } = call;
  const repository = repositoryIn(call);
  const { git } = repository;
  const parents = (body['parents'] ?? []) as readonly string[];
  const [tree, message] = [textOf(body['tree']), textOf(body['message'])];
  const args = parents.flatMap((parent) => ['-p', parent]);
  const sha = (await git.git('commit-tree', tree, ...args, '-m', message)).trim();
  const person = {
    name: world.app.bot.login,
    email: `${world.app.bot.id}+${world.app.bot.login}@users.noreply.github.com`,
    date: timestamp(world),
  };
  const api = repositoryAddress(world, repository);
  const page = repositoryPage(world, repository);
  const url = `${api}/git/commits/${sha}`;
  const signed = body['author'] === undefined && body['committer'] === undefined;
  return created({
    ...{ sha, node_id: nodeId('C', { id: sha }), url, html_url: `${page}/commit/${sha}`, message },
    ...{ author: person, committer: person, tree: { sha: tree, url: `${api}/git/trees/${tree}` } },
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${api}/git/commits/${parent}`,
      html_url: `${page}/commit/${parent}`,
    })),
    verification: {
      ...{ verified: signed, reason: signed ? 'valid' : 'unsigned' },
      ...{ signature: null, payload: null, verified_at: null },
    },
  });
}

async function createRef(call: Call) {
  const { world, body } = call;
  const repository = repositoryIn(call);
  const branch = textOf(body['ref']).replace(/^refs\/heads\//, '');
  const sha = textOf(body['sha']);
  const before = await branchTip(repository, branch);
  const isKnown = (await repository.git.readCommit(sha)) !== undefined;
  const isProtected = repository.protectedBranches.has(branch);
  enforce(refRules, { isNew: true, isThere: before !== undefined, isKnown, isProtected, isForward: true });
  await repository.git.git('update-ref', repository.heads + branch, sha);
  await branchMoved(world, repository, { branch, before, after: sha, sender: world.app.bot });
  return created(renderRef(call, repository, branch, sha));
}

async function updateRef(call: Call) {
  const { world, body, path } = call;
  const repository = repositoryIn(call);
  const branch = (path['ref'] ?? '').replace(/^heads\//, '');
  const sha = textOf(body['sha']);
  const before = (await branchTip(repository, branch)) ?? notFound();
  const isKnown = (await repository.git.readCommit(sha)) !== undefined;
  const isForward = isKnown && (await repository.git.mergeBase(before, sha)) === before;
  const isProtected = repository.protectedBranches.has(branch);
  enforce(refRules, { isNew: false, isThere: true, isKnown, isProtected, isForward });
  await repository.git.git('update-ref', repository.heads + branch, sha);
  await branchMoved(world, repository, { branch, before, after: sha, sender: world.app.bot });
  return ok(renderRef(call, repository, branch, sha));
}

function renderRef({ world }: Call, repository: Repository, branch: string, sha: string): JsonObject {
  const api = repositoryAddress(world, repository);
  return {
    ref: `refs/heads/${branch}`,
    node_id: nodeId('REF', { id: `${repository.id}:${branch}` }),
    url: `${api}/git/refs/heads/${branch}`,
    object: { type: 'commit', sha, url: `${api}/git/commits/${sha}` },
  };
}
