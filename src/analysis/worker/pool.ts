import { Piscina } from 'piscina';
import type { FileAnalysis, FoundBeside } from '../analyse-file.ts';
import type { AnalysisSettings } from '../rule-settings.ts';
import { codeOf, messageOf } from '../../domain/errors.ts';
import type { RepoPath } from '../../domain/ids.ts';
import type { SkipReason } from '../../domain/review.ts';
import { runByDeadline } from './run-by-deadline.ts';
import type { WorkStart } from './work-deadline.ts';

export interface AnalysisRequest extends FoundBeside {
  readonly path: RepoPath;
  readonly text: string;
  readonly settings: AnalysisSettings;
}

/** What a worker is given. */
export interface AnalysisTask extends AnalysisRequest {
  /** For `markStart`. */
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

/** MB for what was made last. A tree is garbage as soon as its file is done: with room for it, it is never copied. */
const youngGenerationMb = 64;

/** How long a second thread stays without work. A new one is slow for a second: it has to compile everything again. */
const idleMilliseconds = 60_000;

/** A second worker pays only above these: on two cores two threads slow a small change down. */
const filesPerWorker = 50;
const linesPerWorker = 20_000;
const mostWorkers = 2;
/** Average length of a line of source, for a guess at the number of lines without counting them. */
const averageLine = 35;

/**
 * Analyses in worker threads, one kept warm.
 * @param entry The module that exports `analyse(task: AnalysisTask): FileAnalysis`, and calls `markStart` first.
 */
export function createPool(entry: URL, limits: PoolLimits = defaultPoolLimits): AnalysisPool {
  const threads = new Piscina<AnalysisTask, FileAnalysis>({
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

/** Each lane gives its worker one file at a time, so that the file to blame is known. */
async function analyseAll(
  threads: Piscina<AnalysisTask, FileAnalysis>,
  limits: PoolLimits,
  files: readonly AnalysisRequest[],
  { signal, onProgress }: AnalyseOptions,
): Promise<readonly FileAnalysis[]> {
  const results = new Array<FileAnalysis>(files.length);
  const waiting = files.entries();
  let done = 0;
  const lane = async (): Promise<void> => {
    for (const [index, file] of waiting) {
      signal?.throwIfAborted();
      results[index] = await analyseOne(threads, limits, file, signal);
      done += 1;
      onProgress?.(done, files.length);
    }
  };
  await Promise.all(Array.from({ length: workersFor(files) }, lane));
  return results;
}

function workersFor(files: readonly AnalysisRequest[]): number {
  const characters = files.reduce((sum, file) => sum + file.text.length, 0);
  return files.length > filesPerWorker || characters > linesPerWorker * averageLine ? mostWorkers : 1;
}

async function analyseOne(
  threads: Piscina<AnalysisTask, FileAnalysis>,
  limits: PoolLimits,
  file: AnalysisRequest,
  signal: AbortSignal | undefined,
): Promise<FileAnalysis> {
  const ending = await runByDeadline(threads, file, { seconds: limits.secondsPerFile, signal });
  switch (ending.kind) {
    case 'done':
      return ending.result;
    case 'late':
      return skipped(file.path, 'timed-out', `more than ${limits.secondsPerFile} s`);
    case 'failed':
      return codeOf(ending.error) === 'ERR_WORKER_OUT_OF_MEMORY'
        ? skipped(file.path, 'out-of-memory', `more than ${limits.heapMb} MB`)
        : skipped(file.path, 'crashed', messageOf(ending.error));
  }
}

function skipped(path: RepoPath, reason: SkipReason, detail: string): FileAnalysis {
  return { kind: 'skipped', file: { path, reason, detail } };
}
