import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCall } from '../_kit/promise-call.ts';
import type { Call } from '../_kit/promise-call.ts';
import { natureOf } from './nature-of-call.ts';

/** The call of a block whose failure matters. */
export interface Work {
  readonly call: Call;
  readonly isAwaited: boolean;
  /** Its result is not used: it is called for what it does. */
  readonly isEffect: boolean;
}

/**
 * The first call of a block whose failure should not go unseen: one that is waited for, or whose name weighs enough.
 * When the block begins with something that may fail by its nature (close, parse, feature test), only the former.
 */
export function attemptedWork(block: Node): Work | undefined {
  let isBegun = false;
  for (const call of callsIn(block)) {
    const work = workOf(call);
    const nature = natureOf(call, work.isEffect);
    if (nature === 'refusable') return undefined;
    if (nature === 'optional') isBegun = true;
    else if (work.isAwaited || (!isBegun && nature === 'weighty')) return work;
  }
  return undefined;
}

function workOf(call: Call): Work {
  const around = parentOf(call);
  const isAwaited = around?.type === 'AwaitExpression' || around?.type === 'YieldExpression';
  const user = isAwaited ? parentOf(around) : around;
  return { call, isAwaited, isEffect: user?.type === 'ExpressionStatement' };
}

/** In the order of evaluation, without those of inner functions and inner `try` statements. */
function callsIn(block: Node): readonly Call[] {
  const calls: Call[] = [];
  const visit = (node: Node): void => {
    if (isFunction(node) || node.type === 'TryStatement') return;
    walkChildren(node, visit);
    if (isCall(node)) calls.push(node);
  };
  walkChildren(block, visit);
  return calls;
}
