import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noEmptyCatch } from './rule.ts';

testRule(noEmptyCatch, import.meta.url);

it.each([
  ['more likely where something is done', 'await store.put(order);', 'likely'],
  ['more likely where the name tells that it matters', 'total = await computeTotal(order);', 'likely'],
  ['only possible where something is only asked for', 'total = await ledger.totalOf(order);', 'possible'],
])('a lost error is a note, and %s', async (_what, statement, confidence) => {
  const text = `export async function f(order) {\n  let total;\n  try {\n    ${statement}\n  } catch {}\n  show(total);\n}\n`;
  expect(await findingsOf(noEmptyCatch, text, 'src/a.js')).toMatchObject([{ severity: 'note', confidence }]);
});
