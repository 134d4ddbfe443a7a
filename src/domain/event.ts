import type { Account, ChangeRef, ForgeId } from './change-request.ts';
import type { TalkingChatId } from './chat.ts';
import type { Fingerprint, Sha } from './ids.ts';

/** A repository as its forge names it: `owner/name` on GitHub, the full path on GitLab. */
export interface RepositoryRef {
  readonly forge: ForgeId;
  readonly path: string;
}

/** What a forge told us, in the words of every forge. Only what decides what to do next is kept. */
export type ForgeEvent = {
  readonly forge: ForgeId;
  /** Whose credentials reach the repository: an App's installation on GitHub, the host's account on GitLab. */
  readonly installation: string;
} & (ChangeEvent | CommentEvent | ReactionEvent | BranchEvent | HeadEvent | InstallationEvent);

export type ChangeEvent =
  | {
      /**
       * `change-ready`: no draft any more; `change-drafted`: a draft again; `change-edited`: its title or its labels,
       * which settings may go by.
       */
      readonly kind:
        | 'change-opened'
        | 'change-updated'
        | 'change-ready'
        | 'change-drafted'
        | 'change-edited'
        | 'base-changed'
        | 'review-requested';
      readonly change: ChangeRef;
      readonly head: Sha;
      readonly base: Sha;
      readonly draft: boolean;
    }
  | { readonly kind: 'change-closed'; readonly change: ChangeRef; readonly merged: boolean };

export interface CommentEvent {
  readonly kind: 'comment-posted';
  readonly change: ChangeRef;
  /** The forge's name for it. */
  readonly comment: string;
  /** The thread it stands in; undefined: below the change itself. */
  readonly thread: string | undefined;
  readonly by: Account;
  readonly text: string;
}

/** Somebody thinks something of a finding, or does not any more. Whose thumbs stand there in the end is for the forge to say. */
export interface ReactionEvent {
  readonly kind: 'reaction-given' | 'reaction-withdrawn';
  readonly change: ChangeRef;
  readonly finding: Fingerprint;
  /** Ours that tells of the finding, by the forge's name. */
  readonly comment: string;
  readonly reaction: 'thumbsup' | 'thumbsdown';
}

/** A push to a branch that is no change's own: changes that want to be merged into it may read differently now. */
export interface BranchEvent {
  readonly kind: 'branch-moved';
  readonly repository: RepositoryRef;
  readonly branch: string;
  readonly isDefault: boolean;
  /** The push touches the repository's settings. */
  readonly touchesSettings: boolean;
  /** The group, or the owner, whose repositories take settings from this branch; undefined: none does. */
  readonly settingsOf?: string;
}

/** Somebody wants a commit checked again: it can be the head of several changes. */
export interface HeadEvent {
  readonly kind: 'head-requested';
  readonly repository: RepositoryRef;
  readonly head: Sha;
}

export interface InstallationEvent {
  readonly kind: 'repositories-added' | 'repositories-removed';
  readonly repositories: readonly RepositoryRef[];
  /** The whole account, not only some repositories. */
  readonly isWhole: boolean;
}

export type EventKind = ForgeEvent['kind'];

/** Somebody did something in a chat. What it was stands in the job. */
export interface ChatEvent {
  readonly forge: TalkingChatId;
  readonly kind: 'chat-request';
}

/** One message of a forge or of a chat. Its id is the same when the forge sends it again. */
export interface Delivery {
  readonly id: string;
  readonly event: ForgeEvent | ChatEvent;
  readonly receivedAt: Date;
}
