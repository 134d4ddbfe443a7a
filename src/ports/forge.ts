import type { ChangeRef, ChangeRequest, ForgeId } from '../domain/change-request.ts';
import type { Mergeability } from '../domain/conflict.ts';
import type { ForgeEvent, RepositoryRef } from '../domain/event.ts';
import type { FileDiff } from '../domain/diff.ts';
import type { Fingerprint, RepoPath, Sha } from '../domain/ids.ts';
import type { Reactor, Thumb } from '../domain/reactor.ts';
import type { Line } from '../domain/text-position.ts';
import type { ChangeSource } from './change-source.ts';
import type { ForgeBranches } from './branches.ts';
import type { ForgeConversation } from './conversation.ts';
import type { Explorer } from './explorer.ts';
import type { Merging } from './merging.ts';
import type { Tracker } from './tracker.ts';

/** A message at the door, nothing of it believed yet. Header names are lower case. */
export interface RawHook {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** What somebody thinks of a comment of ours. */
export type Reaction = Thumb | 'other';

/** How many there are of each. */
export type Reactions = Readonly<Record<Reaction, number>>;

export interface HeardEvent {
  /** The same whenever the forge tells of it, and however. */
  readonly delivery: string;
  readonly event: ForgeEvent;
}

/** `unknown`: rightly signed, but nothing that we act on; `reaction`: nothing either, but worth counting. An event of one counts too. */
export type Received =
  | ({ readonly kind: 'event' } & HeardEvent)
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'reaction'; readonly reaction: Reaction }
  | { readonly kind: 'refused'; readonly why: 'signature' | 'malformed'; readonly detail: string };

export interface ForgeInbox {
  /** Verifies before it reads. Never throws for what is sent. */
  receive(hook: RawHook): Promise<Received>;
}

export interface SettingsFile {
  readonly file: string;
  readonly text: string;
  /** Of the target branch of the repository itself, from which it was read; undefined: it is from elsewhere, or not known. */
  readonly commit?: Sha;
}

/** A change as it stands at the forge, its head pinned: whatever is read through `source` is of that head. */
export interface OpenedChange {
  readonly change: ChangeRequest;
  readonly labels: readonly string[];
  /** The author has no rights in the repository beyond reading, or it is not known that he has. */
  readonly isOutsideAuthor: boolean;
  readonly source: ChangeSource;
  /** Settings files of the target branch and above it, the more general first; only those that exist. */
  readonly settings: readonly SettingsFile[];
  /** Name of the branch that it wants to be merged into. */
  readonly target: string;
  /** Name of its own. */
  readonly branch: string;
  /** What changed between a head that was reviewed before and this one; undefined: the forge cannot tell any more. */
  changesSince(head: Sha): Promise<readonly FileDiff[] | undefined>;
  /** To look around beyond the change. */
  explore(): Explorer;
  /** The issues of its own repository, whatever its text names; absent: there are none here. */
  issues?(): Tracker;
}

/** A thread of ours, found again by its marker. */
export interface PostedFinding {
  readonly id: Fingerprint;
  readonly thread: string;
  readonly isResolved: boolean;
  /** Somebody else wrote the last word in it. */
  readonly isAnswered: boolean;
  /** Of others to its comment. Absent: the forge sends a message for each, and `ForgeInbox` tells of it. */
  readonly reactions?: Reactions;
  /** Some of them, by name. */
  readonly reactors?: readonly Reactor[];
}

/** What stands at the forge already, of this bot. */
export interface Posted {
  /** Of the change as it is now; not always the one that was reviewed. */
  readonly head: Sha;
  readonly findings: readonly PostedFinding[];
  /** Names of the review calls that were accepted, by the marker in their body; the head, or `agent:` and the head. */
  readonly reviewCalls: readonly string[];
  readonly summary: { readonly id: string; readonly body: string } | undefined;
  /** Statuses at the head in question. */
  readonly statuses: readonly PostedStatus[];
  /** Absent: nobody asked the forge to find it out. */
  readonly mergeability?: Mergeability | undefined;
}

export interface PostedStatus {
  readonly id: string;
  /** Which review set it. */
  readonly review: string;
  readonly isFinal: boolean;
}

/** A comment at lines of the new side. Its body holds its marker. */
export interface InlineComment {
  readonly id: Fingerprint;
  readonly path: RepoPath;
  readonly first: Line;
  readonly last: Line;
  readonly body: string;
}

export interface ReviewCall {
  readonly head: Sha;
  readonly body: string;
  readonly comments: readonly InlineComment[];
}

/** `pending`: it will be said later. */
export type StatusState = 'success' | 'failure' | 'neutral' | 'skipped' | 'action-required' | 'pending';

export interface Annotation {
  readonly path: RepoPath;
  readonly first: Line;
  readonly last: Line;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface Status {
  /** Which review says so: the forge finds it again by this. */
  readonly review: string;
  readonly head: Sha;
  readonly state: StatusState;
  /** One line. */
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** One of {@link Posted.statuses} to write over. */
  readonly replaces: string | undefined;
}

/** What ends a publication: everything but the comments. */
export interface Conclusion {
  readonly summary: { readonly replaces: string | undefined; readonly body: string } | undefined;
  readonly resolve: readonly string[];
  readonly reopen: readonly string[];
  readonly status: Status;
}

/** What a forge takes, as data: no code asks which forge it is. */
export interface ForgeLimits {
  readonly commentCharacters: number;
  readonly annotations: number;
  readonly summaryCharacters: number;
  /**
   * Opens the fence of a one-click replacement of `lines` lines above and including the commented one; undefined: they
   * are too many.
   */
  suggestionInfo(lines: number): string | undefined;
}

export interface ForgeReader {
  /** @throws {AppError} `change-not-found`, `rate-limited`, `forge-unavailable`, `forge-refused` */
  open(ref: ChangeRef, installation: string, expected?: { base: Sha; head: Sha }): Promise<OpenedChange>;
  /** `Posted.statuses` tells them; otherwise the forge itself writes over one that waits. */
  readonly listsStatuses?: boolean;
  /** What we posted to the change, and the statuses at that head. */
  posted(ref: ChangeRef, installation: string, head: Sha): Promise<Posted>;
  repositories(): AsyncIterable<{ readonly repository: RepositoryRef; readonly installation: string }>;
  openChanges(
    repository: RepositoryRef,
    installation: string,
    branch?: string,
  ): AsyncIterable<{
    readonly ref: ChangeRef;
    readonly head: Sha;
    readonly base: Sha;
    readonly draft: boolean;
    /** As far as the forge knows; being asked, it finds out. */
    readonly mergeability: Mergeability;
    /** When anything was last done to it, comments too; undefined: the forge does not tell. */
    readonly updatedAt?: Date;
  }>;
  /** How a change stands to its target branch now. @throws {AppError} `change-not-found` */
  merging(ref: ChangeRef, installation: string): Promise<Merging>;
  /**
   * Comments since then that may hold commands and have no answer, the oldest first, as if their messages came now. Absent:
   * the forge itself sends again what it could not deliver.
   */
  commentsSince?(ref: ChangeRef, since: Date): Promise<readonly HeardEvent[]>;
  /** Asks the forge to send again what it could not deliver since then. Returns how many. */
  redeliver(since: Date): Promise<number>;
}

export interface ForgeWriter {
  readonly limits: ForgeLimits;
  /** One call where it is possible. What the forge refuses (a line it does not know) is named, the rest stands. */
  comment(
    ref: ChangeRef,
    installation: string,
    call: ReviewCall,
  ): Promise<{ readonly refused: readonly Fingerprint[] }>;
  /** As few calls as possible. */
  conclude(ref: ChangeRef, installation: string, conclusion: Conclusion): Promise<void>;
}

/** Addresses of pages that people open. */
export interface ForgePages {
  change(ref: ChangeRef): string;
  /** Of a line at a head. @param ref Any change of the repository. */
  line(ref: ChangeRef, head: Sha, path: RepoPath, line: Line): string;
  /** Of issues, without their number: as we write them, and then as others do. @param ref Any change of the repository. */
  issues(ref: ChangeRef): readonly [string, ...string[]];
}

/** Something about our own access that an operator should repair. */
export interface AccessProblem {
  /** For programs: `token-refused`, `scope-missing`, … */
  readonly code: string;
  /** One sentence for people, and what to do. */
  readonly message: string;
}

export interface AccessReport {
  /** Whom the forge takes us for, and what it is. */
  readonly summary: string;
  readonly problems: readonly AccessProblem[];
}

export interface Forge {
  readonly id: ForgeId;
  readonly pages: ForgePages;
  readonly inbox: ForgeInbox;
  readonly reader: ForgeReader;
  readonly writer: ForgeWriter;
  /**
   * Asks the forge what we may do there; absent: it says so at every request.
   * @throws {AppError} while it does not answer
   */
  readonly checkAccess?: () => Promise<AccessReport>;
  /** Without it the bot hears no commands there. */
  readonly conversation?: ForgeConversation;
  /** Without it fixes are offered as patches only. */
  readonly branches?: ForgeBranches;
}
