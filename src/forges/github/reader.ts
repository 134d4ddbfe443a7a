import type { ChangeRef, ChangeRequest } from '../../domain/change-request.ts';
import type { FileDiff } from '../../domain/diff.ts';
import { AppError } from '../../domain/errors.ts';
import type { Sha } from '../../domain/ids.ts';
import type { ForgeReader, OpenedChange, Posted } from '../../ports/forge.ts';
import type { Merging } from '../../ports/merging.ts';
import type { BlobLoader } from '../blob-loader.ts';
import { createExplorer } from '../explorer.ts';
import { createBlobLoader } from './blobs.ts';
import { queryChange } from './change-query.ts';
import type { QueriedChange } from './change-query.ts';
import { listChangedFiles } from './changed-files.ts';
import type { GitHubClient } from './client.ts';
import { compare, filesCompared } from './comparison.ts';
import type { Comparison } from './comparison.ts';
import { redeliver } from './deliveries.ts';
import { diffFiles, GitHubChange } from './github-change.ts';
import { gitHubHistory } from './history.ts';
import { gitHubIssues } from './issues.ts';
import { InstalledRepositories, listOpenChanges } from './listing.ts';
import { readMerging } from './merging.ts';
import { parseRepositoryName } from './repository-name.ts';
import { statusOf } from './translate-error.ts';

type Expected = Readonly<Record<'base' | 'head', Sha>>;

/** Reads GitHub for reviews. Keeps nothing between calls but lists of repositories. */
export class GitHubReader implements ForgeReader {
  readonly listsStatuses = true;
  readonly #client: GitHubClient;
  readonly #findPosted: ForgeReader['posted'];
  readonly #repositories: InstalledRepositories;

  constructor(client: GitHubClient, findPosted: ForgeReader['posted']) {
    this.#client = client;
    this.#findPosted = findPosted;
    this.#repositories = new InstalledRepositories(client);
  }

  async open(ref: ChangeRef, installation: string, expected?: Expected): Promise<OpenedChange> {
    const early = expected === undefined ? [] : [this.#compare(ref, installation, expected)];
    const [queried, [comparison]] = await Promise.all([
      this.#query(ref, installation),
      Promise.allSettled(early),
    ]);
    const { base, head } = queried.change;
    const isWanted = comparison !== undefined && base === expected?.base && head === expected.head;
    try {
      if (!isWanted)
        return this.#opened(queried, installation, await this.#compare(ref, installation, { base, head }));
      if (comparison.status === 'rejected') throw comparison.reason;
      return this.#opened(queried, installation, comparison.value);
    } catch (error) {
      throw statusOf(error) === 404 ? notComparable(queried.change, error) : error;
    }
  }

  async #query(ref: ChangeRef, installation: string): Promise<QueriedChange> {
    try {
      return await queryChange(this.#client, ref, installation);
    } catch (error) {
      throw statusOf(error) === 404 ? notFound(ref, error) : error;
    }
  }

  posted(ref: ChangeRef, installation: string, head: Sha): Promise<Posted> {
    return this.#findPosted(ref, installation, head);
  }

  repositories(): ReturnType<ForgeReader['repositories']> {
    return this.#repositories.list();
  }

  openChanges(...[repository, installation, branch]: Parameters<ForgeReader['openChanges']>) {
    return listOpenChanges(this.#client, repository, installation, branch);
  }

  merging(ref: ChangeRef, installation: string): Promise<Merging> {
    return readMerging(this.#client, ref, installation);
  }

  redeliver(since: Date): Promise<number> {
    return redeliver(this.#client, since);
  }

  #compare(ref: ChangeRef, installation: string, commits: Expected): Promise<Comparison> {
    return compare(this.#client, installation, parseRepositoryName(ref.repo.path), commits);
  }

  #opened(queried: QueriedChange, installation: string, comparison: Comparison): OpenedChange {
    const { change, labels, settings, target, branch, changedFiles, isOutsideAuthor } = queried;
    const client = this.#client;
    const blobs = createBlobLoader(client, installation, parseRepositoryName(change.ref.repo.path));
    const listFiles = () =>
      listChangedFiles(client, { ref: change.ref, installation, comparison, changedFiles });
    const source = new GitHubChange(comparison, listFiles, blobs);
    const { mergeBase: base, head } = comparison;
    return {
      change,
      labels,
      settings,
      target,
      branch,
      isOutsideAuthor,
      source,
      changesSince: (seen) => this.#changesSince(change, installation, seen, blobs),
      explore: () => createExplorer(source, gitHubHistory(client, change.ref, installation, { base, head })),
      issues: () => gitHubIssues(client, change.ref, installation),
    };
  }

  /** A comparison starts at the merge base: only of a head that this one stands on it tells the difference. */
  async #changesSince(
    change: ChangeRequest,
    installation: string,
    base: Sha,
    blobs: BlobLoader,
  ): Promise<readonly FileDiff[] | undefined> {
    if (base === change.head) return [];
    try {
      const comparison = await this.#compare(change.ref, installation, { base, head: change.head });
      const isWhole = comparison.mergeBase === base && comparison.files.length < filesCompared;
      return isWhole ? await diffFiles(comparison.files, comparison, blobs) : undefined;
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  }
}

/** The change is there, its commits are too: GitHub finds none that both come from. */
function notComparable({ ref: { repo, number }, base, head }: ChangeRequest, cause: unknown): AppError {
  const change = `${repo.path}#${number}`;
  return new AppError('change-not-comparable', { service: 'GitHub', change, base, head }, { cause });
}

function notFound({ repo, number }: ChangeRef, cause: unknown): AppError {
  return new AppError('change-not-found', { change: `${repo.path}#${number}` }, { cause });
}
