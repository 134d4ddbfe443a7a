import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUncheckedAssertion } from './rule.ts';

testRule(noUncheckedAssertion, import.meta.url);

it.each([
  ['a warning in a library', 'hook', 'warning'],
  ['a note in a program of its own', 'main', 'note'],
])('is %s', async (_what, name, severity) => {
  const code = `package ${name}\n\nimport "encoding/json"\n\nfunc read(text []byte) (string, error) {\n\tvar event map[string]any\n\tif err := json.Unmarshal(text, &event); err != nil {\n\t\treturn "", err\n\t}\n\treturn event["name"].(string), nil\n}\n`;
  const found = await findingsOf(noUncheckedAssertion, code, 'hook.go');
  expect(found.map((one) => one.severity)).toEqual([severity]);
});
