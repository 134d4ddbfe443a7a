import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { exitsOf } from '../_kit/exits-of.ts';
import { holds } from '../_kit/holds.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';

/**
 * Something is taken by a statement and given back by a call further down in the same list: on which way does control
 * leave before that? `isGiven`: the call, or what is called.
 * @param isAside Statements that leave only where nothing was taken.
 */
export function wayPast(
  statement: Node | undefined,
  isGiven: (node: Node) => boolean,
  isAside: (statement: Node) => boolean = () => false,
): 'return' | 'failure' | undefined {
  const block = statement && parentOf(statement);
  if (statement === undefined || block?.type !== 'BlockStatement') return undefined;
  const after = block.body.slice(block.body.findIndex((one) => one === statement) + 1);
  return wayThrough(after, isGiven, isAside);
}

/** The same of statements that begin while it is held. */
export function wayThrough(
  statements: readonly Node[],
  isGiven: (node: Node) => boolean,
  isAside: (statement: Node) => boolean = () => false,
): 'return' | 'failure' | undefined {
  const end = statements.findIndex((one) => isReleasing(one, isGiven));
  const between = statements.slice(0, Math.max(0, end)).filter((one) => !isAside(one));
  // Given back in between, by a handler or by another function: that may be on just those ways.
  if (between.some((one) => holds(one, isGiven))) return undefined;
  if (between.some((one) => exitsOf(one).length > 0)) return 'return';
  return between.some(mayFail) ? 'failure' : undefined;
}

/** `give();`, `await give();` */
function isReleasing(statement: Node, isGiven: (node: Node) => boolean): boolean {
  if (statement.type !== 'ExpressionStatement') return false;
  const call = unwrap(statement.expression);
  const called = call.type === 'AwaitExpression' ? unwrap(call.argument) : call;
  return called.type === 'CallExpression' && (isGiven(called) || isGiven(called.callee));
}

const pausing = /^(?:delay|sleep|pause|wait|timeout|setTimeout|nextTick)/i;

/** Something is waited for outside of a `try` that takes its failure. */
function mayFail(node: Node): boolean {
  if (isFunction(node)) return false;
  if (node.type === 'TryStatement' && node.handler != null) return false;
  if (node.type === 'AwaitExpression') {
    const call = unwrap(node.argument);
    if (call.type === 'CallExpression') {
      const name = nameOfCallee(call.callee) ?? '';
      return name !== 'catch' && !pausing.test(name);
    }
  }
  let found = false;
  walkChildren(node, (child) => {
    found ||= mayFail(child);
  });
  return found;
}
