import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noResourceLeak } from './rule.ts';

testRule(noResourceLeak, import.meta.url);

it.each([
  ['lock', 'unlock'],
  ['acquire', 'release'],
])('names the method that gives back what %s takes', async (taking, giving) => {
  const body = `await this.held.${taking}(); await write(page); this.held.${giving}();`;
  const [found] = await findingsOf(noResourceLeak, `class Book { async add(page) { ${body} } }\n`, 'a.js');
  expect(found?.what.en).toContain(`\`${giving}()\` is missing`);
});
