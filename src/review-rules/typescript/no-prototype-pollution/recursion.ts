import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { methodBehind } from '../_kit/method-behind.ts';
import { bareCallee, nameOfCallee } from '../_kit/name-of-callee.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { isFunctionAround } from './merged-entry.ts';

/** A call of a function, in whatever way. */
export interface Made {
  readonly callee: Node;
  readonly given: readonly Node[];
}

/** Also `merge.call(this, target, source)` and `merge.apply(null, [target, source])`. */
export function madeBy({ callee, arguments: given }: Call): Made {
  const called = bareCallee(callee);
  const name = called.type === 'MemberExpression' ? propertyName(called) : undefined;
  if (called.type !== 'MemberExpression' || (name !== 'call' && name !== 'apply'))
    return { callee: called, given };
  if (name === 'call') return { callee: unwrap(called.object), given: given.slice(1) };
  const list = given[1] && unwrap(given[1]);
  const elements = list?.type === 'ArrayExpression' ? list.elements : [];
  return { callee: unwrap(called.object), given: elements.filter((one) => one !== null) };
}

/** The function around, when the call is one of itself. */
export function recursionOf({ callee }: Made, call: Node): FunctionNode | undefined {
  const called =
    functionBehind(callee) ??
    methodBehind(callee) ??
    calleeOfArguments(callee, call) ??
    keptBehind(callee, call);
  return called !== undefined && isFunctionAround(call, called) ? called : undefined;
}

/** `arguments.callee` */
function calleeOfArguments(callee: Node, call: Node): Node | undefined {
  if (propertyName(callee) !== 'callee' || !('object' in callee)) return undefined;
  const list = callee.object as Node;
  if (list.type !== 'Identifier' || list.name !== 'arguments' || referenceOf(list)?.binding !== undefined)
    return undefined;
  for (const around of ancestorsOf(call))
    if (isFunction(around) && around.type !== 'ArrowFunctionExpression') return around;
  return undefined;
}

/** What a function calls by the name that it is kept under: `exports.merge`, `this.merge` of a prototype, `extend = function () { … }` */
function keptBehind(callee: Node, call: Node): Node | undefined {
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
    return owner.type.endsWith('FunctionExpression') && /^(?:Assignment|VariableDecl)/.test(holder.type);
  if (!('object' in callee)) return false;
  const receiver = unwrap(callee.object as Node);
  if (receiver.type === 'ThisExpression' || isExports(receiver)) return true;
  if (receiver.type !== 'Identifier') return false;
  if (/^(?:self|that|_this|me)$/.test(receiver.name) || receiver.name === homeOf(owner, holder)) return true;
  // `const f = $.serializer` is a short name for the place that the methods are put to.
  return /^(?:Member|This)Expression$/.test(writtenValue(receiver).type) && isMember(owner, holder);
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

function isMember(owner: FunctionNode, holder: Node): boolean {
  return owner.type === 'ObjectMethod' || holder.type === 'ObjectProperty';
}

function isExports(object: Node): boolean {
  return (object.type === 'Identifier' && object.name === 'exports') || propertyName(object) === 'exports';
}
