import { describe, expect, it } from '@jest/globals';
import { isTestPath } from './is-test-path.ts';

describe('isTestPath', () => {
  it.each([
    'test.js',
    'lib/tests.ts',
    'src/cart.spec.ts',
    'test/cart.js',
    'types/index.tst.ts',
    'types/index.test-d.ts',
    'src/cart_test.mjs',
    'packages/a/__tests__/b.tsx',
    '_benchmarks/server/app.js',
  ])('knows a test: %s', (path) => {
    expect(isTestPath(path)).toBe(true);
  });

  it.each([
    'src/test-runner.ts',
    'src/latest.js',
    'src/contest.ts',
    'lib/testing.js',
    'src/specs-of-cars.ts',
  ])('reads as code: %s', (path) => {
    expect(isTestPath(path)).toBe(false);
  });
});
