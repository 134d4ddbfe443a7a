import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noBuiltCommand } from './rule.ts';

testRule(noBuiltCommand, import.meta.url);

it.each([
  ['grep', '`-e` before it'],
  ['log', '`--end-of-options` before it'],
])('says what keeps a dash out of `git %s`', async (command, words) => {
  const code = `package g\n\nimport (\n\t"net/http"\n\t"os/exec"\n)\n\nfunc find(w http.ResponseWriter, r *http.Request) {\n\t_ = exec.Command("git", "${command}", r.FormValue("q")).Run()\n}\n`;
  const [found] = await findingsOf(noBuiltCommand, code, 'g/find.go');
  expect(found?.what.en).toContain(words);
});
