import type { RepositoryRef } from '../domain/event.ts';
import type { Guidance } from '../domain/guidance.ts';
import type { RepoPath } from '../domain/ids.ts';

/** What somebody is looking for. Each part is bounded by who keeps the entries. */
export interface GuidanceQuery {
  /** Files at hand: entries about them, or about others beside them, match best. */
  readonly paths: readonly string[];
  /** Rules, and kinds of findings. */
  readonly subjects: readonly string[];
  /** Code and words at hand. */
  readonly text: string;
}

/** `dropped`: a claim of the agent was left out because of it. */
export type GuidanceUse = 'shown' | 'dropped';

/** What the people of repositories said, as the agent looks it up. Entries that were removed are not there. */
export interface GuidanceBook {
  /** Those of a repository that match, the best first. */
  search(repository: RepositoryRef, query: GuidanceQuery, limit: number): Promise<readonly Guidance[]>;
  /** Dismissals of claims of the agent in these files, the newest first. */
  dismissedClaims(repository: RepositoryRef, paths: readonly RepoPath[]): Promise<readonly Guidance[]>;
  /** Notes that they were of use: they are kept longer. */
  used(entries: readonly Guidance[], use: GuidanceUse, at: Date): Promise<void>;
}
