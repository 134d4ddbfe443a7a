import { expect, test } from '@jest/globals';
import { parse } from './parse.ts';

test('names the issue', () => {
  expect((parse('x').error?.issues[0] as { code: string }).code).toBe('invalid');
});
