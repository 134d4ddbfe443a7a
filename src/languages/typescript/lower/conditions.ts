import type { BlockId, PlaceId, Test } from '../../../analysis/flow/form.ts';
import { isTruthy } from '../../../analysis/flow/facts.ts';
import { rangeOf, unwrap } from '../node.ts';
import type { Node, NodeOf } from '../node.ts';
import type { Lowering } from './context.ts';
import { constantOf } from './values.ts';

interface Ways {
  readonly then: BlockId;
  readonly else: BlockId;
}

/** Branches on an expression; `!`, `&&`, `||` and `,` become branches themselves. */
export function condition(lowering: Lowering, wrapped: Node, to: Ways): void {
  const node = unwrap(wrapped);
  if (node.type === 'UnaryExpression' && node.operator === '!') {
    condition(lowering, node.argument, { then: to.else, else: to.then });
    return;
  }
  if (node.type === 'LogicalExpression' && node.operator !== '??') {
    const right = lowering.flow.block();
    const isAnd = node.operator === '&&';
    condition(lowering, node.left, isAnd ? { then: right, else: to.else } : { then: to.then, else: right });
    lowering.flow.start(right);
    condition(lowering, node.right, to);
    return;
  }
  if (node.type === 'SequenceExpression') {
    sequenceCondition(lowering, node, to);
    return;
  }
  const literal = constantOf(node);
  const place = lowering.value(node);
  if (literal === undefined) lowering.flow.branch(rangeOf(node), place, 'truthy', to);
  else lowering.flow.knownBranch(rangeOf(node), place, isTruthy(literal), to);
}

function sequenceCondition(lowering: Lowering, node: NodeOf<'SequenceExpression'>, to: Ways): void {
  const last = node.expressions.at(-1);
  for (const part of node.expressions) if (part !== last) lowering.effect(part);
  if (last !== undefined) condition(lowering, last, to);
}

/** `a && b`, `a || b`, `a ?? b` as a value. */
export function logical(lowering: Lowering, node: NodeOf<'LogicalExpression'>, to: PlaceId): PlaceId {
  const left = lowering.value(node.left);
  shortCircuit(lowering, {
    node,
    operator: node.operator,
    left,
    keep: () => {
      lowering.flow.emit({ op: 'copy', at: rangeOf(node.left), to, from: left });
    },
    evaluate: () => {
      lowering.value(node.right, to);
    },
  });
  return to;
}

export interface ShortCircuit {
  readonly node: Node;
  readonly operator: string;
  readonly left: PlaceId;
  /** The left value is the result. */
  readonly keep: () => void;
  readonly evaluate: () => void;
}

export function shortCircuit(
  lowering: Lowering,
  { node, operator, left, keep, evaluate }: ShortCircuit,
): void {
  const { flow } = lowering;
  const [right, short, after] = [flow.block(), flow.block(), flow.block()];
  const test: Test = operator.startsWith('??') ? 'nullish' : 'truthy';
  const ways = operator.startsWith('||') ? { then: short, else: right } : { then: right, else: short };
  flow.branch(rangeOf(node), left, test, ways);
  flow.start(short);
  keep();
  flow.jump(rangeOf(node), after);
  flow.start(right);
  evaluate();
  flow.start(after, rangeOf(node));
}

export function conditional(lowering: Lowering, node: NodeOf<'ConditionalExpression'>, to: PlaceId): PlaceId {
  const { flow } = lowering;
  const [then, otherwise, after] = [flow.block(), flow.block(), flow.block()];
  condition(lowering, node.test, { then, else: otherwise });
  flow.start(then);
  lowering.value(node.consequent, to);
  flow.jump(rangeOf(node), after);
  flow.start(otherwise);
  lowering.value(node.alternate, to);
  flow.start(after, rangeOf(node));
  return to;
}

/** A short-circuit or conditional whose value nobody uses: only the branches. */
export function logicalEffect(
  lowering: Lowering,
  node: NodeOf<'LogicalExpression' | 'ConditionalExpression'>,
): void {
  const { flow } = lowering;
  const [then, after] = [flow.block(), flow.block()];
  if (node.type === 'ConditionalExpression') {
    const otherwise = flow.block();
    condition(lowering, node.test, { then, else: otherwise });
    flow.start(then);
    lowering.effect(node.consequent);
    flow.jump(rangeOf(node), after);
    flow.start(otherwise);
    lowering.effect(node.alternate);
  } else {
    if (node.operator === '??')
      flow.branch(rangeOf(node), lowering.value(node.left), 'nullish', { then, else: after });
    else
      condition(
        lowering,
        node.left,
        node.operator === '&&' ? { then, else: after } : { then: after, else: then },
      );
    flow.start(then);
    lowering.effect(node.right);
  }
  flow.start(after, rangeOf(node));
}
