import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { isFunctionAround } from './merged-entry.ts';
import { isComputed } from './pollution.ts';

/** A function that is called more often is taken to get other sources as well. */
const mostCalls = 20;

/** Does a merge stay in this file, where each call of it gives a source that is written there? */
export function getsWrittenSources(place: Node, owner: FunctionNode): boolean {
  const name = bindingOfFunction(owner);
  if (name === undefined || name.exported) return false;
  const uses = name.references.filter(({ access }) => access === 'read').map(({ identifier }) => identifier);
  const calls = uses.map((use) => (keyOf(use) === 'callee' ? parentOf(use) : undefined));
  const others = calls.filter((call) => call === undefined || !isFunctionAround(call, owner));
  const sources = sourcesBeside(place, owner);
  if (others.length === 0 || others.length > mostCalls || sources.length === 0) return false;
  return others.every(
    (call) =>
      call !== undefined && isCall(call) && sources.every((index) => isWrittenObject(call.arguments[index])),
  );
}

/** Which parameters are gone down in where `place` is gone down in: the first of `merge(source[key], target[key])`. */
function sourcesBeside(place: Node, owner: FunctionNode): readonly number[] {
  const call = parentOf(place);
  if (call === undefined || !isCall(call)) return [];
  return call.arguments.flatMap((given, index) => {
    const value = unwrap(given);
    if (given === place || !isComputed(value)) return [];
    const root = referenceOf(unwrap(value.object))?.binding?.declarations[0];
    const at = owner.params.findIndex((one) => one === root);
    return at === index ? [index] : [-1];
  });
}

function isWrittenObject(given: Node | undefined): boolean {
  const value = given && writtenValue(given);
  return (
    value?.type === 'ObjectExpression' &&
    value.properties.length > 0 &&
    value.properties.every((one) => one.type !== 'SpreadElement' && !isFunction(one) && !one.computed)
  );
}
