import { lastIndexWhere } from '../../domain/last-index-where.ts';
import type { Range } from '../../domain/text-position.ts';
import type { Node } from './node.ts';
import { walkChildren } from './walk.generated.ts';

/** The nodes beside a node, the nearest first. */
export interface Neighbours {
  readonly before: readonly Node[];
  readonly after: readonly Node[];
}

interface Children {
  readonly nodes: readonly Node[];
  readonly indexOf: ReadonlyMap<Node, number>;
  /** Each begins where the one before has ended, or later: then a place can be looked up. */
  readonly isOrdered: boolean;
}

/**
 * The children of the nodes of one tree, so that a place is found without a look at all of them: a file may hold
 * thousands of findings, and a block of it thousands of statements.
 */
export class ChildIndex {
  readonly #children = new Map<Node, Children>();

  /** All children that lie in a range or touch it, perhaps among others, in the order in which they are visited. */
  at(node: Node, { start, end }: Range): readonly Node[] {
    const { nodes, isOrdered } = this.#childrenOf(node);
    if (!isOrdered) return nodes;
    const from = firstWhere(nodes, (child) => (child.end ?? 0) >= start);
    let to = from;
    while (to < nodes.length && (nodes[to]?.start ?? 0) <= end) to += 1;
    return nodes.slice(from, to);
  }

  /** Up to so many children on each side of one of them. */
  beside(node: Node, child: Node, count: number): Neighbours {
    const { nodes, indexOf } = this.#childrenOf(node);
    const index = indexOf.get(child) ?? 0;
    return {
      before: nodes.slice(Math.max(0, index - count), index).reverse(),
      after: nodes.slice(index + 1, index + 1 + count),
    };
  }

  #childrenOf(node: Node): Children {
    const known = this.#children.get(node);
    if (known !== undefined) return known;
    const nodes: Node[] = [];
    const indexOf = new Map<Node, number>();
    let isOrdered = true;
    walkChildren(node, (child) => {
      isOrdered &&= (nodes.at(-1)?.end ?? 0) <= (child.start ?? 0);
      indexOf.set(child, nodes.length);
      nodes.push(child);
    });
    const children = { nodes, indexOf, isOrdered };
    this.#children.set(node, children);
    return children;
  }
}

/** The first index from which on the question is answered with yes. */
function firstWhere(nodes: readonly Node[], isMet: (node: Node) => boolean): number {
  return lastIndexWhere(nodes, (node) => !isMet(node)) + 1;
}
