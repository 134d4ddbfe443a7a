import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnreachableStatement } from './rule.ts';

testRule(noUnreachableStatement, import.meta.url);

it.each([
  ['an error', 'where work is left out', '\tsave(x)\n\treturn\n\tlog(x)\n'],
  ['a note', 'where it is the first that the function does', '\treturn\n\tlog(x)\n'],
  [
    'a note',
    'where a comment says why it ends there',
    '\tsave(x)\n\treturn // Not for old ones.\n\tlog(x)\n',
  ],
  ['a warning', 'behind a call that ends by its name', '\tsave(x)\n\tlogger.Fatal(x)\n\tlog(x)\n'],
])('is %s %s', async (severity, _where, body) => {
  const code = `package a\n\nfunc a(x int) {\n${body}}\n`;
  const found = await findingsOf(noUnreachableStatement, code, 'a.go');
  expect(found.map((one) => one.severity)).toEqual([severity.replace(/^an? /, '')]);
});

it('is a note in a test', async () => {
  const code = 'package a\n\nfunc a(t *testing.T) {\n\tt.FailNow()\n\tt.Log("on")\n}\n';
  const found = await findingsOf(noUnreachableStatement, code, 'a_test.go');
  expect(found.map((one) => one.severity)).toEqual(['note']);
});
