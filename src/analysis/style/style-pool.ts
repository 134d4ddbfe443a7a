import { Piscina } from 'piscina';
import { messageOf } from '../../domain/errors.ts';
import type { StyleFindings, StyleMatch } from '../../domain/file-style.ts';
import { createStripper } from '../settings-without.ts';
import { skipReasonOf } from '../skip-reason.ts';
import type { AnalyseOptions, AnalysisPool, AnalysisRequest } from '../worker/pool.ts';
import { runByDeadline } from '../worker/run-by-deadline.ts';
import type { StyleTask } from './style-thread.ts';

/** How long the thread stays without work, in milliseconds: loading Prettier takes longer than most files. */
const idleMilliseconds = 60_000;
const heapMb = 512;
const stackMb = 64;

/**
 * Has the style of files looked at before a pool analyses them, where their settings ask for one. What is found goes to the worker
 * along with the file. The thread for it is made when the first such file comes.
 */
export function createStylePool(pool: AnalysisPool, secondsPerFile: number): AnalysisPool {
  let threads: Piscina<StyleTask, readonly StyleMatch[]> | undefined;
  const withoutStyle = createStripper('style');
  return {
    analyse: async (files, options = {}) => {
      if (files.every(({ settings }) => settings.style === undefined)) return pool.analyse(files, options);
      threads ??= createThreads();
      const requests: AnalysisRequest[] = [];
      for (const file of files) requests.push(await withFindings(threads, file, secondsPerFile, options));
      return pool.analyse(
        requests.map((request) => ({ ...request, settings: withoutStyle(request.settings) })),
        options,
      );
    },
    [Symbol.asyncDispose]: async () => {
      await threads?.destroy();
      await pool[Symbol.asyncDispose]();
    },
  };
}

function createThreads(): Piscina<StyleTask, readonly StyleMatch[]> {
  const threads = new Piscina<StyleTask, readonly StyleMatch[]>({
    filename: new URL('./style-thread.ts', import.meta.url).href,
    name: 'checkStyle',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: idleMilliseconds,
    resourceLimits: { stackSizeMb: stackMb, maxOldGenerationSizeMb: heapMb },
  });
  // A thread that is being stopped can still run out of memory: without a listener the event would end the process.
  threads.on('error', () => undefined);
  return threads;
}

async function withFindings(
  threads: Piscina<StyleTask, readonly StyleMatch[]>,
  request: AnalysisRequest,
  seconds: number,
  { signal }: AnalyseOptions,
): Promise<AnalysisRequest> {
  const { path, text, settings } = request;
  // It will not be analysed, whatever it holds.
  if (settings.style === undefined || skipReasonOf(path, text, settings.limits) !== undefined) return request;
  const task = { path, text, style: settings.style };
  return { ...request, style: await findingsOf(threads, task, seconds, signal) };
}

/** A file that is too much for Prettier is analysed all the same. */
async function findingsOf(
  threads: Piscina<StyleTask, readonly StyleMatch[]>,
  task: Omit<StyleTask, 'start'>,
  seconds: number,
  signal: AbortSignal | undefined,
): Promise<StyleFindings> {
  const ending = await runByDeadline(threads, task, { seconds, signal });
  switch (ending.kind) {
    case 'done':
      return { matches: ending.result };
    case 'late':
      return { matches: [], failure: `more than ${seconds} s` };
    case 'failed':
      return { matches: [], failure: messageOf(ending.error) };
  }
}
