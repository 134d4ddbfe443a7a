import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { Method } from './methods.ts';

/** A field of the receiver that a method reads or writes. */
export interface Access {
  /** `s.entries` */
  readonly node: GoNode;
  readonly field: string;
  readonly method: Method;
  readonly isWrite: boolean;
}

/** Fields of receivers by the methods of a file; methods that are called are none. */
export function accessesIn(tree: GoTree, methods: readonly Method[]): readonly Access[] {
  const found: Access[] = [];
  let index = 0;
  for (const node of tree.nodesOf('selector_expression')) {
    while ((methods[index]?.node.end ?? Number.POSITIVE_INFINITY) <= node.start) index++;
    const method = methods[index];
    if (method === undefined) break;
    if (node.start < method.node.start) continue;
    const [owner, field] = [childOf(node, 'operand'), childOf(node, 'field')];
    if (owner?.kind !== 'identifier' || field === undefined || tree.textOf(owner) !== method.receiver)
      continue;
    const isCall = node.field === 'function' && node.parent?.kind === 'call_expression';
    if (!isCall) found.push({ node, field: tree.textOf(field), method, isWrite: isWritten(node, tree) });
  }
  return found;
}

/** `s.x = …`, `s.x[key] = …`, `s.x++`, `delete(s.x, key)` */
function isWritten(node: GoNode, tree: GoTree): boolean {
  let at = node;
  while (at.parent?.kind === 'index_expression' && at.field === 'operand') at = at.parent;
  const { parent } = at;
  if (parent === undefined) return false;
  if (parent.kind === 'inc_statement' || parent.kind === 'dec_statement') return true;
  if (parent.kind === 'expression_list')
    return parent.field === 'left' && parent.parent?.kind === 'assignment_statement';
  const call = parent.kind === 'argument_list' ? parent.parent : undefined;
  return call !== undefined && /^(?:delete|clear)\(/.test(tree.textOf(call));
}
