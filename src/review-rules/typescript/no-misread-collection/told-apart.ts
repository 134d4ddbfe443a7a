import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { holds } from '../_kit/holds.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { propertyName } from '../_kit/property-name.ts';

/** A name that is used more often is not followed. */
const mostUses = 200;

/** `heap.size = 0`: somebody gives it what it has not. */
export function isGivenMember(object: Node, name: string): boolean {
  const references = referenceOf(unwrap(object))?.binding?.references ?? [];
  if (references.length > mostUses) return false;
  return references.some(({ identifier }) => {
    const member = parentOf(identifier);
    return member?.type === 'MemberExpression' && propertyName(member) === name && isSet(member);
  });
}

/** `'length' in all ? all.length : all.size`, `all.length !== undefined`, `all.length == null`. */
export function isToldApart(node: NodeOf<'MemberExpression'>): boolean {
  const around = parentOf(node);
  if (around?.type === 'BinaryExpression' && isNothing(around.right)) return true;
  for (const at of ancestorsOf(node)) {
    if (isFunction(at)) return false;
    if (at.type !== 'ConditionalExpression' && at.type !== 'IfStatement') continue;
    if (holds(at.test, (part) => asksForMember(part, node))) return true;
  }
  return false;
}

function isNothing(node: Node): boolean {
  const bare = unwrap(node);
  return bare.type === 'NullLiteral' || isGlobalName(bare, 'undefined');
}

function asksForMember(test: Node, { object }: NodeOf<'MemberExpression'>): boolean {
  if (test.type === 'MemberExpression') {
    const around = parentOf(test);
    return (
      isSameExpression(test.object, object) && around?.type === 'BinaryExpression' && isNothing(around.right)
    );
  }
  if (test.type === 'CallExpression')
    return (
      propertyName(test.callee) === 'isArray' && test.arguments.some((one) => isSameExpression(one, object))
    );
  return (
    test.type === 'BinaryExpression' &&
    ((test.operator === 'in' && isSameExpression(test.right, object)) ||
      (test.operator === 'instanceof' && isSameExpression(test.left, object)))
  );
}

export function isSet(node: Node): boolean {
  return parentOf(node)?.type === 'AssignmentExpression' && keyOf(node) === 'left';
}
