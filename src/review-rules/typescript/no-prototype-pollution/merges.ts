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
import { methodBehind } from '../_kit/method-behind.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { propertyName } from '../_kit/property-name.ts';
import { remembered } from '../_kit/remembered.ts';
import type { Entry } from './merged-entry.ts';
import { entriesOf, isFunctionAround, isKeyOf, isRenewed } from './merged-entry.ts';
import type { Pollution } from './pollution.ts';
import { definesKey, isComputed } from './pollution.ts';

/** `merge(target[key], source[key])` inside of `merge`, which writes to `target[key]`. */
export function* merges(file: TypeScriptFile): Generator<Pollution, void> {
  const written = new Map<Binding, boolean>();
  for (const call of file.tree.nodesOf('CallExpression')) {
    if (call.arguments.length < 2) continue;
    const [place, target] = mergeAt(call, file) ?? [];
    if (place === undefined || target === undefined) continue;
    if (remembered(written, target, () => isWrittenTo(target))) yield { form: 'merge', object: place };
  }
}

type Merge = readonly [place: Node, target: Binding];

/** Also where the call comes back by way of another function: `assign(target[key], value)` inside of `extend`, which `assign` calls. */
function mergeAt(call: Call, file: TypeScriptFile): Merge | undefined {
  const owner = recursionOf(call);
  if (owner !== undefined) return mergeIn(call, owner) ?? writeIn(call, owner);
  const other = functionBehind(call.callee);
  if (other === undefined || !isFunction(other)) return undefined;
  for (const around of ancestorsOf(call)) {
    const merge = isFunction(around) ? mergeIn(call, around) : undefined;
    if (merge !== undefined && isFunction(around)) return comesBack(other, around, file) ? merge : undefined;
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
function mergeIn(call: Call, owner: FunctionNode): Merge | undefined {
  const entries = call.arguments.map((argument) => entriesOf(argument, owner));
  const sources = entries.flat().filter(({ object, key }) => isKeyOf(key, object));
  for (const [index, place] of call.arguments.entries())
    for (const target of entries[index] ?? [])
      if (isTarget(target, index, owner) && sources.some((source) => isOther(source, target)))
        return [place, target.object];
  return undefined;
}

/** `write(target[key], name, value[name])` inside of `write(target, key, value)`. */
function writeIn(call: Call, owner: FunctionNode): Merge | undefined {
  for (const [index, place] of call.arguments.entries())
    for (const target of entriesOf(place, owner)) {
      const at = owner.params.findIndex((one) => one === target.key.declarations[0]);
      const name = at === -1 ? undefined : call.arguments[at];
      const key = name && referenceOf(unwrap(name))?.binding;
      if (key === undefined || !isTarget(target, index, owner)) continue;
      const values = call.arguments.flatMap((one) => entriesOf(one, owner));
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
  const object = foldedFrom(entry.object) ?? entry.object;
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

/** The function around, when the call is one of itself. */
export function recursionOf(call: Call): FunctionNode | undefined {
  const called = functionBehind(call.callee) ?? methodBehind(unwrap(call.callee)) ?? keptBehind(call);
  return called !== undefined && isFunctionAround(call, called) ? called : undefined;
}

/** What a function calls by the name that it is kept under: `exports.merge`, `this.merge` of a prototype, `extend = function () { … }` */
function keptBehind(call: Call): Node | undefined {
  const callee = unwrap(call.callee);
  const name = nameOfCallee(callee);
  if (name === undefined) return undefined;
  for (const around of ancestorsOf(call))
    if (isFunction(around) && isNamed(around, name) && isKeptUnder(around, callee)) return around;
  return undefined;
}

/** `extend` of `var extend = module.exports = function () { … }` as well. */
function isNamed(owner: FunctionNode, name: string): boolean {
  if (nameOfFunction(owner) === name) return true;
  const declarator = parentOf(parentOf(owner) ?? owner);
  return declarator?.type === 'VariableDeclarator' && nameOfCallee(declarator.id) === name;
}

function isKeptUnder(owner: FunctionNode, callee: Node): boolean {
  const holder = parentOf(owner);
  if (holder === undefined) return false;
  if (callee.type === 'Identifier')
    return owner.type === 'FunctionExpression' && /^(?:Assignment|VariableDecl)/.test(holder.type);
  if (!('object' in callee)) return false;
  const receiver = unwrap(callee.object as Node);
  if (receiver.type === 'ThisExpression' || isExports(receiver)) return true;
  if (receiver.type !== 'Identifier') return false;
  return /^(?:self|that|_this|me)$/.test(receiver.name) || receiver.name === homeOf(owner, holder);
}

/** `tools` of `tools.merge = function () { … }` and of `tools = { merge: function () { … } }` */
function homeOf(owner: FunctionNode, holder: Node): string | undefined {
  const left = holder.type === 'AssignmentExpression' ? unwrap(holder.left) : undefined;
  if (left?.type === 'MemberExpression') return nameOfCallee(left.object);
  const object = owner.type === 'ObjectMethod' ? holder : parentOf(holder);
  const around = object?.type === 'ObjectExpression' ? parentOf(object) : undefined;
  if (around?.type === 'VariableDeclarator') return nameOfCallee(around.id);
  return around?.type === 'AssignmentExpression' ? nameOfCallee(around.left) : undefined;
}

function isExports(object: Node): boolean {
  return (object.type === 'Identifier' && object.name === 'exports') || propertyName(object) === 'exports';
}

function isWrittenTo({ references }: Binding): boolean {
  return references.some(({ identifier }) => {
    const member = parentOf(identifier);
    if (member?.type === 'CallExpression') return definesKey(member, identifier);
    if (member === undefined || keyOf(identifier) !== 'object' || !isComputed(member)) return false;
    return keyOf(member) === 'left' && parentOf(member)?.type === 'AssignmentExpression';
  });
}
