import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding, Reference } from '../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import { isCall } from '../_kit/call.ts';
import { isChainLink, promiseCallOf } from '../_kit/promise-call.ts';
import { useOfValue } from '../_kit/use-of-value.ts';
import type { MisplacedPromise } from './misplaced-promise.ts';
import { placeOf } from './place.ts';
import type { Place } from './place.ts';

/** `const user = load();` with `user.name` further on: the name holds a promise and is read like the value. */
export function heldPromise(declarator: NodeOf<'VariableDeclarator'>): MisplacedPromise | undefined {
  const { id, init } = declarator;
  if (id.type !== 'Identifier' || init == null || id.typeAnnotation != null) return undefined;
  const call = unwrap(init);
  if (!isCall(call) || isChainLink(call)) return undefined;
  const promise = promiseCallOf(call);
  if (promise === undefined || (!promise.isNative && promise.client?.manner !== 'lazy')) return undefined;
  const binding = referenceOf(id)?.binding;
  if (binding === undefined || binding.declarations.length > 1 || isReassigned(binding)) return undefined;
  const misuse = missingTestOf(binding) ?? (promise.isNative ? misuseOf(binding) : undefined);
  return misuse && { call, ...misuse, confidence: 'certain' };
}

/** The first use as a value; a condition counts only when no use shows that the author knows of the promise. */
export function misuseOf(binding: Binding): { readonly place: Place; readonly use: Node } | undefined {
  let condition: Node | undefined;
  let isKnownPromise = false;
  for (const { identifier, isInitial } of binding.references) {
    if (isInitial) continue;
    if (isMarked(identifier)) return undefined;
    const place = placeOf(identifier);
    if (place !== undefined && isValuePlace(place)) return { place, use: identifier };
    if (place === 'condition') condition ??= identifier;
    else isKnownPromise = true;
  }
  return condition === undefined || isKnownPromise ? undefined : { place: 'condition', use: condition };
}

/** `if (!order) throw …`: a promise is always there, and so is a query. */
function missingTestOf(binding: Binding): { readonly place: Place; readonly use: Node } | undefined {
  for (const { identifier, isInitial } of binding.references) {
    const not = isInitial ? undefined : parentOf(identifier);
    const branch = not?.type === 'UnaryExpression' && not.operator === '!' ? parentOf(not) : undefined;
    if (branch?.type === 'IfStatement' && branch.test === not && leaves(branch.consequent))
      return { place: 'condition', use: identifier };
  }
  return undefined;
}

function leaves(branch: Node): boolean {
  const last = branch.type === 'BlockStatement' ? branch.body.at(-1) : branch;
  return last?.type === 'ThrowStatement' || last?.type === 'ReturnStatement';
}

function isValuePlace(place: Place): boolean {
  switch (place) {
    case 'member':
    case 'text':
    case 'operand':
    case 'iterated':
    case 'spread':
    case 'destructured':
    case 'argument':
      return true;
    default:
      return false;
  }
}

/** `p.id = 1`, `p instanceof Promise`, `isPromise(p)`: here a promise is expected. */
function isMarked(identifier: Reference['identifier']): boolean {
  const around = parentOf(identifier);
  switch (around?.type) {
    case 'BinaryExpression':
      return around.operator === 'instanceof' || around.operator === 'in';
    case 'MemberExpression':
      return parentOf(around)?.type === 'AssignmentExpression' && useOfValue(identifier) === 'member'
        ? isTarget(around)
        : false;
    case 'CallExpression':
      return around.callee.type === 'Identifier' && /promise|then/i.test(around.callee.name);
    default:
      return false;
  }
}

function isTarget(member: Node): boolean {
  const assignment = parentOf(member);
  return assignment?.type === 'AssignmentExpression' && assignment.left === member;
}
