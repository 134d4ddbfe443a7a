import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noRedos } from './rule.ts';

testRule(noRedos, import.meta.url);

describe('its severity', () => {
  const program = 'export const isName = (text) => /^(\\w+\\s?)+$/.test(text);\n';

  it.each([
    ['of a program', 'src/names.js', 'warning'],
    ['of an example', 'examples/names.js', 'note'],
  ])('%s', async (_what, path, severity) => {
    const found = await findingsOf(noRedos, program, path);
    expect(found.map((finding) => finding.severity)).toEqual([severity]);
  });
});
