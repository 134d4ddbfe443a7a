import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noMisreadCall } from './rule.ts';

testRule(noMisreadCall, import.meta.url);

it('tells a set that reads as a word as a note', async () => {
  const code =
    'package web\n\nimport "strings"\n\nfunc bare(name string) string {\n\treturn strings.TrimLeft(name, "prefix-")\n}\n';
  const found = await findingsOf(noMisreadCall, code, 'web/bare.go');
  expect(found.map((one) => one.severity)).toEqual(['note']);
});
