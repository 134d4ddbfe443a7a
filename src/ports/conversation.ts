import type { Account, ChangeRef, ChangeRequest } from '../domain/change-request.ts';
import type { Fingerprint } from '../domain/ids.ts';
import type { Reactor } from '../domain/reactor.ts';
import type { Access } from '../domain/role.ts';
import type { OpenedChange } from './forge.ts';

/** A comment of a person, to which we answer. */
export interface Remark {
  readonly change: ChangeRef;
  readonly installation: string;
  /** The forge's name for it. */
  readonly comment: string;
  /** The thread it stands in; undefined: below the change itself. */
  readonly thread: string | undefined;
}

/** A change as far as it is needed to talk about it: without its files. */
export interface DiscussedChange extends Pick<OpenedChange, 'settings' | 'target'> {
  readonly change: ChangeRequest;
  /** Name of its own branch. */
  readonly branch: string;
}

/** How far a command is; the forge shows it by a small sign at the comment. */
export type Acknowledgement = 'read' | 'working' | 'done' | 'failed' | 'refused';

/** What a forge must do for us to take part in a conversation. Each write is found again when it is repeated. */
export interface ForgeConversation {
  /** What people write behind an `@` to speak to the bot. */
  botName(): Promise<string>;
  /** As it is now. @throws {AppError} `change-not-found` */
  discussed(ref: ChangeRef, installation: string): Promise<DiscussedChange>;
  /** Asked each time, never remembered. @throws {AppError} when it cannot be found out */
  access(ref: ChangeRef, installation: string, account: Account): Promise<Access>;
  /** The finding that a thread of ours was opened for; undefined: the thread is not ours. */
  findingIn(remark: Remark): Promise<Fingerprint | undefined>;
  /** Others whose thumbs stand at a comment of ours. Absent: they are told with what is posted. */
  reactors?(remark: Remark): Promise<readonly Reactor[]>;
  /** In the place of the one before. */
  acknowledge(remark: Remark, state: Acknowledgement): Promise<void>;
  /** Where the remark stands. @param name Of the reply: the one of that name is written over. */
  reply(remark: Remark, name: string, body: string): Promise<void>;
}
