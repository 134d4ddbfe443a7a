import type { OpenNode } from './tree.ts';

/**
 * The grammar reads `m[a.b][c.d]` as a generic type that is given types twice. There is no such thing in Go: it is an element of an
 * element, and is made one here.
 */
export function readDoubleIndexes(byKind: Map<string, OpenNode[]>): void {
  const doubled = (byKind.get('type_instantiation_expression') ?? []).flatMap((node) => partsOf(node) ?? []);
  if (doubled.length === 0) return;
  const moved = doubled.flatMap((parts) => read(parts));
  const gone = new Set<OpenNode>([...moved, ...doubled.flatMap(({ list, element }) => [list, element])]);
  for (const kind of typeKinds) {
    const left = byKind.get(kind)?.filter((node) => !gone.has(node)) ?? [];
    if (left.length === 0) byKind.delete(kind);
    else byKind.set(kind, left);
  }
  for (const [kind, nodes] of Map.groupBy(moved, (node) => node.kind))
    byKind.set(kind, [...(byKind.get(kind) ?? []), ...nodes].toSorted(byPlace));
}

const typeKinds = [
  ...['type_instantiation_expression', 'generic_type', 'type_arguments', 'type_elem'],
  ...['qualified_type', 'package_identifier', 'type_identifier'],
];

/** As they stand in the text; of those that begin together the outer one comes first. */
function byPlace(one: OpenNode, other: OpenNode): number {
  return one.start - other.start || other.end - one.end;
}

interface Parts {
  /** `m[a.b][c.d]` */
  readonly whole: OpenNode;
  /** `m[a.b]` */
  readonly inner: OpenNode;
  /** `m` */
  readonly base: OpenNode;
  /** `[a.b]` */
  readonly list: OpenNode;
  /** What is around the first index alone. */
  readonly element: OpenNode;
  readonly indexes: readonly [OpenNode, OpenNode];
}

/** undefined: something else is written there, which may be a type. */
function partsOf(whole: OpenNode): Parts | undefined {
  const [inner, , second, , ...others] = whole.children;
  const [base, list] = inner?.kind === 'generic_type' ? inner.children : [];
  const [, element, , ...more] = list?.kind === 'type_arguments' ? list.children : [];
  const first =
    element?.kind === 'type_elem' && element.children.length === 1 ? element.children[0] : undefined;
  if (inner === undefined || base === undefined || list === undefined || element === undefined)
    return undefined;
  if (others.length > 0 || more.length > 0 || !isName(base) || !isName(first) || !isName(second))
    return undefined;
  return { whole, inner, base, list, element, indexes: [first, second] };
}

function isName(node: OpenNode | undefined): node is OpenNode {
  return node?.kind === 'type_identifier' || node?.kind === 'qualified_type';
}

/** Gives the nodes that are of another kind now. */
function read({ whole, inner, base, list, element, indexes }: Parts): readonly OpenNode[] {
  const [first, second] = indexes;
  inner.children.splice(1, 1, ...list.children.map((child) => (child === element ? first : child)));
  for (const child of inner.children) child.parent = inner;
  [whole.kind, inner.kind] = ['index_expression', 'index_expression'];
  [inner.field, base.field, first.field, second.field] = ['operand', 'operand', 'index', 'index'];
  return [whole, inner, ...[base, first, second].flatMap((one) => readName(one))];
}

/** `a`, `a.b` */
function readName(node: OpenNode): readonly OpenNode[] {
  if (node.kind === 'type_identifier') {
    node.kind = 'identifier';
    return [node];
  }
  const [owner, , member] = node.children;
  if (owner === undefined || member === undefined) return [];
  node.kind = 'selector_expression';
  [owner.kind, owner.field, member.kind, member.field] = [
    'identifier',
    'operand',
    'field_identifier',
    'field',
  ];
  return [node, owner, member];
}
