import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { propertyName } from '../_kit/property-name.ts';

const ofPromises = /^(?:rejects|resolves|eventually)$/;
const runners = /^(?:vitest|@jest\/globals|expect|bun:test|chai)$/;
const longest = 8;

/** `expect(load()).rejects.toThrow()`: it looks at the promise later, and nobody hears what it finds. */
export function isLostExpectation(call: Node): boolean {
  if (!isCall(call)) return false;
  let at = unwrap(call.callee);
  let isLater = false;
  for (let left = longest; left > 0 && at.type === 'MemberExpression'; left--) {
    isLater ||= ofPromises.test(propertyName(at) ?? '');
    at = unwrap(at.object);
  }
  return isLater && isCall(at) && isExpect(unwrap(at.callee));
}

function isExpect(callee: Node): boolean {
  if (callee.type !== 'Identifier' || callee.name !== 'expect') return false;
  if (isUndeclared(callee, 'expect')) return true;
  const member = moduleMemberOf(callee);
  return member?.path === 'expect' && runners.test(member.module);
}
