import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../domain/ids.ts';
import type { SkipReason } from '../domain/review.ts';
import type { FileAnalysis } from './analyse-file.ts';
import { createCachingPool } from './result-cache.ts';
import { defaultFileLimits } from './rule-settings.ts';
import type { AnalysisSettings } from './rule-settings.ts';
import type { AnalysisPool, AnalysisRequest } from './worker/pool.ts';

const settings: AnalysisSettings = {
  rules: {},
  suppressions: { reasonRequired: true },
  limits: defaultFileLimits,
};

/** Counts what it is asked for. */
function countingPool(skip?: SkipReason): AnalysisPool & { readonly asked: string[] } {
  const asked: string[] = [];
  const resultFor = ({ path }: AnalysisRequest): FileAnalysis =>
    skip === undefined
      ? { kind: 'analysed', path, findings: [], suppressed: [], failures: [] }
      : { kind: 'skipped', file: { path, reason: skip } };
  return {
    asked,
    analyse: (files, { onProgress } = {}) => {
      asked.push(...files.map(({ path, text }) => `${path}=${text}`));
      files.forEach((_, index) => onProgress?.(index + 1, files.length));
      return Promise.resolve(files.map(resultFor));
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

function request(path: string, text: string, withSettings = settings): AnalysisRequest {
  return { path: parseRepoPath(path), text, settings: withSettings };
}

describe('a pool that remembers', () => {
  it('asks for each file once, and keeps the order', async () => {
    const pool = countingPool();
    const caching = createCachingPool(pool, { version: '1', capacity: 10 });
    await caching.analyse([request('a.ts', '1'), request('b.ts', '1')]);
    const again = await caching.analyse([request('c.ts', '1'), request('b.ts', '1'), request('a.ts', '1')]);
    expect(pool.asked).toEqual(['a.ts=1', 'b.ts=1', 'c.ts=1']);
    expect(again).toMatchObject([{ path: 'c.ts' }, { path: 'b.ts' }, { path: 'a.ts' }]);
  });

  it('asks anew when the text, the path or the settings are others', async () => {
    const pool = countingPool();
    const caching = createCachingPool(pool, { version: '1', capacity: 10 });
    const strict = { ...settings, rules: { 'no-empty-catch': { options: {} } } };
    for (const one of [
      request('a.ts', '1'),
      request('a.ts', '2'),
      request('b.ts', '1'),
      request('a.ts', '1', strict),
    ]) {
      await caching.analyse([one]);
    }
    expect(pool.asked).toHaveLength(4);
    await caching.analyse([request('a.ts', '1', { ...strict })]);
    expect(pool.asked).toHaveLength(4);
  });

  it('forgets the file that was not asked for longest', async () => {
    const pool = countingPool();
    const caching = createCachingPool(pool, { version: '1', capacity: 2 });
    for (const name of ['a.ts', 'b.ts', 'a.ts', 'c.ts', 'a.ts', 'b.ts'])
      await caching.analyse([request(name, '')]);
    expect(pool.asked).toEqual(['a.ts=', 'b.ts=', 'c.ts=', 'b.ts=']);
  });

  it.each(['timed-out', 'out-of-memory', 'crashed'] as const)(
    'tries a file that %s again',
    async (reason) => {
      const pool = countingPool(reason);
      const caching = createCachingPool(pool, { version: '1', capacity: 10 });
      await caching.analyse([request('a.ts', '')]);
      await caching.analyse([request('a.ts', '')]);
      expect(pool.asked).toHaveLength(2);
    },
  );

  it('counts what it knew as done', async () => {
    const caching = createCachingPool(countingPool(), { version: '1', capacity: 10 });
    await caching.analyse([request('a.ts', '')]);
    const seen: string[] = [];
    const onProgress = (done: number, total: number) => seen.push(`${done}/${total}`);
    await caching.analyse([request('a.ts', ''), request('b.ts', '')], { onProgress });
    expect(seen).toEqual(['2/2']);
  });
});
