import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCondition } from '../_kit/is-condition.ts';
import { isNullLiteral } from '../_kit/is-null-literal.ts';

/** `switch (token.type)` or `if (token.kind === …)` around the use of `token.text`. */
export function decidesAround(call: Node, root: Node): boolean {
  const binding = referenceOf(root)?.binding;
  if (binding === undefined) return false;
  let at: Node = call;
  for (const around of ancestorsOf(call)) {
    if (isFunction(around)) return false;
    const test = testOf(around);
    if (
      test !== undefined &&
      keyOf(at) !== 'test' &&
      keyOf(at) !== 'discriminant' &&
      mentionsMember(test, binding)
    )
      return true;
    at = around;
  }
  return false;
}

function testOf(node: Node): Node | undefined {
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
      return node.test;
    case 'LogicalExpression':
      return node.operator === '&&' ? node.left : undefined;
    case 'SwitchStatement':
      return node.discriminant;
    default:
      return undefined;
  }
}

/** A comparison or a question about the variable, or one of its members; that it is there is no question. */
function mentionsMember(test: Node, binding: Binding): boolean {
  let found = false;
  const visit = (node: Node): void => {
    if (found || isFunction(node)) return;
    if (referenceOf(node)?.binding === binding && !isMereTruth(node)) found = true;
    else walkChildren(node, visit);
  };
  visit(test);
  return found;
}

function isMereTruth(node: Node): boolean {
  const around = parentOf(node);
  if (isCondition(node)) return true;
  return (
    around?.type === 'BinaryExpression' && [around.left, around.right].some((side) => isNullLiteral(side))
  );
}
