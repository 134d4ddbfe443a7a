import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isWrapper,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';

export type CallOrNew = NodeOf<'CallExpression' | 'NewExpression'>;

/** Names and fields used more often are not followed. */
const mostUses = 100;
const merging = /^(?:assign|extend|merge|mergeOptions|defaults|defaultsDeep|defu|deepmerge|freeze)$/;

export function isCallOrNew(node: Node): node is CallOrNew {
  return node.type === 'CallExpression' || node.type === 'NewExpression';
}

/** The call that gets a value as it is. */
export function callAround(value: Node): CallOrNew | undefined {
  const call = parentOf(value);
  return call !== undefined && isCallOrNew(call) && keyOf(value) === 'arguments' ? call : undefined;
}

/** Where a value is found one step later: what it becomes a part of, and where its name or its field is read. */
export function givenOn(value: Node, file: TypeScriptFile): readonly Node[] {
  const around = parentOf(value);
  const key = keyOf(value);
  if (around === undefined) return [];
  if (isWrapper(around) || around.type === 'LogicalExpression') return [around];
  switch (around.type) {
    case 'ConditionalExpression':
      return key === 'test' ? [] : [around];
    case 'SpreadElement': {
      const whole = parentOf(around);
      return whole?.type === 'ObjectExpression' ? [whole] : [];
    }
    case 'VariableDeclarator':
      return usesOf(around.id, file);
    case 'AssignmentExpression':
      return key === 'right' ? usesOf(around.left, file) : [];
    case 'ReturnStatement':
      return callsOf(enclosingFunction(value));
    case 'ArrowFunctionExpression':
      return key === 'body' ? callsOf(around) : [];
    case 'CallExpression':
      return key === 'arguments' && merging.test(nameOfCallee(around.callee) ?? '')
        ? merged(around, file)
        : [];
    default:
      return [];
  }
}

/** What is put together is given back, and stands in the first object. */
function merged(call: NodeOf<'CallExpression'>, file: TypeScriptFile): readonly Node[] {
  const [first] = call.arguments;
  return first === undefined ? [call] : [call, ...usesOf(first, file)];
}

/** Where a name or a field is read. */
export function usesOf(target: Node, { tree }: TypeScriptFile): readonly Node[] {
  const named = unwrap(target);
  if (named.type === 'Identifier') return readsOf(referenceOf(named)?.binding).filter((one) => one !== named);
  const field = named.type === 'MemberExpression' ? expressionKey(named) : undefined;
  if (field === undefined) return [];
  const same = tree.nodesOf('MemberExpression').filter((one) => expressionKey(one) === field);
  return same.length > mostUses ? [] : same.filter((one) => one !== named);
}

function callsOf(called: FunctionNode | undefined): readonly Node[] {
  return readsOf(called && bindingOfFunction(called)).flatMap((name) => {
    const call = keyOf(name) === 'callee' ? parentOf(name) : undefined;
    return call === undefined ? [] : [call];
  });
}

function readsOf(binding: Binding | undefined): readonly Node[] {
  const references = binding?.references ?? [];
  if (references.length > mostUses) return [];
  return references.filter(({ access }) => access === 'read').map(({ identifier }) => identifier);
}
