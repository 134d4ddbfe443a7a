import { z } from 'zod';
import type { Account, ChangeRef } from '../../domain/change-request.ts';
import type { Fingerprint } from '../../domain/ids.ts';
import { keyOfChange } from '../../domain/job.ts';
import type { Markers } from '../../domain/marker.ts';
import type { Access } from '../../domain/role.ts';
import type {
  Acknowledgement,
  DiscussedChange,
  ForgeConversation,
  Remark,
} from '../../ports/conversation.ts';
import { shaped } from './answer-shapes.ts';
import { queryChange } from './change-query.ts';
import type { GitHubClient } from './client.ts';
import { react } from './reaction.ts';
import { replyBelow } from './reply-below.ts';
import { replyInThread } from './reply-in-thread.ts';
import { parseRepositoryName } from './repository-name.ts';
import { statusOf } from './translate-error.ts';

const appRoute = 'GET /app';
const accessRoute = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
const commentRoute = 'GET /repos/{owner}/{repo}/pulls/comments/{comment_id}';

const appShape = z.object({ slug: z.string() });
/** Roles that an organisation made up itself have other names: then the old field tells what they stand on. */
const accessShape = z.object({
  permission: z.enum(['none', 'read', 'write', 'admin']),
  role_name: z.string(),
});
const commentShape = z.object({ body: z.string(), user: z.object({ type: z.string() }).nullable() });
const builtIn: readonly string[] = ['read', 'triage', 'write', 'maintain', 'admin'] satisfies Access[];

/** How we talk with people below a pull request. */
export class GitHubConversation implements ForgeConversation {
  readonly #client: GitHubClient;
  readonly #markers: Markers;
  #name: Promise<string> | undefined;

  constructor(client: GitHubClient, markers: Markers) {
    this.#client = client;
    this.#markers = markers;
  }

  /** Asked once: an App that gets another name is set up anew. */
  async botName(): Promise<string> {
    this.#name ??= this.#askName();
    try {
      return await this.#name;
    } catch (error) {
      this.#name = undefined;
      throw error;
    }
  }

  async discussed(ref: ChangeRef, installation: string): Promise<DiscussedChange> {
    const { change, settings, target, branch } = await queryChange(this.#client, ref, installation);
    return { change, settings, target, branch };
  }

  async access({ repo }: ChangeRef, installation: string, account: Pick<Account, 'name'>): Promise<Access> {
    const values = { ...parseRepositoryName(repo.path), username: account.name };
    try {
      const { data } = await this.#client.read({ installation }, accessRoute, values);
      const { permission, role_name: role } = shaped(accessShape, data, accessRoute);
      return builtIn.includes(role) ? (role as Access) : permission;
    } catch (error) {
      // Of an account that is gone.
      if (statusOf(error) === 404) return 'none';
      throw error;
    }
  }

  async findingIn({ change, installation, thread }: Remark): Promise<Fingerprint | undefined> {
    if (thread === undefined) return undefined;
    const values = { ...parseRepositoryName(change.repo.path), comment_id: Number(thread) };
    const { data } = await this.#client.read({ installation }, commentRoute, values);
    const { body, user } = shaped(commentShape, data, commentRoute);
    if (user?.type !== 'Bot') return undefined;
    const marks = this.#markers.read(keyOfChange(change), body);
    return marks.find(({ kind }) => kind === 'finding')?.value as Fingerprint | undefined;
  }

  acknowledge(remark: Remark, state: Acknowledgement): Promise<void> {
    return react(this.#client, remark, state);
  }

  async reply(remark: Remark, name: string, body: string): Promise<void> {
    const marker = { kind: 'reply', value: `${remark.comment}:${name}` } as const;
    const key = keyOfChange(remark.change);
    const isOurs = (text: string): boolean =>
      this.#markers.read(key, text).some(({ kind, value }) => kind === 'reply' && value === marker.value);
    const whole = `${body}\n\n${this.#markers.write(key, marker)}`;
    await (remark.thread === undefined
      ? replyBelow(this.#client, remark, whole, isOurs)
      : replyInThread(this.#client, { ...remark, thread: Number(remark.thread) }, whole, isOurs));
  }

  async #askName(): Promise<string> {
    const { data } = await this.#client.read('app', appRoute, {});
    return shaped(appShape, data, appRoute).slug;
  }
}
