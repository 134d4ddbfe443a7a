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
  ...[tree, started, isHeldAfter]: [
    tree: GoTree,
    started: ReadonlySet<string>,
    isHeldAfter: (block: Block) => boolean,
  ]
): readonly Range[] {
  const breaks = [...nodesWithin(tree.nodesOf('break_statement'), node)];
  if (breaks.length === 0 || !isStarted(node, tree, started)) return [];
  return breaks.filter((one) => {
    if (functionAround(one) !== node || partsOf(one).length > 0 || !isLast(one, node)) return false;
    const from = comingFrom(one);
    return flow.blocks.some((block) => isInside(block.terminator.at, from) && isHeldAfter(block));
  });
}

/** Names of what goroutines call, unless they unlock something themselves. */
export function namesStartedIn(tree: GoTree, text: string): ReadonlySet<string> {
  if (!/\bbreak\b/.test(text)) return new Set();
  const written = tree.nodesOf('go_statement').map((one) => tree.textOf(one));
  const lone = written.filter((one) => !/\bR?Unlock\(/.test(one));
  return new Set(lone.flatMap((one) => Array.from(one.matchAll(/\b([a-z]\w*)\(/g), ([, name = '']) => name)));
}

function isStarted(node: GoNode, tree: GoTree, started: ReadonlySet<string>): boolean {
  if (node.kind === 'func_literal') return node.parent?.parent?.kind === 'go_statement';
  const name = childOf(node, 'name');
  return name !== undefined && started.has(tree.textOf(name));
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
