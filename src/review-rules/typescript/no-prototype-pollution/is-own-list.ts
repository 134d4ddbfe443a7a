import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isCall } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Is it what goes through a list that stands in the program: `['a.b', 'c.d'].forEach((name) => …)`? */
export function goesThroughOwnList({ kind, scope }: Binding): boolean {
  const callback = scope.node;
  if (kind !== 'param' || !isFunction(callback) || keyOf(callback) !== 'arguments') return false;
  const call = parentOf(callback);
  if (call === undefined || !isCall(call)) return false;
  const callee = unwrap(call.callee);
  return 'object' in callee && isOwnList(callee.object as Node);
}

/** Texts, the keys of an object that is written out, or a file of data that belongs to the program. */
function isOwnList(list: Node): boolean {
  const value = writtenValue(list);
  if (value.type === 'ArrayExpression')
    return value.elements.every((one) => one?.type === 'StringLiteral') && value.elements.length > 0;
  if (moduleMemberOf(value)?.module.endsWith('.json') === true) return true;
  if (value.type !== 'CallExpression' || nameOfCallee(value.callee) !== 'keys') return false;
  const [object] = value.arguments;
  const own = object && writtenValue(object);
  if (own === undefined) return false;
  const isWritten =
    own.type === 'ObjectExpression' && own.properties.every(({ type }) => type !== 'SpreadElement');
  return isWritten || moduleMemberOf(own)?.module.endsWith('.json') === true;
}
