import type { AgentClaim } from './agent-claim.ts';
import type { Anchor } from './finding.ts';
import type { Fingerprint, RepoPath } from './ids.ts';
import type { Line } from './text-position.ts';

/** A finding that was seen before, as a store keeps it. */
export interface TrackedFinding {
  /** The fingerprint it had when it was first seen: its name for ever. */
  readonly id: Fingerprint;
  readonly origin: string;
  readonly kind: string;
  readonly path: RepoPath;
  readonly line: Line;
  readonly anchor: Anchor;
  /** Of the agent's only. */
  readonly claim?: AgentClaim;
  /** `gone`: not there at the last head that was looked at, but it may come back. */
  readonly state: 'open' | 'gone';
}
