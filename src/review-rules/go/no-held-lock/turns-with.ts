import { definitionsOf } from '../../../analysis/flow/definitions.ts';
import type { Block, FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import { eachSuccessor } from '../../../analysis/flow/graph.ts';
import type { Instruction } from '../../../analysis/flow/instruction.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { isInside } from '../_kit/is-inside.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';

interface Touch {
  /** The variable that the lock is read from. */
  readonly root: PlaceId;
  readonly takes: (one: Instruction) => boolean;
  /** Gives the lock back, or may do so. */
  readonly frees: (one: Instruction) => boolean;
  readonly isHeldAfter: (block: Block) => boolean;
}

/** Each `continue` with the lock in hand: where the next thing that is done to it is to take it once more, or nothing ever is. */
export function turnsWith(
  flow: FlowFunction,
  node: GoNode,
  ...[tree, touch]: [tree: GoTree, touch: Touch]
): readonly Turn[] {
  const turns = [...nodesWithin(tree.nodesOf('continue_statement'), node)];
  return turns.flatMap((one): readonly Turn[] => {
    if (functionAround(one) !== node) return [];
    const isOwn = isOfTheTurn(flow, touch.root, one);
    if (isOwn && isHandedOn(one, flow.places[touch.root]?.name ?? '', tree)) return [];
    const from = comingFrom(one);
    const isHeld = flow.blocks.some(
      (block) =>
        isInside(block.terminator.at, from) &&
        touch.isHeldAfter(block) &&
        (isOwn || isTakenNext(flow, block, touch)),
    );
    return isHeld ? [{ at: one, isOwn }] : [];
  });
}

export interface Turn {
  readonly at: Range;
  /** The next turn has another lock, and nobody has this one in hand any more. */
  readonly isOwn: boolean;
}

/** What is done before the `continue` keeps it: `held = append(held, q)`. */
function isHandedOn(statement: GoNode, name: string, tree: GoTree): boolean {
  const list = statement.parent;
  const branch = list?.parent?.parent;
  if (branch?.kind !== 'if_statement') return true;
  return name === '' || new RegExp(`(?<![\\w.])${name}\\b`).test(tree.textOf(list ?? statement));
}

/** Each turn has a lock of its own. */
function isOfTheTurn(flow: FlowFunction, root: PlaceId, statement: GoNode): boolean {
  const loop = nodesAround(statement).find(({ kind }) => kind === 'for_statement');
  return definitionsOf(flow, root).some(
    ({ instruction }) => loop !== undefined && isInside(instruction.at, loop),
  );
}

/** Alone in its branch it is no block of the graph: the condition leads to where it goes. */
export function comingFrom(statement: GoNode): Range {
  const list = statement.parent;
  const branch = list?.parent?.parent;
  const isAlone = list?.kind === 'statement_list' && partsOf(list).length === 1;
  const condition = branch?.kind === 'if_statement' ? childOf(branch, 'condition') : undefined;
  return (isAlone ? condition : undefined) ?? statement;
}

function isTakenNext(flow: FlowFunction, from: Block, touch: Touch): boolean {
  let isTaken = false;
  eachSuccessor(from, (id, edge) => {
    isTaken ||= edge !== 'throw' && isTakenFrom(flow, id, touch);
  });
  return isTaken;
}

function isTakenFrom(flow: FlowFunction, from: number, { takes, frees }: Touch): boolean {
  const seen = new Set([from]);
  let isTaken = false;
  for (const id of seen) {
    const block = flow.blocks[id];
    const first = block?.instructions.find((one) => takes(one) || frees(one));
    if (first !== undefined && !takes(first)) return false;
    if (first !== undefined) isTaken = true;
    else if (block !== undefined)
      eachSuccessor(block, (next, edge) => {
        if (edge !== 'throw') seen.add(next);
      });
  }
  return isTaken;
}
