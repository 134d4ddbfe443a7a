import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** Statements that are looked through. */
const furthest = 60;

/** The nearest statement before this one in its list that gives the name a value. */
export function givingBefore(statement: GoNode, name: string, tree: GoTree): GoNode | undefined {
  let before = partBeside(statement, -1);
  for (let count = 0; before !== undefined && count < furthest; count++) {
    if (gives(before, name, tree)) return before;
    before = partBeside(before, -1);
  }
  return undefined;
}

/** `name, err := f()`, `name = x` */
export function gives(statement: GoNode, name: string, tree: GoTree): boolean {
  if (statement.kind !== 'short_var_declaration' && statement.kind !== 'assignment_statement') return false;
  return partsOf(childOf(statement, 'left') ?? statement).some((target) => tree.textOf(target) === name);
}
