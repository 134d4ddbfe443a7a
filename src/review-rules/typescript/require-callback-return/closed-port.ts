import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { returnsOf } from './silent-callback.ts';
import type { SilentCallback } from './silent-callback.ts';

/**
 * `chrome.runtime.onMessage.addListener((message, sender, answer) => { load().then(answer); })`: the port stays open only
 * for a listener that gives `true` at once. One that gives a promise gives something else.
 */
export function portClosedEarly(call: Call, tree: TypeScriptTree): SilentCallback | undefined {
  if (nameOfCallee(call.callee) !== 'addListener') return undefined;
  const [root, ...names] = namesOfReceiver(call.callee);
  if (root !== 'chrome' || !/^runtime onMessage(?:External)?$/.test(names.join(' '))) return undefined;
  const listener = call.arguments[0] && functionBehind(call.arguments[0]);
  if (listener === undefined || !isFunction(listener) || listener.generator === true) return undefined;
  if (listener.body.type !== 'BlockStatement' || !answersLater(listener, tree)) return undefined;
  const isKept = returnsOf(listener).some(({ argument }) => argument != null);
  if (isKept && listener.async !== true) return undefined;
  return {
    method: 'addListener',
    callback: listener,
    manner: 'never',
    returned: undefined,
    isForEffect: false,
    loss: 'answer',
  };
}

/** Its third parameter is called in a callback of a promise or of the platform, or after an `await`. */
function answersLater(listener: FunctionNode, tree: TypeScriptTree): boolean {
  const answer = listener.params[2];
  if (answer?.type !== 'Identifier') return false;
  const references = tree.scopeOf(listener.body).bindings.get(answer.name)?.references ?? [];
  const uses = references.map(({ identifier }) => identifier);
  if (listener.async === true) {
    const end = endOfFirstWait(listener, tree);
    return uses.length > 0 && uses.every(({ start }) => (start ?? 0) >= end);
  }
  return uses.length > 0 && uses.every((use) => isLater(use, listener));
}

/** What stands before it is done while the port is open. */
function endOfFirstWait(listener: FunctionNode, tree: TypeScriptTree): number {
  const { start, end } = rangeOf(listener);
  const first = tree
    .nodesOf('AwaitExpression')
    .find(
      (one) => rangeOf(one).start > start && rangeOf(one).end < end && enclosingFunction(one) === listener,
    );
  return first === undefined ? Infinity : rangeOf(first).end;
}

function isLater(use: Node, listener: FunctionNode): boolean {
  const isGiven = isCall(parentOf(use) ?? use) && keyOf(use) === 'arguments';
  if (isGiven) return isThen(parentOf(use) ?? use);
  const inner = enclosingFunction(use);
  if (inner === undefined || inner === listener) return false;
  const around = parentOf(inner);
  return around !== undefined && isCall(around) && around.callee !== inner && isThen(around);
}

/** What calls it back later, for sure: `then`, a timer, and the functions of `chrome` themselves. */
function isThen(call: Node): boolean {
  if (!isCall(call)) return false;
  const name = nameOfCallee(unwrap(call.callee)) ?? '';
  return /^(?:then|catch|finally|setTimeout)$/.test(name) || namesOfReceiver(call.callee)[0] === 'chrome';
}
