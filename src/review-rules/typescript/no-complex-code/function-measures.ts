import type { FunctionNode, Node, NodeKind } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

const branches = [
  'IfStatement',
  'ConditionalExpression',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
  'SwitchStatement',
  'CatchClause',
  'LogicalExpression',
] as const satisfies readonly NodeKind[];

const nests = [
  'IfStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
  'SwitchStatement',
  'TryStatement',
] as const satisfies readonly NodeKind[];

const nesting: ReadonlySet<NodeKind> = new Set(nests);

/** Steps up the tree that cost less than remembering where they led. */
const nearby = 24;

/** What is counted of the functions of one file. A place that is deeper than usual is passed once. */
export class FunctionMeasures {
  readonly #owners = new Map<Node, FunctionNode | undefined>();
  readonly #depths = new Map<Node, number>();

  /** Branches by function; what stands outside of all has none. */
  branchesIn({ tree }: TypeScriptFile): ReadonlyMap<FunctionNode, number> {
    const counts = new Map<FunctionNode, number>();
    for (const kind of branches) {
      for (const node of tree.nodesOf(kind)) {
        const owner = this.#ownerOf(node);
        if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
      }
    }
    return counts;
  }

  /** The statements that are one step deeper than allowed: what is in them is not told again. */
  *justTooDeep({ tree }: TypeScriptFile, most: number): Generator<Node, void> {
    for (const kind of nests)
      for (const node of tree.nodesOf(kind))
        if (!isElseIf(node) && this.#depthOf(node) === most + 1) yield node;
  }

  #ownerOf(node: Node): FunctionNode | undefined {
    let at = parentOf(node);
    for (let step = 0; step < nearby && at !== undefined && !isFunction(at); step += 1) at = parentOf(at);
    return at === undefined || isFunction(at) ? at : this.#farOwnerOf(at);
  }

  #farOwnerOf(node: Node): FunctionNode | undefined {
    const passed: Node[] = [];
    let at: Node | undefined = node;
    while (at !== undefined && !isFunction(at) && !this.#owners.has(at)) {
      passed.push(at);
      at = parentOf(at);
    }
    const owner = at === undefined || isFunction(at) ? at : this.#owners.get(at);
    for (const one of passed) this.#owners.set(one, owner);
    return owner;
  }

  /** How many stand around what is in the node, with the node. */
  #depthOf(node: Node): number {
    let depth = 0;
    let at: Node | undefined = node;
    for (let step = 0; step < nearby; step += 1) {
      if (at === undefined || isFunction(at)) return depth;
      if (nestsDeeper(at)) depth += 1;
      at = parentOf(at);
    }
    return at === undefined ? depth : depth + this.#farDepthOf(at);
  }

  #farDepthOf(node: Node): number {
    const passed: Node[] = [];
    let at: Node | undefined = node;
    while (at !== undefined && !isFunction(at) && !this.#depths.has(at)) {
      passed.push(at);
      at = parentOf(at);
    }
    let depth = at === undefined ? 0 : (this.#depths.get(at) ?? 0);
    for (const one of passed.reverse()) {
      if (nestsDeeper(one)) depth += 1;
      this.#depths.set(one, depth);
    }
    return depth;
  }
}

function nestsDeeper(node: Node): boolean {
  return nesting.has(node.type) && !isElseIf(node);
}

function isElseIf(node: Node): boolean {
  return node.type === 'IfStatement' && keyOf(node) === 'alternate' && parentOf(node)?.type === 'IfStatement';
}
