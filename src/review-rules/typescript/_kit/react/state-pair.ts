import type { Node } from '../../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../../languages/typescript/node.ts';
import type { Binding } from '../../../../languages/typescript/scope.ts';
import { isCall } from '../call.ts';
import { hookOf } from './hook-of.ts';

/** `const [items, setItems] = useState(…)` */
export interface StatePair {
  readonly declaration: Node;
  /** undefined: only the setter is taken. */
  readonly state: Binding | undefined;
  readonly setter: Binding;
}

/** The state that a call of this sets. */
export function pairOfSetter(callee: Node): StatePair | undefined {
  const setter = referenceOf(unwrap(callee))?.binding;
  const name = setter?.declarations[0];
  const pattern = name && parentOf(name);
  if (setter === undefined || pattern?.type !== 'ArrayPattern' || pattern.elements[1] !== name)
    return undefined;
  const declaration = parentOf(pattern);
  if (declaration?.type !== 'VariableDeclarator' || declaration.init == null) return undefined;
  const made = unwrap(declaration.init);
  if (!isCall(made) || hookOf(made.callee)?.name !== 'useState') return undefined;
  const [state] = pattern.elements;
  return {
    declaration,
    state: state?.type === 'Identifier' ? referenceOf(state)?.binding : undefined,
    setter,
  };
}
