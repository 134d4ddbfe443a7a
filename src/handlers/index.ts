import type { ForgeEvent } from '../domain/event.ts';
import type { JobRequest } from '../domain/job.ts';
import { findConflicts } from './find-conflicts.ts';
import { forgetRepositories } from './forget-repositories.ts';
import type { Handler } from './handler.ts';
import { learnReactions } from './learn-reactions.ts';
import { reviewBranch } from './review-branch.ts';
import { reviewChange } from './review-change.ts';
import { reviewGroup } from './review-group.ts';
import { reviewHead } from './review-head.ts';
import { runCommand } from './run-command.ts';
import { stopReview } from './stop-review.ts';
import { tendFixBranches } from './tend-fix-branches.ts';
import { takeUpRepositories } from './take-up-repositories.ts';

export const handlers: readonly Handler[] = [
  reviewChange,
  stopReview,
  reviewBranch,
  reviewGroup,
  findConflicts,
  reviewHead,
  takeUpRepositories,
  forgetRepositories,
  runCommand,
  learnReactions,
  tendFixBranches,
];

/** Everything that an event leads to. */
export function decide(event: ForgeEvent): readonly JobRequest[] {
  return handlers.filter(({ on }) => on.includes(event.kind)).flatMap((handler) => handler.decide(event));
}
