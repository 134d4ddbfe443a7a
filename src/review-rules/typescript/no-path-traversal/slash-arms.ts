import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, keyOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';

/** Does it stand where a name without a slash leads: in `if (!name.includes('/')) …`, or behind its `else`? */
export function isWithoutSlash(call: Node): boolean {
  let at = call;
  for (const around of ancestorsOf(call)) {
    if (isFunction(around)) return false;
    if (around.type === 'IfStatement' || around.type === 'ConditionalExpression') {
      const arm = keyOf(at);
      if (
        (arm === 'consequent' && leavesNoSlash(around.test, false)) ||
        (arm === 'alternate' && leavesNoSlash(around.test, true))
      )
        return true;
    }
    at = around;
  }
  return false;
}

/** Is there no slash when the test comes out false, or when it comes out true? */
function leavesNoSlash(test: Node, isFalse: boolean): boolean {
  const node = unwrap(test);
  if (node.type === 'UnaryExpression' && node.operator === '!') return leavesNoSlash(node.argument, !isFalse);
  if (!isFalse || !isCall(node) || propertyName(node.callee) !== 'includes') return false;
  const [text] = node.arguments;
  return text?.type === 'StringLiteral' && text.value === '/';
}
