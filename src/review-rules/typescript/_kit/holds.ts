import type { Node } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';

/** Is the node such a one, or anything inside it? */
export function holds(node: Node, is: (part: Node) => boolean): boolean {
  let found = is(node);
  walkChildren(node, (child) => {
    found ||= holds(child, is);
  });
  return found;
}
