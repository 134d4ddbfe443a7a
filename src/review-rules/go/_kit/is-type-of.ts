import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** Is it this type of this package, itself and not a pointer to it? */
export function isTypeOf(type: GoNode, tree: GoTree, module: string, name: string): boolean {
  if (type.kind !== 'qualified_type') return false;
  const [from, named] = [childOf(type, 'package'), childOf(type, 'name')];
  if (from === undefined || named === undefined) return false;
  return tree.textOf(named) === name && tree.imports.get(tree.textOf(from)) === module;
}
