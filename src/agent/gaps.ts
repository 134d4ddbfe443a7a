import type { AgentGap } from '../domain/agent.ts';
import type { RepoPath } from '../domain/ids.ts';
import type { DroppedProposal } from './sift.ts';

export function leftOut(paths: readonly RepoPath[]): readonly AgentGap[] {
  return paths.length === 0 ? [] : [{ kind: 'left-out', paths: [...new Set(paths)] }];
}

/** @param broken Claims whose form was wrong. */
export function unusable(broken: number, dropped: readonly DroppedProposal[]): readonly AgentGap[] {
  const isUntrue = ({ because }: DroppedProposal): boolean =>
    because === 'no-such-file' || because === 'quote-not-there';
  const count = broken + dropped.filter(isUntrue).length;
  return count === 0 ? [] : [{ kind: 'unusable', count }];
}

/** Each once: parts that run at the same time end for the same reason. */
export function distinctGaps(gaps: readonly AgentGap[]): readonly AgentGap[] {
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}
