import type { Binding, Reference, Scope } from '../../../languages/typescript/scope.ts';
import { variableScopeOf } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

const mostBindings = 20;

/** The line of a declaration in a scope that is not around the place. */
export function declaredApart(
  reference: Reference,
  declared: Iterable<Binding>,
  { text }: TypeScriptFile,
): number | undefined {
  const all = [...declared];
  if (all.length > mostBindings || all.some((binding) => mayReach(binding, reference.scope)))
    return undefined;
  const start = all[0]?.declarations[0]?.start;
  return typeof start === 'number' ? lineAt(text, start) : undefined;
}

/** A function in a block is seen in all of the function around it when the code is not strict. */
function mayReach(binding: Binding, from: Scope): boolean {
  if (binding.kind !== 'function' || binding.scope.kind === 'function') return false;
  const home = variableScopeOf(binding.scope);
  for (let at: Scope | undefined = from; at !== undefined; at = at.parent) if (at === home) return true;
  return false;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
