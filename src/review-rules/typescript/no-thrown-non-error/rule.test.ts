import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noThrownNonError } from './rule.ts';

testRule(noThrownNonError, import.meta.url);

describe('its severity', () => {
  it.each([
    ["throw 'closed';", 'note'],
    ["throw { message: 'closed' };", 'note'],
    ['throw TypeError;', 'warning'],
    ["try { throw 'closed'; } catch (error) { log(error.message); }", 'warning'],
    ['throw fail(); async function fail() {}', 'warning'],
  ])('%s is a %s', async (statements, severity) => {
    const found = await findingsOf(noThrownNonError, `export function f() {\n  ${statements}\n}\n`);
    expect(found.map((finding) => finding.severity)).toEqual([severity]);
  });
});
