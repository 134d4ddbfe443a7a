import type { AccessLevel } from './access.ts';
import type { Association } from './associations.ts';
import type { Side } from '../../forge-stand-in/git/patch.ts';
import type { GitRepository } from '../../forge-stand-in/git/git-repository.ts';
import type { JsonObject } from '../../forge-stand-in/json.ts';

export interface Account {
  readonly id: number;
  /** Of a bot with `[bot]`, as REST shows it. */
  readonly login: string;
  readonly type: 'User' | 'Organization' | 'Bot';
}

export type Level = 'read' | 'write';

/** What an installation was granted, such as `{ contents: 'read' }`. */
export type Permissions = Readonly<Record<string, Level>>;

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly owner: Account;
  readonly bot: Account;
  /** PEM. */
  readonly privateKey: string;
  readonly publicKey: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly webhookSecret: string;
  readonly permissions: Permissions;
  readonly events: readonly string[];
  readonly createdAt: string;
}

export interface Installation {
  readonly id: number;
  readonly account: Account;
  readonly repositories: Set<Repository>;
  permissions: Permissions;
  suspendedAt: string | undefined;
  readonly createdAt: string;
}

export interface Token {
  readonly text: string;
  readonly installation: Installation;
  readonly permissions: Permissions;
  /** undefined: whatever the installation reaches. */
  readonly repositories: ReadonlySet<Repository> | undefined;
  readonly expiresAt: Date;
}

export interface Repository {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly defaultBranch: string;
  /** Shared by a repository and its forks. */
  readonly git: GitRepository;
  /** Where in it the branches are, such as `refs/heads/`. */
  readonly heads: string;
  readonly parent: Repository | undefined;
  readonly pulls: Map<number, PullRequest>;
  readonly issues: Map<number, Issue>;
  readonly checkSuites: CheckSuite[];
  /** What a test says of people; see associations.ts. */
  readonly associations: Map<Account, Association>;
  /** What a test granted; see access.ts. */
  readonly levels: Map<Account, AccessLevel>;
  /** Branches that nobody may create or push to. */
  readonly protectedBranches: Set<string>;
  readonly createdAt: string;
  /** Issues and pull requests count together. */
  lastNumber: number;
}

export interface Issue {
  readonly id: number;
  readonly number: number;
  /** Another one than that which is asked: it was moved. */
  readonly repository: Repository;
  readonly author: Account;
  title: string;
  body: string;
  state: 'OPEN' | 'CLOSED';
}

export interface Label {
  readonly id: number;
  readonly name: string;
}

export interface Tip {
  ref: string;
  sha: string;
}

export interface PullRequest {
  readonly id: number;
  readonly number: number;
  readonly repository: Repository;
  readonly author: Account;
  /** Whose review somebody asked for; teams by their names. */
  readonly reviewers: readonly Account[];
  readonly teams: readonly string[];
  readonly head: Tip & { readonly repository: Repository };
  readonly base: Tip;
  readonly comments: IssueComment[];
  readonly reviews: Review[];
  readonly threads: Thread[];
  readonly createdAt: string;
  labels: readonly Label[];
  title: string;
  body: string;
  state: 'open' | 'closed';
  isDraft: boolean;
  mergedAt: string | undefined;
  mergeCommit: string | undefined;
  closedAt: string | undefined;
  updatedAt: string;
  /** The two commits for which somebody has asked whether they can be merged. */
  mergeAskedOf: string | undefined;
}

export interface IssueComment {
  readonly id: number;
  readonly pull: PullRequest;
  readonly author: Account;
  readonly createdAt: string;
  readonly reactions: Reaction[];
  body: string;
  updatedAt: string;
}

export interface Reaction {
  readonly id: number;
  readonly author: Account;
  /** As GraphQL names it: `EYES`. */
  readonly content: string;
}

export type ReviewState = 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED';

export interface Review {
  readonly id: number;
  readonly pull: PullRequest;
  readonly author: Account;
  readonly body: string;
  readonly state: ReviewState;
  readonly commit: string;
  readonly submittedAt: string;
  readonly comments: ReviewComment[];
}

export interface Thread {
  readonly id: number;
  readonly pull: PullRequest;
  readonly comments: ReviewComment[];
  readonly path: string;
  readonly side: Side;
  readonly startSide: Side | undefined;
  readonly originalCommit: string;
  readonly originalLine: number;
  readonly originalStartLine: number | undefined;
  readonly diffHunk: string;
  readonly originalPosition: number;
  /** The newest commit in which the line was found. */
  commit: string;
  /** The old side of it. */
  base: string;
  /** undefined: outdated. */
  line: number | undefined;
  startLine: number | undefined;
  resolvedBy: Account | undefined;
}

export interface ReviewComment {
  readonly id: number;
  readonly review: Review;
  readonly thread: Thread;
  readonly author: Account;
  readonly createdAt: string;
  readonly reactions: Reaction[];
  body: string;
}

export interface CheckSuite {
  readonly id: number;
  readonly repository: Repository;
  readonly sha: string;
  readonly createdAt: string;
  readonly runs: CheckRun[];
}

export type CheckStatus = 'queued' | 'in_progress' | 'completed';

export interface CheckRun {
  readonly id: number;
  readonly suite: CheckSuite;
  name: string;
  status: CheckStatus;
  conclusion: string | undefined;
  startedAt: string | undefined;
  completedAt: string | undefined;
  externalId: string;
  detailsUrl: string | undefined;
  title: string | undefined;
  summary: string | undefined;
  text: string | undefined;
  readonly annotations: CheckAnnotation[];
}

/** In the words of REST. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

/** What happened, for the webhooks. `payload` holds the parts that this event adds. */
export interface Happening {
  readonly event: string;
  readonly action: string | undefined;
  readonly repository: Repository | undefined;
  readonly installation: Installation | undefined;
  readonly sender: Account;
  readonly payload: JsonObject;
}

/** Who asks. */
export type Viewer =
  | { readonly kind: 'app' }
  | { readonly kind: 'installation'; readonly token: Token }
  | { readonly kind: 'nobody' };
