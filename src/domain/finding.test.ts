import { expect, it } from '@jest/globals';
import { levelOf } from './finding.ts';

it.each([
  ['error', undefined, 'error'],
  ['warning', undefined, 'warning'],
  ['error', 'note', 'note'],
  ['error', 'comment', 'warning'],
  ['warning', 'comment', 'warning'],
  ['note', 'comment', 'note'],
  ['note', 'block', 'error'],
] as const)('a finding of severity %s in mode %s is of level %s', (severity, mode, level) => {
  expect(levelOf({ severity, ...(mode && { mode }) })).toBe(level);
});
