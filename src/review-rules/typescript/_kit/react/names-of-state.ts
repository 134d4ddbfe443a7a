import { parentOf, referenceOf } from '../../../../languages/typescript/node.ts';
import type { Binding } from '../../../../languages/typescript/scope.ts';
import type { Call } from '../call.ts';

/** `[items, setItems]` of `const [items, setItems] = useState(…)`. @param call That of the hook. */
export function namesOfState(call: Call): readonly (Binding | undefined)[] {
  const declarator = parentOf(call);
  const pattern = declarator?.type === 'VariableDeclarator' ? declarator.id : undefined;
  if (pattern?.type !== 'ArrayPattern') return [];
  return pattern.elements.slice(0, 2).map((name) => (name == null ? undefined : referenceOf(name)?.binding));
}
