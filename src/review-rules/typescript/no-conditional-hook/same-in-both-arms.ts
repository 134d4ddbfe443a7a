import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCall } from '../_kit/call.ts';
import { hookOf } from '../_kit/react/hook-of.ts';

/** `compact ? useRows(some) : useRows(all)`: whatever the condition says, React sees the same hooks in the same order. */
export function callsTheSameHooks(node: NodeOf<'IfStatement' | 'ConditionalExpression'>): boolean {
  if (node.alternate == null) return false;
  return hooksIn(node.consequent).join() === hooksIn(node.alternate).join();
}

function hooksIn(arm: Node): readonly string[] {
  const names: string[] = [];
  const visit = (part: Node): void => {
    if (isFunction(part)) return;
    walkChildren(part, visit);
    const hook = isCall(part) ? hookOf(part.callee) : undefined;
    if (hook !== undefined) names.push(hook.name);
  };
  visit(arm);
  return names;
}
