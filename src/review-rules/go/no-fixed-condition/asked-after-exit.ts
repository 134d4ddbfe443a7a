import { say } from '../../../domain/locale.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partBeside } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isPure } from '../_kit/is-pure.ts';
import type { Jumps } from '../_kit/leaves.ts';
import { leaves } from '../_kit/leaves.ts';
import type { FixedCondition } from './fixed-condition.ts';

/** `if a { return } if a { … }`: whoever comes to the second one has left already. */
export function* askedAfterExit(tree: GoTree): Generator<FixedCondition> {
  for (const node of tree.nodesOf('if_statement')) {
    const next = partBeside(node, 1);
    if (next?.kind !== 'if_statement' || node.field === 'alternative') continue;
    const [first, second] = [plainCondition(node), plainCondition(next)];
    if (first === undefined || second === undefined || tree.textOf(first) !== tree.textOf(second)) continue;
    if (!isPure(first, tree) || !isLeft(node, tree) || tree.textOf(first).includes('()')) continue;
    const asked = tree.textOf(second);
    const text = say(
      `\`${asked}\` is asked right above, and whoever it holds for has left there: what follows here never runs.`,
      `上面刚判断过 \`${asked}\` 并已在那里离开：这里的代码永远不会执行。`,
    );
    yield { node: second, outcome: false, reason: { kind: 'away', text } };
  }
}

function plainCondition(node: GoNode): GoNode | undefined {
  return childOf(node, 'initializer') === undefined && childOf(node, 'alternative') === undefined
    ? childOf(node, 'condition')
    : undefined;
}

const jumps: Jumps = new Set(['break_statement', 'continue_statement']);

function isLeft(node: GoNode, tree: GoTree): boolean {
  const then = childOf(node, 'consequence');
  return then !== undefined && leaves(then, tree, jumps);
}
