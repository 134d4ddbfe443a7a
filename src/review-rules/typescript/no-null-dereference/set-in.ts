import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { isExit } from '../_kit/is-exit.ts';
import { isNullLiteral } from '../_kit/is-null-literal.ts';

/** Does the code, where it comes to its end, give the variable or member a value? */
export function isSetIn(code: Node, target: Node): boolean {
  if (code.type === 'BlockStatement') return code.body.some((statement) => isSetIn(statement, target));
  if (code.type === 'ExpressionStatement') return isSetIn(code.expression, target);
  // `map.set(key, (x = new Set()))`
  if (code.type === 'CallExpression') return code.arguments.some((one) => isSetIn(unwrap(one), target));
  if (code.type === 'IfStatement')
    return (
      code.alternate != null && isSetOrLeft(code.consequent, target) && isSetOrLeft(code.alternate, target)
    );
  return (
    code.type === 'AssignmentExpression' &&
    code.operator === '=' &&
    isSameExpression(code.left, target) &&
    !isNullLiteral(code.right)
  );
}

/** The code leaves what is around it, or gives the variable or member a value. */
export function isSetOrLeft(code: Node, target: Node): boolean {
  return isExit(code) || isSetIn(code, target);
}

/** `x = x || y`, `x || (x = y)` */
export function isReplacedBy(tested: Node, value: NodeOf<'LogicalExpression'>): boolean {
  if (value.operator === '&&' || unwrap(value.left) !== unwrap(tested) || isNullLiteral(value.right))
    return false;
  if (isSetIn(unwrap(value.right), tested)) return true;
  let at: Node = value;
  for (let around = parentOf(at); around !== undefined; at = around, around = parentOf(at)) {
    if (unwrap(around) === value) continue;
    return (
      around.type === 'AssignmentExpression' &&
      around.operator === '=' &&
      keyOf(at) === 'right' &&
      isSameExpression(around.left, tested)
    );
  }
  return false;
}
