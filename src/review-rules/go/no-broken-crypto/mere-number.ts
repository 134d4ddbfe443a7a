import type { GoTree } from '../../../languages/go/go.ts';
import { partsOf, childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isOfOtherKind } from './secret-names.ts';

/** Fewer numbers than this make nothing that anybody would take for a secret. */
const fewest = 100_000;

/** What is called a token, but is one of a few numbers, or of a type that says what else it is: `token ProgressToken`. */
export function isMereNumber(held: string, call: GoNode, maker: GoNode | undefined, tree: GoTree): boolean {
  if (!/token$/i.test(held)) return false;
  const [most] = partsOf(childOf(call, 'arguments') ?? call);
  if (most?.kind === 'int_literal' && Number(tree.textOf(most).replaceAll('_', '')) < fewest) return true;
  const parameters = maker === undefined ? undefined : childOf(maker, 'parameters');
  if (parameters === undefined) return false;
  const [, type] =
    new RegExp(`\\b${held}(?:, *\\w+)* +\\*?(?:\\w+\\.)?(\\w+)`).exec(tree.textOf(parameters)) ?? [];
  return type !== undefined && isOfOtherKind(type);
}
