import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import { keyName } from './property-name.ts';

/** By which name it was taken: `id`, for `one` of `const { id: one } = request.params`. */
export function keyTaken(name: Node): string | undefined {
  const [declaration] = referenceOf(name)?.binding?.declarations ?? [];
  const property = declaration && parentOf(declaration);
  return property?.type === 'ObjectProperty' ? keyName(property) : undefined;
}

/** What a name was taken out of: `request.params`, for `id` of `const { id } = request.params`. */
export function takenFrom(name: Node): Node | undefined {
  const [declaration] = referenceOf(name)?.binding?.declarations ?? [];
  const property = declaration && parentOf(declaration);
  const pattern = property?.type === 'ObjectProperty' ? parentOf(property) : undefined;
  const declarator = pattern && parentOf(pattern);
  return declarator?.type === 'VariableDeclarator' ? (declarator.init ?? undefined) : undefined;
}
