import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** A method and what it is called on. */
export interface Method {
  readonly node: GoNode;
  readonly name: string;
  /** `s` of `func (s *Store) Get()` */
  readonly receiver: string;
  readonly text: string;
  /** It takes a lock, of whatever. */
  readonly locks: boolean;
}

/** Methods of a file by the names of their types. */
export function methodsByType(tree: GoTree): ReadonlyMap<string, readonly Method[]> {
  const found = new Map<string, Method[]>();
  for (const node of tree.nodesOf('method_declaration')) {
    const [parameter] = partsOf(childOf(node, 'receiver') ?? node);
    const [, receiver, type] =
      /^(\w+)\s+\*?(\w+)/.exec(parameter === undefined ? '' : tree.textOf(parameter)) ?? [];
    const name = childOf(node, 'name');
    if (receiver === undefined || type === undefined || name === undefined || receiver === '_') continue;
    const text = tree.textOf(node);
    const locks = /\b(?:Try)?R?[lL]ock(?:er)?\w*\(/.test(text);
    const list = found.get(type) ?? [];
    found.set(type, list);
    list.push({ node, name: tree.textOf(name), receiver, text, locks });
  }
  return found;
}
