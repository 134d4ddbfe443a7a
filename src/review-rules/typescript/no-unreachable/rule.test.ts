import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnreachable } from './rule.ts';

testRule(noUnreachable, import.meta.url);

it.each([
  ['a note', 'where a comment says why it ends there', 'return x; // FIXME: not for old ones\n  save(x);\n'],
  ['a note', 'where one is above', '// Just as it comes.\n  return x;\n  save(x);\n'],
  ['an error', 'where the comment is further up', '// Saved.\n  log(x);\n  return x;\n  save(x);\n'],
])('is %s %s', async (severity, _where, body) => {
  const found = await findingsOf(noUnreachable, `function a(x) {\n  ${body}}\na(1);\n`, 'a.js');
  expect(found.map((one) => one.severity)).toEqual([severity.replace(/^an? /, '')]);
});

it.each([
  ['an error', 'where work is left out', 'save(x);\n'],
  ['an error', 'where a value is', 'return x;\n'],
  ['a note', 'where only an end is written once more', 'return undefined;\n'],
  ['a note', 'where nothing is returned', 'return;\n'],
])('is %s %s', async (severity, _where, last) => {
  const code = `function a(x) {\n  if (x) {\n    return 1;\n  } else {\n    return 2;\n  }\n  ${last}}\na(1);\n`;
  const found = await findingsOf(noUnreachable, code, 'a.js');
  expect(found.map((one) => one.severity)).toEqual([severity.replace(/^an? /, '')]);
});
