import type { Ways } from '../../../analysis/flow/blocks.ts';
import type { PlaceId } from '../../../analysis/flow/form.ts';
import type { GoNode } from '../node.ts';
import type { Lowering } from './context.ts';
import { only, part, rangeOf } from './parts.ts';

/** Branches on an expression; `!`, `&&`, `||` and comparisons with nil become branches themselves. */
export function condition(lowering: Lowering, node: GoNode, to: Ways): void {
  const { flow } = lowering;
  if (node.kind === 'parenthesized_expression') {
    condition(lowering, only(node), to);
    return;
  }
  const operator = operatorOf(node);
  if (node.kind === 'unary_expression' && operator === '!') {
    condition(lowering, part(node, 'operand'), { then: to.else, else: to.then });
  } else if (operator === '&&' || operator === '||') {
    const right = flow.block();
    const isAnd = operator === '&&';
    condition(
      lowering,
      part(node, 'left'),
      isAnd ? { then: right, else: to.else } : { then: to.then, else: right },
    );
    flow.start(right);
    condition(lowering, part(node, 'right'), to);
  } else if (!nilTest(lowering, node, to)) {
    const place = lowering.value(node);
    if (node.kind === 'true' || node.kind === 'false')
      flow.knownBranch(rangeOf(node), place, node.kind === 'true', to);
    else flow.branch(rangeOf(node), place, 'truthy', to);
  }
}

function operatorOf(node: GoNode): string | undefined {
  return node.kind === 'binary_expression' || node.kind === 'unary_expression'
    ? part(node, 'operator').kind
    : undefined;
}

/** `x == nil`, `x != nil` */
function nilTest(lowering: Lowering, node: GoNode, { then, else: otherwise }: Ways): boolean {
  const operator = operatorOf(node);
  if (operator !== '==' && operator !== '!=') return false;
  const [left, right] = [part(node, 'left'), part(node, 'right')];
  if (left.kind !== 'nil' && right.kind !== 'nil') return false;
  const place = lowering.value(right.kind === 'nil' ? left : right);
  const to = operator === '==' ? { then, else: otherwise } : { then: otherwise, else: then };
  lowering.flow.branch(rangeOf(node), place, 'nullish', to);
  return true;
}

/** `a && b` as a value. */
export function conditionalValue(lowering: Lowering, node: GoNode): PlaceId {
  const { flow } = lowering;
  const [to, then, otherwise, after] = [flow.temporary(), flow.block(), flow.block(), flow.block()];
  condition(lowering, node, { then, else: otherwise });
  for (const [start, outcome] of [
    [then, true],
    [otherwise, false],
  ] as const) {
    flow.start(start);
    flow.emit({ op: 'constant', at: rangeOf(node), to, value: { type: 'boolean', value: outcome } });
    flow.jump(rangeOf(node), after);
  }
  flow.start(after);
  return to;
}
