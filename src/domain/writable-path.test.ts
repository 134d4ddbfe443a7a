import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from './ids.ts';
import { isDocumentPath, isTestPath, isWritablePath } from './writable-path.ts';

describe('what a model may write', () => {
  it.each([
    ...['src/cart.ts', 'src/cart.test.ts', 'docs/cart.md', 'Dockerfile', 'deploy/values.yaml'],
    ...[
      'src/clock.ts',
      'src/block.ts',
      'src/lock.ts',
      '文档/购物车.md',
      'src/@types/x.d.ts',
      'app/[id]/page.tsx',
    ],
  ])('can be %s', (path) => {
    expect(isWritablePath(parseRepoPath(path))).toBe(true);
  });

  it.each([
    ...['.github/workflows/ci.yml', '.gitlab-ci.yml', '.autoglm.yml', 'sub/.autoglm.yml', 'autoglm.yml'],
    ...['.git/config', 'src/.env', '.npmrc', 'GIT~1/config', 'Jenkinsfile', 'ci/azure-pipelines-1.yml'],
    ...[
      'package-lock.json',
      'app/yarn.lock',
      'pnpm-lock.yaml',
      'Cargo.lock',
      'go.sum',
      'bun.lockb',
      'flake.lock',
    ],
    ...['CODEOWNERS', 'docs/CODEOWNERS', 'AGENTS.md', 'claude.md', 'node_modules/x/index.js', 'vendor/x.go'],
    ...['a\u202Eb.ts', 'a\nb.ts', 'a\\b.ts', 'c:x.ts', 'a./b.ts', 'a /b.ts', 'a.ts ', ' a.ts'],
    `${'a/'.repeat(110)}b.ts`,
  ])('is never %j', (path) => {
    expect(isWritablePath(parseRepoPath(path))).toBe(false);
  });

  it('is a test by its name or its folder, and a document by its ending', () => {
    const tests = [
      'src/a.test.ts',
      'src/a_test.go',
      'test/a.ts',
      'a/__tests__/b.js',
      'test_a.py',
      'src/ATest.java',
    ];
    expect(tests.map((path) => isTestPath(parseRepoPath(path)))).toEqual(tests.map(() => true));
    const others = ['src/contest.ts', 'src/latest.ts', 'src/a.ts', 'src/testing.ts'];
    expect(others.map((path) => isTestPath(parseRepoPath(path)))).toEqual(others.map(() => false));
    expect(isDocumentPath(parseRepoPath('docs/a.md'))).toBe(true);
    expect(isDocumentPath(parseRepoPath('docs/a.mdx'))).toBe(false);
  });
});
