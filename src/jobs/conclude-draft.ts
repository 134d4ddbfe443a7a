import type { RepositoryConfig } from '../config/repository-config.ts';
import { renderDraft, verifiedWords } from '../commands/render-draft.ts';
import type { ChatAnswer } from '../domain/chat.ts';
import type { Draft } from '../domain/draft.ts';
import type { FixPlan, PlannedFix, WrittenPart } from '../domain/fix-plan.ts';
import { keyOfChange } from '../domain/job.ts';
import type { EditsJob } from '../domain/agent-jobs.ts';
import { handOutPatch } from '../operations/hand-out-patch.ts';
import { newWrittenPlan, supersede } from '../operations/new-plan.ts';
import type { OpenedChange } from '../ports/forge.ts';
import type { JobResult } from '../ports/queue.ts';
import type { VerifiedDraft } from '../review/verify-draft.ts';
import { codeOf } from './card.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';

/** How it ended, for the person who waits, and what to keep of it. */
export interface DraftEnding extends JobResult, Pick<ChatAnswer, 'preview'> {
  readonly state: 'done' | 'failed';
  readonly body: string;
}

export function failed(body: string): DraftEnding {
  return { state: 'failed', body, writes: [], next: [] };
}

/** What a model wrote, and what was shown of it. */
export interface MadeDraft {
  readonly draft: Draft;
  readonly verified: VerifiedDraft;
  readonly said: Omit<WrittenPart, 'files'>;
  readonly fixes: readonly PlannedFix[];
}

interface Place {
  readonly job: EditsJob;
  readonly config: RepositoryConfig;
  readonly opened: OpenedChange;
}

/** Besides the diff and our own words around it. */
const roomForEcho = 1_000;

/** A plan that waits for a maintainer, whoever asked: nobody has seen yet what is in it. Of a fork, a patch. */
export async function concludeDraft(made: MadeDraft, place: Place, parts: JobParts): Promise<DraftEnding> {
  const { draft, verified, said, fixes } = made;
  const { job, config, opened } = place;
  const { change } = opened;
  const { writer } = forgeOf(parts, change.ref.repo.forge);
  const files = verified.files.map(({ path, before }) => ({ path, isNew: before === undefined }));
  const written: WrittenPart = { ...said, files };
  const asker = { change, account: job.by, installation: job.installation, replyTo: job.replyTo };
  const proposal = { fixes, digest: verified.digest };
  const plan = newWrittenPlan(written, proposal, asker, { id: job.plan, now: parts.now, config });
  const words = verifiedWords(
    written,
    { ...verified, endsFinding: draft.ends !== undefined },
    config.language,
  );
  const shown = { plan: { ...plan, written }, verified: words, patch: verified.patch };
  const room = writer.limits.commentCharacters - roomForEcho;
  if (change.fromFork) {
    const { link, writes } = handOutPatch(verified.patch, change, parts);
    const body = renderDraft({ ...shown, link, state: 'fork' }, config.language, room);
    return { state: 'done', body, writes, next: [] };
  }
  const body = renderDraft({ ...shown, state: 'proposed' }, config.language, room);
  const press = { card: codeOf(change.ref), head: change.head, plan: plan.id };
  const preview = { patch: verified.patch, press, language: config.language };
  return { state: 'done', body, preview, ...(await kept(plan, draft, job, parts)) };
}

/** An older plan for the same wish makes room. */
async function kept(
  plan: FixPlan,
  draft: Draft,
  job: EditsJob,
  { store, now }: JobParts,
): Promise<JobResult> {
  const before = await store.plans(keyOfChange(plan.change));
  const { writes, next } = supersede(
    before.filter((one) => one.head === plan.head && isForTheSame(one, plan)),
    now(),
  );
  const step = { plan, from: undefined, draft, by: job.by.name, where: job.where, at: now() } as const;
  return { writes: [...writes, { kind: 'plan-step', step }], next };
}

function isForTheSame(one: FixPlan, other: FixPlan): boolean {
  const [a, b] = [one, other].map(({ written, fixes }) =>
    JSON.stringify([written?.kind, written?.target, fixes.map(({ id }) => id)]),
  );
  return one.written !== undefined && a === b;
}
