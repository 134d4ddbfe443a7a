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
import { isReassigned } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { methodBehind } from '../_kit/method-behind.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { remembered } from '../_kit/remembered.ts';
import type { Pollution } from './pollution.ts';
import { isComputed } from './pollution.ts';

/** `merge(target[key], source[key])` inside of `merge`, which writes to `target[key]`. */
export function* merges(file: TypeScriptFile): Generator<Pollution, void> {
  const written = new Map<Binding, boolean>();
  const kept = new Map<Binding, boolean>();
  for (const call of file.tree.nodesOf('CallExpression')) {
    const [first, second] = call.arguments;
    if (first === undefined || second === undefined || !isComputed(unwrap(first))) continue;
    const target = memberOfParameter(first, kept);
    const source = memberOfParameter(second, kept);
    if (target === undefined || source?.key !== target.key || source.object === target.object) continue;
    const owner = recursionOf(call);
    if (owner === undefined || target.object.scope.node !== owner || source.object.scope.node !== owner)
      continue;
    if (
      isKeyOf(target.key, source.object) &&
      remembered(written, target.object, () => isWrittenTo(target.object))
    )
      yield { form: 'merge', object: first };
  }
}

interface Entry {
  /** A parameter that stays what was given. */
  readonly object: Binding;
  readonly key: Binding;
}

/** @param kept What is known of parameters. */
function memberOfParameter(node: Node, kept: Map<Binding, boolean>): Entry | undefined {
  const member = unwrap(node);
  if (!isComputed(member)) return undefined;
  const object = referenceOf(unwrap(member.object))?.binding;
  const key = referenceOf(unwrap(member.property))?.binding;
  if (object === undefined || key === undefined) return undefined;
  const isKept = object.kind === 'param' && remembered(kept, object, () => !isReassigned(object));
  return isKept ? { object, key } : undefined;
}

/** The function around, when the call is one of itself. */
function recursionOf(call: Call): FunctionNode | undefined {
  const called = functionBehind(call.callee) ?? methodBehind(unwrap(call.callee));
  if (called === undefined || !isFunction(called)) return undefined;
  for (const around of ancestorsOf(call)) if (around === called) return called;
  return undefined;
}

/** `for (const key in source)`, `for (const key of Object.keys(source))`, `Object.keys(source).forEach((key) => …)` */
function isKeyOf({ declarations: [declaration] }: Binding, source: Binding): boolean {
  if (declaration === undefined) return false;
  for (const around of ancestorsOf(declaration)) {
    switch (around.type) {
      case 'ForInStatement':
        return referenceOf(unwrap(around.right))?.binding === source;
      case 'ForOfStatement':
        return listsKeysOf(around.right, source);
      case 'ArrowFunctionExpression':
      case 'FunctionExpression': {
        const call = parentOf(around);
        if (call?.type !== 'CallExpression' || keyOf(around) !== 'arguments') return false;
        return call.callee.type === 'MemberExpression' && listsKeysOf(call.callee.object, source);
      }
      case 'FunctionDeclaration':
        return false;
      default:
    }
  }
  return false;
}

function listsKeysOf(list: Node, source: Binding): boolean {
  const call = unwrap(list);
  if (call.type !== 'CallExpression') return false;
  const name = nameOfCallee(call.callee) ?? '';
  const [first] = call.arguments;
  if (!/^(?:keys|entries|ownKeys|getOwnPropertyNames)$/.test(name) || first === undefined) return false;
  return referenceOf(unwrap(first))?.binding === source;
}

function isWrittenTo({ references }: Binding): boolean {
  return references.some(({ identifier }) => {
    const member = parentOf(identifier);
    if (member === undefined || keyOf(identifier) !== 'object' || !isComputed(member)) return false;
    return keyOf(member) === 'left' && parentOf(member)?.type === 'AssignmentExpression';
  });
}
