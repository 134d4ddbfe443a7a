import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noConstantCondition } from './rule.ts';

testRule(noConstantCondition, import.meta.url);

it.each([
  ['an error', 'where a type is misspelt', "if (typeof text === 'strin') read(text);\n"],
  [
    'a note',
    'where the comparison beside it does the same, and rightly',
    'if (typeof text === undefined || text == null) read();\n',
  ],
  [
    'an error',
    'where the one beside it asks for something else',
    'if (typeof text === undefined || list == null) read();\n',
  ],
  ['a warning', 'where a list is known to be one', "const has = text.split(',').length >= 0;\nuse(has);\n"],
  [
    'a note',
    'where an empty default is never needed',
    'const keys = Object.keys(files) || [];\nuse(keys);\n',
  ],
  ['a warning', 'where another value is never used', 'const last = { id: next.id } || before;\nuse(last);\n'],
  [
    'a note',
    'where a single thing may stand in for a list',
    'const has = answer.items.length >= 0;\nuse(has);\n',
  ],
])('is %s %s', async (severity, _where, code) => {
  const found = await findingsOf(noConstantCondition, code, 'read.js');
  expect(found.map((one) => one.severity)).toEqual([severity.replace(/^an? /, '')]);
});
