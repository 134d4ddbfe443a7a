import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCall } from './call.ts';
import type { Call } from './call.ts';
import { isRejectionHandled } from './handles-own-errors.ts';
import { natureOf } from './nature-of-call.ts';
import type { Nature } from './nature-of-call.ts';

/** The call of a block whose failure matters. */
export interface Work {
  readonly call: Call;
  readonly isAwaited: boolean;
  /** Its result is not used: it is called for what it does. */
  readonly isEffect: boolean;
  /** By its name its failure matters, or something is done in the block, not only asked. */
  readonly isWeighty: boolean;
}

/**
 * The first call of a block whose failure should not go unseen: one that is waited for, or whose name weighs enough.
 * When the block begins with something that may fail by its nature (close, parse, feature test), only the former.
 */
export function attemptedWork(block: Node): Work | undefined {
  let isBegun = false;
  const calls = callsIn(block).map((call) => attemptOf(call));
  for (const { call, nature, isAwaited, isEffect } of calls) {
    if (nature === 'refusable') return undefined;
    if (nature === 'optional') isBegun = true;
    else if (isAwaited || (!isBegun && nature === 'weighty'))
      return { call, isAwaited, isEffect, isWeighty: calls.some((other) => matters(other)) };
  }
  return undefined;
}

interface Attempt extends Omit<Work, 'isWeighty'> {
  readonly nature: Nature;
}

function attemptOf(call: Call): Attempt {
  const around = parentOf(call);
  const isAwaited =
    (around?.type === 'AwaitExpression' || around?.type === 'YieldExpression') && !isRejectionHandled(call);
  const user = isAwaited ? parentOf(around) : around;
  const isEffect = user?.type === 'ExpressionStatement';
  return { call, isAwaited, isEffect, nature: natureOf(call, isEffect) };
}

function matters({ nature, isEffect }: Attempt): boolean {
  return nature === 'weighty' || (isEffect && nature === 'unknown');
}

/** In the order of evaluation, without those of inner functions and inner `try` statements. */
export function callsIn(block: Node): readonly Call[] {
  const calls: Call[] = [];
  const visit = (node: Node): void => {
    if (isFunction(node) || node.type === 'TryStatement') return;
    walkChildren(node, visit);
    if (isCall(node)) calls.push(node);
  };
  walkChildren(block, visit);
  return calls;
}
