import { createHash } from 'node:crypto';
import type { FileAnalysis } from './analyse-file.ts';
import type { AnalysisSettings } from './rule-settings.ts';
import type { AnalyseOptions, AnalysisPool, AnalysisRequest } from './worker/pool.ts';

export interface CacheOptions {
  /** Names the rule set: results of another version are never used. */
  readonly version: string;
  /** How many files' results are kept; the one that was not asked for longest goes first. */
  readonly capacity: number;
}

/**
 * Remembers results by path, text, settings and rule-set version: the same file is never analysed twice. What depends
 * on the moment (a file that took too long, say) is not remembered.
 */
export function createCachingPool(pool: AnalysisPool, options: CacheOptions): AnalysisPool {
  const results = new Map<string, FileAnalysis>();
  const keyOf = createKeyFactory(options.version);
  return {
    analyse: (files, analyseOptions = {}) =>
      analyseMissing(pool, results, files, files.map(keyOf), options, analyseOptions),
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  };
}

async function analyseMissing(
  pool: AnalysisPool,
  results: Map<string, FileAnalysis>,
  files: readonly AnalysisRequest[],
  keys: readonly string[],
  { capacity }: CacheOptions,
  { fresh: isAnew = false, ...options }: AnalyseOptions,
): Promise<readonly FileAnalysis[]> {
  const missing = files.flatMap((file, index) =>
    !isAnew && results.has(keys[index] ?? '') ? [] : [{ file, index }],
  );
  const requests = missing.map(({ file }) => file);
  const fresh = await pool.analyse(
    requests,
    countingFrom(files.length - missing.length, files.length, options),
  );
  const byIndex = new Map(missing.map(({ index }, place) => [index, fresh[place]]));
  return keys.flatMap((key, index) => {
    const result = byIndex.get(index) ?? results.get(key);
    if (result === undefined) return [];
    if (isRepeatable(result)) remember(results, key, result, capacity);
    return [result];
  });
}

/** What was known already counts as done. */
function countingFrom(known: number, total: number, { onProgress, ...rest }: AnalyseOptions): AnalyseOptions {
  if (onProgress === undefined) return rest;
  return {
    ...rest,
    onProgress: (done) => {
      onProgress(known + done, total);
    },
  };
}

function isRepeatable(result: FileAnalysis): boolean {
  return result.kind === 'analysed'
    ? result.failures.every(({ mayPass }) => mayPass !== true)
    : !['timed-out', 'out-of-memory', 'crashed'].includes(result.file.reason);
}

/** A `Map` keeps the order of insertion: what is set anew moves to the end, the first is the oldest. */
function remember(
  results: Map<string, FileAnalysis>,
  key: string,
  result: FileAnalysis,
  capacity: number,
): void {
  results.delete(key);
  results.set(key, result);
  const oldest = results.keys().next();
  if (results.size > capacity && oldest.done !== true) results.delete(oldest.value);
}

/** Settings objects are shared by many files, so each is hashed once. */
function createKeyFactory(version: string): (request: AnalysisRequest) => string {
  const settingsKeys = new WeakMap<AnalysisSettings, string>();
  return ({ path, text, settings }) => {
    const settingsKey = settingsKeys.get(settings) ?? digest(JSON.stringify(settings));
    settingsKeys.set(settings, settingsKey);
    return digest(`${version}\0${settingsKey}\0${path}\0${text}`);
  };
}

function digest(text: string): string {
  return createHash('sha1').update(text).digest('base64');
}
