import type { GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';

/** The nodes of a kind by the function of the file that they stand in: each kind is gone through once. */
export class NodesByDeclaration {
  readonly #tree: GoTree;
  readonly #known = new Map<string, ReadonlyMap<GoNode | undefined, readonly GoNode[]>>();

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  in(around: GoNode, kind: string): readonly GoNode[] {
    const known = this.#known.get(kind) ?? Map.groupBy(this.#tree.nodesOf(kind), declarationAround);
    this.#known.set(kind, known);
    return known.get(around) ?? [];
  }
}
