import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import { indexFrom } from './index-from.ts';

/** Those between a statement and the later one of the same list that a node is part of; undefined: there is no such list. */
export function statementsBetween(statement: Node, later: Node): readonly Node[] | undefined {
  const list = parentOf(statement);
  if (list?.type !== 'BlockStatement' && list?.type !== 'Program') return undefined;
  const end = statementOf(list, later);
  if (end === undefined) return undefined;
  const from = indexFrom(list.body, rangeOf(statement).start);
  const to = indexFrom(list.body, rangeOf(end).start);
  return to <= from ? undefined : list.body.slice(from + 1, to);
}

function statementOf(list: Node, node: Node): Node | undefined {
  let inner = node;
  for (const at of ancestorsOf(node)) {
    if (at === list) return inner;
    inner = at;
  }
  return undefined;
}

/** It neither branches nor leaves, unless what it calls does. */
export function isPlain({ type }: Node): boolean {
  return type === 'VariableDeclaration' || type === 'ExpressionStatement' || type === 'FunctionDeclaration';
}
