import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';

/** Operators and wrappers between a literal and its name, more than people write. */
const farthest = 16;

/** The name that a literal is the value of: of a variable, property, argument, attribute, or of what it is compared with. */
export function nameOfLiteral(literal: Node): string | undefined {
  let at = literal;
  for (let step = 0; step < farthest; step += 1) {
    const parent = parentOf(at);
    if (parent === undefined) return undefined;
    if (!isPassedOn(parent, at)) return nameIn(parent, at);
    at = parent;
  }
  return undefined;
}

/** Does the value of the parent hold the value of the child as it is? */
function isPassedOn(parent: Node, child: Node): boolean {
  switch (parent.type) {
    case 'ParenthesizedExpression':
    case 'TSNonNullExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'TypeCastExpression':
    case 'LogicalExpression':
    case 'JSXExpressionContainer':
      return true;
    case 'ConditionalExpression':
      return keyOf(child) !== 'test';
    case 'CallExpression':
      return parent.arguments[0] === child && isBufferFrom(parent.callee);
    default:
      return false;
  }
}

function isBufferFrom(callee: Node): boolean {
  return (
    callee.type === 'MemberExpression' &&
    propertyName(callee) === 'from' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === 'Buffer'
  );
}

function nameIn(parent: Node, child: Node): string | undefined {
  const key = keyOf(child);
  switch (parent.type) {
    case 'VariableDeclarator':
      return key === 'init' ? nameOf(parent.id) : undefined;
    case 'AssignmentExpression':
      return key === 'right' && parent.operator !== '+=' ? nameOf(parent.left) : undefined;
    case 'AssignmentPattern':
      return key === 'right' ? nameOf(parent.left) : undefined;
    case 'ObjectProperty':
    case 'ClassProperty':
    case 'ClassPrivateProperty':
    case 'ClassAccessorProperty':
      return key === 'value' ? keyName(parent) : undefined;
    case 'BinaryExpression':
      return /^[!=]==?$/.test(parent.operator)
        ? nameOf(key === 'left' ? parent.right : parent.left)
        : undefined;
    case 'JSXAttribute':
      return parent.name.type === 'JSXIdentifier' ? parent.name.name : undefined;
    case 'CallExpression':
      return nameOfHeader(parent.callee, parent.arguments, child);
    default:
      return undefined;
  }
}

function nameOf(node: Node): string | undefined {
  const target = unwrap(node);
  return target.type === 'Identifier' ? target.name : propertyName(target);
}

/** `headers.set('Authorization', '…')` and the like. */
function nameOfHeader(callee: Node, given: readonly Node[], value: Node): string | undefined {
  const [name] = given;
  if (given[1] !== value || name?.type !== 'StringLiteral') return undefined;
  return /^(?:set|append|header|setHeader|setRequestHeader|setItem)$/.test(propertyName(callee) ?? '')
    ? name.value
    : undefined;
}
