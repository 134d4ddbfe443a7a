import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { Known } from '../_kit/origin/trace.ts';
import type { EventCallback } from './event-callback.ts';

/** For a trace: the parameters of callbacks that hold what was sent. */
export function knowsData(callbacks: readonly EventCallback[]): (expression: Node) => Known | undefined {
  const byBody = new Map<Node, EventCallback>();
  for (const callback of callbacks) byBody.set(callback.body, callback);
  return (expression) => {
    const binding = expression.type === 'Identifier' ? referenceOf(expression)?.binding : undefined;
    const callback = binding?.kind === 'param' ? byBody.get(binding.scope.node) : undefined;
    if (binding === undefined || callback === undefined || !holdsData(binding, callback)) return undefined;
    return callback.sender === 'peer' ? 'request' : 'file';
  };
}

function holdsData({ declarations }: Binding, { body, dataFrom, name }: EventCallback): boolean {
  const [declaration] = declarations;
  const index = body.params.findIndex((one) => one === declaration);
  if (dataFrom === undefined || index < dataFrom) return false;
  // What comes after it is the answer, or the connection.
  return !/^(?:create|request$|upgrade$)/.test(name) || index === 0;
}
