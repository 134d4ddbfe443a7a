import type { BlockId, PlaceId } from '../../../analysis/flow/form.ts';
import { rangeOf } from '../node.ts';
import type { NodeOf } from '../node.ts';
import type { Lowering } from './context.ts';
import { hoist } from './functions.ts';
import { isQuiet, stable } from './operands.ts';
import { enterScope } from './scopes.ts';

/** All tests first, in their order; then the bodies, each falling through to the next. */
export function switchStatement(
  lowering: Lowering,
  node: NodeOf<'SwitchStatement'>,
  labels: readonly string[],
): void {
  const { flow } = lowering;
  const after = flow.block();
  const areQuiet = node.cases.every((clause) => clause.test == null || isQuiet(clause.test));
  const left = stable(lowering, lowering.value(node.discriminant), node.discriminant, areQuiet);
  enterScope(lowering, node);
  hoist(
    lowering,
    node.cases.flatMap((clause) => clause.consequent),
  );
  const clauses = node.cases.map((clause) => ({ clause, body: flow.block() }));
  tests(lowering, clauses, left);
  flow.jump(rangeOf(node), clauses.find(({ clause }) => clause.test == null)?.body ?? after);
  flow.within({ labels, breakTo: after, continueTo: undefined, needsLabel: false }, () => {
    for (const { clause, body } of clauses) {
      flow.start(body, rangeOf(clause));
      for (const statement of clause.consequent) lowering.statement(statement);
    }
  });
  flow.start(after, rangeOf(node));
}

interface Clause {
  readonly clause: NodeOf<'SwitchCase'>;
  readonly body: BlockId;
}

function tests(lowering: Lowering, clauses: readonly Clause[], left: PlaceId): void {
  const { flow } = lowering;
  for (const { clause, body } of clauses) {
    if (clause.test == null) continue;
    const at = rangeOf(clause.test);
    const [to, next] = [flow.temporary(), flow.block()];
    flow.emit({ op: 'binary', at, to, operator: '===', left, right: lowering.value(clause.test) });
    flow.branch(at, to, 'truthy', { then: body, else: next });
    flow.start(next);
  }
}
