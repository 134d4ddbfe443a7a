import type { PlaceId } from '../../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../../analysis/flow/instruction.ts';
import { childOf } from '../../../../languages/go/node.ts';
import type { GoNode } from '../../../../languages/go/node.ts';

/** The value that a parameter gets; of a method the first one is the receiver, where that has a name. */
export function argumentFor(
  { args, receiver }: Pick<InstructionOf<'call'>, 'args' | 'receiver'>,
  callee: GoNode,
  index: number,
): PlaceId | undefined {
  if (!hasNamedReceiver(callee)) return args[index]?.place;
  return index === 0 ? receiver : args[index - 1]?.place;
}

function hasNamedReceiver(callee: GoNode): boolean {
  const declared = childOf(callee, 'receiver')?.children.find(({ isNamed }) => isNamed);
  return declared !== undefined && childOf(declared, 'name') !== undefined;
}
