import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import { runsWhole } from '../_kit/runs-whole.ts';
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

/** Nothing around the use, up to the list of statements that both stand in, is left out. */
function alwaysRunsAfter(use: Node, declarator: Node): boolean {
  const declaration = parentOf(declarator);
  const list = declaration && parentOf(declaration);
  let inner = use;
  for (const at of ancestorsOf(use)) {
    if (at === list) return at.type === 'BlockStatement' || at.type === 'Program';
    if (isFunction(at) || !runsWhole(at, inner)) return false;
    inner = at;
  }
  return false;
}
