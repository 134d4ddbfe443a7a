import type { Range } from '../../../domain/text-position.ts';
import { isFlowRoot } from '../../../languages/typescript/lower/roots.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import { isExit } from './is-exit.ts';

/** Where control may come to after a place, by the text alone: never outside of the range, nor into what it passes by. */
export interface Reach {
  readonly range: Range;
  readonly passedBy: readonly Range[];
}

/** Within one function. In a loop, what stands before the place comes after it as well. */
export function reachFrom(place: Node): Reach {
  let reach: Reach = { range: { start: rangeOf(place).start, end: theEnd }, passedBy: [] };
  let at = place;
  for (let around = parentOf(at); around !== undefined && !isFlowRoot(around); around = parentOf(at)) {
    reach = reachAround(reach, at, around);
    at = around;
  }
  return reach;
}

const theEnd = Number.POSITIVE_INFINITY;

/** What is left of the reach, or added to it, by the node around a part of the code. */
function reachAround(reach: Reach, at: Node, around: Node): Reach {
  switch (around.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
      return endingAt(rangeOf(around).end, reach);
    case 'IfStatement':
    case 'ConditionalExpression': {
      const other = keyOf(at) === 'consequent' ? around.alternate : around.consequent;
      if (keyOf(at) === 'test') return reach;
      const ended = isExit(at) ? endingAt(rangeOf(at).end, reach) : reach;
      return other == null ? ended : { ...ended, passedBy: [...ended.passedBy, rangeOf(other)] };
    }
    case 'TryStatement':
      // What leaves early may come to the handler, and comes to the `finally`.
      return { ...reach, range: { ...reach.range, end: theEnd } };
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return { range: { start: rangeOf(around).start, end: theEnd }, passedBy: [] };
    default:
      return reach;
  }
}

function endingAt(end: number, { range, passedBy }: Reach): Reach {
  return { passedBy, range: { ...range, end: Math.min(range.end, end) } };
}
