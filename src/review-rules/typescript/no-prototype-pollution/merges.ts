import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { remembered } from '../_kit/remembered.ts';
import { aroundCasts } from './around-casts.ts';
import type { Entry } from './merged-entry.ts';
import { entriesOf, isFunctionAround, isKeyOf, isRenewed, parameterUnder } from './merged-entry.ts';
import { mergeByKey } from './merge-by-key.ts';
import type { Pollution } from './pollution.ts';
import { assignsKey, definesKey, isComputed } from './pollution.ts';
import type { Made } from './recursion.ts';
import { madeBy, recursionOf } from './recursion.ts';

/** `merge(target[key], source[key])` inside of `merge`, which writes to `target[key]`. */
export function* merges(file: TypeScriptFile): Generator<Pollution, void> {
  const written = new Map<Binding, boolean>();
  for (const call of file.tree.nodesOf('CallExpression')) {
    if (call.arguments.length < 2) continue;
    const [place, target, at] = mergeAt(call, madeBy(call), file) ?? [];
    if (place === undefined || target === undefined) continue;
    if (remembered(written, target, () => isWrittenTo(target)))
      yield { form: 'merge', object: place, ...(at && { at }) };
  }
}

/** `at`: where the keys are gone through, when that is another function. */
type Merge = readonly [place: Node, target: Binding, at?: Node];

/** Also where the call comes back by way of another function: `assign(target[key], value)` inside of `extend`, which `assign` calls. */
function mergeAt(call: Call, made: Made, file: TypeScriptFile): Merge | undefined {
  const owner = recursionOf(made, call);
  if (owner !== undefined) return mergeIn(made, owner) ?? writeIn(made, owner);
  const other = functionBehind(made.callee);
  if (other === undefined || !isFunction(other)) return undefined;
  for (const around of ancestorsOf(call)) {
    if (!isFunction(around)) continue;
    const merge = mergeIn(made, around);
    if (merge !== undefined) return comesBack(other, around, file) ? merge : undefined;
    const handed = mergeByKey(made, around, other);
    if (handed !== undefined) return handed;
  }
  return undefined;
}

/** Does one function hand what it got on to the other? */
function comesBack(from: FunctionNode, to: FunctionNode, { tree }: TypeScriptFile): boolean {
  return tree.nodesOf('CallExpression').some((call) => {
    if (functionBehind(call.callee) !== to || !isFunctionAround(call, from)) return false;
    return call.arguments.some((one) => {
      const binding = referenceOf(unwrap(one))?.binding;
      return binding?.kind === 'param' && binding.scope.node === from;
    });
  });
}

/** The argument that is `target[key]`, and the target, where another one is `source[key]` with the same key of the source. */
function mergeIn({ given }: Made, owner: FunctionNode): Merge | undefined {
  const entries = given.map((argument) => entriesOf(argument, owner));
  const copied = given.flatMap((argument) => entriesOf(withoutCopy(argument), owner));
  const sources = [...entries.flat(), ...copied].filter(({ object, key }) => isKeyOf(key, object));
  for (const [index, place] of given.entries())
    for (const target of entries[index] ?? [])
      if (isTarget(target, index, owner) && sources.some((source) => isOther(source, target)))
        return [place, target.object];
  return undefined;
}

/** `source[key]` of `clone(source[key])` */
function withoutCopy(argument: Node): Node {
  const call = unwrap(argument);
  const [copied] = call.type === 'CallExpression' && call.callee.type === 'Identifier' ? call.arguments : [];
  return copied ?? call;
}

/** `write(target[key], name, value[name])` inside of `write(target, key, value)`. */
function writeIn({ given }: Made, owner: FunctionNode): Merge | undefined {
  for (const [index, place] of given.entries())
    for (const target of entriesOf(place, owner)) {
      const at = owner.params.findIndex((one) => one === target.key.declarations[0]);
      const name = at === -1 ? undefined : given[at];
      const key = name && referenceOf(unwrap(name))?.binding;
      if (key === undefined || !isTarget(target, index, owner)) continue;
      const values = given.flatMap((one) => entriesOf(one, owner));
      if (values.some((one) => one.key === key && one.object !== target.object && isKeyOf(key, one.object)))
        return [place, target.object];
    }
  return undefined;
}

function isOther(source: Entry, target: Entry): boolean {
  return source.key === target.key && source.object !== target.object;
}

/** What is written to must be what is handed down: a copy that is made of it takes no harm. */
function isTarget(entry: Entry, index: number, owner: FunctionNode): boolean {
  const object = foldedFrom(entry.object) ?? parameterUnder(entry.object) ?? entry.object;
  if (object.kind !== 'param' || object.scope.node !== owner) return object.kind !== 'param';
  const parameter = owner.params[index];
  const name = parameter?.type === 'AssignmentPattern' ? parameter.left : parameter;
  return name !== undefined && name === object.declarations[0] && !isRenewed(object);
}

/** `target` of `Object.keys(source).reduce((all, key) => …, target)`, when it is `all` that is asked about. */
function foldedFrom({ scope, declarations: [name] }: Binding): Binding | undefined {
  const callback = scope.node;
  const call = parentOf(callback);
  if (!isFunction(callback) || callback.params[0] !== name || call?.type !== 'CallExpression')
    return undefined;
  const [first, start] = call.arguments;
  if (first !== callback || start === undefined || nameOfCallee(call.callee) !== 'reduce') return undefined;
  return referenceOf(unwrap(start))?.binding;
}

/** Also by another name: `const result = target`, and then `result[key] = value`. */
export function isWrittenTo({ references }: Binding, isAlias = false): boolean {
  return references.some(({ identifier }) => {
    const use = aroundCasts(identifier);
    const member = parentOf(use);
    if (member?.type === 'VariableDeclarator' && keyOf(use) === 'init') {
      const other = isAlias ? undefined : referenceOf(member.id)?.binding;
      return other !== undefined && parameterUnder(other) !== undefined && isWrittenTo(other, true);
    }
    if (member?.type === 'CallExpression') return definesKey(member, use) || assignsKey(member, use);
    if (member === undefined || keyOf(use) !== 'object' || !isComputed(member)) return false;
    return keyOf(member) === 'left' && parentOf(member)?.type === 'AssignmentExpression';
  });
}
