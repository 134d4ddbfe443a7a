import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { gitLabRules } from './rules/index.ts';

describe('a rule of the stand-in', () => {
  const tests = globSync('*.test.ts', { cwd: import.meta.dirname })
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .join('\n');

  it.each(gitLabRules.map((rule) => [rule.name, rule] as const))(
    '%s names where the vendor says so, and a test breaks it',
    (name, { documentation, title }) => {
      expect(documentation).toMatch(/^https:\/\/(docs\.)?gitlab\.com\//);
      expect(title).not.toBe('');
      expect(tests.includes(`'${name}'`)).toBe(true);
    },
  );

  it('has a name of its own', () => {
    expect(new Set(gitLabRules.map(({ name }) => name)).size).toBe(gitLabRules.length);
  });
});
