import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { Variables } from './variables.ts';

export interface PackageCall {
  /** Path of the package. */
  readonly module: string;
  readonly name: string;
}

/** The function of another package that is called, `md5.Sum(x)`; undefined: something else is. A variable may hide it. */
export function packageCall(call: GoNode, tree: GoTree): PackageCall | undefined {
  const callee = childOf(call, 'function');
  const [operand, field] = callee === undefined ? [] : [childOf(callee, 'operand'), childOf(callee, 'field')];
  if (operand?.kind !== 'identifier' || field === undefined) return undefined;
  const module = tree.imports.get(tree.textOf(operand));
  return module === undefined ? undefined : { module, name: tree.textOf(field) };
}

/** Is what reads as a package a variable of that name? To know it, all declarations of the file are read: ask it last. */
export function isPackageHidden(call: GoNode, variables: Variables): boolean {
  const callee = childOf(call, 'function');
  const operand = callee === undefined ? undefined : childOf(callee, 'operand');
  return operand?.kind === 'identifier' && variables.declarationOf(operand) !== undefined;
}
