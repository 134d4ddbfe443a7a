import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noDuplicateKeysOrCases } from './rule.ts';

testRule(noDuplicateKeysOrCases, import.meta.url);

it.each([
  ['an error', 'that another value is lost by', "use({ a: 'one', b: 2, a: 'two' });\n"],
  ['a note', 'that only says the same again', "use({ a: 'one', b: 2, a: 'one' });\n"],
  ['a note', 'that is made in the same way again', 'use({ a: jest.fn(), b: 2, a: jest.fn() });\n'],
])('is %s for a key %s', async (severity, _what, code) => {
  const found = await findingsOf(noDuplicateKeysOrCases, code, 'words.js');
  expect(found.map((one) => one.severity)).toEqual([severity.replace(/^an? /, '')]);
});

it.each([
  ['an error', 'in a chain', 'if (a) one();\nelse if (b) two();\nelse if (a) three();\n'],
  [
    'a warning',
    'of a guard below others',
    'f(() => {\n  if (a) return 1;\n  if (b) return 2;\n  if (a) return 3;\n});\n',
  ],
])('is %s for a condition %s', async (severity, _what, code) => {
  const found = await findingsOf(noDuplicateKeysOrCases, code, 'words.js');
  expect(found.map((one) => one.severity)).toEqual([severity.replace(/^an? /, '')]);
});
