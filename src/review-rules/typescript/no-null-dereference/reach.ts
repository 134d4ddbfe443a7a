import type { Range } from '../../../domain/text-position.ts';
import { isFlowRoot } from '../../../languages/typescript/lower/roots.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import { isExit } from '../_kit/is-exit.ts';

/** Where control may come to after a place, by the text alone: never outside of the range, nor into what it passes by. */
export interface Reach {
  readonly range: Range;
  readonly passedBy: readonly Range[];
  /** At the end of the range the function is left: no loop comes back. */
  readonly isLeft: boolean;
}

/** Within one function. In a loop, what stands before the place comes after it as well. */
export function reachFrom(place: Node): Reach {
  let reach: Reach = { range: { start: rangeOf(place).start, end: theEnd }, passedBy: [], isLeft: false };
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
      return { ...endingAt(rangeOf(around).end, reach), isLeft: true };
    case 'IfStatement':
    case 'ConditionalExpression': {
      const other = keyOf(at) === 'consequent' ? around.alternate : around.consequent;
      if (keyOf(at) === 'test') return reach;
      const ended = isExit(at)
        ? { ...endingAt(rangeOf(at).end, reach), isLeft: reach.isLeft || leavesFunction(at) }
        : reach;
      return other == null ? ended : { ...ended, passedBy: [...ended.passedBy, rangeOf(other)] };
    }
    case 'TryStatement':
      // What leaves early may come to the handler, and comes to the `finally`.
      return { ...reach, range: { ...reach.range, end: theEnd }, isLeft: false };
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return reach.isLeft
        ? reach
        : { range: { start: rangeOf(around).start, end: theEnd }, passedBy: [], isLeft: false };
    default:
      return reach;
  }
}

function endingAt(end: number, reach: Reach): Reach {
  const { range } = reach;
  return { ...reach, range: { ...range, end: Math.min(range.end, end) } };
}

/** By a `return` or `throw` that nothing before it goes around. */
function leavesFunction(code: Node): boolean {
  if (code.type !== 'BlockStatement')
    return code.type === 'ReturnStatement' || code.type === 'ThrowStatement';
  const last = code.body.at(-1);
  return (
    last !== undefined &&
    leavesFunction(last) &&
    code.body.every((each) => each === last || isSimple(each.type))
  );
}

function isSimple(type: Node['type']): boolean {
  return type === 'ExpressionStatement' || type === 'VariableDeclaration';
}
