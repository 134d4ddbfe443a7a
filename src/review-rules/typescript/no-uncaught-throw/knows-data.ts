import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { Known } from '../_kit/origin/trace.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { EventCallback } from './event-callback.ts';

/** For a trace: the parameters of callbacks that hold what was sent. */
export function knowsData(callbacks: readonly EventCallback[]): (expression: Node) => Known | undefined {
  const byBody = new Map<Node, EventCallback>();
  for (const callback of callbacks) byBody.set(callback.body, callback);
  return (expression) => {
    const answer = redirectedBy(expression);
    if (answer !== undefined) return isAnswer(answer, byBody) ? 'request' : undefined;
    const binding = expression.type === 'Identifier' ? referenceOf(expression)?.binding : undefined;
    const callback = binding?.kind === 'param' ? byBody.get(binding.scope.node) : undefined;
    if (binding === undefined || callback === undefined || !holdsData(binding, callback)) return undefined;
    return callback.sender === 'peer' ? 'request' : 'file';
  };
}

/** `res` of `res.headers.location`: where another server sends us. */
function redirectedBy(expression: Node): Node | undefined {
  if (expression.type !== 'MemberExpression' || propertyName(expression) !== 'location') return undefined;
  const headers = unwrap(expression.object);
  const isRead = headers.type === 'MemberExpression' && propertyName(headers) === 'headers';
  return isRead ? unwrap(headers.object) : undefined;
}

/** What `http.get` and the event `response` hand to their callback. */
function isAnswer(node: Node, byBody: ReadonlyMap<Node, EventCallback>): boolean {
  const binding = node.type === 'Identifier' ? referenceOf(node)?.binding : undefined;
  const callback = binding?.kind === 'param' ? byBody.get(binding.scope.node) : undefined;
  if (callback?.body.params[0] !== binding?.declarations[0]) return false;
  const { name, sender } = callback ?? {};
  return name === 'response' || (sender === 'answer' && (name === 'get' || name === 'request'));
}

function holdsData({ declarations }: Binding, { body, dataFrom, name }: EventCallback): boolean {
  const [declaration] = declarations;
  const index = body.params.findIndex((one) => one === declaration);
  if (dataFrom === undefined || index < dataFrom) return false;
  // What comes after it is the answer, or the connection.
  return !/^(?:create|request$|upgrade$)/.test(name) || index === 0;
}
