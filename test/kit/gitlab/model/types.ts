import type { GitRepository } from '../../forge-stand-in/git/git-repository.ts';
import type { JsonObject } from '../../forge-stand-in/json.ts';

export interface User {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  /** Of a project or group access token. */
  readonly isBot: boolean;
}

/** https://docs.gitlab.com/api/access_requests/#valid-access-levels */
export const accessLevels = { guest: 10, reporter: 20, developer: 30, maintainer: 40, owner: 50 } as const;

export type Role = keyof typeof accessLevels;

export interface Namespace {
  readonly id: number;
  /** Whole, such as `makers/tools`. */
  readonly path: string;
  readonly kind: 'group' | 'user';
  readonly parent: Namespace | undefined;
  readonly members: Map<User, Role>;
}

export interface Project {
  readonly id: number;
  readonly namespace: Namespace;
  readonly path: string;
  readonly visibility: 'private' | 'internal' | 'public';
  readonly defaultBranch: string;
  /** Shared by a project and its forks. */
  readonly git: GitRepository;
  /** Where in it the branches are, such as `refs/heads/`. */
  readonly heads: string;
  readonly parent: Project | undefined;
  readonly members: Map<User, Role>;
  readonly protectedBranches: Set<string>;
  readonly mergeRequests: Map<number, MergeRequest>;
  readonly issues: Map<number, Issue>;
  /** Who may see its issues beside its members. */
  issuesAccess: 'enabled' | 'private' | 'disabled';
  readonly hooks: Hook[];
  readonly statuses: CommitStatus[];
  readonly pipelines: Pipeline[];
  readonly createdAt: string;
}

export interface Issue {
  readonly id: number;
  readonly iid: number;
  readonly author: User;
  readonly isConfidential: boolean;
  readonly createdAt: string;
  title: string;
  description: string;
  state: 'opened' | 'closed';
}

/** One state of a merge request's diff. Each push makes one. */
export interface Version {
  readonly id: number;
  /** Where source and target parted. */
  readonly base: string;
  /** The target branch at that time. */
  readonly start: string;
  readonly head: string;
  readonly createdAt: string;
}

export interface MergeRequest {
  readonly id: number;
  readonly iid: number;
  readonly project: Project;
  readonly source: { readonly project: Project; readonly branch: string };
  readonly author: User;
  readonly reviewers: readonly User[];
  readonly createdAt: string;
  /** Oldest first. */
  readonly versions: Version[];
  readonly discussions: Discussion[];
  readonly drafts: DraftNote[];
  readonly approvedBy: Set<User>;
  readonly awards: Award[];
  targetBranch: string;
  title: string;
  description: string;
  labels: readonly string[];
  state: 'opened' | 'closed' | 'merged';
  /** The source branch's tip; the one before it was deleted. */
  head: string;
  /** False: the diff is still to be made, as right after it was opened. */
  isPrepared: boolean;
  updatedAt: string;
  closedAt: string | undefined;
  mergedAt: string | undefined;
  mergeCommit: string | undefined;
  /** What is known of its merge, and of which two commits. */
  mergeCheck: { readonly of: string; readonly status: MergeStatus };
}

export type MergeStatus = 'unchecked' | 'checking' | 'can_be_merged' | 'cannot_be_merged';

export interface Discussion {
  readonly id: string;
  readonly mergeRequest: MergeRequest;
  /** A single note that starts no thread. */
  readonly isIndividual: boolean;
  readonly notes: Note[];
}

export interface Note {
  readonly id: number;
  readonly discussion: Discussion;
  readonly author: User;
  readonly createdAt: string;
  readonly isSystem: boolean;
  readonly awards: Award[];
  readonly originalPosition: Position | undefined;
  /** Follows the line from version to version; of an old version: outdated. */
  position: Position | undefined;
  body: string;
  updatedAt: string;
  resolvedBy: User | undefined;
  resolvedAt: string | undefined;
}

export interface Award {
  readonly id: number;
  readonly name: string;
  readonly user: User;
}

export interface DraftNote {
  readonly id: number;
  readonly mergeRequest: MergeRequest;
  readonly author: User;
  readonly replyTo: Discussion | undefined;
  readonly resolvesDiscussion: boolean;
  position: Position | undefined;
  /** undefined with a position: no line of the diff is there. */
  lineCode: string | undefined;
  body: string;
}

export interface LineEnd {
  readonly lineCode: string;
  readonly type: 'new' | 'old' | undefined;
  readonly oldLine: number | undefined;
  readonly newLine: number | undefined;
}

export interface Position {
  readonly base: string;
  readonly start: string;
  readonly head: string;
  readonly oldPath: string;
  readonly newPath: string;
  readonly oldLine: number | undefined;
  readonly newLine: number | undefined;
  readonly range: { readonly start: LineEnd; readonly end: LineEnd } | undefined;
}

export type StatusState = 'pending' | 'running' | 'success' | 'failed' | 'canceled' | 'skipped';

export interface Pipeline {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  /** Whether the project's own configuration made it; else a status did. */
  readonly source: 'push' | 'merge_request_event' | 'external';
}

export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly name: string;
  readonly author: User;
  readonly pipeline: Pipeline;
  readonly createdAt: string;
  status: StatusState;
  description: string | undefined;
  targetUrl: string | undefined;
  startedAt: string | undefined;
  finishedAt: string | undefined;
}

export interface HookEvents {
  readonly push_events: boolean;
  readonly merge_requests_events: boolean;
  readonly note_events: boolean;
  readonly emoji_events: boolean;
  readonly [other: `${string}_events`]: boolean;
}

export interface Hook {
  readonly id: number;
  readonly createdAt: string;
  /** Of the project that a test made; follows {@link Outbox.point}. */
  readonly isOfScene: boolean;
  url: string | undefined;
  name: string | undefined;
  description: string | undefined;
  token: string | undefined;
  events: HookEvents;
  verifiesCertificate: boolean;
  pushBranchFilter: string;
}

export interface Token {
  readonly id: number;
  readonly text: string;
  readonly name: string;
  readonly user: User;
  readonly kind: 'personal' | 'project' | 'group' | 'oauth' | 'job';
  readonly createdAt: string;
  scopes: readonly string[];
  expiresAt: Date | undefined;
  isRevoked: boolean;
}

/** What happened, for the webhooks. */
export interface Happening {
  readonly event: 'Push Hook' | 'Merge Request Hook' | 'Note Hook' | 'Emoji Hook';
  readonly project: Project;
  readonly payload: JsonObject;
}
