import { describe, expect, it } from '@jest/globals';
import { isTestPath } from './is-test-path.ts';

describe('isTestPath', () => {
  it.each([
    'test/a.js',
    'packages/core/__tests__/a.ts',
    'src/cart.test.ts',
    'src/cart.spec.tsx',
    'cypress/support/commands.js',
    'src/fixtures/users.ts',
    'src/test-kit/users.ts',
    'src/button.stories.tsx',
  ])('takes %s for a test', (path) => {
    expect(isTestPath(path)).toBe(true);
  });

  it.each(['src/latest/a.js', 'src/contest.ts', 'src/attest.js', 'lib/spectrum/a.js', 'src/test.ts'])(
    'takes %s for code that runs',
    (path) => {
      expect(isTestPath(path)).toBe(false);
    },
  );
});
