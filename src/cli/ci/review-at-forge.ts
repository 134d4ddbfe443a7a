import { randomUUID } from 'node:crypto';
import type { CiChange } from '../../config/ci/ci-run.ts';
import type { RepositoryConfig } from '../../config/repository-config.ts';
import { AppError } from '../../domain/errors.ts';
import type { Outcome, Review } from '../../domain/review.ts';
import type { OpenedChange } from '../../ports/forge.ts';
import { readMemory } from '../../publish/memory.ts';
import { readSettings } from '../../review/read-settings.ts';
import type { ChangeSettings } from '../../review/read-settings.ts';
import { reportReview, reportWithoutReview } from '../../review/report.ts';
import type { ReviewFacts } from '../../review/report.ts';
import { reviewOpened } from '../../review/review-opened.ts';
import type { FindingMemory, ReviewedAgain } from '../../review/review-opened.ts';
import { skippingSetting } from '../../review/skipping-setting.ts';
import { installationLayers } from '../effective-config.ts';
import { poolsFor } from '../pools-for.ts';
import { withConfigProblems } from '../with-config-problems.ts';
import type { CiOptions, CiParts } from './ci-options.ts';
import type { CiReview } from './ci-review.ts';
import { byToken } from './forge-access.ts';
import type { ForgeAccess } from './forge-access.ts';
import { openWhenReady } from './open-when-ready.ts';

interface Task {
  readonly opened: OpenedChange;
  readonly settings: ChangeSettings;
  /** Milliseconds of `performance.now()`. */
  readonly started: number;
}

/**
 * Reviews a change as its forge shows it: no clone is needed, and nothing of the change is ever on disk.
 * @returns undefined for a change that is not open
 * @throws {AppError} `change-moved`, and what the forge throws
 */
export async function reviewAtForge(
  { ref, forge, markers }: ForgeAccess,
  { head }: CiChange,
  options: CiOptions,
  parts: CiParts,
): Promise<CiReview | undefined> {
  const started = performance.now();
  const opened = await openWhenReady(forge.reader, ref);
  const { change } = opened;
  if (change.state !== 'open') return undefined;
  if (head !== undefined && head !== change.head)
    throw new AppError('change-moved', { change: `${ref.repo.path}#${ref.number}`, head });
  const settings = await readCiSettings(opened, options, parts);
  const task: Task = { opened, settings, started };
  const setting = skippingSetting(opened, settings.config.review);
  if (setting !== undefined) return skipped(task, { kind: 'skipped', setting }, parts);
  const posted = await forge.reader.posted(ref, byToken, change.head);
  const memory = readMemory(posted, ref, markers);
  return reviewed(task, await review(task, memory, parts), parts);
}

/** Of the target branch; what the command line asks for goes on top. */
async function readCiSettings(
  opened: OpenedChange,
  options: CiOptions,
  { engine, io }: CiParts,
): Promise<ChangeSettings> {
  const below = await installationLayers(engine, io);
  const settings = await readSettings(opened.settings, below, engine);
  const { failingLevel, language } = settings.config;
  const config = {
    ...settings.config,
    failingLevel: options.failOn ?? failingLevel,
    language: options.language ?? language,
  };
  return { ...settings, config };
}

async function review(
  { opened, settings: { config } }: Task,
  memory: FindingMemory | undefined,
  { engine, warmPool }: CiParts,
): Promise<ReviewedAgain> {
  await using resources = new AsyncDisposableStack();
  const poolFor = poolsFor(engine, warmPool, resources);
  return await reviewOpened({ opened, config, memory }, { poolFor });
}

function reviewed(task: Task, { reviewed: found, tracking }: ReviewedAgain, parts: CiParts): CiReview {
  const { opened, settings } = task;
  // Reports name a finding as its comment does.
  const findings = found.review.findings.map((finding) => ({
    ...finding,
    fingerprint: tracking.ids.get(finding) ?? finding.fingerprint,
  }));
  const broken = [...settings.broken, ...found.brokenStyle];
  const all = withConfigProblems({ ...found.review, findings }, broken, settings.config.language);
  return {
    ...shown(opened, settings.config, parts),
    reviewed: { review: all, texts: found.texts },
    publication: { report: reportReview(factsOf(task), found, tracking), tracked: tracking.tracked },
  };
}

function skipped(task: Task, outcome: Extract<Outcome, { kind: 'skipped' }>, parts: CiParts): CiReview {
  const report = reportWithoutReview(factsOf(task), outcome);
  const review: Review = {
    change: task.opened.change,
    ...{ outcome, verdict: 'pass', findings: [], dropped: [], skipped: [], filesAnalysed: 0 },
    verdicts: { withAddedSuppressions: 'pass', withoutAddedSuppressions: 'pass' },
  };
  return {
    ...shown(task.opened, task.settings.config, parts),
    reviewed: { review, texts: new Map() },
    publication: { report, tracked: [] },
  };
}

function shown(
  { source: { base, head } }: OpenedChange,
  config: RepositoryConfig,
  { io }: CiParts,
): Pick<CiReview, 'compared' | 'root' | 'config'> {
  return { compared: { base, head }, root: io.cwd, config };
}

function factsOf({ opened: { change }, settings: { config, broken }, started }: Task): ReviewFacts {
  return {
    ...{ id: randomUUID(), change, installation: byToken, config, brokenSettings: broken },
    milliseconds: Math.round(performance.now() - started),
    createdAt: new Date(),
  };
}
