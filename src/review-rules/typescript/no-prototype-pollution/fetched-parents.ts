import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { knowsBadKeys } from './key-guards.ts';
import { isPath, valuesOf } from './path-list.ts';
import type { Pollution } from './pollution.ts';
import { isComputed } from './pollution.ts';

/** What reads by a path, as it is called nearly everywhere. */
const reads = /^_?(?:get|find|resolve|walk|reach|dig|select|look_?up|traverse|follow|access|fetch)/i;

/** `parent = get(object, path.slice(0, -1))`, and then `parent[path.at(-1)] = value`. */
export function* fetched(file: TypeScriptFile): Generator<Pollution, void> {
  for (const { left, operator } of file.tree.nodesOf('AssignmentExpression')) {
    if (operator !== '=' || !isComputed(left)) continue;
    const path = pathEndingIn(left.property);
    const parent = path && referenceOf(unwrap(left.object))?.binding;
    if (path === undefined || parent === undefined || parent.kind === 'param') continue;
    if (valuesOf(parent).some((value) => readsBeginning(value, path, file)))
      yield { form: 'path', object: left.object };
  }
}

/** `path` of `path[path.length - 1]`, `path.at(-1)`, `path.pop()` and `last(path)`, and of a name for it. */
function pathEndingIn(key: Node): Binding | undefined {
  const last = unwrap(key);
  if (last.type === 'Identifier') {
    const binding = referenceOf(last)?.binding;
    const [value, ...others] = binding === undefined ? [] : valuesOf(binding);
    return value === undefined || others.length > 0 || unwrap(value).type === 'Identifier'
      ? undefined
      : pathEndingIn(value);
  }
  if (isComputed(last)) {
    const { object: list, property: index } = last;
    return index.type === 'BinaryExpression' ? referenceOf(unwrap(list))?.binding : undefined;
  }
  if (last.type !== 'CallExpression') return undefined;
  const name = nameOfCallee(last.callee) ?? '';
  if (last.callee.type === 'MemberExpression' && /^(?:pop|at)$/.test(name))
    return referenceOf(unwrap(last.callee.object))?.binding;
  const [list] = last.arguments;
  return name === 'last' && list !== undefined ? referenceOf(unwrap(list))?.binding : undefined;
}

function readsBeginning(value: Node, path: Binding, file: TypeScriptFile): boolean {
  const call = unwrap(value);
  if (call.type !== 'CallExpression' || !reads.test(nameOfCallee(call.callee) ?? '')) return false;
  return call.arguments.some((given) => isBeginning(given, path)) && !asksForOwn(call, file);
}

/** `path.slice(0, -1)`, and the path itself after its last step was taken from it. */
function isBeginning(given: Node, path: Binding): boolean {
  const value = unwrap(given);
  const isSlice = value.type === 'CallExpression' && propertyName(value.callee) === 'slice';
  const list = isSlice && 'object' in value.callee ? (value.callee.object as Node) : value;
  if (referenceOf(unwrap(list))?.binding !== path || !isPath(list)) return false;
  return isSlice
    ? value.arguments.length === 2
    : path.references.some(({ identifier }) => isCutAt(identifier));
}

/** `path.pop()` */
function isCutAt(list: Node): boolean {
  const member = parentOf(list);
  return (
    member !== undefined && propertyName(member) === 'pop' && parentOf(member)?.type === 'CallExpression'
  );
}

/** A function of this file that asks what objects themselves have, or knows bad keys. */
function asksForOwn({ callee }: Call, { text }: TypeScriptFile): boolean {
  const reader = functionBehind(callee);
  if (reader === undefined || !isFunction(reader)) return false;
  const { start, end } = rangeOf(reader);
  const source = text.slice(start, end);
  return /hasOwn|\bhas\(/.test(source) || knowsBadKeys(source);
}
