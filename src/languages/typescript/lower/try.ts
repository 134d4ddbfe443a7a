import { rangeOf } from '../node.ts';
import type { NodeOf } from '../node.ts';
import type { Lowering } from './context.ts';
import { enterScope } from './scopes.ts';

export function tryStatement(lowering: Lowering, node: NodeOf<'TryStatement'>): void {
  const { finalizer } = node;
  if (finalizer == null) {
    tryCatch(lowering, node);
    return;
  }
  lowering.flow.cleanup({
    at: rangeOf(finalizer),
    body: () => {
      tryCatch(lowering, node);
    },
    run: () => {
      lowering.statement(finalizer);
    },
    runsAtEnd: true,
  });
}

function tryCatch(lowering: Lowering, node: NodeOf<'TryStatement'>): void {
  const { handler } = node;
  if (handler == null) {
    lowering.statement(node.block);
    return;
  }
  const { flow } = lowering;
  const [caught, after] = [flow.block(), flow.block()];
  flow.guarded(caught, () => {
    lowering.statement(node.block);
  });
  flow.jump(rangeOf(node), after);
  flow.start(caught);
  catchClause(lowering, handler);
  flow.start(after, rangeOf(node));
}

function catchClause(lowering: Lowering, node: NodeOf<'CatchClause'>): void {
  const { flow } = lowering;
  const { param } = node;
  const at = rangeOf(param ?? node);
  if (param == null) {
    flow.emit({ op: 'catch', at, to: flow.temporary() });
  } else if (param.type === 'Identifier') {
    const error = flow.temporary();
    flow.emit({ op: 'catch', at, to: error });
    enterScope(lowering, node);
    flow.emit({ op: 'copy', at, to: lowering.variable(param), from: error });
  } else {
    const error = flow.temporary();
    flow.emit({ op: 'catch', at, to: error });
    enterScope(lowering, node);
    lowering.assign(param, () => error, at);
  }
  lowering.statement(node.body);
}
