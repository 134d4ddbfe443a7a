import type { BlockId, PlaceId } from '../../../analysis/flow/form.ts';
import { rangeOf } from '../node.ts';
import type { Node, NodeOf } from '../node.ts';
import type { Lowering } from './context.ts';
import { enterScope, renew } from './scopes.ts';
import { declaration, isUsing, using } from './declarations.ts';

type Labels = readonly string[];

function body(
  lowering: Lowering,
  node: Node,
  target: { readonly labels: Labels; readonly breakTo: BlockId; readonly continueTo: BlockId },
): void {
  const { labels, breakTo, continueTo } = target;
  lowering.flow.within({ labels, breakTo, continueTo, needsLabel: false }, () => {
    lowering.statement(node);
  });
}

function looping(lowering: Lowering, run: () => void): void {
  lowering.loopDepth++;
  run();
  lowering.loopDepth--;
}

export function whileLoop(lowering: Lowering, node: NodeOf<'WhileStatement'>, labels: Labels): void {
  const { flow } = lowering;
  const at = rangeOf(node);
  const [head, turn, after] = [flow.block(), flow.block(), flow.block()];
  flow.start(head, at);
  looping(lowering, () => {
    lowering.condition(node.test, { then: turn, else: after });
    flow.start(turn);
    body(lowering, node.body, { labels, breakTo: after, continueTo: head });
  });
  flow.jump(at, head);
  flow.start(after);
}

export function doWhileLoop(lowering: Lowering, node: NodeOf<'DoWhileStatement'>, labels: Labels): void {
  const { flow } = lowering;
  const [turn, test, after] = [flow.block(), flow.block(), flow.block()];
  flow.start(turn, rangeOf(node));
  looping(lowering, () => {
    body(lowering, node.body, { labels, breakTo: after, continueTo: test });
    flow.start(test, rangeOf(node));
    lowering.condition(node.test, { then: turn, else: after });
  });
  flow.start(after);
}

export function forLoop(lowering: Lowering, node: NodeOf<'ForStatement'>, labels: Labels): void {
  enterScope(lowering, node);
  const turns = (): void => {
    forTurns(lowering, node, labels);
  };
  if (node.init?.type !== 'VariableDeclaration') {
    if (node.init != null) lowering.effect(node.init);
    turns();
  } else if (isUsing(node.init)) using(lowering, node.init, 0, turns);
  else {
    declaration(lowering, node.init);
    turns();
  }
}

function forTurns(lowering: Lowering, node: NodeOf<'ForStatement'>, labels: Labels): void {
  const { flow } = lowering;
  const at = rangeOf(node);
  const [head, turn, next, after] = [flow.block(), flow.block(), flow.block(), flow.block()];
  renew(lowering, node, true);
  flow.start(head, at);
  looping(lowering, () => {
    if (node.test == null) flow.jump(at, turn);
    else lowering.condition(node.test, { then: turn, else: after });
    flow.start(turn);
    body(lowering, node.body, { labels, breakTo: after, continueTo: next });
    flow.start(next, at);
    renew(lowering, node, true);
    if (node.update != null) lowering.effect(node.update);
  });
  flow.jump(at, head);
  flow.start(after);
}

type EachLoop = NodeOf<'ForInStatement' | 'ForOfStatement'>;

/** `for…in`, `for…of`, `for await…of`. Leaving the last two early closes the iterator. */
export function eachLoop(lowering: Lowering, node: EachLoop, labels: Labels): void {
  const { flow } = lowering;
  const at = rangeOf(node.right);
  const [head, turn, after] = [flow.block(), flow.block(), flow.block()];
  const [iterator, more] = [flow.temporary(), flow.temporary()];
  const isAwait = node.type === 'ForOfStatement' && node.await;
  const mode = node.type === 'ForInStatement' ? 'keys' : isAwait ? 'async-values' : 'values';
  const source = lowering.value(node.right);
  flow.emit({ op: 'iterator', at, to: iterator, source, mode });
  flow.start(head, rangeOf(node));
  flow.emit({ op: 'iterator-next', at, to: more, iterator });
  flow.branch(at, more, 'truthy', { then: turn, else: after });
  flow.start(turn);
  flow.within({ labels, breakTo: after, continueTo: undefined, needsLabel: false }, () => {
    looping(lowering, () => {
      eachTurn(lowering, node, { labels, head, iterator });
    });
  });
  flow.jump(rangeOf(node), head);
  flow.start(after);
}

interface Turn {
  readonly labels: Labels;
  readonly head: BlockId;
  readonly iterator: PlaceId;
}

function eachTurn(lowering: Lowering, node: EachLoop, turn: Turn): void {
  const { flow } = lowering;
  const run = (): void => {
    eachBody(lowering, node, turn);
  };
  if (node.type === 'ForInStatement') run();
  else {
    const at = rangeOf(node.right);
    flow.cleanup({
      at: rangeOf(node),
      body: run,
      run: (error) => {
        flow.emit({ op: 'iterator-close', at, iterator: turn.iterator, isQuiet: error !== undefined });
      },
      runsAtEnd: false,
    });
  }
}

function eachBody(lowering: Lowering, node: EachLoop, { labels, head, iterator }: Turn): void {
  const { flow } = lowering;
  const at = rangeOf(node.left);
  enterScope(lowering, node);
  const declared = node.left.type === 'VariableDeclaration' ? node.left : undefined;
  lowering.assign(
    declared?.declarations[0]?.id ?? node.left,
    (to = flow.temporary()) => {
      flow.emit({ op: 'iterator-value', at, to, iterator });
      return to;
    },
    at,
  );
  // The next turn disposes of this one's variable, and leaves the iterator open.
  flow.within({ labels, breakTo: undefined, continueTo: head, needsLabel: false }, () => {
    const run = (): void => {
      lowering.statement(node.body);
    };
    if (declared !== undefined && isUsing(declared)) using(lowering, declared, 0, run);
    else run();
  });
}
