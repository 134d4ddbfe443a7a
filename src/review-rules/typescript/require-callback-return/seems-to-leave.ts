import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isExitCall } from '../_kit/is-exit-call.ts';

/** By its types or names the statement leaves, which its form alone does not tell. */
export function seemsToLeave(last: Node): boolean {
  switch (last.type) {
    case 'ExpressionStatement':
      return isExitCall(last.expression);
    case 'SwitchStatement':
      // All values are dealt with, as the checker of types knows.
      return last.cases.every(({ consequent }) => leavesByReturn(consequent));
    case 'IfStatement':
      return last.alternate?.type === 'IfStatement' && leavesInEachArm(last);
    default:
      return false;
  }
}

function leavesByReturn(statements: readonly Node[]): boolean {
  return statements.length === 0 || isReturn(statements.at(-1));
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
