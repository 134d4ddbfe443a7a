import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** The two names, and where they stand. */
export interface Result {
  readonly value: string;
  readonly error: string;
  /** Methods that may be called on nil; left out: those that mostly may. */
  readonly safe?: RegExp;
  readonly tree: GoTree;
}

export function isTested(node: GoNode, { value, tree }: Result): boolean {
  return some(node, (one) => {
    if (one.kind !== 'binary_expression' || childOf(one, 'right')?.kind !== 'nil') return false;
    const left = childOf(one, 'left');
    return left !== undefined && tree.textOf(left) === value;
  });
}

/** Another value is given to the name, or the place of it to somebody. */
export function isGivenAgain(node: GoNode, { value, tree }: Result): boolean {
  return some(node, (one) => {
    if (one.kind !== 'identifier' || tree.textOf(one) !== value) return false;
    const { parent } = one;
    const isTarget = parent?.kind === 'expression_list' && parent.field === 'left';
    return isTarget || (parent?.kind === 'unary_expression' && kindIn(parent, '&') !== undefined);
  });
}

export function mentions(node: GoNode, name: string, tree: GoTree): boolean {
  return some(node, (one) => one.kind === 'identifier' && tree.textOf(one) === name);
}

/** Methods that are made to be called on nil, too. */
const nilSafe = /^(?:Get[A-Z]\w*|String|Len|Bytes|Close|Error)$/;

/** The first thing that is taken of the value, whatever the statement finds on its way there. */
export function useIn(node: GoNode, result: Result): GoNode | undefined {
  if (node.kind === 'if_statement') {
    const condition = childOf(node, 'condition');
    if (condition === undefined || childOf(node, 'initializer') !== undefined) return undefined;
    return useIn(condition, result);
  }
  return first(node, (one) => {
    if (one.kind !== 'selector_expression') return false;
    const [operand, field] = [childOf(one, 'operand'), childOf(one, 'field')];
    if (operand?.kind !== 'identifier' || field === undefined) return false;
    if (result.tree.textOf(operand) !== result.value) return false;
    return !(one.field === 'function' && (result.safe ?? nilSafe).test(result.tree.textOf(field)));
  });
}

/** The first such node that is certainly come to: not in closures, not behind `&&` and `||`. */
function first(node: GoNode, is: (node: GoNode) => boolean): GoNode | undefined {
  if (is(node)) return node;
  if (node.kind === 'func_literal') return undefined;
  const isShort =
    node.kind === 'binary_expression' && /^(?:&&|\|\|)$/.test(childOf(node, 'operator')?.kind ?? '');
  for (const child of isShort ? node.children.slice(0, 1) : node.children) {
    const found = first(child, is);
    if (found !== undefined) return found;
  }
  return undefined;
}

function some(node: GoNode, is: (node: GoNode) => boolean): boolean {
  return is(node) || node.children.some((child) => some(child, is));
}
