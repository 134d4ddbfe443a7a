import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** `f` of `f.Close()`, `res` of `res.Body.Close()`; undefined: the chain starts at something without a name. */
export function rootNameOf(callee: GoNode): GoNode | undefined {
  let at: GoNode | undefined = callee;
  while (at?.kind === 'selector_expression') at = childOf(at, 'operand');
  return at?.kind === 'identifier' ? at : undefined;
}

/** The last name of what is called: `Close` of `f.Close()`, `cancel` of `cancel()`. */
export function calledNameOf(call: GoNode): GoNode | undefined {
  const callee = childOf(call, 'function');
  return callee?.kind === 'selector_expression' ? childOf(callee, 'field') : callee;
}
