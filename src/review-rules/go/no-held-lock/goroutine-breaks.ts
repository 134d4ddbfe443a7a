import type { Block, FlowFunction } from '../../../analysis/flow/form.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { isInside } from '../_kit/is-inside.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { comingFrom } from './turns-with.ts';

/** Each `break` with the lock in hand out of a loop that a goroutine ends behind: nobody takes the lock over. */
export function breaksWith(
  flow: FlowFunction,
  node: GoNode,
  ...[tree, isHeldAfter]: [tree: GoTree, isHeldAfter: (block: Block) => boolean]
): readonly Range[] {
  const breaks = [...nodesWithin(tree.nodesOf('break_statement'), node)];
  if (breaks.length === 0 || !isStarted(node, tree)) return [];
  return breaks.filter((one) => {
    if (functionAround(one) !== node || partsOf(one).length > 0 || !isLast(one, node)) return false;
    const from = comingFrom(one);
    return flow.blocks.some((block) => isInside(block.terminator.at, from) && isHeldAfter(block));
  });
}

function isStarted(node: GoNode, tree: GoTree): boolean {
  if (node.kind === 'func_literal') return node.parent?.parent?.kind === 'go_statement';
  const name = childOf(node, 'name');
  const written = name === undefined ? '' : tree.textOf(name);
  if (!/^[a-z]/.test(written)) return false;
  const start = new RegExp(`^go (?:\\w+\\.)*${written}\\(`);
  return tree.nodesOf('go_statement').some((one) => start.test(tree.textOf(one)));
}

/** Nothing stands behind the loop that it ends. */
function isLast(one: GoNode, node: GoNode): boolean {
  const around = [...nodesAround(one)].find(({ kind }) => leavable.test(kind));
  return (
    around?.kind === 'for_statement' &&
    around.parent?.parent?.parent === node &&
    partBeside(around, 1) === undefined
  );
}

const leavable = /^(?:for|select|expression_switch|type_switch)_statement$/;
