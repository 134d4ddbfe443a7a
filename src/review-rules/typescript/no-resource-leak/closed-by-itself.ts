import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, enclosingFunction, isFunction, unwrap } from '../../../languages/typescript/node.ts';
import { holds } from '../_kit/holds.ts';
import { propertyName } from '../_kit/property-name.ts';
import { remembered } from '../_kit/remembered.ts';

/**
 * `source.onmessage = function () { this.close(); }`, `(event) => event.target.close()`, in which the resource has no
 * name. Each function is gone through once, however many it makes.
 */
export function isClosedByItself(made: Node, known: Map<Node, boolean>): boolean {
  const home = enclosingFunction(made);
  if (home === undefined) return false;
  return remembered(known, home, () => holds(home.body, (part) => isNamelessClose(part, home)));
}

function isNamelessClose(part: Node, home: Node): boolean {
  if (part.type !== 'MemberExpression' && part.type !== 'OptionalMemberExpression') return false;
  return propertyName(part) === 'close' && (isOwnThis(part, home) || isTarget(part));
}

/** `this` of a function that is written in this one, and called by what it listens to. */
function isOwnThis({ object }: MemberNode, home: Node): boolean {
  const bare = unwrap(object);
  if (bare.type !== 'ThisExpression') return false;
  const owner = ancestorsOf(bare).find((one) => isFunction(one) && one.type !== 'ArrowFunctionExpression');
  return owner !== home && (owner?.type === 'FunctionExpression' || owner?.type === 'FunctionDeclaration');
}

type MemberNode = NodeOf<'MemberExpression' | 'OptionalMemberExpression'>;

/** `event.target`, `(event.currentTarget as WebSocket)`, `target` of `({ target }) => …` */
function isTarget({ object }: MemberNode): boolean {
  const bare = unwrap(object);
  const name = bare.type === 'Identifier' ? bare.name : propertyName(bare);
  return name === 'target' || name === 'currentTarget';
}
