import type { CallExpression } from '@babel/types';
import type { Node, NodeKind } from './node.ts';
import { scopeKindOf } from './scope-kind.ts';
import type { Reference, ScopeKind } from './scope.ts';
import { walkOf } from './walk.generated.ts';
import type { Walk } from './walk.generated.ts';

/**
 * The nodes of one kind, and what there is to do at each. Looked up once per node: nodes come in hundreds of shapes, and
 * each look at the `type` of one is a search.
 */
export interface OfKind {
  readonly nodes: Node[];
  readonly walk: Walk | undefined;
  readonly scope: ScopeKind | undefined;
  readonly task: Task | undefined;
}

export type Task = 'identifier' | 'jsx-name' | 'declare' | 'with' | 'call';

/** Kinds that use or declare names, or change the scope they stand in, without opening one. */
const tasks: ReadonlyMap<NodeKind, Task> = new Map<NodeKind, Task>([
  ['Identifier', 'identifier'],
  ['JSXIdentifier', 'jsx-name'],
  ['TSDeclareFunction', 'declare'],
  ['WithStatement', 'with'],
  ['CallExpression', 'call'],
]);

export function ofKind(kind: NodeKind): OfKind {
  return { nodes: [], walk: walkOf(kind), scope: scopeKindOf(kind), task: tasks.get(kind) };
}

export function callsEval({ callee }: CallExpression): boolean {
  return callee.type === 'Identifier' && callee.name === 'eval';
}

const commonJsNames = new Set(['module', 'exports', 'require']);

/** A file with such a reference is a module of Node. */
export function isOfCommonJs({ binding, identifier }: Reference): boolean {
  return binding === undefined && commonJsNames.has(identifier.name);
}

export const exportKinds = ['ExportSpecifier', 'ExportDefaultDeclaration', 'TSExportAssignment'] as const;

/** What may be a mere name that is declared elsewhere. */
export function exportedBy(node: Node): Node | undefined {
  switch (node.type) {
    case 'ExportSpecifier':
      return node.local;
    case 'ExportDefaultDeclaration':
      return node.declaration;
    case 'TSExportAssignment':
      return node.expression;
    default:
      return undefined;
  }
}
