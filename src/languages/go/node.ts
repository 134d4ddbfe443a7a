import type { Offset, Range } from '../../domain/text-position.ts';

/**
 * A node of the tree, as the grammar of tree-sitter names it. Comments are not among the children: they stand anywhere,
 * and belong to nothing.
 */
export interface GoNode extends Range {
  /** `call_expression`; of a token its own text: `:=`. */
  readonly kind: string;
  /** Not a mere token. */
  readonly isNamed: boolean;
  /** Its part in the node around it: `condition`, `left`. */
  readonly field: string | undefined;
  readonly parent: GoNode | undefined;
  readonly children: readonly GoNode[];
}

/** The first child with this part. */
export function childOf(node: GoNode, field: string): GoNode | undefined {
  return node.children.find((child) => child.field === field);
}

/** The children that are no tokens. */
export function partsOf(node: GoNode): readonly GoNode[] {
  return node.children.filter(({ isNamed }) => isNamed);
}

/** The first child of a kind. */
export function kindIn(node: GoNode, kind: string): GoNode | undefined {
  return node.children.find((child) => child.kind === kind);
}

/** The nodes around this one, nearest first. */
export function* nodesAround(node: GoNode): Generator<GoNode, void> {
  for (let at = node.parent; at !== undefined; at = at.parent) yield at;
}

/** The child that a place lies in. */
export function childAt(node: GoNode, offset: Offset): GoNode | undefined {
  return node.children[indexOfChildAt(node, offset)];
}

/** -1: none. Children stand in the order of the text. */
export function indexOfChildAt({ children }: GoNode, offset: Offset): number {
  let low = 0;
  let high = children.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const child = children[middle];
    if (child === undefined || offset < child.start) high = middle - 1;
    else if (offset >= child.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** The next one to a node, after it or before it, that is no token. */
export function partBeside(node: GoNode, step: 1 | -1): GoNode | undefined {
  const { parent } = node;
  if (parent === undefined) return undefined;
  let index = indexOfChildAt(parent, node.start) + step;
  while (parent.children[index]?.isNamed === false) index += step;
  return parent.children[index];
}

/** The front end's identity of a variable is the node that declares it; that of a name from elsewhere is none. */
export function isGoNode(origin: unknown): origin is GoNode {
  return typeof origin === 'object' && origin !== null && 'kind' in origin && 'children' in origin;
}
