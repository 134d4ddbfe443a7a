import type { GoTree } from '../../../languages/go/go.ts';
import { isEnding } from '../../../languages/go/lower/never-returns.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isInside } from './is-inside.ts';

/** The statements that count as leaving, beside `return` and calls that never come back: `break_statement`. */
export type Jumps = ReadonlySet<string>;

/** Whoever comes to the statement does not come to the one behind it. */
export function leaves(statement: GoNode, tree: GoTree, jumps: Jumps): boolean {
  switch (statement.kind) {
    case 'return_statement':
      return true;
    case 'break_statement':
    case 'continue_statement':
    case 'goto_statement':
      return jumps.has(statement.kind);
    case 'expression_statement':
      return isEndingCall(statement, tree);
    case 'block':
      return endsWithLeaving(statement, tree, jumps);
    case 'if_statement': {
      const [then, otherwise] = [childOf(statement, 'consequence'), childOf(statement, 'alternative')];
      if (then === undefined || otherwise === undefined) return false;
      return leaves(then, tree, jumps) && leaves(otherwise, tree, jumps);
    }
    case 'expression_switch_statement':
    case 'type_switch_statement':
    case 'select_statement':
      return everyCaseLeaves(statement, tree, jumps);
    case 'for_statement':
      return isEndless(statement) && !isLeft(statement, tree, jumps);
    default:
      return false;
  }
}

/** `panic(…)`, `os.Exit(1)`, `log.Fatal(err)` */
export function isEndingCall(statement: GoNode, tree: GoTree): boolean {
  const call = kindIn(statement, 'call_expression');
  const callee = call === undefined ? undefined : childOf(call, 'function');
  if (callee === undefined || callee.kind === 'func_literal') return false;
  const name = tree.textOf(callee);
  return name === 'panic' || isEnding(name);
}

function endsWithLeaving(node: GoNode, tree: GoTree, jumps: Jumps): boolean {
  const last = kindIn(node, 'statement_list')?.children.findLast(({ isNamed }) => isNamed);
  return last !== undefined && leaves(last, tree, jumps);
}

/** A `select` waits until there is a case for it. */
function everyCaseLeaves(statement: GoNode, tree: GoTree, jumps: Jumps): boolean {
  const cases = partsOf(statement).filter(({ kind }) => kind.endsWith('_case'));
  const isComplete =
    statement.kind === 'select_statement' || cases.some(({ kind }) => kind === 'default_case');
  const inside = new Set(jumps);
  inside.delete('break_statement');
  return (
    isComplete &&
    cases.every((one) => fallsOn(one) || endsWithLeaving(one, tree, inside)) &&
    !isLeft(statement, tree, jumps)
  );
}

function fallsOn(one: GoNode): boolean {
  const last = kindIn(one, 'statement_list')?.children.findLast(({ isNamed }) => isNamed);
  return last?.kind === 'fallthrough_statement';
}

function isEndless(loop: GoNode): boolean {
  return partsOf(loop).length === 1 && kindIn(loop, 'block') !== undefined;
}

/** By a `break` of its own, or one with a label, which may be its own, or a jump with a label that does not count. */
function isLeft(statement: GoNode, tree: GoTree, jumps: Jumps): boolean {
  return ['break_statement', 'continue_statement', 'goto_statement'].some((kind) =>
    tree.nodesOf(kind).some((jump) => {
      if (!isInside(jump, statement)) return false;
      if (partsOf(jump).length > 0) return kind === 'break_statement' || !jumps.has(kind);
      return (
        kind === 'break_statement' &&
        nodesAround(jump).find(({ kind: around }) => takesBreak.test(around)) === statement
      );
    }),
  );
}

const takesBreak = /^(?:for|expression_switch|type_switch|select)_statement$/;
