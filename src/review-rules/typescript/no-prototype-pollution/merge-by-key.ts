import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';
import type { Entry } from './merged-entry.ts';
import { entriesOf, isKeyOf, isRenewed } from './merged-entry.ts';
import type { Made } from './recursion.ts';

/** Of a function that is called more often, only the first calls are looked at. */
const mostCalls = 8;

/**
 * `mergeInto(target[key], value)` inside of `mergeKey(target, key, value)`, where `mergeInto(target, source)` calls
 * `mergeKey(target, key, source[key])` for each key of the source.
 */
export function mergeByKey(
  { given }: Made,
  owner: FunctionNode,
  merger: FunctionNode,
): readonly [place: Node, target: Binding, at: Node] | undefined {
  for (const [index, place] of given.entries()) {
    const parameter = merger.params[index];
    if (parameter === undefined) continue;
    for (const entry of entriesOf(place, owner)) {
      if (!isOfParameters(entry, owner)) continue;
      const at = whereEachKeyIsHanded(entry, owner, merger, parameter);
      if (at !== undefined) return [place, entry.object, at];
    }
  }
  return undefined;
}

function isOfParameters({ object, key }: Entry, owner: FunctionNode): boolean {
  return indexOf(object, owner) !== -1 && indexOf(key, owner) !== -1 && !isRenewed(object);
}

function indexOf({ declarations: [name] }: Binding, { params }: FunctionNode): number {
  return params.findIndex((one) => one === name);
}

/** Where the merger calls the owner with its own target, and with a key and a value of its source. */
function whereEachKeyIsHanded(
  { object, key }: Entry,
  owner: FunctionNode,
  merger: FunctionNode,
  target: Node,
): Node | undefined {
  const [at, keyAt] = [indexOf(object, owner), indexOf(key, owner)];
  const calls = bindingOfFunction(owner)?.references.slice(0, mostCalls) ?? [];
  return calls.find(({ identifier }) => {
    const call = keyOf(identifier) === 'callee' ? parentOf(identifier) : undefined;
    if (call?.type !== 'CallExpression' || !isInside(call, merger)) return false;
    const name = bindingAt(call.arguments[keyAt]);
    if (name === undefined || bindingAt(call.arguments[at])?.declarations[0] !== target) return false;
    return call.arguments
      .flatMap((one) => entriesOf(one, merger))
      .some((one) => one.key === name && one.object.declarations[0] !== target && isKeyOf(name, one.object));
  })?.identifier;
}

function bindingAt(argument: Node | undefined): Binding | undefined {
  return argument && referenceOf(unwrap(argument))?.binding;
}

function isInside(call: Node, merger: FunctionNode): boolean {
  for (let around = enclosingFunction(call); around !== undefined; around = enclosingFunction(around))
    if (around === merger) return true;
  return false;
}
