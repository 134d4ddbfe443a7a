import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import type { Collection } from '../_kit/collection-of.ts';
import { collectionOf } from '../_kit/collection-of.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';

/** Members and second names that are followed. */
const mostSteps = 6;

/** Which collection a state is, or something inside it, as far as its type or what it begins with tells. */
export function kindOfState(state: Node): Collection | undefined {
  const known = collectionOf(state);
  if (known !== undefined) return known;
  const first = beginningOf(state, mostSteps);
  return first === undefined ? undefined : collectionOf(first);
}

/** What a state begins with: `{ rows: [] }` of `useState({ rows: [] })`, and `[]` for `state.rows`. */
export function beginningOf(state: Node, steps = mostSteps): Node | undefined {
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
  const declaration = referenceOf(name)?.binding?.declarations[0];
  if (declaration === undefined) return undefined;
  const owner = parentOf(declaration);
  if (owner?.type === 'ArrayPattern') return owner.elements[0] === declaration ? ofHook(owner) : undefined;
  if (owner?.type === 'AssignmentPattern') return keyOf(declaration) === 'left' ? owner.right : undefined;
  return owner !== undefined && isFunction(owner) ? ofSetter(owner) : undefined;
}

/** `(old) => …` of `setRows((old) => …)`: what `useState` was given. */
function ofSetter(updater: Node): Node | undefined {
  const call = parentOf(updater);
  const [setter] =
    call !== undefined && isCall(call) ? (referenceOf(call.callee)?.binding?.declarations ?? []) : [];
  const pattern = setter && parentOf(setter);
  return pattern?.type === 'ArrayPattern' && pattern.elements[1] === setter ? ofHook(pattern) : undefined;
}

/** Of `useState(…)`, also where a function makes it. */
function ofHook(pattern: Node): Node | undefined {
  const declarator = parentOf(pattern);
  const hook = declarator?.type === 'VariableDeclarator' && declarator.init && unwrap(declarator.init);
  if (!hook || !isCall(hook) || nameOfCallee(hook.callee) !== 'useState') return undefined;
  const [given] = hook.arguments;
  const bare = given && unwrap(given);
  return bare?.type === 'ArrowFunctionExpression' ? unwrap(bare.body) : bare;
}
