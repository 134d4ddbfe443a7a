import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isErrorName } from '../_kit/error-names.ts';

/** Others get the error that is made: it is returned, or given to a variable that is named so. What is only printed needs no chain. */
export function isHandedOn(call: GoNode, tree: GoTree): boolean {
  const list = call.parent;
  const statement = list?.kind === 'expression_list' ? list.parent : list;
  switch (statement?.kind) {
    case 'return_statement':
      return true;
    case 'assignment_statement':
    case 'short_var_declaration': {
      const targets = partsOf(childOf(statement, 'left') ?? statement);
      return targets.every((one) => /\berr\w*$|Err$/.test(tree.textOf(one)) || isErrorName(tree.textOf(one)));
    }
    default:
      return false;
  }
}
