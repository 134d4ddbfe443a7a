import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { isInside } from '../_kit/is-inside.ts';
import { propertyName } from '../_kit/property-name.ts';
import { hookOf } from '../_kit/react/hook-of.ts';
import type { ChangedState } from './changed-state.ts';
import { Changes } from './changes-of.ts';

/** States that are changed and then set to what they are. */
export function* keptStates(file: TypeScriptFile): Generator<ChangedState, void> {
  const changes = new Changes(file);
  for (const call of file.tree.nodesOf('CallExpression')) {
    const hook = hookOf(call.callee);
    if (hook?.isOfReact !== true) continue;
    if (hook.name === 'useReducer') yield* inReducer(call, changes);
    if (hook.name !== 'useState') continue;
    const [state, setter] = namesOfState(call);
    if (setter !== undefined) yield* setWith(setter, state, changes);
  }
}

/** `[items, setItems]` of `const [items, setItems] = useState(…)` */
function namesOfState(call: Call): readonly (Binding | undefined)[] {
  const declarator = parentOf(call);
  const pattern = declarator?.type === 'VariableDeclarator' ? declarator.id : undefined;
  if (pattern?.type !== 'ArrayPattern') return [];
  return pattern.elements.slice(0, 2).map((name) => (name == null ? undefined : referenceOf(name)?.binding));
}

function* setWith(setter: Binding, state: Binding | undefined, changes: Changes): Generator<ChangedState> {
  let places: Places | undefined;
  for (const { identifier } of setter.references) {
    const call = parentOf(identifier);
    if (call?.type !== 'CallExpression' || call.callee !== identifier) continue;
    const value = call.arguments[0] && unwrap(call.arguments[0]);
    if (value === undefined) continue;
    if (isFunction(value)) yield* inUpdater(value, changes);
    else if (state !== undefined) {
      const method = methodOn(value, state);
      if (method !== undefined) yield { manner: method, at: value };
      if (!isNameOf(value, state)) continue;
      places ??= placesOf(changes.of(state));
      const change = places.get(enclosingFunction(call) ?? value);
      if (change !== undefined && isBefore(change, call)) yield { manner: 'kept', at: value, change };
    }
  }
}

/** The first change in each function. */
type Places = ReadonlyMap<Node, Node>;

function placesOf(changes: readonly Node[]): Places {
  const places = new Map<Node, Node>();
  for (const change of changes)
    for (const around of ancestorsOf(change))
      if (isFunction(around) && !places.has(around)) places.set(around, change);
  return places;
}

function* inReducer({ arguments: [given] }: Call, changes: Changes): Generator<ChangedState, void> {
  const reducer = given && functionBehind(given);
  if (reducer !== undefined && isFunction(reducer)) yield* inUpdater(reducer, changes);
}

/** What gets the old state and gives the new one. */
function* inUpdater(updater: FunctionNode, changes: Changes): Generator<ChangedState, void> {
  const state = changes.parameterOf(updater);
  if (state === undefined) return;
  const body = unwrap(updater.body);
  const method = methodOn(body, state);
  if (method !== undefined) yield { manner: method, at: body };
  const results = resultsOf(updater, state);
  if (results.length === 0) return;
  const changed = changes.of(state);
  for (const result of results) {
    const change = changed.find((one) => isOnTheWay(one, result));
    if (change !== undefined && result.argument != null)
      yield { manner: 'kept', at: result.argument, change };
  }
}

/** `return state`, also by a second name. */
function resultsOf(updater: FunctionNode, { references }: Binding): readonly NodeOf<'ReturnStatement'>[] {
  return references.flatMap(({ identifier }) => {
    const around = parentOf(identifier);
    if (around?.type === 'ReturnStatement') return enclosingFunction(around) === updater ? [around] : [];
    const isCopy = around?.type === 'VariableDeclarator' && keyOf(identifier) === 'init';
    const copy = isCopy ? referenceOf(around.id)?.binding : undefined;
    return copy === undefined ? [] : resultsOf(updater, copy);
  });
}

/** It stands before, and in the block that ends so. */
function isOnTheWay(change: Node, result: Node): boolean {
  const block = parentOf(result);
  return block !== undefined && isBefore(change, result) && isInside(change, block);
}

function isBefore(one: Node, other: Node): boolean {
  return rangeOf(one).start < rangeOf(other).start;
}

/** The state, or `next` of `const next = state`. */
function isNameOf(value: Node, state: Binding): boolean {
  const binding = referenceOf(value)?.binding;
  if (binding === undefined || binding === state) return binding === state;
  const declaration = binding.kind === 'const' ? binding.declarations[0] : undefined;
  const declarator = declaration && parentOf(declaration);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id !== declaration) return false;
  return declarator.init != null && referenceOf(unwrap(declarator.init))?.binding === state;
}

/** What `state.push(x)`, `state.sort()` and `state.splice(i, 1)` give. */
function methodOn(value: Node, state: Binding): 'count' | 'kept' | 'taken' | undefined {
  if (!isCall(value) || !('object' in value.callee)) return undefined;
  if (referenceOf(unwrap(value.callee.object as Node))?.binding !== state) return undefined;
  switch (propertyName(value.callee)) {
    case 'push':
    case 'unshift':
      return 'count';
    case 'sort':
    case 'reverse':
      return 'kept';
    case 'splice':
      return 'taken';
    default:
      return undefined;
  }
}
