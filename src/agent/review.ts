import type { AgentGap, Micros, TokenUsage } from '../domain/agent.ts';
import { originName } from '../domain/agent-claim.ts';
import type { Finding } from '../domain/finding.ts';
import type { GuidanceQuery } from '../ports/guidance-book.ts';
import { agentFindings } from './agent-finding.ts';
import type { AgentParts } from './agent-run.ts';
import { reviewAnswer } from './answers/review-answer.ts';
import { pathsOf } from './changed-file.ts';
import type { Claim } from './claim.ts';
import { converse } from './conversation.ts';
import { distinctGaps, leftOut, untrue, unusable } from './gaps.ts';
import { inParallel } from './in-parallel.ts';
import { planParts } from './plan/plan.ts';
import type { Part } from './plan/plan.ts';
import { reviewOpening, reviewSystem } from './prompts/review.ts';
import { refute } from './refute.ts';
import { isRepeated, siftProposals } from './sift.ts';
import type { DroppedProposal, SiftInput, Told } from './sift.ts';
import { prepareWork } from './work.ts';
import type { AgentChange, Work } from './work.ts';

export interface AgentReviewTask extends AgentChange {
  /** What the agent told of this change before. */
  readonly known: readonly Told[];
  readonly dismissed: readonly Told[];
}

export interface AgentReview {
  /** The worst and surest first. Their fixes are not verified. */
  readonly findings: readonly Finding[];
  readonly dropped: readonly DroppedProposal[];
  readonly gaps: readonly AgentGap[];
  readonly tokens: TokenUsage;
  /** undefined: the price table does not know the model. */
  readonly cost: Micros | undefined;
}

/**
 * Has a model look at a change. Whatever the model says or fails to say is a finding that was checked, or a gap.
 * @throws {AppError} What the explorer and the ledger throw, and `rate-limited`: tried again later, answers are not paid twice.
 * @throws The reason of `signal`, when that is aborted.
 */
export async function reviewWithAgent(
  task: AgentReviewTask,
  parts: AgentParts,
  signal: AbortSignal,
): Promise<AgentReview> {
  const work = await prepareWork('review', task, parts, signal);
  const { run } = work.talk;
  const plan = planParts([...work.changed.values()], work.talk.countTokens, parts.settings.limits);
  for (const { name: part, pieces } of plan.parts)
    await run.step('plan', part, pieces.map(({ path }) => path).join(', '));
  const settled = await work.recall.settled([...work.changed.values()].flatMap(pathsOf));
  const known = { ...task, settled };
  const done = await inParallel(plan.parts, parts.settings.limits.partsAtOnce, (part) =>
    reviewPart(part, known, work),
  );
  const { claims, dropped } = withoutRepeats(done.flatMap((part) => part.claims));
  const allDropped = [...done.flatMap((part) => part.dropped), ...dropped];
  const findings = agentFindings(claims, { ...parts.settings, model: run.model.name });
  await run.step('end', '', `${findings.length} findings, ${allDropped.length} proposals dropped`);
  const count = done.reduce((sum, part) => sum + part.unusable, 0);
  const gaps = [...done.flatMap((part) => part.gaps), ...leftOut([...work.unread, ...plan.leftOut])];
  return {
    findings,
    dropped: allDropped,
    gaps: distinctGaps([...gaps, ...unusable(count + untrue(allDropped))]),
    ...run.spent,
  };
}

interface PartResult {
  readonly claims: readonly Claim[];
  readonly dropped: readonly DroppedProposal[];
  readonly unusable: number;
  readonly gaps: readonly AgentGap[];
}

type KnownTask = AgentReviewTask & Pick<SiftInput, 'settled'>;

async function reviewPart(part: Part, task: KnownTask, { talk, changed, recall }: Work): Promise<PartResult> {
  const { settings } = talk.run;
  const said = await recall.find(part.name, queryOf(part, task));
  const answered = await converse(talk, {
    part: part.name,
    system: reviewSystem(task.language, settings.toolCalls),
    opening: reviewOpening(part, { ...task, ...talk.box.desk, said }, talk.box.fence),
    maxSteps: settings.maxSteps,
    answer: reviewAnswer,
  });
  if (answered.kind === 'gap') return { claims: [], dropped: [], unusable: 0, gaps: [answered.gap] };
  const { proposals, unusable: broken } = answered.value;
  const sifted = siftProposals(proposals, { ...task, ...settings, changed });
  await recall.noteDropped(
    part.name,
    sifted.dropped.flatMap(({ settledBy }) => settledBy ?? []),
  );
  await talk.run.step(
    'proposals',
    part.name,
    `${proposals.length} proposals, ${sifted.claims.length} with evidence and new`,
  );
  const refuted = await refute(talk, part.name, sifted.claims);
  return {
    claims: refuted.claims,
    dropped: [...sifted.dropped, ...refuted.dropped],
    unusable: broken,
    gaps: refuted.gaps,
  };
}

/** Of rules' findings people said something as well. */
function queryOf({ pieces }: Part, { ruleFindings }: KnownTask): GuidanceQuery {
  const paths = [...new Set(pieces.map(({ path }) => path))];
  const here = ruleFindings.filter(({ path }) => paths.includes(path));
  const subjects = new Set(here.flatMap(({ origin, kind }) => [originName(origin), kind]));
  return { paths, subjects: [...subjects], text: pieces.map(({ text }) => text).join('\n') };
}

/** Two parts may come upon the same. */
function withoutRepeats(all: readonly Claim[]): Pick<PartResult, 'claims' | 'dropped'> {
  const claims: Claim[] = [];
  const dropped: DroppedProposal[] = [];
  for (const claim of all) {
    if (claims.some((one) => isRepeated(claim, one)))
      dropped.push({ proposal: claim.proposal, because: 'repeats-itself' });
    else claims.push(claim);
  }
  return { claims, dropped };
}
