import { childOf, partsOf } from '../node.ts';
import type { GoNode } from '../node.ts';

/** Names that more than the function itself may use. Which of several variables of a name is meant is not asked. */
export interface SharedNames {
  /** Used in a closure. */
  readonly captured: ReadonlySet<string>;
  /** Assigned in a closure, or somewhere by its address. */
  readonly written: ReadonlySet<string>;
}

export function sharedNamesOf(body: GoNode, textOf: (node: GoNode) => string): SharedNames {
  const captured = new Set<string>();
  const written = new Set<string>();
  const visit = (node: GoNode, isInClosure: boolean): void => {
    const isInner = isInClosure || node.kind === 'func_literal';
    if (isInner && node.kind === 'identifier') captured.add(textOf(node));
    for (const target of isInner ? targetsOf(node) : addressedBy(node)) written.add(textOf(target));
    for (const child of node.children) visit(child, isInner);
  };
  visit(body, false);
  return { captured, written };
}

/** Also what a closure declares: a name too many makes the analyses more careful, never wrong. */
function targetsOf(node: GoNode): readonly GoNode[] {
  switch (node.kind) {
    case 'assignment_statement':
    case 'short_var_declaration':
    case 'range_clause':
    case 'receive_statement':
      return identifiersIn(childOf(node, 'left'));
    case 'inc_statement':
    case 'dec_statement':
      return identifiersIn(node);
    default:
      return addressedBy(node);
  }
}

function addressedBy(node: GoNode): readonly GoNode[] {
  return node.kind === 'unary_expression' && childOf(node, 'operator')?.kind === '&'
    ? identifiersIn(node)
    : [];
}

function identifiersIn(node: GoNode | undefined): readonly GoNode[] {
  return node === undefined ? [] : partsOf(node).filter(({ kind }) => kind === 'identifier');
}
