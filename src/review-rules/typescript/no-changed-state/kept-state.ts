import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { isInside } from '../_kit/is-inside.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { namesAny } from '../_kit/names-any.ts';
import { hookOf } from '../_kit/react/hook-of.ts';
import { namesOfState } from '../_kit/react/names-of-state.ts';
import type { ChangedState } from './changed-state.ts';
import type { Changes } from './changes-of.ts';
import { keptParts } from './kept-parts.ts';
import { resultOfChange } from './result-of-change.ts';
import { updaterOfStore } from './store-updaters.ts';
import type { WayOn } from './way-on.ts';
import { comesTo, wayOnFrom } from './way-on.ts';

/** States that are changed and then set to what they are. */
export function* keptStates(file: TypeScriptFile, changes: Changes): Generator<ChangedState, void> {
  for (const call of file.tree.nodesOf('CallExpression')) {
    const hook = hookOf(call.callee);
    if (hook?.isOfReact !== true) continue;
    if (hook.name === 'useReducer') yield* inReducer(call, changes);
    if (hook.name !== 'useState') continue;
    const [state, setter] = namesOfState(call);
    if (setter !== undefined) yield* setWith(setter, state, changes);
  }
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
      const method = resultOfChange(value, state);
      if (method !== undefined) yield { manner: method, at: value };
      if (!isNameOf(value, state)) continue;
      places ??= placesOf(changes.of(state));
      const ways = places.get(enclosingFunction(call) ?? value);
      const change = ways?.find((way) => comesTo(way, call))?.change;
      if (change !== undefined) yield { manner: 'kept', at: value, change };
    }
  }
}

/** The ways on from the changes in each function. */
type Places = ReadonlyMap<Node, readonly WayOn[]>;

/** Each setter of a function looks at them. */
const mostWays = 20;

function placesOf(changes: readonly Node[]): Places {
  const places = new Map<Node, WayOn[]>();
  for (const change of changes)
    for (const around of ancestorsOf(change)) {
      if (!isFunction(around)) continue;
      const ways = places.get(around) ?? [];
      if (ways.length < mostWays) places.set(around, [...ways, wayOnFrom(change, around)]);
    }
  return places;
}

function* inReducer({ arguments: [given] }: Call, changes: Changes): Generator<ChangedState, void> {
  const reducer = given && functionBehind(given);
  if (reducer !== undefined && isFunction(reducer)) yield* inUpdater(reducer, changes);
}

/** Of stores whose readers compare the new value with the old one, too. */
export function* keptInStores(file: TypeScriptFile, changes: Changes): Generator<ChangedState, void> {
  if (namesAny(file, draftNames)) return;
  for (const call of file.tree.nodesOf('CallExpression')) {
    const updater = updaterOfStore(call);
    if (updater !== undefined) yield* inUpdater(updater, changes);
  }
}

/** `function todos(state = initial, action) { switch (action.type) … }` of Redux. */
export function* keptInReducers({ tree }: TypeScriptFile, changes: Changes): Generator<ChangedState, void> {
  if (!tree.words.has('state') || !tree.words.has('action') || namesAny({ tree }, draftNames)) return;
  for (const kind of ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'] as const)
    for (const owner of tree.nodesOf(kind)) if (isReducer(owner)) yield* inUpdater(owner, changes);
}

/** There a reducer changes a draft. */
const draftNames = [
  'immer',
  'use-immer',
  'zustand/middleware/immer',
  '@reduxjs/toolkit',
  'produce',
  'createSlice',
  'createReducer',
];

function isReducer(owner: FunctionNode): boolean {
  const [state, action] = owner.params;
  if (state === undefined || (state.type !== 'AssignmentPattern' && !isCalledReducer(owner))) return false;
  const name = state.type === 'AssignmentPattern' ? state.left : state;
  if (name.type !== 'Identifier') return false;
  const around = parentOf(owner);
  const isGivenOn = around !== undefined && isCall(around);
  return name.name === 'state' && action?.type === 'Identifier' && action.name === 'action' && !isGivenOn;
}

function isCalledReducer(owner: FunctionNode): boolean {
  return /(?:^r|R)educer$/.test(nameOfFunction(owner) ?? '');
}

/** What gets the old state and gives the new one. */
function* inUpdater(updater: FunctionNode, changes: Changes): Generator<ChangedState, void> {
  const state = changes.parameterOf(updater);
  if (state === undefined) return;
  const body = unwrap(updater.body);
  const method = resultOfChange(body, state);
  if (method !== undefined) yield { manner: method, at: body };
  const places = changes.of(state);
  yield* keptParts(updater, state, places);
  const results = resultsOf(updater, state);
  if (results.length === 0) return;
  const ways = places.map((change) => wayOnFrom(change, updater));
  for (const result of results) {
    const change = ways.find((way) => isOnTheWay(way, result))?.change;
    if (change !== undefined && result.argument != null)
      yield { manner: 'kept', at: result.argument, change };
  }
}

/** `return state`, also by a second name, which may be its own: `var next = next`. */
function resultsOf(
  updater: FunctionNode,
  name: Binding,
  seen = new Set<Binding>(),
): readonly NodeOf<'ReturnStatement'>[] {
  if (seen.has(name)) return [];
  seen.add(name);
  return name.references.flatMap(({ identifier }) => {
    const around = parentOf(identifier);
    if (around?.type === 'ReturnStatement') return enclosingFunction(around) === updater ? [around] : [];
    const isCopy = around?.type === 'VariableDeclarator' && keyOf(identifier) === 'init';
    const copy = isCopy ? referenceOf(around.id)?.binding : undefined;
    return copy === undefined ? [] : resultsOf(updater, copy, seen);
  });
}

/** It stands before, and in the block that ends so. */
function isOnTheWay(way: WayOn, result: Node): boolean {
  const block = parentOf(result);
  return block !== undefined && comesTo(way, result) && isInside(way.change, block);
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
