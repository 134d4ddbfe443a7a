import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction } from '../../../languages/typescript/node.ts';
import { holds } from '../_kit/holds.ts';
import { isExitCall } from '../_kit/is-exit-call.ts';
import { keyName } from '../_kit/property-name.ts';
import { reachesEndOf } from '../_kit/statement-flow.ts';
import { seemsToLeave } from './seems-to-leave.ts';
import type { SilentCallback } from './silent-callback.ts';

/** `get total() { this.lines.reduce(…); }`; one without any statement is still to be written. */
export function silentGetterOf(method: NodeOf<'ClassMethod' | 'ObjectMethod'>): SilentCallback | undefined {
  if (method.kind !== 'get' || !doesSomething(method.body) || !reachesEndOf(method)) return undefined;
  if (method.body.body.some((one) => leaves(one) || seemsToLeave(one))) return undefined;
  return {
    method: keyName(method) ?? '',
    callback: method,
    manner: 'getter',
    returned: onlyExpressionIn(method.body),
    isForEffect: false,
  };
}

/** `get passive() { isKnown = true; }` tells that somebody asks: nothing is wanted of it. */
function doesSomething({ body }: NodeOf<'BlockStatement'>): boolean {
  return body.some((statement) => {
    if (statement.type !== 'ExpressionStatement') return statement.type !== 'EmptyStatement';
    const { expression } = statement;
    return expression.type !== 'AssignmentExpression' || expression.left.type !== 'Identifier';
  });
}

function leaves(statement: Node): boolean {
  return holds(statement, (part) => part.type === 'ReturnStatement' || isExitCall(part));
}

function onlyExpressionIn({ body }: NodeOf<'BlockStatement'>): Node | undefined {
  const [only, other] = body;
  if (only?.type !== 'ExpressionStatement' || other !== undefined) return undefined;
  const { expression } = only;
  return expression.type === 'AssignmentExpression' || isFunction(expression) ? undefined : expression;
}
