import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../../domain/ids.ts';
import { defaultFileLimits } from '../rule-settings.ts';
import { createPool } from './pool.ts';
import type { AnalysisRequest, PoolLimits } from './pool.ts';

const entry = new URL('../../../test/fixtures/workers/unruly-worker.ts', import.meta.url);
const limits = { secondsPerFile: 1, heapMb: 64, stackMb: 16 };

function files(...texts: string[]): AnalysisRequest[] {
  const settings = { rules: {}, suppressions: { reasonRequired: true }, limits: defaultFileLimits };
  return texts.map((text, index) => ({ path: parseRepoPath(`${index}.ts`), text, settings }));
}

async function outcomes(...texts: string[]): Promise<readonly string[]> {
  return outcomesWithin(limits, ...texts);
}

async function outcomesWithin(bounds: PoolLimits, ...texts: string[]): Promise<readonly string[]> {
  await using pool = createPool(entry, bounds);
  const results = await pool.analyse(files(...texts));
  return results.map((result) => (result.kind === 'skipped' ? result.file.reason : result.path));
}

describe('the analysis pool', () => {
  it('gives the results in the order of the files', async () => {
    expect(await outcomes('a', 'b', 'c')).toEqual(['0.ts', '1.ts', '2.ts']);
  });

  it('lists a file that hangs and goes on with the others', async () => {
    expect(await outcomes('a', 'hang', 'b')).toEqual(['0.ts', 'timed-out', '2.ts']);
  });

  it('does not count the time that a file waits for a thread', async () => {
    await using pool = createPool(entry, limits);
    const hanging = Array.from({ length: 4 }, () => pool.analyse(files('hang')));
    const [waiting] = await pool.analyse(files('a'));
    expect(waiting).toMatchObject({ kind: 'analysed' });
    expect((await Promise.all(hanging)).flat()).toMatchObject(
      hanging.map(() => ({ kind: 'skipped', file: { reason: 'timed-out' } })),
    );
  });

  it('lists a file that takes too much memory and goes on with the others', async () => {
    const patient = { ...limits, secondsPerFile: 60 };
    expect(await outcomesWithin(patient, 'a', 'hoard', 'b')).toEqual(['0.ts', 'out-of-memory', '2.ts']);
  });

  it('lists a file whose worker dies or throws and goes on with the others', async () => {
    expect(await outcomes('exit', 'a', 'throw', 'b')).toEqual(['crashed', '1.ts', 'crashed', '3.ts']);
  });

  it('works through many files with two workers, in order all the same', async () => {
    const texts = Array.from({ length: 1_010 }, (_, index) => (index === 60 ? 'hang' : 'a'));
    const results = await outcomes(...texts);
    expect(results).toEqual(texts.map((text, index) => (text === 'hang' ? 'timed-out' : `${index}.ts`)));
  });

  it('tells its progress', async () => {
    await using pool = createPool(entry, limits);
    const seen: string[] = [];
    await pool.analyse(files('a', 'b'), { onProgress: (done, total) => seen.push(`${done}/${total}`) });
    expect(seen).toEqual(['1/2', '2/2']);
  });

  it('stops when it is told to, with the reason it was given', async () => {
    await using pool = createPool(entry, limits);
    const reason = new Error('a newer head');
    await expect(pool.analyse(files('hang', 'a'), { signal: AbortSignal.abort(reason) })).rejects.toBe(
      reason,
    );
    const controller = new AbortController();
    const running = pool.analyse(files('hang', 'a'), { signal: controller.signal });
    controller.abort(reason);
    await expect(running).rejects.toBe(reason);
  });
});
