import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childAt, childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** The argument with this number, as it is written. */
export function argumentAt(
  { at }: Pick<InstructionOf<'call'>, 'at'>,
  index: number,
  tree: GoTree,
): GoNode | undefined {
  let node: GoNode | undefined = tree.root;
  while (node !== undefined) {
    if (node.kind === 'call_expression' && node.start === at.start && node.end === at.end) break;
    node = childAt(node, at.start);
  }
  const list = node === undefined ? undefined : childOf(node, 'arguments');
  return list === undefined ? undefined : partsOf(list)[index];
}
