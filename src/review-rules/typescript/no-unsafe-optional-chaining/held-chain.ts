import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import { alwaysRunsAfter } from './always-runs-after.ts';
import { kindOfPlace } from './unsafe-place.ts';
import type { UnsafePlace } from './unsafe-place.ts';

/** `const city = user?.city;` with `city.name` or `for (const one of city)` as the first thing that is done with it, whatever happens in between. */
export function heldPlaceOf(chain: Node): UnsafePlace | undefined {
  const declarator = parentOf(chain);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return undefined;
  const binding = referenceOf(declarator.id)?.binding;
  const operand = binding && firstUse(binding);
  const around = operand && parentOf(operand);
  if (operand === undefined || around === undefined) return undefined;
  const kind = kindOfPlace(operand, around);
  return kind !== undefined && alwaysRunsAfter(operand, declarator)
    ? { kind, operand, around, isDirect: false }
    : undefined;
}

function firstUse(binding: Binding): Node | undefined {
  if (binding.declarations.length > 1 || isReassigned(binding)) return undefined;
  return binding.references.find(({ isInitial }) => !isInitial)?.identifier;
}
