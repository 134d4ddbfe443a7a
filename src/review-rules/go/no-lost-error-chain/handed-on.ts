import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isErrorName } from '../_kit/error-names.ts';

/**
 * Others get the error that is made: it is returned, or given to a variable that is named so and not looked at before the block ends.
 * What is only printed needs no chain.
 */
export function isHandedOn(call: GoNode, tree: GoTree): boolean {
  const list = call.parent;
  const statement = list?.kind === 'expression_list' ? list.parent : list;
  switch (statement?.kind) {
    case 'return_statement':
      return true;
    case 'assignment_statement':
    case 'short_var_declaration': {
      const targets = partsOf(childOf(statement, 'left') ?? statement);
      const isError = (name: string): boolean => /\berr\w*$|Err$/.test(name) || isErrorName(name);
      return targets.every((one) => isError(tree.textOf(one))) && isLeftAtOnce(statement);
    }
    default:
      return false;
  }
}

function isLeftAtOnce(statement: GoNode): boolean {
  const after = partBeside(statement, 1);
  return after === undefined || after.kind === 'return_statement';
}
