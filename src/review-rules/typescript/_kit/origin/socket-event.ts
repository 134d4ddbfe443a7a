import type { Node } from '../../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf } from '../../../../languages/typescript/node.ts';
import { isCall } from '../call.ts';
import { nameOfCallee } from '../name-of-callee.ts';
import { propertyName } from '../property-name.ts';

/** What such a handler gets is of the connection itself, not sent by the other side. */
const ofConnection = /^(?:error|close|end|connect|disconnect(?:ing)?|drain|finish|timeout|upgrade|p[io]ng)$/;

/** `socket.on('message', …)` of `server.on('connection', (socket) => …)`: what the handler gets comes over the network. */
export function isSocketEvent(call: Node): boolean {
  if (!isCall(call) || !('object' in call.callee) || !/^(?:on|once)$/.test(propertyName(call.callee) ?? ''))
    return false;
  const [event] = call.arguments;
  if (event?.type !== 'StringLiteral' || ofConnection.test(event.value)) return false;
  const binding = referenceOf(call.callee.object as Node)?.binding;
  const owner = binding?.kind === 'param' ? binding.scope.node : undefined;
  if (owner === undefined || !isFunction(owner) || owner.params[0] !== binding?.declarations[0]) return false;
  return isConnectionHandler(owner);
}

function isConnectionHandler(handler: Node): boolean {
  const call = parentOf(handler);
  if (call === undefined || !isCall(call) || nameOfCallee(call.callee) !== 'on') return false;
  const [event] = call.arguments;
  return event?.type === 'StringLiteral' && /^(?:secureC|c)onnection$/.test(event.value);
}
