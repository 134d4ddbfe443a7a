import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import type { Call } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { hasVisibleOutcome } from './visible-outcome.ts';

/**
 * An assertion at the end of a `try` with an empty handler: it can never fail its test. `expect.fail()` and the like at
 * that place look for a missing error, and the handler answers the expected one.
 */
export function swallowedAssertion(node: NodeOf<'TryStatement'>): Call | undefined {
  const last = node.block.body.at(-1);
  if (last?.type !== 'ExpressionStatement' || hasVisibleOutcome(node)) return undefined;
  const expression = last.expression.type === 'AwaitExpression' ? last.expression.argument : last.expression;
  return isCall(expression) ? assertionIn(expression) : undefined;
}

/** The call of `expect` or `assert` that a chain begins with. */
function assertionIn(call: Call): Call | undefined {
  if (propertyName(call.callee) === 'fail') return undefined;
  let at: Node = call;
  let inner: Call | undefined;
  for (;;) {
    if (isCall(at)) {
      inner = at;
      at = unwrap(at.callee);
    } else if (at.type === 'MemberExpression') at = unwrap(at.object);
    else break;
  }
  return at.type === 'Identifier' && (at.name === 'expect' || at.name === 'assert') ? inner : undefined;
}
