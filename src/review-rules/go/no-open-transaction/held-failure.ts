import type { Range } from '../../../domain/text-position.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { gives, givingBefore } from '../_kit/giving-statement.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';

/** `if tx.Error != nil { return tx.Error }` right behind `tx := db.Begin()`: there nothing was begun. */
export function heldFailure(name: string, behind: Range, tree: GoTree): GoNode | undefined {
  for (const check of nodesWithin(tree.nodesOf('if_statement'), behind))
    return isOfBegin(check, `${name}.Error`, behind, tree) ? check : undefined;
  return undefined;
}

function isOfBegin(check: GoNode, held: string, behind: Range, tree: GoTree): boolean {
  const asked = askedForNil(childOf(check, 'condition'), tree);
  if (asked === undefined || asked === held) return asked === held;
  const initializer = childOf(check, 'initializer');
  // `err := tx.Error`, and then `if err != nil`.
  const given =
    initializer !== undefined && gives(initializer, asked, tree)
      ? initializer
      : givingBefore(check, asked, tree);
  if (given === undefined || given.start < behind.start) return false;
  const value = childOf(given, 'right');
  return value !== undefined && tree.textOf(value) === held;
}

/** `x` of `x != nil` */
function askedForNil(written: GoNode | undefined, tree: GoTree): string | undefined {
  const condition = withoutParentheses(written);
  if (condition?.kind !== 'binary_expression') return undefined;
  const [left, right] = [
    withoutParentheses(childOf(condition, 'left')),
    withoutParentheses(childOf(condition, 'right')),
  ];
  const isUnequal = childOf(condition, 'operator')?.kind === '!=';
  return isUnequal && left !== undefined && right?.kind === 'nil' ? tree.textOf(left) : undefined;
}
