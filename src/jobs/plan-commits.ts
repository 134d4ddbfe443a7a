import { draftTitles } from '../commands/draft-texts.ts';
import type { FixPlan, WrittenPart } from '../domain/fix-plan.ts';
import { keyOfChange } from '../domain/job.ts';
import { fill } from '../domain/words.ts';
import type { BranchCommit } from '../ports/branches.ts';
import { plainCode } from '../publish/plan-contents.ts';
import { proposeFixes } from '../review/propose-fixes.ts';
import type { VerifiedDraft } from '../review/verify-draft.ts';
import { knownChecks } from './checks.ts';
import { commitsOf, trailersOf } from './fix-branch-words.ts';
import type { CommitFacts } from './fix-branch-words.ts';
import type { JobParts } from './job-parts.ts';
import { verifiedDraft } from './verified-draft.ts';
import type { DraftGround } from './verified-draft.ts';

type Commits = readonly [BranchCommit, ...BranchCommit[]];

/**
 * What a confirmed plan commits: its fixes are found and verified once more, what a model wrote is kept and is verified once
 * more. undefined: it is not what was shown.
 */
export async function planCommits(
  plan: FixPlan,
  facts: Omit<CommitFacts, 'plan'>,
  ground: DraftGround,
  parts: JobParts,
): Promise<Commits | undefined> {
  const { written } = plan;
  const known = knownChecks(ground.opened, parts);
  if (written !== undefined) {
    const verified = await shownDraft(plan, { ...ground, ...known }, parts);
    return verified && [draftCommit(verified, written, { ...facts, plan })];
  }
  const memory = await parts.store.memory(keyOfChange(plan.change));
  const ids = plan.fixes.map(({ id }) => id);
  const proposal = await proposeFixes({ ...ground, memory, dismissals: [], ...known }, ids, parts.engine);
  const [first, ...rest] = proposal.fixes;
  if (proposal.digest !== plan.digest || first === undefined) return undefined;
  return commitsOf([first, ...rest], { ...facts, plan });
}

/** What was kept for a plan, as long as it holds and is what was shown. */
export async function shownDraft(
  { id, digest }: FixPlan,
  ground: DraftGround,
  parts: Pick<JobParts, 'store' | 'engine'>,
): Promise<VerifiedDraft | undefined> {
  const draft = await parts.store.draft(id);
  const verdict = draft && (await verifiedDraft(draft, ground, parts));
  return verdict?.kind === 'verified' && verdict.draft.digest === digest ? verdict.draft : undefined;
}

/** In our words: what a model says could refer to, close or mention something from within a commit. */
function draftCommit(
  { files }: Pick<VerifiedDraft, 'files'>,
  { kind, target, model }: WrittenPart,
  facts: CommitFacts,
): BranchCommit {
  const { type, commit } = draftTitles[kind];
  const subject = `${type}: ${fill(commit, facts.locale, { target: plainCode(target) })}`;
  const trailers = [`Autoglm-Written-By: ${plainCode(model)}`, ...trailersOf(facts, true)];
  return { files, message: `${subject}\n\n${trailers.join('\n')}\n` };
}
