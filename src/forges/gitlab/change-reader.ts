import { setTimeout } from 'node:timers/promises';
import type { ChangeRef } from '../../domain/change-request.ts';
import { AppError } from '../../domain/errors.ts';
import type { OpenedChange } from '../../ports/forge.ts';
import { RecentValues } from '../recent-values.ts';
import { queryChange } from './change-query.ts';
import type { QueriedChange } from './change-query.ts';
import type { GitLabClient } from './client.ts';
import { readRuleFiles } from './rule-files.ts';
import { querySettings } from './settings-query.ts';

export interface ChangeReaderOptions {
  readonly client: GitLabClient;
  /** The name of the project in each group that holds the settings of the group. */
  readonly settingsProject: string;
  /** Milliseconds before a change is looked at again whose diff GitLab is still making; later four times as long. */
  readonly prepareWait: number;
}

/** How many projects' target branches are kept; only a guess for the next change. */
const projectsKnown = 1_000;
const usualBranch = 'main';
/** Milliseconds until a change that is not ready is looked at again by a later attempt. */
const preparation = 15_000;

/** Asks for changes, each with the settings of the branch that it is most likely to be merged into. */
export class ChangeReader {
  readonly #options: ChangeReaderOptions;
  readonly #branches = new RecentValues<string>(projectsKnown);

  constructor(options: ChangeReaderOptions) {
    this.#options = options;
  }

  /** As it is, ready or not. */
  query(ref: ChangeRef): Promise<QueriedChange> {
    const { client, settingsProject } = this.#options;
    const branch = this.#branches.get(ref.repo.path) ?? usualBranch;
    return queryChange(client, { ref, branch, settingsProject });
  }

  /** Once more, when it was not ready. @throws {AppError} `change-not-ready` */
  async queryLater(ref: ChangeRef): Promise<QueriedChange> {
    for (const wait of [this.#options.prepareWait, 4 * this.#options.prepareWait]) {
      await setTimeout(wait);
      const queried = await this.query(ref);
      if (isReady(queried)) return queried;
    }
    const retryAt = new Date(Date.now() + preparation).toISOString();
    const change = `${ref.repo.path}!${ref.number}`;
    throw new AppError('change-not-ready', { service: 'GitLab', change, retryAt });
  }

  /** Those that came along are of the branch that was asked for. */
  async settingsOf(queried: QueriedChange): Promise<OpenedChange['settings']> {
    const { targetBranch, askedBranch, groupSettings, change } = queried;
    const { path } = change.ref.repo;
    this.#branches.set(path, targetBranch);
    const own =
      targetBranch === askedBranch
        ? queried.settings
        : await querySettings(this.#options.client, path, targetBranch);
    const rules = own.rules && (await readRuleFiles(this.#options.client, path, own.rules));
    return [...groupSettings, ...own.files, ...(rules ?? [])];
  }
}

/** A change that is closed has nothing to be made ready for. */
export function isReady({ refs, change }: QueriedChange): boolean {
  return refs !== undefined || change.state !== 'open';
}
