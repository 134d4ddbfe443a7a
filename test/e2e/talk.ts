import type { Access } from '../../src/domain/role.ts';
import type { Acknowledgement } from '../../src/ports/conversation.ts';
import type { FileChanges } from '../kit/forge-stand-in/git/fast-import.ts';
import type { GitRepository } from '../kit/forge-stand-in/git/git-repository.ts';

/** Something that was said, with the signs that the bot put at it. */
export interface Said {
  readonly author: string;
  readonly body: string;
  readonly signs: readonly Acknowledgement[];
}

/** A remark, and what the bot said since. */
export type Exchange = readonly [remark: Said, ...replies: Said[]];

export interface Thread {
  readonly isResolved: boolean;
  readonly comments: readonly Said[];
}

/** A reviewed change and people of every kind: ann may push and wrote it, tom may triage, eve may read. */
export interface Talk {
  /** Of the repository. */
  readonly name: string;
  /** Of the change. */
  readonly number: number;
  readonly git: GitRepository;
  /** Says it below the change and waits. */
  readonly say: (by: string, text: string) => Promise<Exchange>;
  /** Says it in the first thread and waits. */
  readonly answer: (by: string, text: string) => Promise<Exchange>;
  /** Says it and does not wait. */
  readonly shout: (by: string, text: string) => Promise<void>;
  /** Gives a thumb up to the finding of a thread. */
  readonly like: (by: string, thread: number) => Promise<void>;
  readonly grant: (name: string, access: Access) => void;
  readonly head: () => string;
  /** Waits for the review. Returns the new head. */
  readonly push: (files: FileChanges) => Promise<string>;
  /** Commits to another branch. */
  readonly commitTo: (branch: string, files: FileChanges) => Promise<string>;
  readonly tip: (branch: string) => Promise<string>;
  readonly protect: (branch: string) => void;
  readonly unprotect: (branch: string) => void;
  /** Opens one more change, which tom wrote, and waits for its review. */
  readonly open: (branch: string, files: FileChanges) => Promise<Counterpart>;
  /** A change of the repository by its number. */
  readonly change: (number: number) => Counterpart;
  /** How many changes there are. */
  readonly changes: () => number;
  /** How many reviews were published for it. */
  readonly reviews: () => number;
  /** How often the bot made a commit, or let a branch begin. */
  readonly branchesMade: () => number;
}

export interface Counterpart {
  readonly target: string;
  /** Its own words. */
  readonly description: string;
  readonly threads: () => readonly Thread[];
  /** Below it, the summary first. */
  readonly comments: () => readonly Said[];
  /** As the newest status at its head says. */
  readonly verdict: () => string | undefined;
  readonly merge: () => Promise<void>;
}

export interface TalkOptions {
  readonly files?: FileChanges;
  readonly change: FileChanges;
  /** Its branch is in a fork of zoe, who wrote it. */
  readonly isFork?: boolean;
  /** An issue of the repository that it closes, and what else is in its description. */
  readonly closes?: { readonly title: string; readonly text: string; readonly beside: string };
}

/** What the bot thinks people reach it by: where it listens is known only once it does. */
export const publicUrl = 'https://autoglm.example/bot';

/** A forge where people talk with the bot. */
export interface TalkPlace extends AsyncDisposable {
  /** Where the bot listens. */
  readonly url: string;
  /** When every message is taken in and no work is left. */
  readonly idle: () => Promise<void>;
  /** As it is spoken to. */
  readonly mention: string;
  /** Before the number of a change. */
  readonly sign: string;
  /** Of another bot. */
  readonly otherBot: string;
  /** The end of the addresses that it gives to people. */
  readonly addresses: RegExp;
  /** Follows a link to the bot. */
  readonly fetch: (address: string) => Promise<Response>;
  /** Names of the requests that the bot makes of the forge for it, until no work is left. */
  readonly requestsOf: (act: () => Promise<unknown>) => Promise<readonly string[]>;
  readonly openTalk: (name: string, options: TalkOptions) => Promise<Talk>;
  /** Until it is disposed of, nobody is told what somebody may do. */
  readonly hideAccess: () => Disposable;
}
