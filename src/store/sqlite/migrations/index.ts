import { begin } from './0001-begin.ts';
import { addPauses } from './0002-add-pauses.ts';
import { rememberWrites } from './0003-remember-writes.ts';
import { addPlans } from './0004-add-plans.ts';
import { addDismissals } from './0005-add-dismissals.ts';
import { addAwaitedReviews } from './0006-add-awaited-reviews.ts';
import { addConflicts } from './0007-add-conflicts.ts';
import { addPatches } from './0008-add-patches.ts';
import { addChats } from './0009-add-chats.ts';
import { addCallbacks } from './0010-add-callbacks.ts';
import { countReactions } from './0011-count-reactions.ts';
import { keepClaims } from './0012-keep-claims.ts';
import { addModelCalls } from './0013-add-model-calls.ts';
import { addChecks } from './0014-add-checks.ts';
import { addGuidance } from './0015-add-guidance.ts';
import { keepDrafts } from './0016-keep-drafts.ts';
import type { Migration } from './migration.ts';

/** All steps, in their order. */
export const migrations: readonly Migration[] = [
  begin,
  addPauses,
  rememberWrites,
  addPlans,
  addDismissals,
  addAwaitedReviews,
  addConflicts,
  addPatches,
  addChats,
  addCallbacks,
  countReactions,
  keepClaims,
  addModelCalls,
  addChecks,
  addGuidance,
  keepDrafts,
];
