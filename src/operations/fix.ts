import { z } from 'zod';
import type { FixPlan, FixSelection } from '../domain/fix-plan.ts';
import type { Fingerprint, RepoPath } from '../domain/ids.ts';
import { keyOfChange } from '../domain/job.ts';
import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';
import { isAtLeastRole } from '../domain/role.ts';
import type { StoreWrite } from '../ports/store.ts';
import { findingId, findNamed, lastReview } from './named-finding.ts';
import { done, impossible } from './operation.ts';
import type { Asker, FixProposal, Operation, OperationParts, Outcome } from './operation.ts';
import { handOutPatch } from './hand-out-patch.ts';
import { newPlan, newPlanId, plannedFix, supersede } from './new-plan.ts';
import { openBranchJob } from './plan-decision.ts';
import { proposeEditsJob } from './propose-edits-job.ts';
import { notOpen } from './review.ts';

const mostFindings = 100;
const input = z.strictObject({
  findings: z.union([z.enum(['all', 'safe']), z.array(z.string().min(1)).min(1).max(mostFindings)]),
});
const repoPath = z.custom<RepoPath>((value) => typeof value === 'string');
const localized = z.object({ en: z.string(), 'zh-CN': z.string() });
const output = z.object({
  /** `fork`: nothing is pushed there, the patch is all there is; `asking`: the agent is asked for one. */
  state: z.enum(['proposed', 'confirmed', 'fork', 'nothing', 'asking']),
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
  /** Findings without a fix that the agent could be asked for, one by one: that is paid for. */
  askable: z.array(findingId),
  patch: z.string(),
  /** Where the patch for a fork can be fetched, and until when; absent: nowhere. */
  link: z.object({ url: z.string(), until: z.string() }).optional(),
});
type Planned = z.output<typeof output>;
type Facts = Omit<Planned, 'state' | 'plan'>;

export const fix = {
  name: 'fix',
  summary: say(
    'Makes a plan of verified fixes, with their diff. A maintainer confirms it, and by asking for it himself. For a single finding that has no fix the agent is asked for one, where there is an agent; that is never confirmed by asking.',
    '用已验证的修复生成计划并给出差异。由维护者确认；维护者自己提出即视为确认。若只指定一个没有修复的问题且配置了智能体，则请智能体编写修复；此类修复不会因提出而自动确认。',
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
    const atHead = await plansAtHead(asker, parts);
    const taken = atHead.filter(isCarriedOut).flatMap(({ fixes }) => fixes.map(({ id }) => id));
    const proposal = await parts.proposeFixes(selection.selected, taken);
    const askable = parts.hasAgent ? await withoutFix(selection.selected, proposal, asker, parts) : [];
    // What a model wrote is not among what rules fix: plans of both wait beside each other.
    const before = atHead.filter(({ written }) => written === undefined);
    const facts = factsOf(proposal, askable, asker);
    const [finding] = askable;
    // Alone, by its name: nothing else makes a model be paid.
    const isAlone = typeof selection.selected !== 'string' && selection.selected.length === 1;
    if (finding !== undefined && isAlone) return ask(finding, facts, asker, parts);
    return plan(proposal, facts, before, { ...parts, asker });
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

/** Of those that were asked for; of all, when nobody names them. */
async function withoutFix(
  selection: FixSelection,
  { leftOut }: FixProposal,
  asker: Asker,
  parts: OperationParts,
): Promise<readonly Fingerprint[]> {
  if (typeof selection !== 'string') return leftOut.filter(({ why }) => why === 'no-fix').map(({ id }) => id);
  const report = await lastReview(asker, parts);
  return (report?.findings ?? []).filter(({ fix: known }) => known === undefined).map(({ id }) => id);
}

function factsOf(
  { fixes, leftOut, patch }: FixProposal,
  askable: readonly Fingerprint[],
  { change }: Asker,
): Facts {
  return {
    head: change.head,
    fixes: fixes.map(plannedFix),
    ...{ leftOut: [...leftOut], askable: [...askable], patch },
  };
}

function plan(
  proposal: FixProposal,
  facts: Facts,
  before: readonly FixPlan[],
  { asker, ...parts }: OperationParts & { readonly asker: Asker },
): Outcome<Planned> {
  if (proposal.fixes.length === 0) return done({ state: 'nothing', ...facts });
  if (asker.change.fromFork) return handOut(facts, asker, parts);
  const kept = before.filter(({ state }) => state !== 'proposed');
  const proposed = newPlan(proposal, kept, asker, { ...parts, id: newPlanId(parts) });
  return record(proposed, before, { asker, facts, now: parts.now() });
}

function ask(finding: Fingerprint, facts: Facts, asker: Asker, parts: OperationParts): Outcome<Planned> {
  const next = [proposeEditsJob({ kind: 'fix', finding }, asker, parts)];
  return done({ state: 'asking', ...facts, leftOut: [] }, { next, isUnderWay: true });
}

function handOut(facts: Facts, asker: Asker, parts: OperationParts): Outcome<Planned> {
  const { link, writes } = handOutPatch(facts.patch, asker.change, parts);
  return done({ state: 'fork', ...facts, ...(link && { link }) }, { writes });
}

interface Recording {
  readonly asker: Asker;
  readonly facts: Facts;
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
