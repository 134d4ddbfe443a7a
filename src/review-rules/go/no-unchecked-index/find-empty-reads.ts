import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { writesLog } from '../_kit/is-log-call.ts';
import { operandsOf } from '../_kit/operands-of.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';

/** A list that is read right behind the question that found it empty. */
export interface EmptyRead {
  readonly emptyRead: GoNode;
  /** `len(x) == 0` */
  readonly asked: GoNode;
}

/** Whether a text asks so before `&&` or `||`, or for a branch. */
export const mayReadEmpty =
  /\bif \(?len\([^()\n]*\) (?:== 0|< 1|<= 0)\)? \{|\blen\([^()\n]*\) (?:== 0|< 1|<= 0) &&|\blen\([^()\n]*\) (?:> 0|!= 0|>= 1) \|\|/;

/** `len(x) == 0 && x[0] == 'a'`, `len(x) > 0 || x[0] == 'a'` */
export function* findEmptyReads(tree: GoTree): Generator<EmptyRead> {
  yield* readsBehindLogs(tree);
  for (const node of tree.nodesOf('binary_expression')) {
    const operator = childOf(node, 'operator')?.kind;
    if (operator !== '&&' && operator !== '||') continue;
    const operands = operandsOf(node, operator);
    for (const [index, asked] of operands.entries()) {
      const list = emptyIn(asked, operator, tree);
      const next = list === undefined ? undefined : operands[index + 1];
      const read = list === undefined || next === undefined ? undefined : readIn(next, list, tree);
      if (read !== undefined) yield { emptyRead: read, asked };
    }
  }
}

/** What is empty where the next operand is looked at. */
function emptyIn(asked: GoNode, operator: '&&' | '||', tree: GoTree): string | undefined {
  if (asked.kind !== 'binary_expression' || asked.end - asked.start > 100) return undefined;
  const form =
    operator === '&&' ? /^len\(([\w.]+)\) (?:== 0|< 1|<= 0)$/ : /^len\(([\w.]+)\) (?:> 0|!= 0|>= 1)$/;
  return form.exec(tree.textOf(asked))?.[1];
}

function readIn(operand: GoNode, list: string, tree: GoTree): GoNode | undefined {
  for (const read of nodesWithin(tree.nodesOf('index_expression'), operand)) {
    const [of, index] = [childOf(read, 'operand'), childOf(read, 'index')];
    if (of !== undefined && index?.kind === 'int_literal' && tree.textOf(of) === list) return read;
  }
  return undefined;
}

/** Statements behind the branch in which the read may stand. */
const mostBehind = 3;

/** `if len(x) == 0 { log.Println("none") }`, and then `x[0]`: who only says so goes on without an element. */
function* readsBehindLogs(tree: GoTree): Generator<EmptyRead> {
  for (const branch of tree.nodesOf('if_statement')) {
    const condition = childOf(branch, 'condition');
    const asked = condition && withoutParentheses(condition);
    const list = asked === undefined ? undefined : emptyIn(asked, '&&', tree);
    if (asked === undefined || list === undefined || !onlyLogs(branch, tree)) continue;
    for (const statement of statementsBehind(branch).slice(0, mostBehind)) {
      const read = isPlain(statement) ? readIn(statement, list, tree) : undefined;
      if (read !== undefined && functionAround(read) === functionAround(branch))
        yield { emptyRead: read, asked };
      // Whatever else is said of it may give it an element.
      if (read !== undefined || tree.textOf(statement).includes(list)) break;
    }
  }
}

function isPlain({ kind }: GoNode): boolean {
  return /^(?:short_var_declaration|assignment_statement|expression_statement|return_statement|var_declaration)$/.test(
    kind,
  );
}

function statementsBehind(branch: GoNode): readonly GoNode[] {
  const list = branch.parent?.kind === 'statement_list' ? partsOf(branch.parent) : [];
  return list.filter(({ start }) => start >= branch.end);
}

/** Nothing else is done in the branch, and there is no other. */
function onlyLogs(branch: GoNode, tree: GoTree): boolean {
  const block = childOf(branch, 'consequence');
  const list = block === undefined ? undefined : partsOf(block)[0];
  if (list?.kind !== 'statement_list' || childOf(branch, 'alternative') !== undefined) return false;
  return partsOf(list).every((statement) => {
    const [call] = statement.kind === 'expression_statement' ? partsOf(statement) : [];
    const callee = call?.kind === 'call_expression' ? childOf(call, 'function') : undefined;
    return callee !== undefined && writesLog(tree.textOf(callee).split('.'));
  });
}
