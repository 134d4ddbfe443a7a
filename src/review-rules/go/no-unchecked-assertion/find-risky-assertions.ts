import type { GoFile } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { FileFacts } from './function-facts.ts';
import { originOf } from './outside-value.ts';
import type { Origin } from './outside-value.ts';

/** `x.(T)` that panics when somebody outside gives something else. */
export interface RiskyAssertion {
  readonly node: GoNode;
  /** `x` */
  readonly value: GoNode;
  /** `T` */
  readonly type: GoNode;
  readonly origin: Origin;
}

export function* findRiskyAssertions({ tree }: GoFile): Generator<RiskyAssertion> {
  const facts = new FileFacts(tree);
  for (const node of tree.nodesOf('type_assertion_expression')) {
    const [value, type] = [childOf(node, 'operand'), childOf(node, 'type')];
    if (value === undefined || type === undefined || isChecked(node)) continue;
    const around = facts.around(node);
    if (around === undefined) continue;
    const origin = originOf(value, around, tree);
    if (origin === undefined || (around.recovers && origin !== 'panic')) continue;
    // A panic of another type than the program's own is to go on.
    if (origin === 'panic' && tree.textOf(type) !== 'error') continue;
    const text = tree.textOf(value);
    // That there was a panic is asked by comparing it with nil.
    if (around.typeAsked.has(text) || (origin !== 'panic' && around.nilAsked.has(text))) continue;
    yield { node, value, type, origin };
  }
}

/** `v, ok := x.(T)` */
function isChecked({ parent }: GoNode): boolean {
  const around = parent?.kind === 'expression_list' ? parent.parent : undefined;
  if (around === undefined || parent === undefined || partsOf(parent).length > 1) return false;
  if (around.kind === 'var_spec')
    return around.children.filter(({ field, isNamed }) => field === 'name' && isNamed).length > 1;
  const left = childOf(around, 'left');
  return left !== undefined && partsOf(left).length > 1;
}
