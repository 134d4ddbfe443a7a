import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';

const passing = /^(?:string|(?:strings|bytes)\.(?:Trim\w*|To\w+|Replace\w*|Split\w*|Fields))$/;

/** `s` of `strings.TrimSpace(s)`, of `[]byte(s)` and of `s[1:]`. */
export function bareText(node: GoNode, tree: GoTree): GoNode {
  let at = node;
  for (;;) {
    at = withoutParentheses(at) ?? at;
    const inner = innerOf(at, tree);
    if (inner === undefined) return at;
    at = inner;
  }
}

function innerOf(node: GoNode, tree: GoTree): GoNode | undefined {
  if (node.kind === 'slice_expression' || node.kind === 'type_conversion_expression')
    return childOf(node, 'operand');
  const callee = node.kind === 'call_expression' ? childOf(node, 'function') : undefined;
  return callee !== undefined && passing.test(tree.textOf(callee)) ? argumentsOf(node)[0] : undefined;
}
