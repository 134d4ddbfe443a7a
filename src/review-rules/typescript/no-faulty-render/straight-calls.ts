import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';

/** What cannot leave the function on some way only. */
const straight = /^(?:VariableDeclaration|FunctionDeclaration|ExpressionStatement|TS\w+)$/;

/** The calls that stand alone in a function and run each time that it does. */
export function straightCalls({ body }: FunctionNode): readonly Call[] {
  const bare = unwrap(body);
  if (bare.type !== 'BlockStatement') return isCall(bare) ? [bare] : [];
  const calls: Call[] = [];
  for (const statement of bare.body) {
    const tried = statement.type === 'TryStatement' ? statement.block.body : undefined;
    for (const one of tried ?? [statement]) {
      if (!straight.test(one.type)) return calls;
      const call = one.type === 'ExpressionStatement' ? callAlone(one.expression) : undefined;
      if (call !== undefined) calls.push(call);
    }
    if (tried !== undefined) return calls;
  }
  return calls;
}

function callAlone(expression: Node): Call | undefined {
  const bare = unwrap(expression);
  const value = bare.type === 'AwaitExpression' ? unwrap(bare.argument) : bare;
  if (value.type === 'UnaryExpression' && value.operator === 'void') return callAlone(value.argument);
  return isCall(value) ? value : undefined;
}
