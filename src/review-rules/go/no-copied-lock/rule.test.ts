import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noCopiedLock } from './rule.ts';

testRule(noCopiedLock, import.meta.url);

it.each([
  ['a note where the copies are only loaded', 'keep(v.Load())', 'note'],
  ['an error where the copies are handed on', 'keep(v.Load(), &v)', 'error'],
])('tells %s', async (_what, use, severity) => {
  const code = `package cache\n\nimport "sync/atomic"\n\ntype cache struct {\n\tentries [8]atomic.Value\n}\n\nfunc (c *cache) each() {\n\tfor _, v := range c.entries {\n\t\t${use}\n\t}\n}\n`;
  const found = await findingsOf(noCopiedLock, code, 'cache/cache.go');
  expect(found.map((one) => one.severity)).toEqual([severity]);
});
