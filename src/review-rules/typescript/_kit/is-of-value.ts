import type { Node } from '../../../languages/typescript/node.ts';
import { propertyName } from './property-name.ts';

/** Members that promises have, or that libraries for promises and tests give them. */
const promiseMembers = new Set([
  'then',
  'catch',
  'finally',
  'constructor',
  'toString',
  'should',
  'done',
  'tap',
  'spread',
  'timeout',
  'delay',
  'cancel',
  'abort',
  'asCallback',
  'nodeify',
  'isPending',
  'isFulfilled',
  'isRejected',
  'status',
  'reason',
]);

/** Is it a member of what a promise comes to, and not one of the promise itself? */
export function isOfValue(member: Node): boolean {
  const name = propertyName(member);
  return name === undefined ? isComputed(member) : !promiseMembers.has(name);
}

/** `load()[id]`, `load()[0]`; a symbol may be the key of anything. */
function isComputed(member: Node): boolean {
  if (member.type !== 'MemberExpression' || !member.computed) return false;
  const { property } = member;
  return property.type === 'Identifier' || property.type === 'NumericLiteral';
}
