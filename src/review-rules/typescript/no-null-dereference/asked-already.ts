import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { isNullTest } from '../_kit/is-null-test.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';

/** A name with more uses is not followed. */
const mostUses = 100;

/** `if (!user) return; const name = user ? user.name : null;`: what the choice asks for is known there, and it is asked out of habit. */
export function isAskedAlready(choice: NodeOf<'ConditionalExpression' | 'LogicalExpression'>): boolean {
  const asked = askedIn(choice.type === 'ConditionalExpression' ? choice.test : choice.left);
  const uses = referenceOf(rootOf(asked))?.binding?.references ?? [];
  const home = enclosingFunction(choice);
  const { start } = rangeOf(choice);
  return (
    uses.length <= mostUses &&
    uses.some(
      ({ identifier }) =>
        rangeOf(identifier).end <= start &&
        enclosingFunction(identifier) === home &&
        isTestOf(asked, identifier),
    )
  );
}

/** `user` of `!user`, `user != null` and `user && user.isThere` */
function askedIn(test: Node): Node {
  const bare = unwrap(test);
  switch (bare.type) {
    case 'UnaryExpression':
      return bare.operator === '!' ? askedIn(bare.argument) : bare;
    case 'BinaryExpression':
      return unwrap(bare.left);
    case 'LogicalExpression':
      return askedIn(bare.left);
    default:
      return bare;
  }
}

function rootOf(node: Node): Node {
  let at = unwrap(node);
  while (at.type === 'MemberExpression') at = unwrap(at.object);
  return at;
}

/** The member that begins with that name is tested, and is the one that the choice asks for. */
function isTestOf(asked: Node, name: Node): boolean {
  let at = name;
  for (;;) {
    if (at.type === asked.type && isSameExpression(at, asked) && isNullTest(at)) return true;
    const around = parentOf(at);
    if (around?.type !== 'MemberExpression' || keyOf(at) !== 'object') return false;
    at = around;
  }
}
