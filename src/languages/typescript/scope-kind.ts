import type { Node } from '@babel/types';
import { isFunction } from './node.ts';
import type { ScopeKind } from './scope.ts';

/** The kind of scope a node opens. A function's own body shares the function's scope. */
export function scopeKindOf(node: Node, parent: Node): ScopeKind | undefined {
  switch (node.type) {
    case 'BlockStatement':
      return isFunction(parent) || parent.type === 'CatchClause' ? undefined : 'block';
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'SwitchStatement':
      return 'block';
    case 'CatchClause':
      return 'catch';
    case 'ClassDeclaration':
    case 'ClassExpression':
    case 'TSEnumDeclaration':
      return 'class';
    case 'StaticBlock':
      return 'function';
    case 'TSModuleBlock':
      return 'namespace';
    default:
      return isFunction(node) ? 'function' : undefined;
  }
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
