import type { Dismissal } from '../domain/dismissal.ts';
import type { OpenedChange } from '../ports/forge.ts';
import type { FixChecks } from '../review/check-fixes.ts';
import { checksAt } from '../review/head-checks.ts';
import type { JobParts } from './job-parts.ts';
import type { Run } from './runner.ts';

type CheckParts = Pick<JobParts, 'check' | 'now'>;

interface Checked {
  readonly opened: OpenedChange;
  readonly dismissals: readonly Dismissal[];
  readonly run: Run;
}

interface WithChecks {
  readonly checks?: FixChecks;
}

/** What is known of the operator's command at a head: nothing is run. */
export function knownChecks(opened: OpenedChange, { check }: Pick<JobParts, 'check'>): WithChecks {
  if (check === undefined || whyNot(opened) !== undefined) return {};
  return { checks: checksAt(check, headOf(opened)) };
}

/** The operator's command is run where its end is not known. What strangers wrote is not run. */
export function runChecks({ opened, dismissals, run }: Checked, { check, now }: CheckParts): WithChecks {
  if (check === undefined) return {};
  const why = whyNot(opened);
  if (why !== undefined) {
    check.metrics.check(why, undefined);
    run.log.info({ why }, 'check not run');
    return {};
  }
  const { log, signal } = run;
  const means = { dismissals, explorer: opened.explore(), now, log, signal };
  return { checks: checksAt(check, headOf(opened), means) };
}

function headOf({ change: { ref, head } }: OpenedChange) {
  return { repository: ref.repo, head };
}

function whyNot({ change, isOutsideAuthor }: OpenedChange): 'from-fork' | 'outside-author' | undefined {
  if (change.fromFork) return 'from-fork';
  return isOutsideAuthor ? 'outside-author' : undefined;
}
