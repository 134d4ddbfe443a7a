import type { ExplainedValue } from '../config/config-layer.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import type { ChangeRequest } from '../domain/change-request.ts';
import type { FixPlan } from '../domain/fix-plan.ts';
import type { Fingerprint, Sha } from '../domain/ids.ts';
import { keyOfChange } from '../domain/job.ts';
import type { JobRequest } from '../domain/job.ts';
import type { ReviewReport } from '../domain/review-report.ts';
import { newPlan, newPlanId } from '../operations/new-plan.ts';
import type { OpenedChange } from '../ports/forge.ts';
import type { JobResult } from '../ports/queue.ts';
import { proposeFixes } from '../review/propose-fixes.ts';
import { readSettings } from '../review/read-settings.ts';
import { knownChecks } from './checks.ts';
import { forgeOf } from './job-parts.ts';
import type { JobParts } from './job-parts.ts';
import { nothing } from './runner.ts';
import type { Runner } from './runner.ts';

/** Who asks for the plans that nobody asks for. */
const bot = { id: '', name: 'Open-AutoGLM', isBot: true } as const;

/** What the settings of a repository want after a review. Nothing is pushed to a fork. */
export function fixSafeJobs(
  { change, installation, head, findings }: ReviewReport,
  { fixes }: Pick<RepositoryConfig, 'fixes'>,
  { fromFork }: Pick<ChangeRequest, 'fromFork'>,
): readonly JobRequest[] {
  const isWanted = fixes.auto === 'safe' && findings.some(({ fix }) => fix?.safety === 'safe');
  if (!isWanted || fromFork) return [];
  const payload = { change, installation, head };
  return [{ kind: 'fix-safe', key: keyOfChange(change), supersedes: true, payload }];
}

/**
 * Makes a plan of the safe fixes of a head and confirms it in the name of the settings that want it: once for a head,
 * and without the fixes that a person has to decide about, or has rejected.
 */
export function createFixSafeRunner(parts: JobParts): Runner<'fix-safe'> {
  return async ({ change: ref, installation, head }, { signal }) => {
    const { reader, branches } = forgeOf(parts, ref.repo.forge);
    const [opened, memory, dismissals, plans] = await Promise.all([
      reader.open(ref, installation),
      parts.store.memory(keyOfChange(ref)),
      parts.store.dismissals(ref),
      parts.store.plans(keyOfChange(ref)),
    ]);
    const isDone = plans.some((plan) => plan.head === head && plan.askedBy === bot.name);
    if (branches === undefined || isDone || !isThere(opened.change, head)) return nothing;
    const { config, explained } = await readSettings(
      opened.settings,
      parts.installationSettings,
      parts.engine,
    );
    const settings = confirmingSettings(explained, opened);
    if (config.fixes.auto !== 'safe' || settings === undefined) return nothing;
    const known = knownChecks(opened, parts);
    const taken = leftToPeople(plans, head);
    const input = { opened, config, memory, dismissals, taken, signal, ...known };
    const proposal = await proposeFixes(input, 'safe', parts.engine);
    if (proposal.fixes.length === 0) return nothing;
    const before = plans.filter((plan) => plan.head === head);
    const asker = { account: bot, change: opened.change, installation, replyTo: undefined };
    const plan = newPlan(proposal, before, asker, { ...parts, id: newPlanId(parts), config });
    return confirm(plan, settings, { installation, now: parts.now() });
  };
}

function isThere(change: ChangeRequest, head: Sha): boolean {
  return change.state === 'open' && change.head === head && !change.fromFork;
}

/** Findings that are in the hands of people. What was rejected stays so at later heads. */
function leftToPeople(plans: readonly FixPlan[], head: Sha): readonly Fingerprint[] {
  return plans
    .filter((plan) => plan.state === 'rejected' || (plan.state !== 'expired' && plan.head === head))
    .flatMap(({ fixes }) => fixes.map(({ id }) => id));
}

/** `.autoglm.yml:3 at <commit>`; undefined: not a file of the target branch says so. */
function confirmingSettings(
  explained: readonly ExplainedValue[],
  { settings }: Pick<OpenedChange, 'settings'>,
): string | undefined {
  const origin = explained.find(({ key }) => key === 'fixes.auto')?.origin;
  if (origin?.kind !== 'file') return undefined;
  const commit = settings.find(({ file }) => file === origin.file)?.commit;
  return commit && `${origin.file}:${origin.line} at ${commit}`;
}

function confirm(
  plan: FixPlan,
  settings: string,
  { installation, now: at }: { readonly installation: string; readonly now: Date },
): JobResult {
  const { id, change } = plan;
  const confirmed: FixPlan = { ...plan, state: 'confirmed', decidedBy: settings };
  const payload = { plan: id, change, installation, by: undefined, onOwnBranch: false, replyTo: undefined };
  return {
    writes: [
      { kind: 'plan-step', step: { plan, from: undefined, by: bot.name, where: 'bot', at } },
      { kind: 'plan-step', step: { plan: confirmed, from: 'proposed', by: settings, where: 'settings', at } },
    ],
    next: [{ kind: 'open-fix-branch', key: keyOfChange(change), supersedes: false, payload }],
  };
}
