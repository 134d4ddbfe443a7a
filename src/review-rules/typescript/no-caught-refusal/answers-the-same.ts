import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { expressionKey } from '../_kit/expression-key.ts';

/** `try { … notFound(); } catch { notFound(); }`: whatever it catches, the answer is the one that was meant. */
export function answersTheSame({ body }: NodeOf<'CatchClause'>, thrown: Node): boolean {
  const [meant, last] = [callOf(thrown), callOf(body.body.at(-1))];
  if (meant === undefined || last?.arguments.length !== meant.arguments.length) return false;
  return (
    isSame(meant.callee, last.callee) && meant.arguments.every((one, at) => isSame(one, last.arguments[at]))
  );
}

function callOf(node: Node | undefined): Call | undefined {
  switch (node?.type) {
    case 'ExpressionStatement':
      return callOf(unwrap(node.expression));
    case 'ThrowStatement':
    case 'ReturnStatement':
      return node.argument == null ? undefined : callOf(unwrap(node.argument));
    default:
      return node !== undefined && isCall(node) ? node : undefined;
  }
}

function isSame(one: Node, other: Node | undefined): boolean {
  const key = expressionKey(one);
  return key !== undefined && other !== undefined && key === expressionKey(other);
}
