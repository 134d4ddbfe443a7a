import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf, referenceOf } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';

/** The names that are read there, in the order of the source. */
export function readsIn(around: Node): readonly NodeOf<'Identifier'>[] {
  const reads: NodeOf<'Identifier'>[] = [];
  const pending: Node[] = [around];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'Identifier' && referenceOf(node)?.access === 'read') reads.push(node);
    walkChildren(node, (child) => {
      pending.push(child);
    });
  }
  return reads.sort((a, b) => rangeOf(a).start - rangeOf(b).start);
}
