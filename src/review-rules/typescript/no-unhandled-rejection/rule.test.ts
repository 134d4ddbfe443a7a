import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnhandledRejection } from './rule.ts';

testRule(noUnhandledRejection, import.meta.url);

it.each([
  ['what is done, and not whether there is something', 'if (await fs.exists(path)) await fs.rimraf(path);'],
  ['what is done first', 'await fs.rimraf(path); await fs.write(path);'],
])('names %s', async (_what, body) => {
  const [found] = await findingsOf(noUnhandledRejection, `setTimeout(async () => { ${body} });\n`, 'a.js');
  expect(found?.what.en).toContain('`fs.rimraf(path)`');
});
