import { setTimeout } from 'node:timers/promises';
import type { ChangeRef } from '../../domain/change-request.ts';
import type { FileDiff } from '../../domain/diff.ts';
import { AppError } from '../../domain/errors.ts';
import type { Sha } from '../../domain/ids.ts';
import type { ForgeReader, OpenedChange, Posted } from '../../ports/forge.ts';
import type { ListedFile } from '../listed-file.ts';
import { RecentValues } from '../recent-values.ts';
import { isOutsideAuthor } from './author.ts';
import { createBlobLoader } from './blob-query.ts';
import { queryChange } from './change-query.ts';
import type { QueriedChange } from './change-query.ts';
import { diffChangedFiles, listChangedFiles } from './changed-files.ts';
import type { GitLabClient } from './client.ts';
import { compare } from './comparison.ts';
import { GitLabChange } from './gitlab-change.ts';
import { listOpenChanges, listRepositories } from './listing.ts';
import type { KnownPlaces } from './known-places.ts';
import { querySettings } from './settings-query.ts';

export interface ReaderOptions {
  readonly client: GitLabClient;
  /** The name of the project in each group that holds the settings of the group. */
  readonly settingsProject: string;
  /** Told of the diffs that were read, for whoever comments on them. */
  readonly places: KnownPlaces;
  readonly findPosted: ForgeReader['posted'];
  /** Milliseconds before a change is looked at again whose diff GitLab is still making; later four times as long. */
  readonly prepareWait: number;
}

/** How many projects' target branches are kept; only a guess for the next change. */
const projectsKnown = 1_000;
const usualBranch = 'main';
/** Milliseconds until a change that is not ready is looked at again by a later attempt. */
const preparation = 15_000;

/** Reads GitLab for reviews. */
export class GitLabReader implements ForgeReader {
  readonly #options: ReaderOptions;
  readonly #branches = new RecentValues<string>(projectsKnown);

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  async open(
    ref: ChangeRef,
    _installation: string,
    expected?: { readonly head: Sha },
  ): Promise<OpenedChange> {
    const { client } = this.#options;
    const [first, [early]] = await Promise.all([
      this.#query(ref),
      Promise.allSettled(expected === undefined ? [] : [listChangedFiles(client, ref)]),
    ]);
    const queried = isReady(first) ? first : await this.#queryLater(ref);
    const [settings, isOutside] = await Promise.all([
      this.#settingsOf(queried),
      isOutsideAuthor(client, queried),
    ]);
    // The list is sure to be of that head, or of a newer one, only when the push had been told of before.
    const isTimely = queried === first && queried.change.head === expected?.head;
    const listFiles = () =>
      early !== undefined && isTimely ? settled(early) : listChangedFiles(client, ref);
    const { change, labels } = queried;
    return { change, labels, isOutsideAuthor: isOutside, settings, ...this.#diffsOf(queried, listFiles) };
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

  /** GitLab keeps no list of what it could not deliver to everybody's use. */
  redeliver(): Promise<number> {
    return Promise.resolve(0);
  }

  #query(ref: ChangeRef): Promise<QueriedChange> {
    const { client, settingsProject } = this.#options;
    const branch = this.#branches.get(ref.repo.path) ?? usualBranch;
    return queryChange(client, { ref, branch, settingsProject });
  }

  async #queryLater(ref: ChangeRef): Promise<QueriedChange> {
    for (const wait of [this.#options.prepareWait, 4 * this.#options.prepareWait]) {
      await setTimeout(wait);
      const queried = await this.#query(ref);
      if (isReady(queried)) return queried;
    }
    const retryAt = new Date(Date.now() + preparation).toISOString();
    const change = `${ref.repo.path}!${ref.number}`;
    throw new AppError('change-not-ready', { service: 'GitLab', change, retryAt });
  }

  /** Those that came along are of the branch that was asked for. */
  async #settingsOf(queried: QueriedChange): Promise<OpenedChange['settings']> {
    const { targetBranch, askedBranch, groupSettings, change } = queried;
    const { path } = change.ref.repo;
    this.#branches.set(path, targetBranch);
    const own =
      targetBranch === askedBranch
        ? queried.settings
        : await querySettings(this.#options.client, path, targetBranch);
    return [...groupSettings, ...own];
  }

  #diffsOf(
    { change, refs, fileCount }: QueriedChange,
    listFiles: () => Promise<readonly ListedFile[]>,
  ): Pick<OpenedChange, 'source' | 'changesSince'> {
    const { client, places } = this.#options;
    const { ref, base, head } = change;
    const version = refs ?? { base, start: base, head };
    const blobs = createBlobLoader(client, ref, version);
    const diff = async (): Promise<readonly FileDiff[]> => {
      const listed = await listFiles();
      const diffs = await diffChangedFiles(client, { ref, refs: version, listed, fileCount }, blobs);
      places.remember(ref, version, diffs);
      return diffs;
    };
    return {
      source: new GitLabChange(version, diff, blobs),
      changesSince: (seen) =>
        seen === head ? Promise.resolve([]) : compare(client, ref, { base: seen, head }, blobs),
    };
  }
}

/** A change that is closed has nothing to be made ready for. */
function isReady({ refs, change }: QueriedChange): boolean {
  return refs !== undefined || change.state !== 'open';
}

async function settled<Value>(result: PromiseSettledResult<Value>): Promise<Value> {
  if (result.status === 'rejected') throw result.reason;
  return Promise.resolve(result.value);
}
