interface Node {
  readonly parent?: Node;
  readonly children: readonly Node[];
}

export function siblings(node: Node | undefined, other: Node | undefined): Node[] {
  if (other) {
    return [...node?.parent.children]; // expect: unsafe-optional-chain
  }
  if (!node) {
    console.warn('no node');
  }
  return [...node?.children]; // expect: unsafe-optional-chain
}

export function missing(node: Node | undefined): readonly Node[] {
  if (!node) return [...node?.children]; // expect: unsafe-optional-chain
  return [];
}
