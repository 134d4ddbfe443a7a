import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';

/** The listener that a call gives to the process for errors that nobody caught. */
export function crashListenerOf({
  callee,
  arguments: [event, listener],
}: NodeOf<'CallExpression'>): Node | undefined {
  if (callee.type !== 'MemberExpression' || event?.type !== 'StringLiteral') return undefined;
  if (event.value !== 'uncaughtException' && event.value !== 'unhandledRejection') return undefined;
  return isGlobalName(callee.object, 'process') && propertyName(callee) === 'on' ? listener : undefined;
}
