import type { Node } from '@babel/types';
import { isFunction } from './node.ts';
import type { NodeKind } from './node.ts';
import type { ScopeKind } from './scope.ts';

const scopeKinds: ReadonlyMap<NodeKind, ScopeKind> = new Map<NodeKind, ScopeKind>([
  ['BlockStatement', 'block'],
  ['ForStatement', 'block'],
  ['ForInStatement', 'block'],
  ['ForOfStatement', 'block'],
  ['SwitchStatement', 'block'],
  ['CatchClause', 'catch'],
  ['ClassDeclaration', 'class'],
  ['ClassExpression', 'class'],
  ['TSEnumDeclaration', 'class'],
  ['StaticBlock', 'function'],
  ['TSModuleBlock', 'namespace'],
  ['FunctionDeclaration', 'function'],
  ['FunctionExpression', 'function'],
  ['ArrowFunctionExpression', 'function'],
  ['ObjectMethod', 'function'],
  ['ClassMethod', 'function'],
  ['ClassPrivateMethod', 'function'],
]);

/** The kind of scope that nodes of a kind open; a block does not always, see `sharesScope`. */
export function scopeKindOf(kind: NodeKind): ScopeKind | undefined {
  return scopeKinds.get(kind);
}

/** The body of a function or a catch has no scope of its own. */
export function sharesScope(block: Node, parent: Node): boolean {
  return block.type === 'BlockStatement' && (isFunction(parent) || parent.type === 'CatchClause');
}

/** Parts of a node that are evaluated in the scope around the one it opens: `[key]() {}`, `@decorator`, `switch (here)`. */
export function runsOutside(parent: Node, key: string): boolean {
  switch (key) {
    case 'discriminant':
    case 'decorators':
      return true;
    case 'key':
      return isFunction(parent);
    default:
      return false;
  }
}
