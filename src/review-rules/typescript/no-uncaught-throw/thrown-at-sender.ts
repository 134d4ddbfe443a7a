import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, keyOf } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import type { Trace } from '../_kit/origin/trace.ts';

/** What a function looked at before it throws a new error, when it is something that was sent. */
export function thrownFor(node: Node, trace: Trace): Node | undefined {
  if (node.type !== 'ThrowStatement' || node.argument.type !== 'NewExpression') return undefined;
  for (const around of ancestorsOf(node)) {
    if (isFunction(around)) return undefined;
    if (around.type === 'IfStatement') return sentIn(around.test, trace);
    if (around.type === 'SwitchStatement') return sentIn(around.discriminant, trace);
  }
  return undefined;
}

function sentIn(test: Node, trace: Trace): Node | undefined {
  let found: Node | undefined;
  const visit = (node: Node): void => {
    if (found !== undefined || isFunction(node)) return;
    const isRead =
      node.type === 'Identifier' || (node.type === 'MemberExpression' && keyOf(node) !== 'callee');
    if (isRead && trace.of(node) === 'request') found = node;
    else walkChildren(node, visit);
  };
  visit(test);
  return found;
}
