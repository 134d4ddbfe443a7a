import type { FunctionNode, Node } from '../../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../../languages/typescript/node.ts';
import type { Binding } from '../../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../../languages/typescript/scope.ts';
import { writtenValue } from '../written-value.ts';

/** The name by which the file calls a function; undefined for methods, callbacks and functions assigned to something. */
export function bindingOfFunction(owner: FunctionNode): Binding | undefined {
  if (owner.type === 'FunctionDeclaration') return owner.id ? referenceOf(owner.id)?.binding : undefined;
  const declarator = parentOf(owner);
  if (declarator?.type !== 'VariableDeclarator' || declarator.init !== owner) return undefined;
  const binding = referenceOf(declarator.id)?.binding;
  return binding === undefined || isReassigned(binding) ? undefined : binding;
}

/** The function of this file that a call by name reaches. */
export function functionCalled(callee: Node): FunctionNode | undefined {
  const name = unwrap(callee);
  if (name.type !== 'Identifier') return undefined;
  const declaration = referenceOf(name)?.binding?.declarations[0];
  const owner = declaration && parentOf(declaration);
  if (owner?.type === 'FunctionDeclaration' && owner.id === declaration) return owner;
  const value = writtenValue(name);
  return isFunction(value) ? value : undefined;
}
