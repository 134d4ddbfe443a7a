import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';

/** Where the value of an expression goes right away. */
export interface WaysOfResult {
  /** The variables and members that are given it. */
  readonly targets: readonly Node[];
  /** Used otherwise than by a test or as a value that is handed on: null may not survive that. */
  readonly isOpened: boolean;
}

/** Follows the value through what passes it on; in doubt it is opened. */
export function waysOfResult(value: Node): WaysOfResult {
  const targets: Node[] = [];
  let at = value;
  for (let around = parentOf(at); around !== undefined; around = parentOf(at)) {
    const step = stepThrough(at, around);
    if (step !== 'on') return { targets, isOpened: step === 'opened' };
    if (around.type === 'AssignmentExpression') {
      if (!isName(around.left)) return { targets, isOpened: true };
      targets.push(around.left);
    }
    if (around.type === 'VariableDeclarator') {
      const { id } = around;
      return isName(id) ? { targets: [...targets, id], isOpened: false } : { targets, isOpened: true };
    }
    at = around;
  }
  return { targets, isOpened: false };
}

function stepThrough(at: Node, around: Node): 'on' | 'opened' | 'kept' {
  const key = keyOf(at);
  switch (around.type) {
    case 'LogicalExpression':
    case 'AwaitExpression':
    case 'AssignmentExpression':
    case 'VariableDeclarator':
      return 'on';
    case 'ConditionalExpression':
      return key === 'test' ? 'kept' : 'on';
    case 'BinaryExpression':
      return around.operator === 'in' || around.operator === 'instanceof' ? 'opened' : 'kept';
    case 'CallExpression':
    case 'NewExpression':
      return key === 'callee' ? 'opened' : 'kept';
    case 'IfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'ExpressionStatement':
    case 'ReturnStatement':
    case 'UnaryExpression':
    case 'ArrowFunctionExpression':
      return 'kept';
    default:
      return unwrap(around) === around ? 'opened' : 'on';
  }
}

function isName(target: Node): boolean {
  const { type } = unwrap(target);
  return type === 'Identifier' || type === 'MemberExpression';
}
