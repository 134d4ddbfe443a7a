import type { AgentGap } from '../domain/agent.ts';
import { confidences } from '../domain/finding.ts';
import type { Confidence } from '../domain/finding.ts';
import { verdictAnswer } from './answers/verdict-answer.ts';
import type { ClaimVerdict } from './answers/verdict-answer.ts';
import type { Claim } from './claim.ts';
import { converse } from './conversation.ts';
import type { Talk } from './conversation.ts';
import { limits } from './limits.ts';
import { refutationOpening, refutationSystem } from './prompts/refutation.ts';
import type { DroppedProposal } from './sift.ts';
import { isSureEnough } from './sift.ts';

export interface Refuted {
  readonly claims: readonly Claim[];
  readonly dropped: readonly DroppedProposal[];
  readonly gaps: readonly AgentGap[];
}

/**
 * Shows claims to a reader who knows nothing of how they came about, and keeps those that he cannot refute. A verdict that is
 * missing or broken counts as a refutation.
 */
export async function refute(talk: Talk, part: string, claims: readonly Claim[]): Promise<Refuted> {
  const kept: Claim[] = [];
  const dropped: DroppedProposal[] = [];
  const gaps: AgentGap[] = [];
  for (const batch of batchesOf(claims)) {
    const answered = await converse(talk, {
      part,
      system: refutationSystem,
      opening: refutationOpening(batch, talk.box.fence),
      maxSteps: Math.min(limits.refutationSteps, talk.run.settings.maxSteps),
      answer: verdictAnswer,
    });
    if (answered.kind === 'gap') gaps.push(answered.gap);
    const verdicts = answered.kind === 'answered' ? answered.value : [];
    for (const [index, claim] of batch.entries()) {
      const judged = judge(claim, verdictOn(index + 1, verdicts), talk.run.settings.leastConfidence);
      if (typeof judged === 'string') dropped.push({ proposal: claim.proposal, because: judged });
      else kept.push(judged);
    }
  }
  await talk.run.step('refutation', part, `${kept.length} of ${claims.length} claims hold`);
  return { claims: kept, dropped, gaps };
}

/** One file each, so that all its claims are read with the same code. */
function batchesOf(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const byFile = Object.groupBy(claims, ({ file }) => file.path);
  return Object.values(byFile).flatMap((all = []) => {
    const most = limits.claimsPerRefutation;
    return Array.from({ length: Math.ceil(all.length / most) }, (_, at) =>
      all.slice(at * most, (at + 1) * most),
    );
  });
}

/** Two verdicts on one claim are none. */
function verdictOn(claim: number, verdicts: readonly ClaimVerdict[]): ClaimVerdict | undefined {
  const [verdict, second] = verdicts.filter((one) => one.claim === claim);
  return second === undefined ? verdict : undefined;
}

function judge(
  claim: Claim,
  verdict: ClaimVerdict | undefined,
  least: Confidence,
): Claim | 'refuted' | 'not-sure-enough' {
  if (verdict?.holds !== true) return 'refuted';
  const confidence = leastSure(claim.proposal.confidence, verdict.confidence);
  if (!isSureEnough(confidence, least)) return 'not-sure-enough';
  return { ...claim, proposal: { ...claim.proposal, confidence } };
}

function leastSure(a: Confidence, b: Confidence): Confidence {
  return confidences.indexOf(a) > confidences.indexOf(b) ? a : b;
}
