import { z } from 'zod';
import type { Account, ChangeRef } from '../../domain/change-request.ts';
import type { RepoPath, Sha } from '../../domain/ids.ts';
import type { BranchOutcome, ForgeBranches, NewBranch, OfferedChange } from '../../ports/branches.ts';
import { firstTexts, isBlobOf } from '../reviewed-texts.ts';
import { sha, shaped } from './answer-shapes.ts';
import type { GitHubClient } from './client.ts';
import { offerChange, tendChange } from './offered-change.ts';
import { parseRepositoryName } from './repository-name.ts';
import { statusOf } from './translate-error.ts';

const treeRoute = 'POST /repos/{owner}/{repo}/git/trees';
const commitRoute = 'POST /repos/{owner}/{repo}/git/commits';
const createRoute = 'POST /repos/{owner}/{repo}/git/refs';
const updateRoute = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
const made = z.object({ sha });

const entry = z.object({ mode: z.int(), oid: sha }).nullish();
const tip = z
  .object({ target: z.object({ oid: sha, message: z.string().optional() }).nullable() })
  .nullable();
const tipDocument = `query Tip($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $branch) { target { oid ... on Commit { message } } } }
}`;
const tipAnswer = z.object({ repository: z.object({ ref: tip }).nullable() });
const branchAnswer = z.object({
  repository: z
    .object({
      ref: tip,
      object: z.looseObject({ tree: z.object({ oid: sha }) }).nullable(),
    })
    .nullable(),
});

/** Of a new file. */
const newMode = '100644';

/** What stands at the head and on the branch. */
interface Ground {
  /** undefined: there is no such branch. */
  readonly tip: { readonly oid: Sha; readonly message: string } | undefined;
  readonly tree: Sha;
  /** File modes, of those that are as they were reviewed; undefined: one is not. */
  readonly modes: ReadonlyMap<RepoPath, string> | undefined;
}

/**
 * Commits by the git data API: trees and commits first, which nobody sees, then the ref. Without an author of our own
 * GitHub signs them as the App's. https://docs.github.com/rest/git
 */
export class GitHubBranches implements ForgeBranches {
  readonly #client: GitHubClient;
  readonly #host: string;

  /** @param host Of the pages: `github.com`. */
  constructor(client: GitHubClient, host: string) {
    this.#client = client;
    this.#host = host;
  }

  /** https://docs.github.com/account-and-profile/reference/email-addresses-reference#your-noreply-email-address */
  signatureOf({ id, name }: Account): string {
    return `${name} <${id}+${name}@users.noreply.${this.#host}>`;
  }

  async open(ref: ChangeRef, installation: string, branch: NewBranch): Promise<BranchOutcome> {
    const { tip, ...ground } = await this.#look(ref, installation, branch);
    if (tip !== undefined) return tip.message.includes(branch.mark) ? 'opened' : 'taken';
    const last = await this.#commit(ref, installation, branch, ground);
    if (last === undefined) return 'stale';
    const values = { ...parseRepositoryName(ref.repo.path), ref: `refs/heads/${branch.name}`, sha: last };
    try {
      await this.#client.write({ installation }, createRoute, values);
      return 'opened';
    } catch (error) {
      // Somebody may have been quicker, and so may we: an answer can be lost.
      if (statusOf(error) !== 422) throw error;
      const now = await this.#look(ref, installation, branch);
      if (now.tip === undefined) throw error;
      return now.tip.message.includes(branch.mark) ? 'opened' : 'taken';
    }
  }

  async commit(
    ref: ChangeRef,
    installation: string,
    branch: NewBranch,
  ): Promise<'committed' | 'moved' | 'stale'> {
    const { tip, ...ground } = await this.#look(ref, installation, branch);
    if (tip?.message.includes(branch.mark) === true) return 'committed';
    if (tip?.oid !== branch.head) return 'moved';
    const last = await this.#commit(ref, installation, branch, ground);
    if (last === undefined) return 'stale';
    // Only forwards: what was pushed meanwhile is not written over.
    const values = {
      ...parseRepositoryName(ref.repo.path),
      ref: `heads/${branch.name}`,
      sha: last,
      force: false,
    };
    try {
      await this.#client.write({ installation }, updateRoute, values);
      return 'committed';
    } catch (error) {
      if (statusOf(error) !== 422) throw error;
      const now = await this.#look(ref, installation, branch);
      if (now.tip?.message.includes(branch.mark) === true) return 'committed';
      if (now.tip?.oid !== branch.head) return 'moved';
      throw error;
    }
  }

  async holds(ref: ChangeRef, installation: string, branch: string, mark: string): Promise<boolean> {
    const values = { ...parseRepositoryName(ref.repo.path), branch };
    const data = await this.#client.query({ installation }, tipDocument, values, ['NOT_FOUND']);
    const { repository } = shaped(tipAnswer, data, 'graphql Tip');
    return repository?.ref?.target?.message?.includes(mark) === true;
  }

  offer(ref: ChangeRef, installation: string, change: OfferedChange): Promise<number> {
    return offerChange(this.#client, ref, installation, change);
  }

  tend(...asked: Parameters<ForgeBranches['tend']>): ReturnType<ForgeBranches['tend']> {
    return tendChange(this.#client, ...asked);
  }

  async #look(ref: ChangeRef, installation: string, branch: NewBranch): Promise<Ground> {
    const first = firstTexts(branch.commits);
    const { document, variables } = documentFor([...first.keys()]);
    const values = {
      ...parseRepositoryName(ref.repo.path),
      branch: branch.name,
      head: branch.head,
      ...variables,
    };
    const data = await this.#client.query({ installation }, document, values, ['NOT_FOUND']);
    const { repository } = shaped(branchAnswer, data, 'graphql Branch');
    const target = repository?.ref?.target;
    const commit = repository?.object;
    const files = [...first].map(([path, text], index) => ({
      path,
      mode: modeOf(entry.safeParse(commit?.[`f${index}`]).data, text),
    }));
    const isAsReviewed = commit != null && files.every(({ mode }) => mode !== undefined);
    return {
      tip: target == null ? undefined : { oid: target.oid, message: target.message ?? '' },
      tree: commit?.tree.oid ?? branch.head,
      modes: isAsReviewed ? new Map(files.map(({ path, mode = '' }) => [path, mode])) : undefined,
    };
  }

  /** @returns the last commit; undefined when a file is not the one that was reviewed */
  async #commit(
    ref: ChangeRef,
    installation: string,
    { head, commits }: NewBranch,
    { tree: first, modes }: Pick<Ground, 'tree' | 'modes'>,
  ): Promise<Sha | undefined> {
    if (modes === undefined) return undefined;
    const repository = parseRepositoryName(ref.repo.path);
    const write = async (route: string, values: object): Promise<Sha> => {
      const { data } = await this.#client.write({ installation }, route, { ...repository, ...values });
      return shaped(made, data, route).sha;
    };
    let [parent, tree] = [head, first];
    for (const { files, message } of commits) {
      const entries = files.map(({ path, after }) => ({
        ...{ path, mode: modes.get(path), type: 'blob', content: after },
      }));
      tree = await write(treeRoute, { base_tree: tree, tree: entries });
      parent = await write(commitRoute, { message, tree, parents: [parent] });
    }
    return parent;
  }
}

function documentFor(paths: readonly RepoPath[]): {
  readonly document: string;
  readonly variables: Readonly<Record<string, string>>;
} {
  const types = paths.map((_, index) => `, $p${index}: String!`).join('');
  const files = paths.map((_, index) => `f${index}: file(path: $p${index}) { mode oid }`).join(' ');
  const document = `query Branch($owner: String!, $repo: String!, $branch: String!, $head: GitObjectID!${types}) {
  repository(owner: $owner, name: $repo) {
    ref(qualifiedName: $branch) { target { oid ... on Commit { message } } }
    object(oid: $head) { ... on Commit { tree { oid } ${files} } }
  }
}`;
  return { document, variables: Object.fromEntries(paths.map((path, index) => [`p${index}`, path])) };
}

/**
 * Of a plain file that holds exactly this text, byte for byte, or of one that is new; of anything else there is none.
 * @param found undefined: the answer cannot be read
 */
function modeOf(found: z.output<typeof entry>, text: string | undefined): string | undefined {
  if (text === undefined) return found === null ? newMode : undefined;
  if (found == null) return undefined;
  const mode = found.mode.toString(8);
  const isPlain = mode === '100644' || mode === '100755';
  return isPlain && isBlobOf(text, found.oid) ? mode : undefined;
}
