import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { functionBehind } from './function-behind.ts';
import { isExitCall } from './is-exit-call.ts';
import { openCasesOf, reachesEndOf } from './statement-flow.ts';

/** By its types or names the statement leaves, which its form alone does not tell. */
export function seemsToLeave(last: Node): boolean {
  switch (last.type) {
    case 'ExpressionStatement':
      return isExitCall(last.expression) || callsThrower(last.expression);
    case 'SwitchStatement':
      // All values are dealt with, as the checker of types knows.
      return (
        openCasesOf(last).length === 0 && last.cases.every(({ consequent }) => leavesByReturn(consequent))
      );
    case 'IfStatement':
      return last.alternate?.type === 'IfStatement' && leavesInEachArm(last);
    default:
      return false;
  }
}

function leavesByReturn(statements: readonly Node[]): boolean {
  return statements.length === 0 || statements.some((one) => isReturn(one));
}

function isReturn(statement: Node | undefined): boolean {
  if (statement?.type === 'BlockStatement') return isReturn(statement.body.at(-1));
  return statement?.type === 'ReturnStatement' || statement?.type === 'ThrowStatement';
}

/** `if (a) return 1; else if (b) return 2;`: more than two arms are meant to be all. */
function leavesInEachArm(first: NodeOf<'IfStatement'>): boolean {
  let at: Node | null | undefined = first;
  while (at?.type === 'IfStatement') {
    if (!isReturn(at.consequent)) return false;
    at = at.alternate;
  }
  return at == null || isReturn(at);
}

/** A function of this file that never comes to its end and gives nothing. */
function callsThrower(expression: Node): boolean {
  const call = expression.type === 'AwaitExpression' ? expression.argument : expression;
  const callee = call.type === 'CallExpression' ? functionBehind(call.callee) : undefined;
  if (callee === undefined || !('body' in callee)) return false;
  if (
    callee.returnType?.type === 'TSTypeAnnotation' &&
    callee.returnType.typeAnnotation.type === 'TSNeverKeyword'
  )
    return true;
  return callee.body.type === 'BlockStatement' && callee.body.body.at(-1)?.type === 'ThrowStatement'
    ? !reachesEndOf(callee)
    : false;
}
