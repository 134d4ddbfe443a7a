import type { Offset, Range } from '../../../domain/text-position.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import { isComparison } from '../_kit/is-comparison.ts';
import { isExit } from '../_kit/is-exit.ts';
import { isNullLiteral } from '../_kit/is-null-literal.ts';
import { reachFrom } from './reach.ts';
import type { Reach } from './reach.ts';
import { isReplacedBy, isSetIn } from './set-in.ts';

/** Where a value that is tested for null, or given it, may be null, and where the test says that it is not. */
export interface Doubt {
  /** The test, or the assignment. */
  readonly origin: Offset;
  readonly reach: Reach;
  readonly sheltered: readonly Range[];
}

const none: readonly Range[] = [];

/** @param nulled What null is assigned to. */
export function doubtOfNull(nulled: Node): Doubt {
  return { origin: rangeOf(nulled).start, reach: reachFrom(nulled), sheltered: none };
}

/** What the test of a value says of the code around it; undefined: nothing. `tested`: what must be true, or not null. */
export function doubtOf(tested: Node): Doubt | undefined {
  const reading = readTest(tested);
  if (reading === undefined) return undefined;
  const { sheltered, range } = reading;
  const reach = reachFrom(tested);
  const origin = rangeOf(tested).start;
  return { origin, sheltered, reach: range === undefined ? reach : { ...reach, range } };
}

interface Reading {
  readonly sheltered: readonly Range[];
  /** Everywhere else the value is there. */
  readonly range?: Range;
}

function readTest(tested: Node): Reading | undefined {
  const sheltered: Range[] = [];
  let at = tested;
  let isThereWhenTrue = true;
  let saysNothing = false;
  // The last operand of `a && b` is a value like others, unless the whole is a test.
  let isTested = false;
  for (let around = parentOf(at); around !== undefined; at = around, around = parentOf(at)) {
    const turned = turnedBy(at, around);
    if (turned === undefined) {
      if (keyOf(at) === 'test' && !saysNothing) return ofWhole(tested, around, isThereWhenTrue, sheltered);
      return isTested || keyOf(at) === 'test' ? { sheltered } : undefined;
    }
    if (turned === 'unclear') return { sheltered: none };
    if (turned) isThereWhenTrue = !isThereWhenTrue;
    if (around.type !== 'LogicalExpression') {
      isTested ||= unwrap(around) === around;
      continue;
    }
    const isFirst = keyOf(at) === 'left';
    isTested ||= isFirst;
    if ((around.operator === '&&') !== isThereWhenTrue) {
      if (isFirst && isReplacedBy(tested, around)) return undefined;
      saysNothing = true;
    } else if (isFirst && !saysNothing) sheltered.push(rangeOf(around.right));
  }
  return { sheltered: none };
}

/** Does the expression around a part of the test say the opposite of it? undefined: it is no part of the test. */
function turnedBy(at: Node, around: Node): boolean | 'unclear' | undefined {
  switch (around.type) {
    case 'UnaryExpression':
      if (around.operator === 'typeof') return false;
      return around.operator === '!' ? true : 'unclear';
    case 'BinaryExpression': {
      const other = keyOf(at) === 'left' ? around.right : around.left;
      return isComparison(around.operator) && saysMissing(at, other)
        ? around.operator.startsWith('=')
        : 'unclear';
    }
    case 'LogicalExpression':
      return around.operator === '??' ? 'unclear' : false;
    case 'OptionalMemberExpression':
    case 'OptionalCallExpression':
      // The rest of a chain is only there when what is before it is.
      return keyOf(at) === 'object' || keyOf(at) === 'callee' ? false : undefined;
    default:
      return unwrap(around) === unwrap(at) ? false : undefined;
  }
}

/** `x == null`, `typeof x == 'undefined'` */
function saysMissing(value: Node, other: Node): boolean {
  if (value.type !== 'UnaryExpression' || value.operator !== 'typeof') return isNullLiteral(other);
  return other.type === 'StringLiteral' && other.value === 'undefined';
}

/** `sheltered`: the parts of the test that only run when the value is there. */
function ofWhole(tested: Node, branch: Node, isThereWhenTrue: boolean, sheltered: readonly Range[]): Reading {
  switch (branch.type) {
    case 'WhileStatement':
      return { sheltered: isThereWhenTrue ? [...sheltered, rangeOf(branch.body)] : sheltered };
    case 'ForStatement': {
      const safe = isThereWhenTrue ? [branch.body, branch.update] : [];
      return { sheltered: [...sheltered, ...safe.flatMap((node) => (node == null ? [] : [rangeOf(node)]))] };
    }
    case 'IfStatement':
    case 'ConditionalExpression':
      return ofBranches(tested, branch, isThereWhenTrue, sheltered);
    default:
      return { sheltered };
  }
}

function ofBranches(
  tested: Node,
  branch: NodeOf<'IfStatement' | 'ConditionalExpression'>,
  isThereWhenTrue: boolean,
  sheltered: readonly Range[],
): Reading {
  const { consequent, alternate } = branch;
  const safe = isThereWhenTrue ? consequent : alternate;
  const missing = isThereWhenTrue ? alternate : consequent;
  const all = safe == null ? sheltered : [...sheltered, rangeOf(safe)];
  // When the code leaves where it is missing, or sets it there, it is there in all that follows.
  const isThereAfter = missing != null && (isExit(missing) || isSetIn(missing, tested));
  return isThereAfter ? { sheltered: all, range: rangeOf(branch) } : { sheltered: all };
}
