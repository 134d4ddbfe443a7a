import type { Account, ChangeRef } from '../../domain/change-request.ts';
import type { Fingerprint } from '../../domain/ids.ts';
import { keyOfChange } from '../../domain/job.ts';
import type { Markers } from '../../domain/marker.ts';
import type { Reactor } from '../../domain/reactor.ts';
import type { Access } from '../../domain/role.ts';
import type {
  Acknowledgement,
  DiscussedChange,
  ForgeConversation,
  Remark,
} from '../../ports/conversation.ts';
import { replacedBy } from '../acknowledgement.ts';
import { award, thumbsAt } from './award.ts';
import type { ChangeReader } from './change-reader.ts';
import type { GitLabClient } from './client.ts';
import { accessOf, levelIn } from './member.ts';
import { orMissing } from './or-missing.ts';
import type { OwnAccount } from './own-account.ts';
import { readThread, replyBelow, replyInThread } from './reply.ts';
import type { FoundNote } from './reply.ts';

export interface ConversationOptions {
  readonly client: GitLabClient;
  readonly changes: ChangeReader;
  readonly markers: Markers;
  readonly account: () => Promise<OwnAccount>;
}

/** How we talk with people below a merge request. */
export class GitLabConversation implements ForgeConversation {
  readonly #options: ConversationOptions;

  constructor(options: ConversationOptions) {
    this.#options = options;
  }

  async botName(): Promise<string> {
    return (await this.#options.account()).name;
  }

  /** Its diff need not be made for that. */
  async discussed(ref: ChangeRef): Promise<DiscussedChange> {
    const { changes } = this.#options;
    const queried = await changes.query(ref);
    const { change, targetBranch: target, sourceBranch: branch } = queried;
    return { change, target, branch, settings: await changes.settingsOf(queried) };
  }

  async access({ repo }: ChangeRef, _installation: string, { id }: Account): Promise<Access> {
    return accessOf(await levelIn(this.#options.client, repo.path, id));
  }

  async findingIn({ change, thread }: Remark): Promise<Fingerprint | undefined> {
    if (thread === undefined) return undefined;
    const { client, account, markers } = this.#options;
    const [own, notes] = await Promise.all([account(), orMissing(readThread(client, change, thread))]);
    const [first] = notes ?? [];
    if (first === undefined || String(first.author.id) !== own.id) return undefined;
    const marks = markers.read(keyOfChange(change), first.body);
    return marks.find(({ kind }) => kind === 'finding')?.value as Fingerprint | undefined;
  }

  async reactors(remark: Remark): Promise<readonly Reactor[]> {
    const { client, account } = this.#options;
    return thumbsAt(client, remark, (await account()).id);
  }

  async acknowledge(remark: Remark, state: Acknowledgement): Promise<void> {
    const { client, account } = this.#options;
    await award(client, remark, (await account()).id, { state, replaced: replacedBy[state] });
  }

  async reply(remark: Remark, name: string, body: string): Promise<void> {
    const { client, account, markers } = this.#options;
    const { change, comment, thread } = remark;
    const key = keyOfChange(change);
    const marker = { kind: 'reply', value: `${comment}:${name}` } as const;
    const { id } = await account();
    // A person who copies a marker is still a person.
    const isOurs = ({ author, body: text }: FoundNote): boolean =>
      String(author.id) === id &&
      markers.read(key, text).some(({ kind, value }) => kind === 'reply' && value === marker.value);
    const whole = `${body}\n\n${markers.write(key, marker)}`;
    await (thread === undefined
      ? replyBelow(client, remark, whole, isOurs)
      : replyInThread(client, { change, thread }, whole, isOurs));
  }
}
