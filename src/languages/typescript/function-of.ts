import { isFunction, parentOf, unwrap } from './node.ts';
import type { FunctionNode } from './node.ts';
import type { Binding } from './scope.ts';

/** The one function that a name stands for, as its declaration says. */
export function functionOf({ declarations }: Binding): FunctionNode | undefined {
  // Overloads, or an `if` with another function: which one is called is not known here.
  if (declarations.length !== 1) return undefined;
  const [declaration] = declarations;
  const owner = declaration && parentOf(declaration);
  if (owner === undefined) return undefined;
  if (owner.type === 'VariableDeclarator' && owner.id === declaration && owner.init != null) {
    const value = unwrap(owner.init);
    return isFunction(value) ? value : undefined;
  }
  return isFunction(owner) && 'id' in owner && owner.id === declaration ? owner : undefined;
}
