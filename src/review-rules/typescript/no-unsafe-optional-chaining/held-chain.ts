import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import { alwaysRunsAfter } from './always-runs-after.ts';
import type { UnsafePlace } from './unsafe-place.ts';

/** `const city = user?.city;` with `city.name` as the first thing that is done with it, whatever happens in between. */
export function heldPlaceOf(chain: Node): UnsafePlace | undefined {
  const declarator = parentOf(chain);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return undefined;
  const binding = referenceOf(declarator.id)?.binding;
  const operand = binding && firstUse(binding);
  const around = operand && parentOf(operand);
  if (around?.type !== 'MemberExpression' || keyOf(operand ?? around) !== 'object') return undefined;
  return operand !== undefined && alwaysRunsAfter(operand, declarator)
    ? { kind: 'member', operand, around, isDirect: false }
    : undefined;
}

function firstUse(binding: Binding): Node | undefined {
  if (binding.declarations.length > 1 || isReassigned(binding)) return undefined;
  return binding.references.find(({ isInitial }) => !isInitial)?.identifier;
}
