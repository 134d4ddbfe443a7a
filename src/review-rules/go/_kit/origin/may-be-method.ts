import type { InstructionOf } from '../../../../analysis/flow/instruction.ts';
import type { FlowFunction } from '../../../../analysis/flow/form.ts';
import type { GoTree } from '../../../../languages/go/go.ts';
import { childOf } from '../../../../languages/go/node.ts';
import type { GoNode } from '../../../../languages/go/node.ts';
import { declaredTypeOf } from './variables.ts';

/**
 * Can the call of a method of that name go to this one? When it is not known what it is called on, only a name that no other
 * package sees says so: everything has a `Get`.
 */
export function mayBeMethod(
  { flow, call }: { readonly flow: FlowFunction; readonly call: InstructionOf<'call'> },
  method: GoNode,
  tree: GoTree,
): boolean {
  const name = childOf(method, 'name');
  if (call.receiver === undefined || name === undefined) return false;
  const type = declaredTypeOf(tree, { flow, place: call.receiver });
  if (type === undefined) return !/^\p{Lu}/u.test(tree.textOf(name));
  const receiver = childOf(method, 'receiver')?.children.find(({ isNamed }) => isNamed);
  const own = receiver === undefined ? undefined : childOf(receiver, 'type');
  return own !== undefined && bare(tree.textOf(own)) === bare(type);
}

function bare(type: string): string {
  return type.replace(/^\*|\[.*$/g, '');
}
