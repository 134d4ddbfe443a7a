import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';

/** By the name of the method that they call. */
export type CallsOnThis = ReadonlyMap<string, readonly Call[]>;

export function callsOnThis(calls: readonly Call[]): CallsOnThis {
  return Map.groupBy(calls, ({ callee }) => nameOnThis(callee) ?? '');
}

/** `run` of `this.run`, `#run` of `this.#run`. */
function nameOnThis(callee: Node): string | undefined {
  if (callee.type !== 'MemberExpression' || !isOwn(unwrap(callee.object))) return undefined;
  return callee.property.type === 'PrivateName' ? `#${callee.property.id.name}` : propertyName(callee);
}

function isOwn(receiver: Node): boolean {
  if (receiver.type === 'ThisExpression' || propertyName(receiver) === 'exports') return true;
  return receiver.type === 'Identifier' && /^(?:self|that|_this|me|exports)$/.test(receiver.name);
}
