import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import type { Call } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { isInside } from '../_kit/is-inside.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { namesAny } from '../_kit/names-any.ts';
import { keyName } from '../_kit/property-name.ts';
import { propertyOf } from '../_kit/written-value.ts';
import type { ChangedState } from './changed-state.ts';
import type { Changes } from './changes-of.ts';
import { comesTo, wayOnFrom } from './way-on.ts';

/** Names that a file with drafts of Immer has. */
export const namesOfDrafts: readonly string[] = ['createSlice', 'produce', 'createReducer'];

/** `state.rows.push(row); return { ...state, open: true };` of Immer, which takes the one or the other. */
export function* returnedDrafts(file: TypeScriptFile, changes: Changes): Generator<ChangedState, void> {
  if (!namesAny(file, ['immer', '@reduxjs/toolkit'])) return;
  const told = new Set<FunctionNode>();
  for (const call of file.tree.nodesOf('CallExpression'))
    for (const recipe of recipesOf(call)) {
      if (told.has(recipe)) continue;
      told.add(recipe);
      yield* returnedBeside(recipe, changes);
    }
}

/** Each result looks at them. */
const mostChanges = 100;

function* returnedBeside(recipe: FunctionNode, changes: Changes): Generator<ChangedState, void> {
  const draft = recipe.async === true || recipe.generator === true ? undefined : changes.parameterOf(recipe);
  const results = draft === undefined || draft.isReassigned ? [] : newStatesOf(recipe);
  if (draft === undefined || results.length === 0) return;
  const places = changes.of(draft).slice(0, mostChanges);
  const ways = places.map((change) => wayOnFrom(change, recipe));
  for (const result of results) {
    const block = parentOf(result);
    // A change in another branch leaves no draft changed here.
    const way = ways.find(
      (one) =>
        block !== undefined &&
        comesTo(one, result) &&
        isInside(one.change, block) &&
        !isInside(one.change, result),
    );
    if (way !== undefined) yield { manner: 'draft', at: result, change: way.change };
  }
}

/** Objects and lists that are written out and returned. */
function newStatesOf({ body }: FunctionNode): readonly Node[] {
  const found: Node[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'ReturnStatement' && node.argument != null && isNew(unwrap(node.argument)))
      found.push(node);
    else if (!isFunction(node)) walkChildren(node, visit);
  };
  visit(body);
  return found;
}

function isNew({ type }: Node): boolean {
  return type === 'ObjectExpression' || type === 'ArrayExpression';
}

function recipesOf(call: Call): readonly FunctionNode[] {
  const name = nameOfCallee(call.callee);
  if (name === 'addCase' || name === 'addMatcher' || name === 'addDefaultCase')
    return functionsIn(call.arguments.slice(-1));
  if (name !== 'createSlice' && name !== 'produce') return [];
  const { module } = moduleMemberOf(call.callee) ?? {};
  if (name === 'produce')
    return module === 'immer' ? functionsIn(call.arguments.slice(0, 2)).slice(0, 1) : [];
  const [options] = call.arguments;
  if (module !== '@reduxjs/toolkit' || options?.type !== 'ObjectExpression') return [];
  const reducers = propertyOf(options, 'reducers');
  return reducers?.type === 'ObjectExpression' ? reducers.properties.flatMap(reducerOf) : [];
}

/** `added(state) { … }`, `added: (state) => …`, `added: { reducer(state) { … }, prepare }` */
function reducerOf(property: NodeOf<'ObjectExpression'>['properties'][number]): readonly FunctionNode[] {
  if (property.type === 'ObjectMethod') return [property];
  if (property.type !== 'ObjectProperty' || keyName(property) === undefined) return [];
  const value = unwrap(property.value);
  const reducer = value.type === 'ObjectExpression' ? propertyOf(value, 'reducer') : value;
  return reducer === undefined ? [] : functionsIn([reducer]);
}

function functionsIn(given: readonly Node[]): readonly FunctionNode[] {
  return given.flatMap((one) => {
    const found = isFunction(one) ? one : functionBehind(one);
    return found !== undefined && isFunction(found) ? [found] : [];
  });
}
