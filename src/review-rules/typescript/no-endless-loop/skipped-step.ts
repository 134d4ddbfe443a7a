import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { Loop } from './loop.ts';
import { stateOf } from './kept-state.ts';

/** `while (i < n) { if (skip[i]) continue; … i++; }`: nothing changed since the test, and it is made again. */
export function skippedStepIn(loop: Loop): NodeOf<'ContinueStatement'> | undefined {
  if (loop.type === 'ForStatement' && loop.update != null) return undefined;
  if (loop.test == null || stateOf(loop.test) === undefined || loop.body.type !== 'BlockStatement')
    return undefined;
  for (const statement of loop.body.body) {
    if (statement.type === 'VariableDeclaration') {
      if (!statement.declarations.every(({ init }) => init == null || isStill(init))) return undefined;
      continue;
    }
    if (statement.type !== 'IfStatement' || !isStill(statement.test)) return undefined;
    const [first] =
      statement.consequent.type === 'BlockStatement' ? statement.consequent.body : [statement.consequent];
    if (first?.type === 'ContinueStatement' && first.label == null) return first;
    return undefined;
  }
  return undefined;
}

/** Reads only: the same again gives the same. */
function isStill(node: Node): boolean {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'Identifier':
    case 'NumericLiteral':
    case 'StringLiteral':
    case 'BooleanLiteral':
    case 'NullLiteral':
    case 'RegExpLiteral':
    case 'ThisExpression':
      return true;
    case 'UnaryExpression':
      return bare.operator !== 'delete' && isStill(bare.argument);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return isStill(bare.left) && isStill(bare.right);
    case 'MemberExpression':
      return isStill(bare.object) && (!bare.computed || isStill(bare.property));
    default:
      return false;
  }
}
