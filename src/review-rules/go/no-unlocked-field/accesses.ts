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

/** Fields of receivers by the types of the methods; methods that are called are none. */
export function accessesByType(
  tree: GoTree,
  byType: ReadonlyMap<string, readonly Method[]>,
): ReadonlyMap<string, readonly Access[]> {
  const typed = [...byType].flatMap(([type, methods]) => methods.map((method) => ({ type, method })));
  const methods = typed.toSorted((a, b) => a.method.node.start - b.method.node.start);
  const found = new Map<string, Access[]>();
  let index = 0;
  for (const node of tree.nodesOf('selector_expression')) {
    while ((methods[index]?.method.node.end ?? Number.POSITIVE_INFINITY) <= node.start) index++;
    const { type, method } = methods[index] ?? {};
    const access = method === undefined ? undefined : accessAt(node, method, tree);
    if (type === undefined || access === undefined) continue;
    const list = found.get(type);
    if (list === undefined) found.set(type, [access]);
    else list.push(access);
  }
  return found;
}

function accessAt(node: GoNode, method: Method, tree: GoTree): Access | undefined {
  const [owner, field] = [childOf(node, 'operand'), childOf(node, 'field')];
  if (node.start < method.node.start || owner?.kind !== 'identifier' || field === undefined) return undefined;
  const isCall = node.field === 'function' && node.parent?.kind === 'call_expression';
  if (isCall || tree.textOf(owner) !== method.receiver) return undefined;
  return { node, field: tree.textOf(field), method, isWrite: isWritten(node, tree) };
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
