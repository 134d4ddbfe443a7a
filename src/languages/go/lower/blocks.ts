import { kindIn, partsOf } from '../node.ts';
import type { GoNode } from '../node.ts';
import type { Lowering } from './context.ts';

export function block(lowering: Lowering, node: GoNode): void {
  lowering.scopes.within(() => {
    statementsIn(lowering, node);
  });
}

/** Of a block or a case. */
export function statementsIn(lowering: Lowering, node: GoNode): void {
  const list = kindIn(node, 'statement_list');
  for (const one of list === undefined ? [] : partsOf(list)) lowering.statement(one);
}
