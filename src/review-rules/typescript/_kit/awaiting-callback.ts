import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import { functionBehind } from './function-behind.ts';
import { handlesOwnErrors, isRejectionHandled } from './handles-own-errors.ts';
import { methodBehind } from './method-behind.ts';
import { promiseCallOf } from './promise-call.ts';

/** A callback that returns a promise to whoever calls it. */
export interface AwaitingCallback {
  readonly node: Node;
  /** Written at this very place, with `async`. */
  readonly inline: FunctionNode | undefined;
  /** Whoever does not wait for it misses no error. */
  readonly isSettled: boolean;
}

/** `async …` itself, the name of an async function of this file, or `x => load(x)` around one; generators are not. */
export function awaitingCallback(argument: Node | undefined): AwaitingCallback | undefined {
  if (argument === undefined) return undefined;
  const node = unwrap(argument);
  switch (node.type) {
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return node.async ? ofAsync(node) : ofConcise(node);
    case 'Identifier':
    case 'MemberExpression': {
      const named = node.type === 'Identifier' ? functionBehind(node) : methodBehind(node);
      if (named === undefined || !isFunction(named) || named.async !== true || named.generator === true)
        return undefined;
      return { node, inline: undefined, isSettled: handlesOwnErrors(named) };
    }
    default:
      return undefined;
  }
}

function ofAsync(node: FunctionNode): AwaitingCallback | undefined {
  return node.generator === true ? undefined : { node, inline: node, isSettled: handlesOwnErrors(node) };
}

function ofConcise(node: FunctionNode): AwaitingCallback | undefined {
  if (node.body.type === 'BlockStatement') return undefined;
  const call = promiseCallOf(node.body);
  if (call === undefined) return undefined;
  const isSettled = isRejectionHandled(node.body) || (call.body !== undefined && handlesOwnErrors(call.body));
  return { node, inline: undefined, isSettled };
}
