import type { Account, ChangeRef } from '../../../src/domain/change-request.ts';
import type { Sha } from '../../../src/domain/ids.ts';
import type { Access } from '../../../src/domain/role.ts';
import type { ChangeSource } from '../../../src/ports/change-source.ts';
import type { Remark } from '../../../src/ports/conversation.ts';
import type { Explorer } from '../../../src/ports/explorer.ts';
import type { Forge, Reaction } from '../../../src/ports/forge.ts';
import type { SpecialFile } from '../../kit/forge-stand-in/git/fast-import.ts';
import type { GitRepository } from '../../kit/forge-stand-in/git/git-repository.ts';
import type { Fault } from '../../kit/forge-stand-in/http/faults.ts';
import type { Files } from '../../memory-change.ts';

/** null: the file goes. */
export type Changes = Readonly<Record<string, string | null>>;

/** One change, in the hands of a test: what people do to it. */
export interface ReadChange {
  source(): Promise<ChangeSource>;
  push(files: Changes): Promise<void>;
  /** One commit in the place of all. */
  forcePush(files: Changes): Promise<void>;
}

/** That can be looked around in. */
export interface ExploredChange extends ReadChange {
  head(): Sha;
  explore(): Promise<Explorer>;
}

/** Where git itself keeps the files. */
export interface GitChange extends ExploredChange {
  /** Links and submodules, as one commit on top. */
  pushSpecial(files: Readonly<Record<string, SpecialFile>>): Promise<void>;
}

/** A thread as people see it. */
export interface SeenThread {
  readonly path: string;
  /** Of the new side, where it was posted; `first`: undefined for a single line. */
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly isResolved: boolean;
  readonly bodies: readonly string[];
}

/** A change at a forge. */
export interface ForgeChange extends ExploredChange {
  readonly ref: ChangeRef;
  readonly installation: string;
  close(): Promise<void>;
  /** Somebody commits to another branch, such as the target. @returns the commit */
  commitTo(branch: string, files: Changes): Promise<string>;
  reply(thread: number, body: string): Promise<void>;
  threads(): readonly SeenThread[];
  /** Comments below the change. */
  comments(): readonly string[];
  /** The newest status at that head. */
  status(head: Sha): 'success' | 'failure' | 'other' | undefined;
}

/** Where reactions are read with what is posted. */
export interface ReactingChange extends ForgeChange {
  /** Somebody says what he thinks of the comment that opens a thread. */
  react(by: string, thread: number, reaction: Reaction): void;
}

/** A remark of somebody, with the signs that stand at it, as the service names them. */
export interface SeenRemark extends Remark {
  readonly signs: () => readonly string[];
}

/** What others do to a change at a service. */
export interface ServiceChange extends ForgeChange, GitChange {
  readonly git: GitRepository;
  /** Says what somebody may do there. */
  grant(name: string, access: Access): Account;
  /** Below it, or in one of its threads. */
  say(by: string, body: string, thread?: number): Promise<SeenRemark>;
  protect(branch: string): void;
  /** What stands at another change of the repository. */
  other(number: number): {
    readonly isOpen: boolean;
    readonly target: string;
    readonly comments: readonly string[];
  };
  /** The bot may not see the change any more. */
  shutOut(): void;
  /** The branch of the change goes. */
  deleteBranch(): Promise<void>;
}

export interface ChangeOptions {
  readonly isDraft?: boolean;
  /** The branch is in another repository than the change; at a service only. */
  readonly isFork?: boolean;
}

type MakeChange<Change> = (before: Files, changed: Changes, options?: ChangeOptions) => Promise<Change>;

/** Something real, on which an adapter works. */
export interface ChangesPlace extends AsyncDisposable {
  /** A change in a repository of its own. */
  readonly change: MakeChange<ReadChange>;
}

export interface ExploredPlace extends ChangesPlace {
  readonly change: MakeChange<ExploredChange>;
}

export interface GitPlace extends ExploredPlace {
  readonly change: MakeChange<GitChange>;
}

export interface CommentsPlace extends ExploredPlace {
  readonly forge: Forge;
  readonly change: MakeChange<ForgeChange>;
}

export interface ReactionsPlace extends CommentsPlace {
  readonly change: MakeChange<ReactingChange>;
}

export interface ServicePlace extends CommentsPlace {
  readonly change: MakeChange<ServiceChange>;
  /** The same as `forge`, but gives up an answer after a tenth of a second. */
  readonly impatient: Forge;
  /** Of a larger tree it shows a part. */
  readonly treeEntries: number;
  /** How many it has got. */
  requests(): number;
  /** Nothing may be asked for so many seconds. */
  exhaust(seconds: number): void;
  /** The connection breaks at one of the writes to come, counted from 1: before it is done, or before its answer. */
  cut(write: number, phase: 'before' | 'after'): Disposable;
  /** What somebody may do is asked for in vain. */
  hideAccess(fault: Fault): Disposable;
}

/** Markers in what is posted are sealed with it. */
export const markerSecret = 'a secret of the contract';
