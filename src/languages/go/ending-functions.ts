import { isEnding } from './lower/never-returns.ts';
import { childOf, kindIn, partsOf } from './node.ts';
import type { GoNode } from './node.ts';

/** The functions of a file that never come back: they give nothing, have no `return`, and end in a call that does not either. */
export function endingFunctions(
  functions: readonly GoNode[],
  textOf: (node: GoNode) => string,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const node of functions) {
    const name = childOf(node, 'name');
    const last = childOf(node, 'result') === undefined ? lastCallIn(kindIn(node, 'block')) : undefined;
    const callee = last === undefined ? undefined : childOf(last, 'function');
    if (name === undefined || callee === undefined) continue;
    const isEnd = textOf(callee) === 'panic' || isEnding(textOf(callee));
    if (isEnd && !/\breturn\b/.test(textOf(node))) found.add(textOf(name));
  }
  return found;
}

function lastCallIn(block: GoNode | undefined): GoNode | undefined {
  const [list] = block === undefined ? [] : partsOf(block);
  const last = list?.kind === 'statement_list' ? partsOf(list).at(-1) : list;
  return last?.kind === 'expression_statement' ? kindIn(last, 'call_expression') : undefined;
}
