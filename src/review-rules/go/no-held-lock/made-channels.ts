import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** Fields that the file makes channels for, all of them without room for a value: `wake: make(chan int)`, `s.wake = make(chan int)`. */
export function unbufferedFields(tree: GoTree): ReadonlySet<string> {
  const rooms = new Map<string, boolean>();
  for (const call of tree.nodesOf('call_expression')) {
    const callee = childOf(call, 'function');
    if (callee === undefined || tree.textOf(callee) !== 'make') continue;
    const [type, size] = partsOf(childOf(call, 'arguments') ?? call);
    const field = type?.kind === 'channel_type' ? fieldFor(call, tree) : undefined;
    if (field !== undefined) rooms.set(field, (rooms.get(field) ?? false) || size !== undefined);
  }
  return new Set([...rooms].flatMap(([field, hasRoom]) => (hasRoom ? [] : [field])));
}

function fieldFor(made: GoNode, tree: GoTree): string | undefined {
  for (const around of nodesAround(made)) {
    if (around.kind === 'keyed_element') return tree.textOf(partsOf(around)[0] ?? around);
    if (around.kind === 'assignment_statement') {
      const left = childOf(around, 'left');
      return left === undefined ? undefined : /^\w+\.(\w+)$/.exec(tree.textOf(left))?.[1];
    }
    if (/_statement$|_declaration$|^call_expression$/.test(around.kind)) return undefined;
  }
  return undefined;
}
