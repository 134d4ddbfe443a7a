import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noNullDereference } from './rule.ts';

testRule(noNullDereference, import.meta.url);

it('no-null-dereference tells in a note that a caller may name an element that is not there', async () => {
  const text =
    'export function widthOf(id) {\n  const box = document.getElementById(id);\n  return box.clientWidth;\n}\n';
  const found = await findingsOf(noNullDereference, text, 'src/width.js');
  expect(found.map(({ severity }) => severity)).toEqual(['note']);
});
