import type { GoTree } from '../../../languages/go/go.ts';
import { kindIn } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isFunction } from '../_kit/functions.ts';

const nests = [
  'if_statement',
  'for_statement',
  'expression_switch_statement',
  'type_switch_statement',
  'select_statement',
] as const;

const nesting: ReadonlySet<string> = new Set(nests);

/** What is counted of the functions of one file. Each place of the tree is passed once, however deep it is. */
export class FunctionMeasures {
  readonly #tree: GoTree;
  readonly #owners = new Map<GoNode, GoNode | undefined>();
  readonly #depths = new Map<GoNode, number>();

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  /** Branches by function; what stands outside of all has none. */
  branches(): ReadonlyMap<GoNode, number> {
    const counts = new Map<GoNode, number>();
    for (const kind of [...nests, 'binary_expression']) {
      for (const node of this.#tree.nodesOf(kind)) {
        const owner = isBranch(node) ? this.#ownerOf(node) : undefined;
        if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
      }
    }
    return counts;
  }

  /** The statements that are one step deeper than allowed: what is in them is not told again. */
  *justTooDeep(most: number): Generator<GoNode, void> {
    for (const kind of nests)
      for (const node of this.#tree.nodesOf(kind))
        if (!isElseIf(node) && this.#depthOf(node) === most + 1) yield node;
  }

  #ownerOf(node: GoNode): GoNode | undefined {
    const passed: GoNode[] = [];
    let at = node.parent;
    while (at !== undefined && !isFunction(at) && !this.#owners.has(at)) {
      passed.push(at);
      at = at.parent;
    }
    const owner = at === undefined || isFunction(at) ? at : this.#owners.get(at);
    for (const one of passed) this.#owners.set(one, owner);
    return owner;
  }

  /** How many stand around what is in the node, with the node. */
  #depthOf(node: GoNode): number {
    const passed: GoNode[] = [];
    let at: GoNode | undefined = node;
    while (at !== undefined && !isFunction(at) && !this.#depths.has(at)) {
      passed.push(at);
      at = at.parent;
    }
    let depth = at === undefined ? 0 : (this.#depths.get(at) ?? 0);
    for (const one of passed.reverse()) {
      if (nesting.has(one.kind) && !isElseIf(one)) depth += 1;
      this.#depths.set(one, depth);
    }
    return depth;
  }
}

function isBranch(node: GoNode): boolean {
  if (node.kind !== 'binary_expression') return true;
  return kindIn(node, '&&') !== undefined || kindIn(node, '||') !== undefined;
}

function isElseIf(node: GoNode): boolean {
  return node.kind === 'if_statement' && node.field === 'alternative';
}
