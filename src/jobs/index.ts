import { createCheckConflictRunner } from './check-conflict.ts';
import { createExpirePlansRunner } from './expire-plans.ts';
import { createFindConflictsRunner } from './find-conflicts.ts';
import { createFixSafeRunner } from './fix-safe.ts';
import { forgetRepositories } from './forget-repositories.ts';
import type { JobParts } from './job-parts.ts';
import { createOpenFixBranchRunner } from './open-fix-branch.ts';
import { createPublishRunner } from './publish.ts';
import {
  createReconcileRepositoryRunner,
  createReconcileRunner,
  createReviewBranchRunner,
  createReviewGroupRunner,
  createReviewHeadRunner,
  createReviewRepositoryRunner,
} from './reconcile.ts';
import { createReportOutcomeRunner } from './report-outcome.ts';
import { createReviewRunner } from './review.ts';
import { createReportCommandRunner, createRunCommandRunner } from './run-command.ts';
import type { Runners } from './runner.ts';
import { createTellAwaitedRunner } from './tell-awaited.ts';
import { createTellPlanRunner } from './tell-plan.ts';
import { createTendFixBranchesRunner } from './tend-fix-branches.ts';

/** A runner for every kind of job: a kind without one does not compile. */
export function createRunners(parts: JobParts): Runners {
  return {
    review: createReviewRunner(parts),
    'run-command': createRunCommandRunner(parts),
    'report-command': createReportCommandRunner(parts),
    'open-fix-branch': createOpenFixBranchRunner(parts),
    'fix-safe': createFixSafeRunner(parts),
    'expire-plans': createExpirePlansRunner(parts),
    'tell-plan': createTellPlanRunner(parts),
    'tell-awaited': createTellAwaitedRunner(parts),
    'tend-fix-branches': createTendFixBranchesRunner(parts),
    publish: createPublishRunner(parts),
    'find-conflicts': createFindConflictsRunner(parts),
    'check-conflict': createCheckConflictRunner(parts),
    'report-outcome': createReportOutcomeRunner(parts),
    'forget-repositories': forgetRepositories,
    reconcile: createReconcileRunner(parts),
    'reconcile-repository': createReconcileRepositoryRunner(parts),
    'review-branch': createReviewBranchRunner(parts),
    'review-group': createReviewGroupRunner(parts),
    'review-repository': createReviewRepositoryRunner(parts),
    'review-head': createReviewHeadRunner(parts),
  };
}
