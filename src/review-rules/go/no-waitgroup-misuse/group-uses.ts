import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { rootNameOf } from '../_kit/calls.ts';
import { functionAround } from '../_kit/functions.ts';
import type { Variables } from '../_kit/variables.ts';

const methods = ['Add', 'Done', 'Wait', 'Go'] as const;
type Method = (typeof methods)[number];

/** A call of a method that a WaitGroup has, on something that a name leads to. */
export interface GroupUse {
  readonly method: Method;
  /** Equal for the same thing: the variable it starts at, and the names from there. */
  readonly key: string;
  /** As written: `s.wg`. */
  readonly name: string;
  /** Where the first name is declared; undefined: in another file. */
  readonly declared: GoNode | undefined;
  readonly call: GoNode;
  /** The function it stands in. */
  readonly inside: GoNode;
}

/** Characters of what a method is called on; longer chains are no names. */
const longestName = 80;

/** All of them in the order of the source. */
export function groupUsesIn(tree: GoTree, variables: Variables): readonly GroupUse[] {
  return tree.nodesOf('call_expression').flatMap((call) => groupUse(call, tree, variables) ?? []);
}

function groupUse(call: GoNode, tree: GoTree, variables: Variables): GroupUse | undefined {
  const callee = childOf(call, 'function');
  if (callee?.kind !== 'selector_expression') return undefined;
  const field = childOf(callee, 'field');
  const written = field === undefined ? '' : tree.textOf(field);
  const method = methods.find((one) => one === written);
  const operand = childOf(callee, 'operand');
  if (method === undefined || operand === undefined || operand.end - operand.start > longestName)
    return undefined;
  if (partsOf(childOf(call, 'arguments') ?? call).length !== (method === 'Add' || method === 'Go' ? 1 : 0))
    return undefined;
  const root = rootNameOf(operand);
  const inside = functionAround(call);
  if (root === undefined || inside === undefined) return undefined;
  const name = tree.textOf(operand);
  const declared = variables.declarationOf(root);
  return { method, key: `${declared?.start ?? ''} ${name}`, name, declared, call, inside };
}
