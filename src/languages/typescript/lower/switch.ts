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
  const bodies = node.cases.map(() => flow.block());
  let otherwise = after;
  node.cases.forEach((clause, index) => {
    const body = bodies[index] ?? after;
    if (clause.test == null) {
      otherwise = body;
      return;
    }
    const at = rangeOf(clause.test);
    const [to, next] = [flow.temporary(), flow.block()];
    flow.emit({ op: 'binary', at, to, operator: '===', left, right: lowering.value(clause.test) });
    flow.branch(at, to, 'truthy', { then: body, else: next });
    flow.start(next);
  });
  flow.jump(rangeOf(node), otherwise);
  flow.within({ labels, breakTo: after, continueTo: undefined, needsLabel: false }, () => {
    node.cases.forEach((clause, index) => {
      flow.start(bodies[index] ?? after, rangeOf(clause));
      for (const statement of clause.consequent) lowering.statement(statement);
    });
  });
  flow.start(after, rangeOf(node));
}
