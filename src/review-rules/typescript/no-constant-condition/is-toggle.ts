import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';

/** A plain `true`, `0`, `!1` or `null`: perhaps written on purpose, to switch code on or off. */
export function isToggle(expression: Node): boolean {
  const node = unwrap(expression);
  switch (node.type) {
    case 'BooleanLiteral':
    case 'NumericLiteral':
    case 'NullLiteral':
      return true;
    case 'UnaryExpression':
      return node.operator === '!' && isToggle(node.argument);
    default:
      return isGlobalName(node, 'undefined');
  }
}
