import { digestOf } from '../domain/digest.ts';
import type { Dismissal } from '../domain/dismissal.ts';
import type { RepositoryRef } from '../domain/event.ts';
import type { RepoPath, Sha } from '../domain/ids.ts';
import { keyOfRepository } from '../domain/job.ts';
import { redactSecrets } from '../domain/redact.ts';
import type { CheckMemory } from '../ports/check-memory.ts';
import type { Explorer } from '../ports/explorer.ts';
import type { Log } from '../ports/log.ts';
import type { Metrics } from '../ports/metrics.ts';
import type { CheckEnding, CheckResult, Sandbox } from '../ports/sandbox.ts';
import type { FixChecks } from './check-fixes.ts';
import { dismissalOf } from './dismissal-of.ts';
import { readCheckout } from './read-checkout.ts';
import type { CheckoutLimits } from './read-checkout.ts';

/** What the operator's command is run with. */
export interface CheckMeans {
  readonly command: string;
  /** Digest of all settings that an ending depends on. */
  readonly settings: string;
  readonly fixes: 'agent' | 'all';
  /** Fixes of one review. */
  readonly most: number;
  readonly checkout: CheckoutLimits;
  readonly sandbox: Sandbox;
  readonly memory: CheckMemory;
  readonly metrics: Pick<Metrics, 'check'>;
}

export interface CheckedHead {
  readonly repository: RepositoryRef;
  readonly head: Sha;
}

/** What it takes to run a command that has not come to an end yet. */
export interface CheckRun {
  /** Of findings that nobody wants to be told. */
  readonly dismissals: readonly Dismissal[];
  readonly explorer: Pick<Explorer, 'tree' | 'files'>;
  readonly now: () => Date;
  readonly log: Log;
  readonly signal: AbortSignal;
}

type Changed = ReadonlyMap<RepoPath, string>;

/** Characters of what a check printed that stand in the log. */
const longestOutput = 2_000;

/** @param run undefined: what is known already is all there is. */
export function checksAt(means: CheckMeans, head: CheckedHead, run?: CheckRun): FixChecks {
  const check = run && runner(means, run);
  return {
    command: means.command,
    isFor: (finding, id) =>
      (means.fixes === 'all' || finding.origin.kind === 'agent') &&
      dismissalOf(finding, id, run?.dismissals ?? []) === undefined,
    ending: async (changed) => {
      const key = keyOf(means, head, changed);
      return (await means.memory.ending(key)) ?? check?.(changed, key);
    },
  };
}

function keyOf({ settings }: CheckMeans, { repository, head }: CheckedHead, changed: Changed): string {
  return digestOf(JSON.stringify([settings, keyOfRepository(repository), head, ...changed]));
}

/** The files of the head are read with the first check. */
function runner(means: CheckMeans, run: CheckRun) {
  let reading: ReturnType<typeof readCheckout> | undefined;
  let left = means.most;
  return async (changed: Changed, key: string): Promise<CheckEnding | undefined> => {
    if (changed.size > 0 && --left < 0) return undefined;
    reading ??= readCheckout(run.explorer, means.checkout);
    const checkout = await reading;
    const result =
      checkout.kind === 'read' ? await runOn(new Map([...checkout.files, ...changed]), means, run) : checkout;
    tell(result, changed, means, run);
    if (result.kind === 'not-run') return undefined;
    await means.memory.keep(key, result.kind, run.now());
    return result.kind;
  };
}

function runOn(files: Changed, { sandbox }: CheckMeans, { signal }: CheckRun): Promise<CheckResult> {
  return sandbox.check(files, { fromFork: false }, signal);
}

/** To the operator: people at the forge are told of nothing but what passed. */
function tell(result: CheckResult, changed: Changed, { metrics }: CheckMeans, { log }: CheckRun): void {
  const facts = { paths: [...changed.keys()] };
  if (result.kind === 'not-run') {
    metrics.check(result.why, undefined);
    log.warn({ ...facts, why: result.why, detail: result.detail }, 'check not run');
    return;
  }
  const { kind: ending, milliseconds, output } = result;
  metrics.check(ending, milliseconds);
  const printed = ending === 'passed' ? {} : { output: redactSecrets(output).slice(-longestOutput) };
  log.info({ ...facts, ending, milliseconds, ...printed }, 'check done');
}
