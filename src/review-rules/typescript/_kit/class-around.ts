import type { ClassNode, Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf } from '../../../languages/typescript/node.ts';

/** The class in whose text a node stands, whatever `this` is there. */
export function classAround(node: Node): ClassNode | undefined {
  for (const at of ancestorsOf(node))
    if (at.type === 'ClassDeclaration' || at.type === 'ClassExpression') return at;
  return undefined;
}
