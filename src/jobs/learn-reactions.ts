import type { Account } from '../domain/change-request.ts';
import { guidanceOfReaction, subjectOf, teacherRole } from '../domain/guidance.ts';
import type { Guidance, GuidanceRole, GuidanceSubject } from '../domain/guidance.ts';
import { keyOfChange } from '../domain/job.ts';
import type { ReactionsJob } from '../domain/change-jobs.ts';
import type { Reactor } from '../domain/reactor.ts';
import { roleOf } from '../domain/role.ts';
import type { ForgeConversation } from '../ports/conversation.ts';
import { readSettings } from '../review/read-settings.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { nothing } from './runner.ts';
import type { Runner } from './runner.ts';
import { isChangeTeachable, learningLimits } from './teachable.ts';
import type { TaughtAt } from './teachable.ts';

/** Has the agent learn from the thumbs that stand at a finding now, in the place of those that stood there before. */
export function createLearnReactionsRunner(parts: JobParts): Runner<'learn-reactions'> {
  return async (job) => {
    const { change, finding } = job;
    const { conversation } = forgeOf(parts, change.repo.forge);
    if (parts.agent?.memory === undefined || conversation === undefined) return nothing;
    const about = await subjectFor(job, parts);
    const reactors = about && (await reactorsFor(job, conversation));
    if (about === undefined || reactors === undefined) return nothing;
    const taught = await taughtAt(job, conversation, parts);
    const limits = learningLimits(taught.config, parts);
    const people = peopleAmong(reactors);
    // What is written takes the place of all that was learnt at this finding, from those too who were not looked up.
    if (limits === undefined || people.length > limits.lookups) return nothing;
    if (!(await isChangeTeachable(taught))) return nothing;
    const roles = await rolesOf(people, taught);
    const at = parts.now().toISOString();
    const guidance = reactors.flatMap(({ reaction, by }): readonly Guidance[] => {
      const role = roles.get(by.id);
      const lesson = role && { change, finding, about, role };
      return lesson === undefined ? [] : [guidanceOfReaction(reaction, by, at, lesson)];
    });
    const write = { kind: 'reactions-learnt', change, finding, guidance, most: limits.entries } as const;
    return { writes: [write], next: [] };
  };
}

/** undefined: the change has no such finding any more. */
async function subjectFor(
  { change, finding }: ReactionsJob,
  { store }: JobParts,
): Promise<GuidanceSubject | undefined> {
  const memory = await store.memory(keyOfChange(change));
  const report = memory && (await store.review(memory.review));
  const tracked = memory?.tracked.find(({ id }) => id === finding);
  if (report === undefined || tracked === undefined) return undefined;
  return subjectOf(tracked, report.findings.find(({ id }) => id === finding)?.what.en ?? '');
}

/** undefined: the forge cannot be asked. */
async function reactorsFor(
  job: ReactionsJob,
  conversation: ForgeConversation,
): Promise<readonly Reactor[] | undefined> {
  if ('reactors' in job) return job.reactors;
  const { change, installation, comment } = job;
  return conversation.reactors?.({ change, installation, comment, thread: undefined });
}

async function taughtAt(
  { change: ref, installation }: ReactionsJob,
  conversation: ForgeConversation,
  parts: JobParts,
): Promise<TaughtAt> {
  const { change, settings } = await conversation.discussed(ref, installation);
  const { config } = await readSettings(settings, parts.installationSettings, parts.engine);
  return { change, installation, config, conversation };
}

function peopleAmong(reactors: readonly Reactor[]): readonly Account[] {
  const people = reactors.filter(({ by }) => !by.isBot);
  return [...new Map(people.map(({ by }) => [by.id, by])).values()];
}

/** Of those with rights. */
async function rolesOf(
  people: readonly Account[],
  { change, installation, config, conversation }: TaughtAt,
): Promise<ReadonlyMap<string, GuidanceRole>> {
  const roles = new Map<string, GuidanceRole>();
  for (const account of people) {
    const access = await conversation.access(change.ref, installation, account);
    const role = teacherRole(roleOf(access, account.id === change.author.id, config.roles));
    if (role !== undefined) roles.set(account.id, role);
  }
  return roles;
}
