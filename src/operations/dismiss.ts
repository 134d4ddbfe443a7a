import { z } from 'zod';
import { isBlocking } from '../domain/finding.ts';
import { subjectOf } from '../domain/guidance.ts';
import type { Fingerprint } from '../domain/ids.ts';
import { keyOfChange } from '../domain/job.ts';
import { say } from '../domain/locale.ts';
import type { ReportedFinding } from '../domain/review-report.ts';
import { isAtLeastRole } from '../domain/role.ts';
import type { TrackedFinding } from '../domain/tracked-finding.ts';
import { learnDismissal } from './learn-dismissal.ts';
import { findingId, findNamed, lastReview, unknownFinding } from './named-finding.ts';
import { done, impossible, refused } from './operation.ts';
import type { Asker, Operation, OperationParts } from './operation.ts';
import { reviewAgain } from './review.ts';

const longestReason = 500;
const input = z.strictObject({
  finding: z.string().min(1),
  reason: z.string().min(1).max(longestReason),
  inRepository: z.boolean(),
});
const output = z.object({ id: findingId, inRepository: z.boolean() });

/** As comments show it; a shorter beginning could be a word of the reason. */
const shownId = /^[0-9a-f]{7,64}(?:-\d+)?$/i;

export const dismiss = {
  name: 'dismiss',
  summary: say(
    'Says that a finding is not to be told any more, and why: in this change, or with `--repo` in all. What fails the status, and `--repo`, are for maintainers.',
    '说明不再报告某个问题及其原因：仅限此变更，或用 `--repo` 适用于整个仓库。使检查失败的问题以及 `--repo` 仅限维护者。',
  ),
  usage: '<finding> <reason> [--repo]',
  examples: ['dismiss 3f2a91c the caller checks it', 'dismiss 3f2a91c generated code --repo'],
  effect: 'write',
  whoCanUse: 'contributor',
  input,
  output,
  parse: (argument, finding) => {
    const all = argument.split(' ').filter((word) => word !== '');
    const words = all.filter((word) => word !== '--repo');
    const [first = ''] = words;
    const isNamed = finding === undefined || shownId.test(first);
    return {
      finding: isNamed ? first : finding,
      reason: words.slice(isNamed ? 1 : 0).join(' '),
      inRepository: all.length > words.length,
    };
  },
  run: async ({ finding: name, reason, inRepository }, asker, parts) => {
    const report = await lastReview(asker, parts);
    const named = findNamed(name, report?.findings ?? []);
    if (named.kind === 'not-found') return impossible(named.why);
    const { id } = named.finding;
    if (!mayDismiss(named.finding, inRepository, asker, parts)) return refused(forMaintainers);
    const said = { inRepository, reason, by: asker.account.name, at: parts.now().toISOString() };
    const tracked = await trackedFinding(id, asker, parts);
    if (tracked === undefined) return impossible(unknownFinding(name));
    const { origin, kind, path, anchor } = tracked;
    const dismissal = { id, origin, kind, path, anchor, ...said };
    const { change, installation } = asker;
    return done(
      { id, inRepository },
      {
        writes: [
          { kind: 'dismissed', change: change.ref, dismissal },
          ...(await learnDismissal(dismissal, subjectOf(tracked, named.finding.what.en), asker, parts)),
        ],
        next: [reviewAgain(change, installation, { asked: true })],
      },
    );
  },
} as const satisfies Operation<z.output<typeof input>, z.output<typeof output>>;

const forMaintainers = say(
  'Only maintainers may dismiss what fails the status, or dismiss with `--repo`. Nothing was done.',
  '只有维护者可以忽略使检查失败的问题，或使用 `--repo`。未执行任何操作。',
);

function mayDismiss(
  finding: Pick<ReportedFinding, 'severity' | 'mode'>,
  inRepository: boolean,
  { role }: Asker,
  { config: { failingLevel } }: OperationParts,
): boolean {
  const fails = isBlocking(finding, failingLevel);
  return (!fails && !inRepository) || isAtLeastRole(role, 'maintainer');
}

async function trackedFinding(
  id: Fingerprint,
  { change }: Asker,
  { store }: OperationParts,
): Promise<TrackedFinding | undefined> {
  const memory = await store.memory(keyOfChange(change.ref));
  return memory?.tracked.find((one) => one.id === id);
}
