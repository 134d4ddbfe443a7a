import { expect, it } from '@jest/globals';
import { say } from '../domain/locale.ts';
import { wordsOf } from './config-problem.ts';

const problem = (allowed: readonly string[]) => ({
  ...{ line: 1, column: 1, allowed },
  message: say('`x` is not a rule.', '`x` 不是规则。'),
});

it('says what is allowed', () => {
  expect(wordsOf(problem(['a', 'b']), 'en')).toBe('`x` is not a rule. Allowed: a, b.');
  expect(wordsOf(problem(['a', 'b']), 'zh-CN')).toBe('`x` 不是规则。允许：a, b。');
  expect(wordsOf(problem([]), 'en')).toBe('`x` is not a rule.');
});

it('does not name everything where that is very much', () => {
  const words = wordsOf(problem(Array.from({ length: 200 }, (_, index) => `rule-${index}`)), 'en');
  expect(words).toBe('`x` is not a rule. Allowed: the 200 that `autoglm rules` lists.');
});
