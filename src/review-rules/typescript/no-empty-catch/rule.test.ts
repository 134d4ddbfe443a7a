import { expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noEmptyCatch } from './rule.ts';

testRule(noEmptyCatch, import.meta.url);

it.each([
  ['a warning where something is done', 'await store.put(order);', 'warning'],
  ['a warning where the name tells that it matters', 'total = await computeTotal(order);', 'warning'],
  ['a note where something is only asked for', 'total = await ledger.totalOf(order);', 'note'],
])('a lost error is %s', (_what, statement, severity) => {
  const text = `export async function f(order) {\n  let total;\n  try {\n    ${statement}\n  } catch {}\n  show(total);\n}\n`;
  expect(findingsOf(noEmptyCatch, text, 'src/a.js').map((finding) => finding.severity)).toEqual([severity]);
});
