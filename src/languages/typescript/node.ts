import type { File, Node } from '@babel/types';
import type { Reference } from './scope.ts';

export type { Node };
export type NodeKind = Node['type'];
export type NodeOf<Kind extends NodeKind> = Extract<Node, { type: Kind }>;

export type FunctionNode = NodeOf<
  | 'FunctionDeclaration'
  | 'FunctionExpression'
  | 'ArrowFunctionExpression'
  | 'ObjectMethod'
  | 'ClassMethod'
  | 'ClassPrivateMethod'
>;

export type ClassNode = NodeOf<'ClassDeclaration' | 'ClassExpression'>;

/**
 * What the binder leaves on each node of the value tree. Direct properties, because a map beside the tree costs five
 * times the whole scope analysis.
 */
interface Linked {
  parentNode?: Node;
  parentKey?: string;
  reference?: Reference;
}

export function link(node: Node, parent: Node, key: string): void {
  const linked = node as Linked;
  linked.parentNode = parent;
  linked.parentKey = key;
}

export function linkReference(node: Node, reference: Reference): void {
  (node as Linked).reference = reference;
}

/** The node around this one; undefined for the file itself and for what stands inside a type. */
export function parentOf(node: Node): Node | undefined {
  return (node as Linked).parentNode;
}

/** The property of the parent that holds this node, e.g. `callee`. */
export function keyOf(node: Node): string | undefined {
  return (node as Linked).parentKey;
}

/** What is loaded; undefined: the parser went on after `import()`, which names nothing. */
export function sourceOfImport(node: NodeOf<'ImportExpression'>): Node | undefined {
  return node.source;
}

/** The reference that an identifier is; undefined for property names, labels and declarations. */
export function referenceOf(node: Node): Reference | undefined {
  return (node as Linked).reference;
}

/** The nodes around this one, nearest first. */
export function* ancestorsOf(node: Node): Generator<Node, void> {
  for (let at = parentOf(node); at !== undefined; at = parentOf(at)) yield at;
}

export function isFunction(node: Node): node is FunctionNode {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ObjectMethod':
    case 'ClassMethod':
    case 'ClassPrivateMethod':
      return true;
    default:
      return false;
  }
}

/** The function whose body this node belongs to; undefined at module level and in class field initialisers. */
export function enclosingFunction(node: Node): FunctionNode | undefined {
  for (const ancestor of ancestorsOf(node)) {
    if (isFunction(ancestor)) return ancestor;
    if (
      ancestor.type === 'StaticBlock' ||
      ancestor.type === 'ClassProperty' ||
      ancestor.type === 'ClassPrivateProperty'
    ) {
      return undefined;
    }
  }
  return undefined;
}

/** Start and end of a node in the text. Babel sets both on every node it parses. */
export function rangeOf(node: Node): { readonly start: number; readonly end: number } {
  return { start: node.start ?? 0, end: node.end ?? 0 };
}

/** The expression without the wrappers that do nothing at run time: `(x)`, `x!`, `x as T`, `x satisfies T`, `<T>x`. */
export function unwrap(node: Node): Node {
  let at = node;
  for (;;) {
    switch (at.type) {
      case 'ParenthesizedExpression':
      case 'TSNonNullExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'TypeCastExpression':
        at = at.expression;
        break;
      default:
        return at;
    }
  }
}

/** Is it one of the wrappers that `unwrap` takes off? */
export function isWrapper(node: Node): boolean {
  return unwrap(node) !== node;
}

export type { File };
