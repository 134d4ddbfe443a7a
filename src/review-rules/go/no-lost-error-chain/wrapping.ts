import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf, formatTextOf } from '../_kit/format-text.ts';
import { parseFormat } from '../_kit/format-verbs.ts';
import { declarationAround } from '../_kit/functions.ts';

/** It wraps what has gone wrong below; `fmt.Errorf("%w: no name", ErrInput)` only says of what kind a new error is. */
export function isWrapping(call: GoNode, tree: GoTree): boolean {
  const callee = childOf(call, 'function');
  if (callee?.kind !== 'selector_expression' || tree.textOf(callee) !== 'fmt.Errorf') return false;
  const [first, ...others] = argumentsOf(call);
  if (first === undefined || !/%w\b/.test(tree.textOf(first))) return false;
  const format = formatTextOf(first, tree);
  const wrapped =
    format === undefined ? [] : parseFormat(format.text).verbs.filter(({ letter }) => letter === 'w');
  if (wrapped.length === 0) return true;
  return wrapped.some(({ argument }) => {
    const error = others[argument ?? -1];
    return error === undefined || !isSentinel(error, tree);
  });
}

/** `ErrInput`, `store.ErrGone`, and `errInput`, which no variable of the function is. */
function isSentinel(error: GoNode, tree: GoTree): boolean {
  const name = tree.textOf(error);
  if (/^(?:\w+\.)?Err[A-Z]\w*$/.test(name)) return true;
  const around = declarationAround(error);
  if (around === undefined || !/^err[A-Z]\w*$/.test(name)) return false;
  const given = new RegExp(`\\b${name}\\b(?:, *\\w+)*(?:\\s*:?=(?!=)|\\s+error\\b)`);
  return !given.test(tree.textOf(around));
}
