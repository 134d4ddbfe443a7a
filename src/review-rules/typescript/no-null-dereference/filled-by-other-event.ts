import type { Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { NullSource } from './null-source.ts';

/**
 * `socket.on('hello', () => users.set(socket.id, …))` and `socket.on('typing', () => { users.get(socket.id).seen = … })`:
 * whoever is at the other end decides which event comes first.
 */
export function isFilledByOtherEvent({ call, subject }: NullSource): boolean {
  const map = referenceOf(unwrap(subject))?.binding;
  const own = eventAround(call);
  if (map === undefined || own === undefined || map.references.length > mostUses) return false;
  const fillings = map.references.flatMap(({ identifier }) => {
    const member = keyOf(identifier) === 'object' ? parentOf(identifier) : undefined;
    return member !== undefined && propertyName(member) === 'set' ? [eventAround(identifier)] : [];
  });
  return (
    fillings.length > 0 && fillings.every((one) => one?.sender === own.sender && one.event !== own.event)
  );
}

/** Of a map that is used more often each use is not looked at. */
const mostUses = 100;

interface Event {
  /** A parameter: who sends is another one each time. */
  readonly sender: Binding;
  readonly event: string;
}

/** Of the listener around, where that is written in the call. */
function eventAround(node: Node): Event | undefined {
  const listener = enclosingFunction(node);
  const call = listener !== undefined && isFunction(listener) ? parentOf(listener) : undefined;
  if (call?.type !== 'CallExpression' || call.arguments[1] !== listener) return undefined;
  const [event] = call.arguments;
  const { callee } = call;
  if (event?.type !== 'StringLiteral' || callee.type !== 'MemberExpression') return undefined;
  if (propertyName(callee) !== 'on') return undefined;
  const sender = referenceOf(unwrap(callee.object))?.binding;
  return sender?.kind === 'param' ? { sender, event: event.value } : undefined;
}
