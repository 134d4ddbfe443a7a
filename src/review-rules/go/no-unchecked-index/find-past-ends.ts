import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';

/** An element that a loop reads in its last turn, one behind the end. */
export interface PastEnd {
  readonly past: GoNode;
  /** `i <= len(rows)` */
  readonly condition: GoNode;
}

/** A loop with more text is not looked through: loops may lie in one another. */
const longest = 4_000;

/** `for i := 0; i <= len(rows); i++ { … rows[i] … }` */
export function* findPastEnds(tree: GoTree): Generator<PastEnd> {
  for (const loop of tree.nodesOf('for_statement')) {
    const clause = kindIn(loop, 'for_clause');
    const [condition, body] = [
      clause === undefined ? undefined : childOf(clause, 'condition'),
      childOf(loop, 'body'),
    ];
    if (condition === undefined || body === undefined || body.end - body.start > longest) continue;
    const [, index, list] = /^(\w+) <= len\(([\w.]+)\)$/.exec(tree.textOf(condition)) ?? [];
    if (index === undefined || list === undefined || isAskedOrChanged(index, list, body, tree)) continue;
    for (const past of nodesWithin(tree.nodesOf('index_expression'), body)) {
      const [operand, place] = [childOf(past, 'operand'), childOf(past, 'index')];
      if (operand === undefined || place === undefined) continue;
      if (tree.textOf(operand) !== list || tree.textOf(place) !== index) continue;
      yield { past, condition };
      break;
    }
  }
}

/** The turn behind the end is told from the others, or the loop makes the list longer, counts otherwise, or leaves before. */
function isAskedOrChanged(index: string, list: string, body: GoNode, tree: GoTree): boolean {
  const text = tree.textOf(body);
  const name = list.replaceAll('.', '\\.');
  return new RegExp(
    `\\b${index}\\b\\s*(?:[<>=!]=|[<>+-]=?|:?=)|[<>=!]=?\\s*${index}\\b|\\b${name}\\s*(?:,[^=\\n]*)?:?=(?!=)|\\blen\\(${name}\\)`,
  ).test(text);
}
