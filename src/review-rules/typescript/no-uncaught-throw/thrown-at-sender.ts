import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, enclosingFunction, isFunction, keyOf } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import type { Trace } from '../_kit/origin/trace.ts';

/** What a function looked at before it throws a new error, when it is something that was sent. */
export function thrownFor(node: Node, callback: FunctionNode, trace: Trace): Node | undefined {
  if (node.type !== 'ThrowStatement' || node.argument.type !== 'NewExpression') return undefined;
  if (isAround(enclosingFunction(node), callback)) return undefined;
  for (const around of ancestorsOf(node)) {
    if (isFunction(around)) return undefined;
    if (around.type === 'IfStatement') return sentIn(around.test, trace);
    if (around.type === 'SwitchStatement') return sentIn(around.discriminant, trace);
  }
  return undefined;
}

/** The callback starts the function again that listens with it: what that refuses it has refused before it listened. */
function isAround(outer: FunctionNode | undefined, callback: FunctionNode): boolean {
  return outer !== undefined && ancestorsOf(callback).some((one) => one === outer);
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
