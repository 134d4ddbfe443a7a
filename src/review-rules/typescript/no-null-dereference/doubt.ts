import type { Range } from '../../../domain/text-position.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import { isComparison } from '../_kit/is-comparison.ts';
import { isNullLiteral } from './is-null-literal.ts';

/** Where a value that is tested for null may be null: inside `range`, and not in what the test keeps it away from. */
export type Doubt =
  'everywhere' | { readonly range: Range | undefined; readonly sheltered: readonly Range[] };

export function isWithin(doubt: Doubt, offset: number): boolean {
  if (doubt === 'everywhere') return true;
  const { range, sheltered } = doubt;
  return (range === undefined || includes(range, offset)) && !sheltered.some((one) => includes(one, offset));
}

function includes({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset < end;
}

/** What the test of a value says of the code around it. `tested`: what must be true, or not null. */
export function doubtOf(tested: Node): Doubt {
  const sheltered: Range[] = [];
  let at = tested;
  let isThereWhenTrue = true;
  for (let around = parentOf(at); around !== undefined; at = around, around = parentOf(at)) {
    const turned = turnedBy(at, around);
    if (turned === undefined) {
      if (keyOf(at) !== 'test') return { range: undefined, sheltered };
      return ofWhole(around, isThereWhenTrue, sheltered);
    }
    if (turned === 'unclear') return 'everywhere';
    if (turned) isThereWhenTrue = !isThereWhenTrue;
    if (around.type !== 'LogicalExpression') continue;
    if ((around.operator === '&&') !== isThereWhenTrue) return { range: undefined, sheltered };
    if (keyOf(at) === 'left') sheltered.push(rangeOf(around.right));
  }
  return 'everywhere';
}

/** Does the expression around a part of the test say the opposite of it? undefined: it is no part of the test. */
function turnedBy(at: Node, around: Node): boolean | 'unclear' | undefined {
  switch (around.type) {
    case 'UnaryExpression':
      return around.operator === '!' ? true : 'unclear';
    case 'BinaryExpression': {
      const other = keyOf(at) === 'left' ? around.right : around.left;
      return isComparison(around.operator) && isNullLiteral(other)
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

/** `sheltered`: the parts of the test that only run when the value is there. */
function ofWhole(branch: Node, isThereWhenTrue: boolean, sheltered: readonly Range[]): Doubt {
  if (branch.type !== 'IfStatement' && branch.type !== 'ConditionalExpression')
    return { range: undefined, sheltered };
  const { consequent, alternate } = branch;
  const safe = isThereWhenTrue ? consequent : alternate;
  const missing = isThereWhenTrue ? alternate : consequent;
  return {
    // When the code leaves where it is missing, it is there in all that follows.
    range: missing != null && isExit(missing) ? rangeOf(branch) : undefined,
    sheltered: safe == null ? sheltered : [...sheltered, rangeOf(safe)],
  };
}

/** Does a branch leave what is around it? */
export function isExit(node: Node): boolean {
  switch (node.type) {
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'ContinueStatement':
      return true;
    case 'BlockStatement': {
      const last = node.body.at(-1);
      return last !== undefined && isExit(last);
    }
    default:
      return false;
  }
}
