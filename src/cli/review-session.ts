import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { AnalysisPool } from '../analysis/worker/pool.ts';
import type { RepositoryConfig } from '../config/repository-config.ts';
import { AppError } from '../domain/errors.ts';
import { fill } from '../domain/words.ts';
import { openChange } from '../forges/local/open-change.ts';
import type { LocalChange, OpenOptions } from '../forges/local/open-change.ts';
import type { ChangeSettings } from '../review/read-settings.ts';
import { reviewChange } from '../review/review-change.ts';
import type { ReviewedChange } from '../review/review-change.ts';
import { withoutBaseline } from '../review/with-baseline.ts';
import type { CommandIo } from './command-io.ts';
import { readEffectiveConfig, repositoryFile } from './effective-config.ts';
import type { EffectiveConfig } from './effective-config.ts';
import type { Engine } from './engine.ts';
import { checkRuleIds, onlyRules } from './only-rules.ts';
import { poolsFor } from './pools-for.ts';
import { settingsIn } from './review-options.ts';
import type { ReviewOptions } from './review-options.ts';
import { createProgress, silentProgress } from './terminal/progress.ts';
import { sideName, texts } from './texts.ts';
import { withConfigProblems } from './with-config-problems.ts';

/** What is the same for all reviews of one command: the first one, and those after fixes. */
export interface ReviewSession {
  readonly options: ReviewOptions;
  readonly config: RepositoryConfig;
  readonly io: CommandIo;
  /** Settings files that are not heeded. */
  readonly broken: ChangeSettings['broken'];
  /** Reads the change anew: fixes may have altered it. */
  open(): Promise<LocalChange>;
  review(change: LocalChange): Promise<ReviewedChange>;
}

/** A change that was opened, and the session that its settings make. */
export interface OpenedSession {
  readonly change: LocalChange;
  readonly session: ReviewSession;
}

export interface SessionParts {
  readonly io: CommandIo;
  readonly engine: Engine;
  /** A pool with the default limits. */
  readonly warmPool: AnalysisPool;
  /** Who runs a command by hand is the author, and may judge for himself. */
  readonly trustAddedSuppressions: boolean;
  /** Takes over whatever else the session starts. */
  readonly resources: AsyncDisposableStack;
}

export async function openSession(
  path: string,
  options: ReviewOptions,
  { io, engine, warmPool, resources, trustAddedSuppressions }: SessionParts,
): Promise<OpenedSession> {
  checkRuleIds(options.rule ?? [], Object.keys(engine.ruleDefaults));
  const open = await createOpener(path, options, io);
  const change = await open();
  const effective = await readEffectiveConfig(
    {
      source: change.source,
      filesIn: change.filesIn,
      side: options.diff === undefined ? 'base' : 'head',
      file: options.config,
      options: settingsIn(options),
    },
    engine,
    io,
  );
  noteConfigInForce(effective, change, io);
  const config = configFor(options, effective);
  const pool = poolsFor(engine, warmPool, resources)(config.limits.secondsPerFile);
  const { broken } = effective;
  const review = createReviewer({ config, pool, io, options, broken, trustAddedSuppressions });
  return { change, session: { options, config, io, broken, open, review } };
}

function configFor({ rule, baseline }: ReviewOptions, effective: EffectiveConfig): RepositoryConfig {
  const config = rule === undefined ? effective.config : onlyRules(effective.config, rule);
  return baseline === false ? withoutBaseline(config) : config;
}

async function createOpener(
  path: string,
  options: ReviewOptions,
  io: CommandIo,
): Promise<() => Promise<LocalChange>> {
  const { diff, base, head, staged, all, fixBranch } = options;
  // A branch can only be made of what is committed.
  const committed = fixBranch === true && head === undefined ? 'HEAD' : head;
  const request: OpenOptions = {
    path: resolve(io.cwd, path),
    ...(base === undefined ? {} : { base }),
    ...(committed === undefined ? {} : { head: committed }),
    ...(staged === undefined ? {} : { staged }),
    ...(all === undefined ? {} : { all }),
    ...(diff === undefined ? {} : { diffText: await readDiff(diff, io) }),
  };
  return () => openChange(request);
}

async function readDiff(name: string, io: CommandIo): Promise<string> {
  if (name === '-') return io.readStdin();
  return readFile(resolve(io.cwd, name), 'utf8').catch((cause: unknown) => {
    const hint = '`--diff -` reads standard input.';
    throw new AppError('not-found', { what: 'diff', name, hint }, { cause });
  });
}

/** Somebody who just wrote a file wonders why it does nothing. */
function noteConfigInForce(
  { isChangedByHead, config }: EffectiveConfig,
  change: LocalChange,
  io: CommandIo,
): void {
  if (!isChangedByHead) return;
  const facts = { file: repositoryFile, base: sideName(change.source.base, config.language) };
  io.err.write(`${fill(texts.baseConfigInForce, config.language, facts)}\n`);
}

interface Reviewer {
  readonly config: RepositoryConfig;
  readonly pool: AnalysisPool;
  readonly io: CommandIo;
  readonly options: ReviewOptions;
  readonly broken: ChangeSettings['broken'];
  readonly trustAddedSuppressions: boolean;
}

function createReviewer({
  config,
  pool,
  io,
  options,
  broken,
  trustAddedSuppressions,
}: Reviewer): ReviewSession['review'] {
  const isShown = io.err.isTTY === true && options.quiet !== true;
  return async ({ source }) => {
    const label = texts.progress[config.language];
    const progress = isShown
      ? createProgress({ write: (text) => io.err.write(text), now: () => io.now(), label })
      : silentProgress;
    try {
      const reviewed = await reviewChange({
        source,
        config,
        pool,
        trustAddedSuppressions,
        onProgress: (done, total) => progress.update(done, total),
      });
      const unread = [...broken, ...reviewed.brokenStyle];
      return { ...reviewed, review: withConfigProblems(reviewed.review, unread, config.language) };
    } finally {
      progress.end();
    }
  };
}
