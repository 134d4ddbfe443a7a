import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, unwrap } from '../../../languages/typescript/node.ts';

/** Whenever this runs, does that part of it run as well? What is not known to does not. */
export function runsWhole(around: Node, inner: Node): boolean {
  const key = keyOf(inner);
  switch (around.type) {
    case 'LogicalExpression':
    case 'AssignmentPattern':
      return key === 'left';
    case 'ConditionalExpression':
    case 'IfStatement':
      return key === 'test';
    case 'AssignmentExpression':
      return !/^(?:\|\||&&|\?\?)=$/.test(around.operator) || key === 'left';
    case 'OptionalCallExpression':
    case 'OptionalMemberExpression':
      return key === 'callee' || key === 'object';
    case 'ForOfStatement':
      return key === 'right';
    case 'ExpressionStatement':
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'VariableDeclaration':
    case 'VariableDeclarator':
    case 'CallExpression':
    case 'NewExpression':
    case 'MemberExpression':
    case 'BinaryExpression':
    case 'UnaryExpression':
    case 'AwaitExpression':
    case 'TemplateLiteral':
    case 'ArrayExpression':
    case 'ObjectExpression':
    case 'ObjectProperty':
    case 'SpreadElement':
    case 'JSXElement':
    case 'JSXFragment':
    case 'JSXOpeningElement':
    case 'JSXAttribute':
    case 'JSXSpreadAttribute':
    case 'JSXExpressionContainer':
      return true;
    default:
      return unwrap(around) !== around;
  }
}
