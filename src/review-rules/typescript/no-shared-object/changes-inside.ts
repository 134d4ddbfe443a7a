import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { propertyName } from '../_kit/property-name.ts';

const changing = /^(?:push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin|set|add|delete|clear)$/;

/** Is something in the value of this expression changed right there: `x.a = 1`, `x[i]++`, `x.push(1)`, `delete x.a`? */
export function isChangedInside(value: Node): boolean {
  const member = memberOf(value);
  if (member === undefined) return false;
  const around = parentOf(member);
  switch (around?.type) {
    case 'AssignmentExpression':
      return keyOf(member) === 'left';
    case 'UpdateExpression':
      return true;
    case 'UnaryExpression':
      return around.operator === 'delete';
    case 'CallExpression':
      return keyOf(member) === 'callee' && changing.test(propertyName(member) ?? '');
    default:
      return false;
  }
}

/** `x.a`, `x[i]` of `x`, whatever casts are around it. */
export function memberOf(value: Node): Node | undefined {
  let at = value;
  for (let around = parentOf(at); around !== undefined; around = parentOf(at)) {
    if (around.type === 'MemberExpression') return unwrap(around.object) === unwrap(at) ? around : undefined;
    if (unwrap(around) !== unwrap(at)) return undefined;
    at = around;
  }
  return undefined;
}
