import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noSelfCompare } from './rule.ts';

testRule(noSelfCompare, import.meta.url);

describe('its severity', () => {
  it.each([
    ['return a < a;', 'error'],
    ['a = a;', 'warning'],
    ['[a, b] = [a, b];', 'warning'],
  ])('%s is %s', async (statement, severity) => {
    const found = await findingsOf(noSelfCompare, `export function f(a, b) {\n  ${statement}\n}\n`);
    expect(found.map((finding) => finding.severity)).toEqual([severity]);
  });
});
