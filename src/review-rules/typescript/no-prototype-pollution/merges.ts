import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
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
import { isComputed } from './pollution.ts';

/** `merge(target[key], source[key])` inside of `merge`, which writes to `target[key]`. */
export function* merges(file: TypeScriptFile): Generator<Pollution, void> {
  const written = new Map<Binding, boolean>();
  for (const call of file.tree.nodesOf('CallExpression')) {
    if (call.arguments.length < 2) continue;
    const owner = recursionOf(call);
    const [place, target] = (owner && mergeIn(call, owner)) ?? [];
    if (place === undefined || target === undefined) continue;
    if (remembered(written, target, () => isWrittenTo(target))) yield { form: 'merge', object: place };
  }
}

/** The argument that is `target[key]`, and the target, where another one is `source[key]` with the same key of the source. */
function mergeIn(call: Call, owner: FunctionNode): readonly [place: Node, target: Binding] | undefined {
  const entries = call.arguments.map((argument) => entriesOf(argument, owner));
  const sources = entries.flat().filter(({ object, key }) => isKeyOf(key, object));
  for (const [index, place] of call.arguments.entries())
    for (const target of entries[index] ?? [])
      if (isTarget(target, index, owner) && sources.some((source) => isOther(source, target)))
        return [place, target.object];
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
function recursionOf(call: Call): FunctionNode | undefined {
  const called = functionBehind(call.callee) ?? methodBehind(unwrap(call.callee)) ?? exportedBehind(call);
  return called !== undefined && isFunctionAround(call, called) ? called : undefined;
}

/** `exports.merge` inside of `exports.merge = function () { … }`, and a name that the file gives no other value. */
function exportedBehind(call: Call): Node | undefined {
  const callee = unwrap(call.callee);
  const name = callee.type === 'Identifier' ? callee.name : exportedName(callee);
  if (name === undefined) return undefined;
  for (let at = parentOf(call); at !== undefined; at = parentOf(at)) {
    const holder = at.type === 'FunctionExpression' ? parentOf(at) : undefined;
    if (holder?.type !== 'AssignmentExpression' && holder?.type !== 'VariableDeclarator') continue;
    if (isCalled(at, holder, name)) return at;
  }
  return undefined;
}

function isCalled(owner: Node, holder: Node, name: string): boolean {
  if (holder.type === 'AssignmentExpression') {
    const left = unwrap(holder.left);
    if (exportedName(left) === name) return true;
    // `var extend = module.exports = function () { … }`
    const declarator = parentOf(holder);
    return declarator?.type === 'VariableDeclarator' && referenceOf(declarator.id)?.binding?.name === name;
  }
  return owner.type === 'FunctionExpression' && nameOfFunction(owner) === name;
}

/** `merge` of `exports.merge` and `module.exports.merge`. */
function exportedName(member: Node): string | undefined {
  if (member.type !== 'MemberExpression') return undefined;
  const object = unwrap(member.object);
  const isExports =
    (object.type === 'Identifier' && object.name === 'exports') || propertyName(object) === 'exports';
  return isExports ? propertyName(member) : undefined;
}

function isWrittenTo({ references }: Binding): boolean {
  return references.some(({ identifier }) => {
    const member = parentOf(identifier);
    if (member === undefined || keyOf(identifier) !== 'object' || !isComputed(member)) return false;
    return keyOf(member) === 'left' && parentOf(member)?.type === 'AssignmentExpression';
  });
}
