import { z } from 'zod';
import type { Account, ChangeRef } from '../../domain/change-request.ts';
import type { Sha } from '../../domain/ids.ts';
import type { BranchOutcome, ForgeBranches, NewBranch, OfferedChange } from '../../ports/branches.ts';
import { sha } from '../answer-shapes.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import { buildBranch, commitAtOnce, removeWorkshop } from './commits.ts';
import { offerChange, tendChange } from './offered-change.ts';
import { orMissing } from './or-missing.ts';
import { readReviewed } from './reviewed-files.ts';
import { statusOf } from './translate-error.ts';

const route = 'GET /projects/:id/repository/branches/:branch';
const branchAnswer = z.object({ commit: z.object({ id: sha, message: z.string() }) });

interface Tip {
  readonly id: Sha;
  readonly message: string;
}

/** Commits by the commits API, of which each call makes one. https://docs.gitlab.com/api/commits/ */
export class GitLabBranches implements ForgeBranches {
  readonly #client: GitLabClient;
  readonly #host: string;

  /** @param host Of the pages: `gitlab.com`. */
  constructor(client: GitLabClient, host: string) {
    this.#client = client;
    this.#host = host;
  }

  /** https://docs.gitlab.com/user/profile/#use-an-automatically-generated-private-commit-email */
  signatureOf({ id, name }: Account): string {
    return `${name} <${id}-${name}@users.noreply.${this.#host}>`;
  }

  async open(ref: ChangeRef, _installation: string, branch: NewBranch): Promise<BranchOutcome> {
    const tip = await this.#tipOf(ref, branch.name);
    if (tip !== undefined) return this.#found(ref, branch, tip);
    if ((await readReviewed(this.#client, ref, branch)) === undefined) return 'stale';
    try {
      await buildBranch(this.#client, ref, branch);
      return 'opened';
    } catch (error) {
      // Somebody may have been quicker, and so may we: an answer can be lost.
      const now = statusOf(error) === 400 ? await this.#tipOf(ref, branch.name) : undefined;
      if (now === undefined) throw error;
      return this.#found(ref, branch, now);
    }
  }

  /** All in one commit: several could be cut off in between, on a branch that people work on. */
  async commit(
    ref: ChangeRef,
    _installation: string,
    branch: NewBranch,
  ): Promise<'committed' | 'moved' | 'stale'> {
    const standing = (tip: Tip | undefined): 'committed' | 'moved' | undefined => {
      if (tip?.message.includes(branch.mark) === true) return 'committed';
      return tip?.id === branch.head ? undefined : 'moved';
    };
    const before = standing(await this.#tipOf(ref, branch.name));
    if (before !== undefined) return before;
    const files = await readReviewed(this.#client, ref, branch);
    if (files === undefined) return 'stale';
    try {
      await commitAtOnce(this.#client, ref, branch, files);
      return 'committed';
    } catch (error) {
      const now = statusOf(error) === 400 ? standing(await this.#tipOf(ref, branch.name)) : undefined;
      if (now === undefined) throw error;
      return now;
    }
  }

  async holds(ref: ChangeRef, _installation: string, branch: string, mark: string): Promise<boolean> {
    return (await this.#tipOf(ref, branch))?.message.includes(mark) === true;
  }

  offer(ref: ChangeRef, _installation: string, change: OfferedChange): Promise<number> {
    return offerChange(this.#client, ref, change);
  }

  tend(...asked: Parameters<ForgeBranches['tend']>): ReturnType<ForgeBranches['tend']> {
    return tendChange(this.#client, ...asked);
  }

  async #found(ref: ChangeRef, branch: NewBranch, tip: Tip): Promise<'opened' | 'taken'> {
    if (!tip.message.includes(branch.mark)) return 'taken';
    await removeWorkshop(this.#client, ref, branch);
    return 'opened';
  }

  async #tipOf({ repo }: ChangeRef, branch: string): Promise<Tip | undefined> {
    const found = await orMissing(this.#client.rest.Branches.show(repo.path, branch));
    return found === undefined ? undefined : shaped(branchAnswer, found, route).commit;
  }
}
