import type { ChangeRef } from '../../domain/change-request.ts';
import type { FileDiff } from '../../domain/diff.ts';
import type { Sha } from '../../domain/ids.ts';
import type { Markers } from '../../domain/marker.ts';
import type { ForgeReader, HeardEvent, OpenedChange, Posted } from '../../ports/forge.ts';
import type { Merging } from '../../ports/merging.ts';
import { createExplorer } from '../explorer.ts';
import type { ListedFile } from '../listed-file.ts';
import { isOutsideAuthor } from './author.ts';
import { createBlobLoader } from './blob-query.ts';
import type { QueriedChange } from './change-query.ts';
import { isReady } from './change-reader.ts';
import type { ChangeReader } from './change-reader.ts';
import { diffChangedFiles, listChangedFiles } from './changed-files.ts';
import type { GitLabClient } from './client.ts';
import { compare } from './comparison.ts';
import { GitLabChange } from './gitlab-change.ts';
import { gitLabHistory } from './history.ts';
import { gitLabIssues } from './issues.ts';
import { listOpenChanges, listRepositories } from './listing.ts';
import { findComments } from './found-comments.ts';
import type { KnownPlaces } from './known-places.ts';
import { readMerging } from './merging.ts';
import type { OwnAccount } from './own-account.ts';

export interface ReaderOptions {
  readonly client: GitLabClient;
  readonly markers: Markers;
  readonly account: () => Promise<OwnAccount>;
  readonly changes: ChangeReader;
  /** Told of the diffs that were read, for whoever comments on them. */
  readonly places: KnownPlaces;
  readonly findPosted: ForgeReader['posted'];
  /** See `readTree`. */
  readonly treePages: number;
}

/** Reads GitLab for reviews. */
export class GitLabReader implements ForgeReader {
  readonly #options: ReaderOptions;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  async open(
    ref: ChangeRef,
    _installation: string,
    expected?: { readonly head: Sha },
  ): Promise<OpenedChange> {
    const { client, changes } = this.#options;
    const [first, [early]] = await Promise.all([
      changes.query(ref),
      Promise.allSettled(expected === undefined ? [] : [listChangedFiles(client, ref)]),
    ]);
    const queried = isReady(first) ? first : await changes.queryLater(ref);
    const [settings, isOutside] = await Promise.all([
      changes.settingsOf(queried),
      isOutsideAuthor(client, queried),
    ]);
    // The list is sure to be of that head, or of a newer one, only when the push had been told of before.
    const isTimely = queried === first && queried.change.head === expected?.head;
    const listFiles = () =>
      early !== undefined && isTimely ? settled(early) : listChangedFiles(client, ref);
    const { change, labels, targetBranch: target, sourceBranch: branch } = queried;
    const known = { change, labels, isOutsideAuthor: isOutside, settings, target, branch };
    const issues = () => gitLabIssues(client, ref);
    return { ...known, ...this.#diffsOf(queried, listFiles), issues };
  }

  posted(...asked: Parameters<ForgeReader['posted']>): Promise<Posted> {
    return this.#options.findPosted(...asked);
  }

  repositories(): ReturnType<ForgeReader['repositories']> {
    return listRepositories(this.#options.client);
  }

  openChanges(...[repository, , branch]: Parameters<ForgeReader['openChanges']>) {
    return listOpenChanges(this.#options.client, repository, branch);
  }

  commentsSince(ref: ChangeRef, since: Date): Promise<readonly HeardEvent[]> {
    return findComments(this.#options, ref, since);
  }

  merging(ref: ChangeRef): Promise<Merging> {
    return readMerging(this.#options.client, ref);
  }

  /** GitLab keeps no list of what it could not deliver to everybody's use. */
  redeliver(): Promise<number> {
    return Promise.resolve(0);
  }

  #diffsOf(
    { change, refs, fileCount }: QueriedChange,
    listFiles: () => Promise<readonly ListedFile[]>,
  ): Pick<OpenedChange, 'source' | 'changesSince' | 'explore'> {
    const { client, places, treePages } = this.#options;
    const { ref, base, head } = change;
    const version = refs ?? { base, start: base, head };
    const blobs = createBlobLoader(client, ref, version);
    const diff = async (): Promise<readonly FileDiff[]> => {
      const listed = await listFiles();
      const diffs = await diffChangedFiles(client, { ref, refs: version, listed, fileCount }, blobs);
      places.remember(ref, version, diffs);
      return diffs;
    };
    const source = new GitLabChange(version, diff, blobs);
    return {
      source,
      changesSince: (seen) =>
        seen === head ? Promise.resolve([]) : compare(client, ref, { base: seen, head }, blobs),
      explore: () => createExplorer(source, gitLabHistory(client, ref, version, treePages)),
    };
  }
}

async function settled<Value>(result: PromiseSettledResult<Value>): Promise<Value> {
  if (result.status === 'rejected') throw result.reason;
  return Promise.resolve(result.value);
}
