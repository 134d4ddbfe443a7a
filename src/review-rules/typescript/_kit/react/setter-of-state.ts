import type { Node } from '../../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../../languages/typescript/node.ts';
import type { Binding } from '../../../../languages/typescript/scope.ts';
import { isCall } from '../call.ts';
import { hookOf } from './hook-of.ts';

/** `setItems` of `const [items, setItems] = useState(…)`. */
export function setterOfState(state: Node): Binding | undefined {
  const declaration = referenceOf(state)?.binding?.declarations[0];
  const pattern = declaration && parentOf(declaration);
  const declarator = pattern && parentOf(pattern);
  if (pattern?.type !== 'ArrayPattern' || pattern.elements[0] !== declaration) return undefined;
  if (declarator?.type !== 'VariableDeclarator' || declarator.init == null) return undefined;
  const init = unwrap(declarator.init);
  const setter = pattern.elements[1];
  if (!isCall(init) || hookOf(init.callee)?.name !== 'useState' || setter == null) return undefined;
  return referenceOf(setter)?.binding;
}
