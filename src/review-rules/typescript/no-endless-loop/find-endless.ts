import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { forgottenCountIn } from './forgotten-count.ts';
import { isKept, stateOf } from './kept-state.ts';
import type { Loop } from './loop.ts';
import { mayBeWritten, staysInside } from './loop.ts';
import { otherCounterIn } from './other-counter.ts';
import { putBackIn } from './put-back.ts';
import type { SameMatch } from './same-match.ts';
import { sameMatchIn } from './same-match.ts';
import { skippedStepIn } from './skipped-step.ts';
import { hasStillWay } from './still-way.ts';
import { wrongDirectionIn } from './wrong-direction.ts';

export interface Endless {
  readonly why:
    | SameMatch['why']
    | 'kept'
    | 'uncounted'
    | 'skipped'
    | 'put-back'
    | 'found-again'
    | 'other-counter'
    | 'wrong-way'
    | 'still';
  readonly at: Node;
}

export function endlessIn(loop: Loop, file: TypeScriptFile): Endless | undefined {
  const { test } = loop;
  if (test == null) return undefined;
  const counter = otherCounterIn(loop, file);
  if (counter !== undefined) return { why: 'other-counter', at: counter };
  const away = wrongDirectionIn(loop);
  if (away !== undefined) return { why: 'wrong-way', at: away };
  const skipped = skippedStepIn(loop);
  if (skipped !== undefined) return { why: 'skipped', at: skipped };
  const found = sameMatchIn(loop, file);
  const endless: Endless | undefined =
    found === undefined ? ofState(loop, test) : { why: found.why, at: test };
  if (endless !== undefined && staysInside(loop)) return endless;
  const count = forgottenCountIn(loop);
  if (count !== undefined) return { why: 'uncounted', at: count };
  return loop.type === 'WhileStatement' && hasStillWay(loop) ? { why: 'still', at: test } : undefined;
}

function ofState(loop: Loop, test: Node): Endless | undefined {
  const again = putBackIn(loop);
  if (again !== undefined) return { why: 'put-back', at: again };
  if (findsAgain(test, loop)) return { why: 'found-again', at: test };
  const state = loop.type === 'DoWhileStatement' ? undefined : stateOf(test);
  return state !== undefined && isKept(state, loop) ? { why: 'kept', at: test } : undefined;
}

/** `while ((at = text.indexOf(word, at)) !== -1) count++`: it is found where it was found. */
function findsAgain(test: Node, loop: Loop): boolean {
  const bare = unwrap(test);
  const write = bare.type === 'BinaryExpression' ? unwrap(bare.left) : bare;
  if (write.type !== 'AssignmentExpression' || write.operator !== '=') return false;
  const call = unwrap(write.right);
  if (!isCall(call) || !/^(?:i|lastI)ndexOf$/.test(propertyName(call.callee) ?? '')) return false;
  const from = call.arguments[1];
  if (from === undefined) return false;
  const place = referenceOf(unwrap(write.left))?.binding;
  if (place === undefined || referenceOf(unwrap(from))?.binding !== place || !('object' in call.callee))
    return false;
  const subject = referenceOf(unwrap(call.callee.object as Node))?.binding;
  if (subject === undefined || mayBeWritten(subject, loop)) return false;
  const writes = place.references.filter(
    ({ access, identifier }) => access !== 'read' && isAfter(identifier, test) && isBefore(identifier, loop),
  );
  return writes.length === 0;
}

function isAfter(node: Node, other: Node): boolean {
  return rangeOf(node).start >= rangeOf(other).end;
}

function isBefore(node: Node, other: Node): boolean {
  return rangeOf(node).start < rangeOf(other).end;
}
