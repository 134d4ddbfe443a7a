import { describe, expect, it } from '@jest/globals';
import { createPathMatcher, patternProblem } from './path-pattern.ts';

const matches = (pattern: string, path: string): boolean => createPathMatcher([pattern])(path);

describe('a path pattern', () => {
  it.each([
    ['docs', 'docs/a.ts'],
    ['docs', 'packages/one/docs/deep/a.ts'],
    ['docs', 'packages/docs'],
    ['docs/', 'packages/docs/a.ts'],
    ['/docs', 'docs/a.ts'],
    ['./src', 'src/a.ts'],
    ['*.test.ts', 'src/deep/a.test.ts'],
    ['src/*.ts', 'src/a.ts'],
    ['src/**', 'src/deep/a.ts'],
    ['src/**/*.js', 'src/a.js'],
    ['src/**/*.js', 'src/a/b/c.js'],
    ['src/**/*.{js,ts}', 'src/deep/a.ts'],
    ['{src/a,lib}/**', 'src/a/b.ts'],
    ['{src/{a,b},lib}/*.ts', 'src/b/b.ts'],
    ['.github', '.github/a.js'],
    ['**/*.ts', '.hidden/a.ts'],
    ['**/*.ts', 'a.ts'],
    ['**', 'a.ts'],
    ['a?.ts', 'ab.ts'],
    ['[ab].ts', 'b.ts'],
    ['[!ab].ts', 'c.ts'],
    ['[a-c].ts', 'b.ts'],
    ['packages/*/test/', 'packages/one/test/a/b.ts'],
    ['src/[id]/page.tsx', 'src/[id]/page.tsx'],
    ['app/(group)/page.tsx', 'app/(group)/page.tsx'],
    ['a*b*c', 'aXbXbXc'],
    ['**/a/**/b', 'x/a/y/a/z/b'],
    ['文档', '文档/一.ts'],
    ['{a', '{a/b.ts'],
    ['a[b', 'a[b'],
  ])('%s matches %s', (pattern, path) => {
    expect(matches(pattern, path)).toBe(true);
  });

  it.each([
    ['/docs', 'packages/docs/a.ts'],
    ['docs', 'docs.ts'],
    ['src/*.ts', 'src/deep/a.ts'],
    ['src/*.ts', 'packages/src/a.ts'],
    ['*.ts', 'a.tsx'],
    ['docs/', 'docs'],
    ['src/**', 'src'],
    ['src/**/b/*.ts', 'src/a/c.ts'],
    ['[!ab].ts', 'a.ts'],
    ['a?', 'a'],
    ['a*b', 'axc'],
    ['Docs', 'docs/a.ts'],
  ])('%s does not match %s', (pattern, path) => {
    expect(matches(pattern, path)).toBe(false);
  });

  it('matches nothing when there is none', () => {
    expect(createPathMatcher([])('a.ts')).toBe(false);
  });

  it.each([
    ['!a', 'negated'],
    ['', 'empty'],
    ['/', 'empty'],
    ['a\\b', 'backslash'],
    ['{a,b}'.repeat(20), 'braces'],
  ])('%p is refused as %s', (pattern, problem) => {
    expect(patternProblem(pattern)).toBe(problem);
  });

  it.each(['**/*.test.*', 'a/**/b/**/*.{js,ts}', '/docs/'])('%s is accepted', (pattern) => {
    expect(patternProblem(pattern)).toBeUndefined();
  });

  it('takes little time on a path that was made to be slow', () => {
    const start = performance.now();
    matches(`${'**/a/'.repeat(20)}b`, `${'a/'.repeat(2_000)}c`);
    matches(`${'*a'.repeat(50)}b`, 'a'.repeat(4_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
