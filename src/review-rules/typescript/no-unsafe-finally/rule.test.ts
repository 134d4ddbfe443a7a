import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../../analysis/test-kit/findings-of.ts';
import { testRule } from '../../../analysis/test-kit/test-rule.ts';
import { noUnsafeFinally } from './rule.ts';

testRule(noUnsafeFinally, import.meta.url);

describe('its severity', () => {
  const program = (statement: string) =>
    `function visit(node, stack) {\n  stack.push(node);\n  try {\n    return read(node);\n  } finally {\n    ${statement}\n  }\n}\n`;

  it.each([
    ['whatever happens', "throw new Error('it is closed');", 'error'],
    ['sometimes', "if (stack.pop() !== node) throw new Error('it is closed');", 'warning'],
    ['when the program is wrong', "if (stack.pop() !== node) throw new Error('invariant broken');", 'note'],
  ])('%s', async (_when, statement, severity) => {
    const found = await findingsOf(noUnsafeFinally, program(statement), 'visit.js');
    expect(found.map((finding) => finding.severity)).toEqual([severity]);
  });
});
