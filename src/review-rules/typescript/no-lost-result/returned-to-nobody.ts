import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';

/** What a callback returns to somebody who does not look: the function around it gave back long ago. */
export interface ReturnedToNobody {
  readonly kind: 'unused-value';
  readonly shape: 'returned' | 'filtered';
  readonly on: Node;
  /** Who calls back, or the list. */
  readonly by: string;
}

/** Of `readline`; those of `fs` and `child_process` are known by their modules. */
const asking = /^(?:question)$/;
const modules = /^(?:fs|child_process|fs-extra|graceful-fs|dns|zlib)$/;

export function returnedToNobody({ argument }: NodeOf<'ReturnStatement'>): ReturnedToNobody | undefined {
  if (argument == null) return undefined;
  const value = unwrap(argument);
  if (value.type === 'ArrowFunctionExpression') return filteredForNobody(value);
  const home = enclosingFunction(argument);
  const call = home && parentOf(home);
  if (home === undefined || call?.type !== 'CallExpression' || call.arguments.at(-1) !== home)
    return undefined;
  if (!isOfCallback(value, home)) return undefined;
  const name = nameOfCallee(call.callee) ?? '';
  const module = asking.test(name) ? undefined : moduleMemberOf(call.callee)?.module;
  if (!asking.test(name) && (module === undefined || !modules.test(module) || name.endsWith('Sync')))
    return undefined;
  // Only a function that gives something back is meant to give back this.
  return isLastOf(home) ? { kind: 'unused-value', shape: 'returned', on: value, by: name } : undefined;
}

/** `data`, `data.toString()`, `JSON.parse(data)`: what the callback was given, and no call of somebody else. */
function isOfCallback(value: Node, home: FunctionNode): boolean {
  switch (value.type) {
    case 'Identifier': {
      const binding = referenceOf(value)?.binding;
      const isError = /^(?:e|err|error)$/.test(value.name);
      return !isError && binding?.kind === 'param' && binding.scope.node === home;
    }
    case 'MemberExpression':
      return isOfCallback(unwrap(value.object), home);
    case 'CallExpression': {
      const callee = unwrap(value.callee);
      if (callee.type !== 'MemberExpression') return false;
      const name = propertyName(callee) ?? '';
      const [given] = value.arguments;
      if (name === 'parse' && callee.object.type === 'Identifier' && callee.object.name === 'JSON')
        return given !== undefined && isOfCallback(unwrap(given), home);
      return /^(?:toString|trim|split)$/.test(name) && isOfCallback(unwrap(callee.object), home);
    }
    default:
      return false;
  }
}

/** It is the last statement of the callback, and no early end. */
function isLastOf(home: FunctionNode): boolean {
  return home.body.type === 'BlockStatement' && home.body.body.at(-1)?.type === 'ReturnStatement';
}

/** `return () => listeners.filter((one) => one !== listener);` where the same function has pushed the listener. */
function filteredForNobody(end: NodeOf<'ArrowFunctionExpression'>): ReturnedToNobody | undefined {
  const call = unwrap(end.body);
  if (!isCall(call) || call.callee.type !== 'MemberExpression') return undefined;
  if (propertyName(call.callee) !== 'filter' || end.params.length > 0) return undefined;
  const [test] = call.arguments;
  const comparison = test?.type === 'ArrowFunctionExpression' ? unwrap(test.body) : undefined;
  if (comparison?.type !== 'BinaryExpression' || !comparison.operator.startsWith('!=')) return undefined;
  const list = nameOfCallee(call.callee.object);
  const home = enclosingFunction(end);
  const given = [comparison.left, comparison.right].map((side) => referenceOf(unwrap(side))?.binding);
  const own = given.find((binding) => binding?.kind === 'param' && binding.scope.node === home);
  if (list === undefined || own === undefined) return undefined;
  const isPushed = own.references.some(({ identifier }) => {
    const around = parentOf(identifier);
    return (
      around?.type === 'CallExpression' &&
      keyOf(identifier) === 'arguments' &&
      /^(?:push|unshift)$/.test(propertyName(around.callee) ?? '') &&
      'object' in around.callee &&
      nameOfCallee(around.callee.object as Node) === list &&
      enclosingFunction(around) === home
    );
  });
  return isPushed ? { kind: 'unused-value', shape: 'filtered', on: call, by: list } : undefined;
}
