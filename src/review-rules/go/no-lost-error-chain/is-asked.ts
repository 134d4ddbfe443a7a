import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isFunction } from '../_kit/functions.ts';

/** It stands where the answer is known already: below `if errors.Is(err, …)`, `case errors.As(err, …)`, `if e, ok := err.(*E); ok`. */
export function isAsked(call: GoNode, error: string, tree: GoTree): boolean {
  const asks = new RegExp(`(?<!!\\s*)\\berrors\\.(?:Is|As)\\(\\s*${error}\\s*,|(?<![\\w.])${error}\\.\\(`);
  let inner = call;
  for (const around of nodesAround(call)) {
    if (isFunction(around)) return false;
    if (asks.test(questionOf(around, inner, tree))) return true;
    inner = around;
  }
  return false;
}

function questionOf(around: GoNode, inner: GoNode, tree: GoTree): string {
  const parts =
    around.kind === 'if_statement' && inner.field === 'consequence'
      ? [childOf(around, 'initializer'), childOf(around, 'condition')]
      : around.kind === 'expression_case'
        ? [childOf(around, 'value')]
        : [];
  return parts.map((part) => (part === undefined ? '' : tree.textOf(part))).join(';');
}
