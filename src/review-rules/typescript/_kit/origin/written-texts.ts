import type { FunctionNode, Node, NodeOf } from '../../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../../languages/typescript/node.ts';
import type { Binding } from '../../../../languages/typescript/scope.ts';
import { methodBehind } from '../method-behind.ts';
import { propertyName } from '../property-name.ts';
import { writtenValue } from '../written-value.ts';
import { functionCalled } from './function-name.ts';
import { isChecked } from './is-checked.ts';
import { madeByMemo } from './kept-by-hook.ts';
import { partsOf } from './text-parts.ts';

/** One place where a name gets a text. */
export interface TextWrite {
  readonly text: Node;
  /** It comes after what was there (`+=`). */
  readonly appends: boolean;
}

/** Remembers for one file what its names are given. */
export interface WrittenTexts {
  /** All writes of a name, when each of them is a text put together in place and none is tested; else undefined. */
  of(binding: Binding): readonly TextWrite[] | undefined;
  /** The function of this file that put a text together: what is called, or was to give a name its value. */
  builderOf(value: Node): FunctionNode | undefined;
  /** Counts one part of a text that is read; false once there were too many in this file. */
  mayReadOn(): boolean;
}

/** A name that grows may be used as often as it grows, and each use reads all of it. */
const mostPartsOfFile = 100_000;

export function createWrittenTexts(): WrittenTexts {
  const known = new Map<Binding, readonly TextWrite[] | undefined>();
  const builders = new Map<Node, FunctionNode | undefined>();
  let read = 0;
  return {
    of(binding) {
      if (!known.has(binding)) known.set(binding, isChecked(binding) ? undefined : textsWritten(binding));
      return known.get(binding);
    },
    builderOf(value) {
      if (!builders.has(value)) builders.set(value, builderOf(value));
      return builders.get(value);
    },
    mayReadOn: () => (read += 1) <= mostPartsOfFile,
  };
}

function textsWritten(binding: Binding): readonly TextWrite[] | undefined {
  if (binding.kind === 'param') return undefined;
  const writes: TextWrite[] = [];
  for (const { access, identifier } of binding.references) {
    if (access === 'read') continue;
    const write = textWrite(identifier);
    if (write === undefined || !(write.appends || isBuilt(write.text))) return undefined;
    writes.push(write);
  }
  return writes.length === 0 ? undefined : writes;
}

function textWrite(identifier: Node): TextWrite | undefined {
  const parent = parentOf(identifier);
  if (parent?.type === 'VariableDeclarator' && parent.id === identifier)
    return parent.init == null ? undefined : { text: parent.init, appends: false };
  if (parent?.type !== 'AssignmentExpression' || parent.left !== identifier) return undefined;
  if (parent.operator !== '=' && parent.operator !== '+=') return undefined;
  return { text: parent.right, appends: parent.operator === '+=' || isGoneOnWith(parent.right, identifier) };
}

/** `command = withFlags(command, options)`: the text goes on. */
function isGoneOnWith(value: Node, name: Node): boolean {
  const call = unwrap(value);
  if (call.type !== 'CallExpression') return false;
  const [first] = call.arguments;
  const binding = referenceOf(name)?.binding;
  return first !== undefined && binding !== undefined && referenceOf(unwrap(first))?.binding === binding;
}

/** A text put together here, a name, or a choice of some. */
export function isBuilt(node: Node): boolean {
  const expression = unwrap(node);
  return (
    /^(?:Identifier|ConditionalExpression|LogicalExpression)$/.test(expression.type) ||
    partsOf(expression) !== undefined
  );
}

/** The function of `module.exports.build` and `exports.build`, where the file gives it that name. */
function exportedFunction(callee: Node): FunctionNode | undefined {
  const name = propertyName(callee);
  if (name === undefined || !('object' in callee) || !isExports(unwrap(callee.object as Node)))
    return undefined;
  for (const { expression } of statementsAround(callee)) {
    const given = unwrap(expression);
    if (given.type !== 'AssignmentExpression' || propertyName(given.left) !== name) continue;
    if ('object' in given.left && isExports(unwrap(given.left.object)))
      return isFunction(given.right) ? given.right : undefined;
  }
  return undefined;
}

function statementsAround(node: Node): readonly NodeOf<'ExpressionStatement'>[] {
  const file = [...ancestorsOf(node)].find((one) => one.type === 'Program');
  return file?.body.filter((one) => one.type === 'ExpressionStatement') ?? [];
}

function isExports(object: Node): boolean {
  return (object.type === 'Identifier' && object.name === 'exports') || propertyName(object) === 'exports';
}

/** Also of `this.build()`; a name that is tested is not followed. */
function builderOf(value: Node): FunctionNode | undefined {
  const binding = value.type === 'Identifier' ? referenceOf(value)?.binding : undefined;
  const call = binding === undefined || isChecked(binding) ? value : writtenValue(value);
  if (call.type !== 'CallExpression') return undefined;
  const maker = madeByMemo(call);
  if (maker !== undefined) return maker;
  const called = functionCalled(call.callee) ?? exportedFunction(call.callee);
  if (called !== undefined) return called;
  const method = methodBehind(unwrap(call.callee));
  return method !== undefined && isFunction(method) ? method : undefined;
}
