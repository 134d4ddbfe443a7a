import type { Binding, Reference, Scope } from '../../../languages/typescript/scope.ts';
import { variableScopeOf } from '../../../languages/typescript/scope.ts';

const mostBindings = 20;

/** Are there declarations of the name in the file, all of them in scopes that are not around the place? */
export function isDeclaredApart({ scope }: Reference, declared: Iterable<Binding>): boolean {
  const all = [...declared];
  return all.length > 0 && all.length <= mostBindings && !all.some((binding) => mayReach(binding, scope));
}

/** A function in a block is seen in all of the function around it when the code is not strict. */
function mayReach(binding: Binding, from: Scope): boolean {
  if (binding.kind !== 'function' || binding.scope.kind === 'function') return false;
  const home = variableScopeOf(binding.scope);
  for (let at: Scope | undefined = from; at !== undefined; at = at.parent) if (at === home) return true;
  return false;
}
