import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { operandsOf } from '../_kit/operands-of.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';

/** A list that is read right behind the question that found it empty. */
export interface EmptyRead {
  readonly emptyRead: GoNode;
  /** `len(x) == 0` */
  readonly asked: GoNode;
}

/** Whether a text asks so before `&&` or `||`. */
export const mayReadEmpty = /\blen\([^()\n]*\) (?:== 0|< 1|<= 0) &&|\blen\([^()\n]*\) (?:> 0|!= 0|>= 1) \|\|/;

/** `len(x) == 0 && x[0] == 'a'`, `len(x) > 0 || x[0] == 'a'` */
export function* findEmptyReads(tree: GoTree): Generator<EmptyRead> {
  for (const node of tree.nodesOf('binary_expression')) {
    const operator = childOf(node, 'operator')?.kind;
    if (operator !== '&&' && operator !== '||') continue;
    const operands = operandsOf(node, operator);
    for (const [index, asked] of operands.entries()) {
      const list = emptyIn(asked, operator, tree);
      const next = list === undefined ? undefined : operands[index + 1];
      const read = list === undefined || next === undefined ? undefined : readIn(next, list, tree);
      if (read !== undefined) yield { emptyRead: read, asked };
    }
  }
}

/** What is empty where the next operand is looked at. */
function emptyIn(asked: GoNode, operator: '&&' | '||', tree: GoTree): string | undefined {
  if (asked.kind !== 'binary_expression' || asked.end - asked.start > 100) return undefined;
  const form =
    operator === '&&' ? /^len\(([\w.]+)\) (?:== 0|< 1|<= 0)$/ : /^len\(([\w.]+)\) (?:> 0|!= 0|>= 1)$/;
  return form.exec(tree.textOf(asked))?.[1];
}

function readIn(operand: GoNode, list: string, tree: GoTree): GoNode | undefined {
  for (const read of nodesWithin(tree.nodesOf('index_expression'), operand)) {
    const [of, index] = [childOf(read, 'operand'), childOf(read, 'index')];
    if (of !== undefined && index?.kind === 'int_literal' && tree.textOf(of) === list) return read;
  }
  return undefined;
}
