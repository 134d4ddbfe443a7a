import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** Whoever comes to the statement comes round the loop no more. @param mayBreak A `break` here is one of the loop. */
export function leaves(statement: GoNode, tree: GoTree, mayBreak: boolean): boolean {
  switch (statement.kind) {
    case 'return_statement':
      return true;
    case 'break_statement':
      return mayBreak;
    case 'expression_statement':
      return /^(?:panic|os\.Exit|log\.Fatal(?:f|ln)?)\(/.test(tree.textOf(statement));
    case 'block':
    case 'else_clause':
      return endsWithLeaving(statement, tree, mayBreak);
    case 'if_statement': {
      const [then, otherwise] = [childOf(statement, 'consequence'), childOf(statement, 'alternative')];
      if (then === undefined || otherwise === undefined) return false;
      return leaves(then, tree, mayBreak) && leaves(otherwise, tree, mayBreak);
    }
    case 'expression_switch_statement':
    case 'type_switch_statement': {
      const cases = partsOf(statement).filter(({ kind }) => kind.endsWith('_case'));
      const hasDefault = cases.some(({ kind }) => kind === 'default_case');
      return hasDefault && cases.every((one) => endsWithLeaving(one, tree, false));
    }
    default:
      return false;
  }
}

function endsWithLeaving(node: GoNode, tree: GoTree, mayBreak: boolean): boolean {
  const last = kindIn(node, 'statement_list')?.children.findLast(({ isNamed }) => isNamed);
  return last !== undefined && leaves(last, tree, mayBreak);
}
