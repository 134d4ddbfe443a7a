import type { MemoryLimits } from '../domain/agent-settings.ts';
import type { Account } from '../domain/change-request.ts';
import { guidanceOfReaction, subjectOf, teacherRole } from '../domain/guidance.ts';
import type { Guidance, GuidanceRole } from '../domain/guidance.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import { keyOfChange } from '../domain/job.ts';
import { roleOf } from '../domain/role.ts';
import type { PostedFinding } from '../ports/forge.ts';
import type { ChangeMemory, StoreWrite } from '../ports/store.ts';
import { readSettings } from '../review/read-settings.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { nothing } from './runner.ts';
import type { Runner } from './runner.ts';
import { isChangeTeachable, learningLimits } from './teachable.ts';
import type { TaughtAt } from './teachable.ts';

/** What the forge says of the signs at findings, and what was known of them. */
export interface SignsSeen {
  readonly report: ReviewReport;
  readonly findings: readonly PostedFinding[];
  readonly memory: ChangeMemory | undefined;
}

type Parts = Pick<JobParts, 'agent' | 'forges' | 'installationSettings' | 'engine' | 'now'>;

/**
 * What the agent learns from thumbs at findings, where these have changed. Who put them there is looked up; when that fails, or
 * they are too many, nothing is learnt from them. The review is published whatever becomes of it.
 */
export async function learnReactions(seen: SignsSeen, parts: Parts): Promise<readonly StoreWrite[]> {
  const changed = seen.findings.filter((finding) => hasChanged(finding, seen.memory?.reactions));
  if (changed.length === 0 || parts.agent?.memory === undefined) return [];
  try {
    return await learnFrom(changed, seen, parts);
  } catch {
    return [];
  }
}

/** Where the forge sends a message for each thumb: it is asked whose stand at the finding now. */
export function createLearnReactionsRunner(parts: JobParts): Runner<'learn-reactions'> {
  return async ({ change, installation, finding, comment }) => {
    if (parts.agent?.memory === undefined) return nothing;
    const { conversation } = forgeOf(parts, change.repo.forge);
    const memory = await parts.store.memory(keyOfChange(change));
    const report = memory && (await parts.store.review(memory.review));
    if (report === undefined || conversation?.reactors === undefined) return nothing;
    const reactors = await conversation.reactors({ change, installation, comment, thread: undefined });
    return { writes: await learnFrom([{ id: finding, reactors }], { report, memory }, parts), next: [] };
  };
}

type Rated = Pick<PostedFinding, 'id' | 'reactors'>;

async function learnFrom(
  rated: readonly Rated[],
  seen: Pick<SignsSeen, 'report' | 'memory'>,
  parts: Parts,
): Promise<readonly StoreWrite[]> {
  const taught = await taughtAt(seen.report, parts);
  const limits = taught && learningLimits(taught.config, parts);
  if (taught === undefined || limits === undefined || !(await isChangeTeachable(taught))) return [];
  return lessonsOf(rated, seen, { taught, limits, at: parts.now().toISOString() });
}

function hasChanged(
  { thread, reactions, reactors }: PostedFinding,
  known: ChangeMemory['reactions'] = {},
): boolean {
  if (reactions === undefined || reactors === undefined) return false;
  const { thumbsup = 0, thumbsdown = 0 } = known[thread] ?? {};
  return reactions.thumbsup !== thumbsup || reactions.thumbsdown !== thumbsdown;
}

async function taughtAt(
  { change: ref, installation }: ReviewReport,
  parts: Parts,
): Promise<TaughtAt | undefined> {
  const { conversation } = forgeOf(parts, ref.repo.forge);
  if (conversation === undefined) return undefined;
  const { change, settings } = await conversation.discussed(ref, installation);
  const { config } = await readSettings(settings, parts.installationSettings, parts.engine);
  return { change, installation, config, conversation };
}

interface Lessons {
  readonly taught: TaughtAt;
  readonly limits: MemoryLimits;
  readonly at: string;
}

async function lessonsOf(
  rated: readonly Rated[],
  { report, memory }: Pick<SignsSeen, 'report' | 'memory'>,
  { taught, limits, at }: Lessons,
): Promise<readonly StoreWrite[]> {
  const { change } = report;
  const roles = await rolesOf(rated, taught, limits.lookups);
  return rated.flatMap(({ id: finding, reactors = [] }): readonly StoreWrite[] => {
    const tracked = memory?.tracked.find((one) => one.id === finding);
    if (tracked === undefined) return [];
    const what = report.findings.find((one) => one.id === finding)?.what.en ?? '';
    const about = subjectOf(tracked, what);
    const guidance = reactors.flatMap(({ reaction, by }): readonly Guidance[] => {
      const role = roles.get(by.id);
      return role === undefined
        ? []
        : [guidanceOfReaction(reaction, by, at, { change, finding, about, role })];
    });
    return [{ kind: 'reactions-learnt', change, finding, guidance, most: limits.entries }];
  });
}

/** Of those with rights; at most so many people are looked up. */
async function rolesOf(
  findings: readonly Rated[],
  { change, installation, config, conversation }: TaughtAt,
  most: number,
): Promise<ReadonlyMap<string, GuidanceRole>> {
  const people = new Map<string, Account>();
  for (const { reactors = [] } of findings) for (const { by } of reactors) people.set(by.id, by);
  const roles = new Map<string, GuidanceRole>();
  for (const account of [...people.values()].slice(0, most)) {
    const access = await conversation.access(change.ref, installation, account);
    const role = teacherRole(roleOf(access, account.id === change.author.id, config.roles));
    if (role !== undefined) roles.set(account.id, role);
  }
  return roles;
}
