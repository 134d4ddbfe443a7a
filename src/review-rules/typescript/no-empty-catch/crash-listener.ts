import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';

/** The listener that `process.on(…)` is given for errors that nobody caught. */
export function crashListenerOf({
  callee,
  arguments: [event, listener],
}: NodeOf<'CallExpression'>): Node | undefined {
  if (callee.type !== 'MemberExpression' || event?.type !== 'StringLiteral') return undefined;
  if (event.value !== 'uncaughtException' && event.value !== 'unhandledRejection') return undefined;
  return isGlobalName(callee.object, 'process') ? listener : undefined;
}
