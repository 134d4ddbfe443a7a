import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** A search that gives up at the first element which is not the one: the last `return` belongs behind the loop. */
export interface OnePass {
  readonly loop: GoNode;
  /** What leaves in the first turn. */
  readonly leave: GoNode;
}

export function* onePassLoops(tree: GoTree): Generator<OnePass> {
  for (const leave of tree.nodesOf('return_statement')) {
    const list = leave.parent;
    const body = list?.kind === 'statement_list' ? list.parent : list;
    const loop = body?.parent;
    if (loop?.kind !== 'for_statement' || body?.field !== 'body' || list === undefined) continue;
    if (partsOf(list).at(-1) !== leave || !saysNotFound(leave, tree) || !isOverMany(loop)) continue;
    // A way past the end of the turn: there is a next one.
    if (/\b(?:continue|goto)\b/.test(tree.textOf(body))) continue;
    if (partsOf(list).some((one) => givesFound(one, leave, tree))) yield { loop, leave };
  }
}

function isOverMany(loop: GoNode): boolean {
  return kindIn(loop, 'range_clause') !== undefined || kindIn(loop, 'for_clause') !== undefined;
}

/** `return false`, `return nil`, `return "", false`, `return -1` */
function saysNotFound(leave: GoNode, tree: GoTree): boolean {
  return /^return (?:(?:false|nil|""|-1|0)(?:, )?)+$/.test(tree.textOf(leave));
}

/** `if one == wanted { return true }`: one of the elements is looked for; an error is no element. */
function givesFound(statement: GoNode, leave: GoNode, tree: GoTree): boolean {
  if (statement.kind !== 'if_statement' || childOf(statement, 'alternative') !== undefined) return false;
  const [condition, block] = [childOf(statement, 'condition'), childOf(statement, 'consequence')];
  const last = block === undefined ? undefined : partsOf(kindIn(block, 'statement_list') ?? block).at(-1);
  if (condition === undefined || last?.kind !== 'return_statement') return false;
  return (
    !/\berr|Err\b|[eE]rror/.test(tree.textOf(condition)) &&
    tree.textOf(last) !== tree.textOf(leave) &&
    !saysNotFound(last, tree)
  );
}
