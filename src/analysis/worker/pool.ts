import { Piscina } from 'piscina';
import type { FileAnalysis, FoundBeside } from '../analyse-file.ts';
import type { AnalysisSettings } from '../rule-settings.ts';
import { codeOf, messageOf } from '../../domain/errors.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { SkipReason } from '../../domain/review.ts';
import { batchesOf, workersFor } from './batches.ts';
import { runByDeadline } from './run-by-deadline.ts';
import type { Ending } from './run-by-deadline.ts';
import type { WorkStart } from './work-deadline.ts';

export interface AnalysisRequest extends FoundBeside {
  readonly path: RepoPath;
  readonly text: string;
  readonly settings: AnalysisSettings;
}

/** What a worker is given: it calls `markStart` with the index of each file. */
export interface AnalysisTask {
  readonly files: readonly AnalysisRequest[];
  readonly start: WorkStart;
}

/** Where analyses run: worker threads in the product, the same thread in tests of other parts. */
export interface AnalysisPool extends AsyncDisposable {
  /**
   * Results in the order of the files. Never rejects for a file: a crash, a hang or a memory blow-up is a skipped file.
   * Rejects with the signal's reason when it aborts.
   */
  analyse(files: readonly AnalysisRequest[], options?: AnalyseOptions): Promise<readonly FileAnalysis[]>;
}

export interface AnalyseOptions {
  readonly signal?: AbortSignal;
  /** Called after each file. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Analyse even what is remembered. */
  readonly fresh?: boolean;
}

export interface PoolLimits {
  /** Seconds one file may take before its worker is replaced, from when that began with it. The slowest text known takes the parser 4.7 s. */
  readonly secondsPerFile: number;
  /** MB of heap a worker may use. */
  readonly heapMb: number;
  /** MB of stack: deep nesting costs stack, in the parser and in ours. */
  readonly stackMb: number;
}

export const defaultPoolLimits: PoolLimits = { secondsPerFile: 10, heapMb: 512, stackMb: 64 };

/**
 * MB for what was made last. A tree is garbage as soon as its file is done: with room for it, it is never copied. With a
 * third more a thousand files take 80 MB more, and no less time.
 */
const youngGenerationMb = 48;

const mostWorkers = 2;

/** How long a second thread stays without work. A new one is slow for a second: it has to compile everything again. */
const idleMilliseconds = 60_000;

/**
 * Analyses in worker threads, one kept warm.
 * @param entry The module that exports `analyse(task: AnalysisTask)`, which gives a `FileAnalysis` for each file.
 */
export function createPool(entry: URL, limits: PoolLimits = defaultPoolLimits): AnalysisPool {
  const threads = new Piscina<AnalysisTask, readonly FileAnalysis[]>({
    filename: entry.href,
    name: 'analyse',
    minThreads: 1,
    maxThreads: mostWorkers,
    idleTimeout: idleMilliseconds,
    resourceLimits: {
      stackSizeMb: limits.stackMb,
      maxOldGenerationSizeMb: limits.heapMb,
      maxYoungGenerationSizeMb: youngGenerationMb,
    },
  });
  // A thread that is being stopped can still run out of memory: its file is listed already, and without a listener the
  // event would end the process.
  threads.on('error', () => undefined);
  return {
    analyse: (files, options = {}) => analyseAll(threads, limits, files, options),
    [Symbol.asyncDispose]: () => threads.destroy(),
  };
}

type Threads = Piscina<AnalysisTask, readonly FileAnalysis[]>;

/** Each lane gives its worker one batch after the other. */
async function analyseAll(
  threads: Threads,
  limits: PoolLimits,
  files: readonly AnalysisRequest[],
  { signal, onProgress }: AnalyseOptions,
): Promise<readonly FileAnalysis[]> {
  const results = new Array<FileAnalysis>(files.length);
  const workers = workersFor(files, mostWorkers);
  const waiting = batchesOf(files, workers);
  let done = 0;
  const lane = async (): Promise<void> => {
    for (const batch of waiting) {
      signal?.throwIfAborted();
      const found = await analyseBatch(threads, limits, files.slice(batch.start, batch.end), signal);
      for (const [index, result] of found.entries()) {
        results[batch.start + index] = result;
        done += 1;
        onProgress?.(done, files.length);
      }
    }
  };
  await Promise.all(Array.from({ length: workers }, lane));
  return results;
}

/** Where one file ends the batch, it is the one that was begun last: it is listed, and the others are analysed without it. */
async function analyseBatch(
  threads: Threads,
  limits: PoolLimits,
  files: readonly AnalysisRequest[],
  signal: AbortSignal | undefined,
): Promise<readonly FileAnalysis[]> {
  if (files.length === 0) return [];
  const ending = await runByDeadline(threads, { files }, { seconds: limits.secondsPerFile, signal });
  if (ending.kind === 'done') return ending.result;
  const { part } = ending;
  if (part === undefined) return files.map((file) => skippedFor(ending, file.path, limits));
  const rest = (some: readonly AnalysisRequest[]): Promise<readonly FileAnalysis[]> =>
    analyseBatch(threads, limits, some, signal);
  const before = await rest(files.slice(0, part));
  const blamed = files.slice(part, part + 1).map((file) => skippedFor(ending, file.path, limits));
  return [...before, ...blamed, ...(await rest(files.slice(part + 1)))];
}

function skippedFor(
  ending: Exclude<Ending<unknown>, { readonly kind: 'done' }>,
  path: RepoPath,
  limits: PoolLimits,
): FileAnalysis {
  if (ending.kind === 'late') return skipped(path, 'timed-out', `more than ${limits.secondsPerFile} s`);
  return codeOf(ending.error) === 'ERR_WORKER_OUT_OF_MEMORY'
    ? skipped(path, 'out-of-memory', `more than ${limits.heapMb} MB`)
    : skipped(path, 'crashed', messageOf(ending.error));
}

function skipped(path: RepoPath, reason: SkipReason, detail: string): FileAnalysis {
  return { kind: 'skipped', file: { path, reason, detail } };
}
