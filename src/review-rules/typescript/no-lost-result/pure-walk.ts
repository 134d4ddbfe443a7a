import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { propertyName } from '../_kit/property-name.ts';

/** Methods of texts and numbers that change nothing. */
const pure =
  /^(?:toUpperCase|toLowerCase|trim(?:Start|End)?|toString|toFixed|padStart|padEnd|split|includes|startsWith|endsWith|slice|substring|charAt|replace|replaceAll|repeat)$/;

/** `names.map((name) => name.trim());`: whatever it goes through, the new values are thrown away. */
export function isPureWalk(name: string, { arguments: [callback, ...others] }: Call): boolean {
  if ((name !== 'map' && name !== 'filter' && name !== 'forEach') || others.length > 0) return false;
  const arrow = callback && unwrap(callback);
  if (arrow?.type !== 'ArrowFunctionExpression' || arrow.body.type === 'BlockStatement') return false;
  if (name === 'forEach' && unwrap(arrow.body).type !== 'CallExpression') return false;
  return arrow.async !== true && doesSomething(arrow.body) && isPure(arrow.body);
}

/** `(row) => row` may only be there to have a list gone through. */
function doesSomething(body: Node): boolean {
  return unwrap(body).type !== 'Identifier';
}

function isPure(node: Node): boolean {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'Identifier':
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
    case 'NullLiteral':
    case 'RegExpLiteral':
      return true;
    case 'TemplateLiteral':
      return bare.expressions.every(isPure);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return isPure(bare.left) && isPure(bare.right);
    case 'ConditionalExpression':
      return [bare.test, bare.consequent, bare.alternate].every(isPure);
    case 'CallExpression':
      return isPureCall(bare.callee) && bare.arguments.every(isPure);
    default:
      return false;
  }
}

/** `name.trim`, `Number`; a member by itself may be a getter that something is done by. */
function isPureCall(callee: Node): boolean {
  if (callee.type === 'Identifier')
    return (
      /^(?:Number|String|Boolean|parseInt|parseFloat)$/.test(callee.name) && isUndeclared(callee, callee.name)
    );
  return callee.type === 'MemberExpression' && pure.test(propertyName(callee) ?? '') && isPure(callee.object);
}
