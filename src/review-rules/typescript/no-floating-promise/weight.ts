import type { Confidence } from '../../../domain/finding.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, enclosingFunction, isFunction } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { canAwaitAt } from '../_kit/can-await-at.ts';
import type { PromiseCall } from '../_kit/promise-call.ts';
import { chainRootOf } from './chain-root.ts';
import { habitOf } from './habit.ts';
import { isHandler } from './is-handler.ts';

type Statement = NodeOf<'BlockStatement'>['body'][number];

/**
 * How sure it is that a promise thrown away is a slip; undefined: it may well be meant. Starting work without waiting is
 * common where nobody could wait, so there something else has to speak for a slip.
 */
export function weightOf(call: Node, promise: PromiseCall, file: TypeScriptFile): Confidence | undefined {
  const habit = habitOf(call, file);
  if (habit.isIgnoring) return undefined;
  if (isInCatchingTry(call)) return 'certain';
  const home = enclosingFunction(call);
  const isOfPlatform = promise.body === undefined && promise.isNative;
  if (canAwaitAt(call)) {
    if (!isLast(call) || isOfPlatform) return 'certain';
    return habit.isWaiting ? 'likely' : undefined;
  }
  if (isOfPlatform || chainRootOf(call) !== call) return 'likely';
  if (home === undefined) return 'likely';
  return isLast(call) || isHandler(home) ? undefined : 'likely';
}

/** Whoever writes `try { save(); } catch` wants to see the errors of `save`. */
function isInCatchingTry(call: Node): boolean {
  let inner = call;
  for (const at of ancestorsOf(call)) {
    if (isFunction(at)) return false;
    if (at.type === 'TryStatement' && at.handler != null && at.block === inner) return true;
    inner = at;
  }
  return false;
}

/** Nothing in the function comes after it: it ends the body, or a branch at the end of it, or a bare `return` follows. */
function isLast(call: Node): boolean {
  let inner: Node = call;
  for (const at of ancestorsOf(call)) {
    if (isFunction(at)) return true;
    switch (at.type) {
      case 'BlockStatement': {
        const next = at.body[at.body.indexOf(inner as Statement) + 1];
        if (next !== undefined) return next.type === 'ReturnStatement' && next.argument == null;
        break;
      }
      case 'IfStatement':
      case 'ExpressionStatement':
      case 'LogicalExpression':
      case 'ConditionalExpression':
        break;
      default:
        return false;
    }
    inner = at;
  }
  return false;
}
