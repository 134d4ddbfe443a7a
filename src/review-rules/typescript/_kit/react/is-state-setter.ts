import type { Node } from '../../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../../languages/typescript/node.ts';
import { isCall } from '../call.ts';
import { nameOfCallee } from '../name-of-callee.ts';

/** `setHits` of `const [hits, setHits] = useState(…)` */
export function isStateSetter(callee: Node): boolean {
  const declared = referenceOf(unwrap(callee))?.binding?.declarations[0];
  const pattern = declared && parentOf(declared);
  if (pattern?.type !== 'ArrayPattern' || pattern.elements[1] !== declared) return false;
  const declarator = parentOf(pattern);
  const made =
    declarator?.type === 'VariableDeclarator' && declarator.init != null
      ? unwrap(declarator.init)
      : undefined;
  return made !== undefined && isCall(made) && nameOfCallee(made.callee) === 'useState';
}
