import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import type { Collection } from '../_kit/collection-of.ts';
import { collectionOf, collectionOfType } from '../_kit/collection-of.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';
import { firstStateOfStore } from './store-updaters.ts';

/** Members and second names that are followed. */
const mostSteps = 6;

/** Which collection a state is, or something inside it, as far as its type or what it begins with tells. */
export function kindOfState(state: Node): Collection | undefined {
  const known = collectionOf(state);
  if (known !== undefined) return known;
  const type = hookBehind(writtenValue(state))?.typeArguments?.params[0];
  const first = beginningOf(state);
  return (type && collectionOfType(type)) ?? (first && collectionOf(first));
}

/** What a state begins with: `{ rows: [] }` of `useState({ rows: [] })`, and `[]` for `state.rows`. */
function beginningOf(state: Node, steps = mostSteps): Node | undefined {
  if (steps === 0) return undefined;
  const node = unwrap(state);
  const name = propertyName(node);
  if (name !== undefined && 'object' in node) {
    const owner = beginningOf(node.object as Node, steps - 1);
    const object = owner && writtenValue(owner);
    return object?.type === 'ObjectExpression' ? propertyOf(object, name) : undefined;
  }
  const value = writtenValue(node);
  if (value.type === 'Identifier') return ofName(value);
  return value === node ? undefined : beginningOf(value, steps - 1);
}

function ofName(name: Node): Node | undefined {
  const hook = hookBehind(name);
  if (hook === undefined) {
    const declaration = declarationOf(name);
    const owner = declaration && parentOf(declaration);
    if (owner !== undefined && isFunction(owner)) return ofStore(owner);
    return owner?.type === 'AssignmentPattern' && owner.left === declaration ? owner.right : undefined;
  }
  const [given] = hook.arguments;
  const bare = given && unwrap(given);
  return bare?.type === 'ArrowFunctionExpression' ? unwrap(bare.body) : bare;
}

/** `state` of `set((state) => …)` in a store of Zustand */
function ofStore(owner: Node): Node | undefined {
  const call = parentOf(owner);
  return call !== undefined && isCall(call) ? firstStateOfStore(call) : undefined;
}

function declarationOf(name: Node): Node | undefined {
  return referenceOf(name)?.binding?.declarations[0];
}

/** `useState(…)` of `rows`, and of `old` in `setRows((old) => …)`. */
function hookBehind(name: Node): Call | undefined {
  const declaration = declarationOf(name);
  const owner = declaration && parentOf(declaration);
  if (owner === undefined) return undefined;
  if (!isFunction(owner)) return hookNaming(declaration, 0);
  const call = parentOf(owner);
  return call !== undefined && isCall(call) ? hookNaming(declarationOf(call.callee), 1) : undefined;
}

/** Of `const [rows, setRows] = useState(…)`, by the name at that place. */
function hookNaming(name: Node | undefined, index: number): Call | undefined {
  const pattern = name && parentOf(name);
  const declarator = pattern && parentOf(pattern);
  if (pattern?.type !== 'ArrayPattern' || pattern.elements[index] !== name) return undefined;
  if (declarator?.type !== 'VariableDeclarator' || declarator.init == null) return undefined;
  const hook = unwrap(declarator.init);
  return isCall(hook) && nameOfCallee(hook.callee) === 'useState' ? hook : undefined;
}
