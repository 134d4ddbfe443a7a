import type { AgentGap } from '../domain/agent.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { DroppedProposal } from './sift.ts';

export function leftOut(paths: readonly RepoPath[]): readonly AgentGap[] {
  return paths.length === 0 ? [] : [{ kind: 'left-out', paths: [...new Set(paths)] }];
}

/** Claims about what is not there. */
export function untrue(dropped: readonly DroppedProposal[]): number {
  return dropped.filter(({ because }) => because === 'no-such-file' || because === 'quote-not-there').length;
}

export function unusable(count: number): readonly AgentGap[] {
  return count === 0 ? [] : [{ kind: 'unusable', count }];
}

/** Each once: parts that run at the same time end for the same reason. */
export function distinctGaps(gaps: readonly AgentGap[]): readonly AgentGap[] {
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}
