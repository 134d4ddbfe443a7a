import { tracked } from '../../../test/contracts/samples.ts';
import type { ChangeRequest } from '../../domain/change-request.ts';
import type { Dismissal } from '../../domain/dismissal.ts';
import type { FixPlan, PlannedFix } from '../../domain/fix-plan.ts';
import { parseRepoPath } from '../../domain/ids.ts';
import { say } from '../../domain/locale.ts';
import { operations } from '../../operations/index.ts';
import type { OperationParts } from '../../operations/operation.ts';
import { finding, idOf, report } from '../../publish/test-kit/sample.ts';

/** Findings: one fails the status, one does not; one is dismissed in the change, and one in the whole repository. */
export const failing = 'fa110001';
export const passing = 'ba550002';
export const here = 'de4e0003';
export const forAll = 'fa220004';
/** A fix plan that waits for a decision. */
export const planned = 'p1';

const known = report({
  findings: [finding(failing, { severity: 'error' }), finding(passing, { severity: 'warning' })],
});
const memory = {
  ...{ review: known.id, isPublished: true, reactions: {} },
  tracked: [tracked(failing), tracked(passing)],
} as const;
const fix: PlannedFix = {
  ...{ id: idOf(passing), rule: 'no-bad-name', path: parseRepoPath('src/a.ts') },
  title: say('Rename it', '重命名'),
};

/** What operations find at a change on which all of them have something to do. */
export function partsFor(change: ChangeRequest): OperationParts {
  return {
    store: {
      memory: () => Promise.resolve({ ...memory, head: change.head, base: change.base }),
      review: () => Promise.resolve(known),
      pause: () => Promise.resolve(undefined),
      plan: () => Promise.resolve(planFor(change)),
      plans: () => Promise.resolve([]),
      dismissals: () => Promise.resolve([dismissed(here, false), dismissed(forAll, true)]),
      isLinkCodeUsed: () => Promise.resolve(false),
    },
    config: { failingLevel: 'error', fixes: { apply: true, auto: 'off', planDays: 7 } },
    proposeFixes: () => Promise.resolve({ fixes: [fix], leftOut: [], patch: 'diff', digest: 'd1' }),
    patchOf: () => Promise.resolve({ patch: 'diff', digest: 'd1' }),
    hasAgent: true,
    learning: { most: 100, isTeachable: () => Promise.resolve(true) },
    patchLinks: undefined,
    newId: () => '1',
    readLinkCode: () => ({ user: { chat: 'slack', team: 'T1', id: 'U1', name: 'Ann' }, until: new Date(1) }),
    explained: [],
    rules: () => Promise.resolve([]),
    operations,
    now: () => new Date(0),
  };
}

function planFor({ ref, head }: ChangeRequest): FixPlan {
  return {
    ...{ id: planned, change: ref, head, fixes: [fix], digest: 'd1', askedBy: 'tom', branch: 'fix' },
    ...{ askedAt: new Date(0).toISOString(), expiresAt: new Date(1).toISOString(), state: 'proposed' },
  };
}

function dismissed(id: string, inRepository: boolean): Dismissal {
  return { ...tracked(id), inRepository, reason: 'it is so', by: 'tom', at: new Date(0).toISOString() };
}
