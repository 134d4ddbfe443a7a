import { createAnswerChatRunner } from './answer-chat.ts';
import { createAnswerQuestionRunner } from './answer-question.ts';
import { createCheckConflictRunner } from './check-conflict.ts';
import { createCallBackRunner } from './call-back.ts';
import { readCard } from './card.ts';
import { createDescribeChangeRunner } from './describe-change.ts';
import { createExpirePlansRunner } from './expire-plans.ts';
import { createFindConflictsRunner } from './find-conflicts.ts';
import { createFixSafeRunner } from './fix-safe.ts';
import { forgetRepositories } from './forget-repositories.ts';
import { createGenerateRunner } from './generate.ts';
import type { JobParts } from './job-parts.ts';
import { tellingRunners } from './notices.ts';
import { createLearnReactionsRunner } from './learn-reactions.ts';
import { createNotifyRunner } from './notify.ts';
import { createOpenFixBranchRunner } from './open-fix-branch.ts';
import { createProposeEditsRunner } from './propose-edits.ts';
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
import { createRunChatCommandRunner } from './run-chat-command.ts';
import { createTellChatRunner } from './tell-chat.ts';
import { createTellPersonRunner } from './tell-person.ts';
import { createTellPlanRunner } from './tell-plan.ts';
import { createTellWeekRunner, createTellWeeksRunner } from './tell-week.ts';
import { createTendFixBranchesRunner } from './tend-fix-branches.ts';

/** A runner for every kind of job: a kind without one does not compile. */
export function createRunners(parts: JobParts): Runners {
  return tellingRunners({ ...ofForges(parts), ...ofChats(parts) }, parts);
}

function ofForges(parts: JobParts) {
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
    generate: createGenerateRunner(parts),
    'answer-question': createAnswerQuestionRunner(parts),
    'propose-edits': createProposeEditsRunner(parts),
    'describe-change': createDescribeChangeRunner(parts),
    'learn-reactions': createLearnReactionsRunner(parts),
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
  } satisfies Partial<Runners>;
}

function ofChats(parts: JobParts) {
  return {
    'call-back': createCallBackRunner(parts, async (change) => (await readCard(change, parts))?.card),
    'tell-weeks': createTellWeeksRunner(parts),
    'tell-week': createTellWeekRunner(parts),
    notify: createNotifyRunner(parts),
    'tell-chat': createTellChatRunner(parts),
    'tell-person': createTellPersonRunner(parts),
    'run-chat-command': createRunChatCommandRunner(parts),
    'answer-chat': createAnswerChatRunner(parts),
  } satisfies Partial<Runners>;
}
