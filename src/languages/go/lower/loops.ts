import type { BlockId } from '../../../analysis/flow/form.ts';
import { childOf, kindIn, partsOf } from '../node.ts';
import type { GoNode } from '../node.ts';
import { assign, targetsOf } from './assignments.ts';
import { block } from './blocks.ts';
import type { Lowering } from './context.ts';
import { part, rangeOf } from './parts.ts';

interface Turn {
  readonly labels: readonly string[];
  readonly breakTo: BlockId;
  readonly continueTo: BlockId;
}

export function forStatement(lowering: Lowering, node: GoNode, labels: readonly string[]): void {
  lowering.scopes.within(() => {
    const range = kindIn(node, 'range_clause');
    if (range === undefined) clauseLoop(lowering, node, labels);
    else rangeLoop(lowering, node, range, labels);
  });
}

function body(lowering: Lowering, node: GoNode, { labels, breakTo, continueTo }: Turn): void {
  lowering.flow.within({ labels, breakTo, continueTo, needsLabel: false }, () => {
    block(lowering, part(node, 'body'));
  });
}

/** `for {`, `for a {`, `for a := 0; a < b; a++ {` */
function clauseLoop(lowering: Lowering, node: GoNode, labels: readonly string[]): void {
  const { flow } = lowering;
  const at = rangeOf(node);
  const clause = kindIn(node, 'for_clause');
  const [before, update] =
    clause === undefined ? [] : [childOf(clause, 'initializer'), childOf(clause, 'update')];
  const test =
    clause === undefined ? partsOf(node).find(({ field }) => field !== 'body') : childOf(clause, 'condition');
  if (before !== undefined) lowering.statement(before);
  const [head, turn, next, after] = [flow.block(), flow.block(), flow.block(), flow.block()];
  flow.start(head, at);
  if (test === undefined) flow.jump(at, turn);
  else lowering.condition(test, { then: turn, else: after });
  flow.start(turn);
  body(lowering, node, { labels, breakTo: after, continueTo: next });
  flow.start(next, at);
  if (update !== undefined) lowering.statement(update);
  flow.jump(at, head);
  flow.start(after);
}

/** Each turn has a new value of everything on the left. */
function rangeLoop(lowering: Lowering, node: GoNode, range: GoNode, labels: readonly string[]): void {
  const { flow } = lowering;
  const at = rangeOf(range);
  const [head, turn, after] = [flow.block(), flow.block(), flow.block()];
  const [iterator, more] = [flow.temporary(), flow.temporary()];
  const source = lowering.value(part(range, 'right'));
  flow.emit({ op: 'iterator', at, to: iterator, source, mode: 'keys' });
  flow.start(head, at);
  flow.emit({ op: 'iterator-next', at, to: more, iterator });
  flow.branch(at, more, 'truthy', { then: turn, else: after });
  flow.start(turn);
  const left = childOf(range, 'left');
  const isNew = kindIn(range, ':=') !== undefined;
  for (const target of left === undefined ? [] : targetsOf(left)) {
    const to = flow.temporary();
    flow.emit({ op: 'iterator-value', at, to, iterator });
    assign(lowering, target, target, to, isNew ? 'declare' : 'assign');
  }
  body(lowering, node, { labels, breakTo: after, continueTo: head });
  flow.jump(at, head);
  flow.start(after);
}
