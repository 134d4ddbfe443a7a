import { z } from 'zod';
import type { FixPlan, FixSelection } from '../domain/fix-plan.ts';
import type { Fingerprint, RepoPath } from '../domain/ids.ts';
import { keyOfChange } from '../domain/job.ts';
import type { KeptPatch } from '../domain/kept-patch.ts';
import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';
import { isAtLeastRole } from '../domain/role.ts';
import type { StoreWrite } from '../ports/store.ts';
import { findingId, findNamed, lastReview } from './named-finding.ts';
import { done, impossible } from './operation.ts';
import type { Asker, FixProposal, Operation, OperationParts, Outcome } from './operation.ts';
import { newPlan, plannedFix, supersede } from './new-plan.ts';
import { openBranchJob } from './plan-decision.ts';
import { notOpen } from './review.ts';

const mostFindings = 100;
/** Milliseconds. */
const day = 24 * 3_600_000;
const input = z.strictObject({
  findings: z.union([z.enum(['all', 'safe']), z.array(z.string().min(1)).min(1).max(mostFindings)]),
});
const repoPath = z.custom<RepoPath>((value) => typeof value === 'string');
const localized = z.object({ en: z.string(), 'zh-CN': z.string() });
const output = z.object({
  /** `fork`: nothing is pushed there, the patch is all there is. */
  state: z.enum(['proposed', 'confirmed', 'fork', 'nothing']),
  plan: z.string().optional(),
  head: z.string(),
  fixes: z.array(
    z.object({
      id: findingId,
      rule: z.string(),
      path: repoPath,
      title: localized,
      passes: z.string().exactOptional(),
    }),
  ),
  leftOut: z.array(
    z.object({
      id: findingId,
      why: z.enum([
        'touches-the-same-place',
        'not-together-with-the-others',
        'no-fix',
        'not-found',
        'several-files',
        'not-utf-8',
        'in-another-plan',
      ]),
    }),
  ),
  patch: z.string(),
  /** Where the patch for a fork can be fetched, and until when; absent: nowhere. */
  link: z.object({ url: z.string(), until: z.string() }).optional(),
});
type Planned = z.output<typeof output>;

export const fix = {
  name: 'fix',
  summary: say(
    'Makes a plan of verified fixes, with their diff. A maintainer confirms it, and by asking for it himself.',
    '用已验证的修复生成计划并给出差异。由维护者确认；维护者自己提出即视为确认。',
  ),
  usage: '<finding…>|all|safe',
  examples: ['fix 3f2a91c', 'fix safe', 'fix 3f2a91c 90b1d22'],
  effect: 'write',
  whoCanUse: 'contributor',
  input,
  output,
  parse: (argument, finding) => {
    const words = argument.split(/[\s,]+/).filter((word) => word !== '');
    const [only] = words;
    if (words.length === 1 && (only === 'all' || only === 'safe')) return { findings: only };
    return { findings: words.length === 0 && finding !== undefined ? [finding] : words };
  },
  run: async ({ findings }, asker, parts) => {
    if (asker.change.state !== 'open') return impossible(notOpen);
    const selection = await select(findings, asker, parts);
    if ('why' in selection) return impossible(selection.why);
    const before = await plansAtHead(asker, parts);
    const taken = before.filter(isCarriedOut).flatMap(({ fixes }) => fixes.map(({ id }) => id));
    const proposal = await parts.proposeFixes(selection.selected, taken);
    return plan(proposal, before, asker, parts);
  },
} as const satisfies Operation<z.output<typeof input>, Planned>;

type Selected = { readonly selected: FixSelection } | { readonly why: Localized };

async function select(
  findings: 'all' | 'safe' | readonly string[],
  asker: Asker,
  parts: OperationParts,
): Promise<Selected> {
  if (typeof findings === 'string') return { selected: findings };
  const report = await lastReview(asker, parts);
  const ids: Fingerprint[] = [];
  for (const name of findings) {
    const named = findNamed(name, report?.findings ?? []);
    if (named.kind === 'not-found') return { why: named.why };
    ids.push(named.finding.id);
  }
  return { selected: [...new Set(ids)] };
}

async function plansAtHead(
  { change }: Asker,
  { store }: Pick<OperationParts, 'store'>,
): Promise<readonly FixPlan[]> {
  const plans = await store.plans(keyOfChange(change.ref));
  return plans.filter(({ head }) => head === change.head);
}

/** It has a branch, or is about to get one. */
function isCarriedOut({ state }: FixPlan): boolean {
  return state === 'confirmed' || state === 'opened';
}

function plan(
  proposal: FixProposal,
  before: readonly FixPlan[],
  asker: Asker,
  parts: OperationParts,
): Outcome<Planned> {
  const { change } = asker;
  const facts = {
    head: change.head,
    fixes: proposal.fixes.map(plannedFix),
    leftOut: [...proposal.leftOut],
    patch: proposal.patch,
  };
  if (proposal.fixes.length === 0) return done({ state: 'nothing', ...facts });
  if (change.fromFork) return handOut(facts, asker, parts);
  const kept = before.filter(({ state }) => state !== 'proposed');
  return record(newPlan(proposal, kept, asker, parts), before, { asker, facts, now: parts.now() });
}

/** Where the bot may not push it gives a patch. Whether that fits into a comment is not for here to say: it is kept. */
function handOut(
  facts: Omit<Planned, 'state' | 'plan'>,
  { change }: Asker,
  { patchLinks, newId, now }: OperationParts,
): Outcome<Planned> {
  if (patchLinks === undefined) return done({ state: 'fork', ...facts });
  const expiresAt = new Date(now().getTime() + patchLinks.days * day);
  const patch: KeptPatch = { id: newId().replaceAll('-', ''), text: facts.patch, expiresAt };
  const link = { url: patchLinks.linkTo(patch), until: expiresAt.toISOString() };
  const writes = [{ kind: 'patch', change: change.ref, patch } as const];
  return done({ state: 'fork', ...facts, link }, { writes });
}

interface Recording {
  readonly asker: Asker;
  readonly facts: Omit<Planned, 'state' | 'plan'>;
  readonly now: Date;
}

/** The step of who asks, and the second one of a maintainer, who confirms by asking. */
function record(
  proposed: FixPlan,
  before: readonly FixPlan[],
  { asker, facts, now }: Recording,
): Outcome<Planned> {
  const { account, role, where } = asker;
  const superseded = supersede(before, now);
  const step = { by: account.name, where, at: now } as const;
  const first: StoreWrite = { kind: 'plan-step', step: { ...step, plan: proposed, from: undefined } };
  const writes = [...superseded.writes, first];
  if (!isAtLeastRole(role, 'maintainer'))
    return done({ state: 'proposed', plan: proposed.id, ...facts }, { writes, next: superseded.next });
  const confirmed: FixPlan = { ...proposed, state: 'confirmed', decidedBy: account.name };
  const second: StoreWrite = { kind: 'plan-step', step: { ...step, plan: confirmed, from: 'proposed' } };
  const next = [...superseded.next, openBranchJob(confirmed, asker)];
  return done(
    { state: 'confirmed', plan: proposed.id, ...facts },
    { writes: [...writes, second], next, isUnderWay: true },
  );
}
