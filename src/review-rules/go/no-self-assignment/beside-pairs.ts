import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { operandsOf } from '../_kit/operands-of.ts';

/** `a.x == b.x && a.y == a.y`: who compares the fields of two does not ask for NaN. */
export function isBesidePairs(node: GoNode, tree: GoTree): boolean {
  const parts = partsOfComparison(node, tree);
  const chain = node.parent === undefined ? undefined : operatorOf(node.parent);
  if (parts === undefined || (chain !== '&&' && chain !== '||')) return false;
  let top = node;
  while (top.parent !== undefined && operatorOf(top.parent) === chain) top = top.parent;
  return operandsOf(top, chain).some((beside) => {
    const other = partsOfComparison(beside, tree);
    if (other?.operator !== parts.operator || beside === node) return false;
    const [left, right] = other.owners;
    return other.fields[0] === other.fields[1] && left !== right && other.owners.includes(parts.owners[0]);
  });
}

interface Comparison {
  readonly operator: string;
  readonly owners: readonly [string, string];
  readonly fields: readonly [string, string];
}

/** Of `a.x == b.y`. */
function partsOfComparison(node: GoNode, tree: GoTree): Comparison | undefined {
  const operator = operatorOf(node);
  if (operator !== '==' && operator !== '!=') return undefined;
  const [left, right] = [fieldOf(childOf(node, 'left'), tree), fieldOf(childOf(node, 'right'), tree)];
  if (left === undefined || right === undefined) return undefined;
  return { operator, owners: [left.owner, right.owner], fields: [left.field, right.field] };
}

function fieldOf(node: GoNode | undefined, tree: GoTree): { owner: string; field: string } | undefined {
  if (node?.kind !== 'selector_expression') return undefined;
  const [owner, field] = [childOf(node, 'operand'), childOf(node, 'field')];
  if (owner === undefined || field === undefined) return undefined;
  return { owner: tree.textOf(owner), field: tree.textOf(field) };
}

function operatorOf(node: GoNode): string | undefined {
  return node.kind === 'binary_expression' ? childOf(node, 'operator')?.kind : undefined;
}
