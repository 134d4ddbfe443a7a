import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noSelfAssignment } from './rule.ts';

testRule(noSelfAssignment, import.meta.url);

describe('its severity', () => {
  it.each([
    ['x == "a" && y && x == "a"', 'warning'],
    ['x == x', 'error'],
  ])('of `%s` is that of a(n) %s', async (condition, severity) => {
    const text = `package a\n\nfunc is(x string, y bool) bool {\n\treturn ${condition}\n}\n`;
    const found = await findingsOf(noSelfAssignment, text, 'a.go');
    expect(found.map((one) => one.severity)).toEqual([severity]);
  });

  it('is that of a warning where something is given to itself', async () => {
    const found = await findingsOf(
      noSelfAssignment,
      'package a\n\nfunc is(x string) {\n\tx = x\n}\n',
      'a.go',
    );
    expect(found.map((one) => one.severity)).toEqual(['warning']);
  });
});
