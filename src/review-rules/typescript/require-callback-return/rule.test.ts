import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { requireCallbackReturn } from './rule.ts';

testRule(requireCallbackReturn, import.meta.url);

it.each([
  [
    'an error',
    'where the value was to be returned',
    'const names = users.map((user) => {\n  user.name;\n});\n',
  ],
  [
    'a note',
    'where all that is missing is a no',
    'const isOpen = doors.every((door) => {\n  if (door.open) return true;\n  if (door.broken) return true;\n});\n',
  ],
  [
    'a note',
    'where nobody looks at the result of the round before',
    'const last = doors.reduce((before, door) => {\n  assert.ok(door.open);\n}, hall);\n',
  ],
  [
    'an error',
    'where the next round gets nothing',
    'const last = doors.reduce((before, door) => {\n  before.push(door.open);\n}, []);\n',
  ],
  [
    'a warning',
    'where one of several answers is missing',
    'const isOpen = doors.every((door) => {\n  if (door.open) return true;\n  if (door.broken) return false;\n});\n',
  ],
  [
    'an error',
    'where a filter keeps nothing',
    'const open = doors.filter((door) => {\n  log(door);\n  door.ask();\n});\n',
  ],
  [
    'a warning',
    'where `map` stands for `forEach`',
    'const done = users.map((user) => {\n  user.name = trim(user.name);\n  save(user);\n});\n',
  ],
])('is %s %s', async (severity, _where, code) => {
  const found = await findingsOf(requireCallbackReturn, code, 'names.js');
  expect(found.map((one) => one.severity)).toEqual([severity.replace(/^an? /, '')]);
});
