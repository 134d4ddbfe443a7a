import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { endlessLoopAround } from './endless-loop.ts';

/** A `break` that ends a `select` which ends there anyway, in a loop without end. */
export interface LostBreak {
  readonly node: GoNode;
  /** What says that it is over: `<-done`. */
  readonly sign: GoNode;
}

/** Something that comes when all is over; others may only wake the loop. */
const over =
  /\b\w*(?:[dD]one|[qQ]uit|[sS]top|[eE]xit|[cC]los(?:e|ing)|[cC]ancel|[kK]ill|[sS]hutdown|[aA]bort|[tT]ime[oO]ut)\w*(?:\(\))?$/;

export function* findLostBreaks({ tree, text }: GoFile): Generator<LostBreak> {
  if (!/\bselect\b/.test(text)) return;
  for (const node of tree.nodesOf('break_statement')) {
    const clause = caseOf(node);
    const communication = clause === undefined ? undefined : childOf(clause, 'communication');
    const sign = communication === undefined ? undefined : receiveIn(communication);
    if (clause === undefined || sign === undefined || !over.test(tree.textOf(sign))) continue;
    const loop = endlessLoopAround(clause);
    if (loop !== undefined && !isAskedAfterwards(clause, sign, loop, tree)) yield { node, sign };
  }
}

/** The `case` that the statement is the end of. */
function caseOf(node: GoNode): GoNode | undefined {
  if (partsOf(node).length > 0) return undefined;
  const list = node.parent?.kind === 'statement_list' ? node.parent : undefined;
  if (list !== undefined && partsOf(list).at(-1) !== node) return undefined;
  const clause = list?.parent ?? node.parent;
  return clause?.kind === 'communication_case' ? clause : undefined;
}

/** `<-done` of `case <-done`, `case err := <-done`. */
function receiveIn(communication: GoNode): GoNode | undefined {
  const [only] = communication.kind === 'expression_statement' ? partsOf(communication) : [communication];
  const value = only?.kind === 'receive_statement' ? childOf(only, 'right') : only;
  return value?.kind === 'unary_expression' && kindIn(value, '<-') !== undefined ? value : undefined;
}

/** What stands behind the `select` in the loop looks at the sign, or at what the case has set. */
function isAskedAfterwards(clause: GoNode, sign: GoNode, loop: GoNode, tree: GoTree): boolean {
  const select = clause.parent;
  const rest = tree.textOf({ start: select?.end ?? clause.end, end: loop.end });
  if (!/\w/.test(rest)) return false;
  const names = [
    ...tree.textOf(sign).matchAll(/\w+/g),
    ...tree.textOf(clause).matchAll(/\b\w+(?=\s*(?::?=[^=]|\+\+|--))/g),
  ];
  return names.some(([name]) => name !== 'Done' && new RegExp(`\\b${name}\\b`).test(rest));
}
