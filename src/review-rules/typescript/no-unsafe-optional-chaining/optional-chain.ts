import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';

export type ChainNode = NodeOf<'OptionalMemberExpression' | 'OptionalCallExpression'>;

export function isChainNode(node: Node): node is ChainNode {
  return node.type === 'OptionalMemberExpression' || node.type === 'OptionalCallExpression';
}

/**
 * The last link of a chain: what is written after it is not skipped when the chain stops early. `!` does not end a
 * chain (`a?.b!.c`), parentheses do.
 */
export function isEndOfChain(node: ChainNode): boolean {
  let at: Node = node;
  let parent = parentOf(at);
  while (parent?.type === 'TSNonNullExpression') {
    at = parent;
    parent = parentOf(at);
  }
  if (parent === undefined || !isChainNode(parent)) return true;
  return keyOf(at) !== 'object' && keyOf(at) !== 'callee';
}

/**
 * The innermost thing that decides: when it is there, so is all before it, and the chain runs to its end. undefined:
 * the chain never stops early, because everything before a `?.` is always there.
 */
export function decidingBase(end: ChainNode): Node | undefined {
  let at: Node = end;
  let deciding: Node | undefined;
  while (isChainNode(at)) {
    const base: Node = unwrap(at.type === 'OptionalMemberExpression' ? at.object : at.callee);
    if (at.optional && !isAlwaysThere(base)) deciding ??= base;
    at = base;
  }
  return deciding;
}

const platformObjects: ReadonlySet<string> = new Set([
  'globalThis',
  'window',
  'self',
  'document',
  'navigator',
  'process',
  'console',
  'Math',
  'JSON',
  'Object',
  'Array',
  'Reflect',
  'Promise',
  'Intl',
]);

/** Neither null nor undefined, whatever happens: `this`, a literal, a platform object, a constant that holds one. */
export function isAlwaysThere(node: Node): boolean {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'ThisExpression':
    case 'Super':
    case 'MetaProperty':
    case 'NewExpression':
    case 'ObjectExpression':
    case 'ArrayExpression':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ClassExpression':
    case 'TemplateLiteral':
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'RegExpLiteral':
      return true;
    case 'LogicalExpression':
      return bare.operator !== '&&' && isAlwaysThere(bare.right);
    case 'Identifier':
      return isFixedName(bare);
    default:
      return false;
  }
}

function isFixedName(identifier: NodeOf<'Identifier'>): boolean {
  const binding = referenceOf(identifier)?.binding;
  if (binding === undefined) return platformObjects.has(identifier.name);
  if (binding.kind === 'class' || binding.kind === 'enum' || binding.kind === 'namespace') return true;
  const declaration = binding.declarations[0];
  const declarator = declaration && parentOf(declaration);
  if (binding.kind === 'import') return declarator?.type === 'ImportNamespaceSpecifier';
  if (binding.kind !== 'const' || declarator?.type !== 'VariableDeclarator') return false;
  return declarator.id === declaration && declarator.init != null && isConstantObject(declarator.init);
}

/** One level only: a name that stands for another name is not followed. */
function isConstantObject(init: Node): boolean {
  const bare = unwrap(init);
  if (bare.type === 'LogicalExpression') return bare.operator !== '&&' && isConstantObject(bare.right);
  return bare.type !== 'Identifier' && isAlwaysThere(bare);
}
