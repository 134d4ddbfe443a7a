import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';

const arithmetic = /^(?:[-+*/%&|^]|\*\*|<<|>>>?)=$/;

/** The assignment whose value an `await` is part of. */
export function assignmentAround(wait: Node): NodeOf<'AssignmentExpression'> | undefined {
  let at: Node | undefined = wait;
  for (let up = parentOf(wait); up !== undefined; at = up, up = parentOf(up)) {
    if (isFunction(up) || up.type.endsWith('Statement') || up.type === 'VariableDeclarator') return undefined;
    if (up.type === 'AssignmentExpression') return keyOf(at) === 'right' ? up : undefined;
  }
  return undefined;
}

/** Is the target read before the `await` of the assignment, to be part of what is written? */
export function readsTargetBefore(
  assignment: NodeOf<'AssignmentExpression'>,
  wait: Node,
  key: string,
): boolean {
  if (arithmetic.test(assignment.operator)) return true;
  if (assignment.operator !== '=') return false;
  for (let at = wait, up = parentOf(wait); up !== undefined && up !== assignment; at = up, up = parentOf(up))
    if (isReadBeside(up, at, key)) return true;
  return false;
}

/** `total + await f()`, `[...list, await f()]`, `list.concat(await f())` */
function isReadBeside(around: Node, part: Node, key: string): boolean {
  const is = (node: Node | null | undefined): boolean => node != null && expressionKey(node) === key;
  switch (around.type) {
    case 'BinaryExpression':
      return (
        keyOf(part) === 'right' &&
        /^[-+*]$/.test(around.operator) &&
        (is(around.left) || isLastOperand(around.left, key))
      );
    case 'ArrayExpression':
      return around.elements
        .slice(
          0,
          around.elements.findIndex((each) => each === part),
        )
        .some((each) => each?.type === 'SpreadElement' && is(each.argument));
    case 'ObjectExpression':
      return around.properties
        .slice(
          0,
          around.properties.findIndex((each) => each === part),
        )
        .some((each) => each.type === 'SpreadElement' && is(each.argument));
    default: {
      if (!isCall(around) || keyOf(part) !== 'arguments' || nameOfCallee(around.callee) !== 'concat')
        return false;
      const callee = unwrap(around.callee);
      return callee.type === 'MemberExpression' && is(callee.object);
    }
  }
}

/** `total + 1` */
function isLastOperand(node: Node, key: string): boolean {
  const bare = unwrap(node);
  return (
    bare.type === 'BinaryExpression' &&
    (expressionKey(bare.left) === key || expressionKey(bare.right) === key)
  );
}
