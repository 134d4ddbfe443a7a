import { say } from '../../../domain/locale.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { isFunction } from '../_kit/functions.ts';
import { packageCall } from '../_kit/package-call.ts';
import type { Variables } from '../_kit/variables.ts';
import type { MisreadCall } from './misread-call.ts';

export const mayNest = /\w = context\.With(?:Timeout|Deadline)\(/;

/** `ctx, cancel = context.WithTimeout(ctx, limit)` in a loop: each turn gets what is left of the first one's time. */
export function* nestedContexts({ tree }: GoFile, variables: () => Variables): Generator<MisreadCall> {
  for (const statement of tree.nodesOf('assignment_statement')) {
    const [name] = partsOf(childOf(statement, 'left') ?? statement);
    const [call] = partsOf(childOf(statement, 'right') ?? statement);
    if (name?.kind !== 'identifier' || call?.kind !== 'call_expression') continue;
    const called = packageCall(call, tree);
    const [parent] = argumentsOf(call);
    if (called?.module !== 'context' || !/^With(?:Timeout|Deadline)$/.test(called.name)) continue;
    if (parent === undefined || tree.textOf(parent) !== tree.textOf(name)) continue;
    const loop = loopAround(statement);
    const declared = loop === undefined ? undefined : variables().declarationOf(name);
    if (loop === undefined || declared === undefined || declared.start >= loop.start) continue;
    if (isLeftBehind(statement, tree) || isOfSomeTurns(statement, loop, tree)) continue;
    const written = tree.textOf(name);
    if (isSetAnew(written, loop, tree)) continue;
    const text = say(
      `In the next turn \`${written}\` is the context of this one: it ends with the first of them, and all turns behind that are cut off. Give it another name, with \`:=\`.`,
      `下一轮的 \`${written}\` 会基于本轮的 context：它随第一个一起结束，之后的每一轮都会被取消。应在循环内用 \`:=\` 声明另一个名字。`,
    );
    yield { problem: 'told', range: statement, text };
  }
}

function loopAround(node: GoNode): GoNode | undefined {
  for (const around of nodesAround(node)) {
    if (isFunction(around)) return undefined;
    if (around.kind === 'for_statement') return around;
  }
  return undefined;
}

/** The list of statements ends with `return` or `break`: there is no next turn. */
function isLeftBehind(statement: GoNode, tree: GoTree): boolean {
  const list = statement.parent;
  const last = list === undefined ? undefined : partsOf(list).at(-1);
  return last !== undefined && /^(?:return|break)\b/.test(tree.textOf(last).slice(0, 8));
}

/** `ctx = parent` in each turn. */
function isSetAnew(name: string, loop: GoNode, tree: GoTree): boolean {
  return new RegExp(`(?<![\\w.,])${name} = (?!context\\.With)`).test(tree.textOf(loop));
}

/** One case of a `switch`, or a question about the element: the one turn that sets the time sets it for all that follows. */
function isOfSomeTurns(statement: GoNode, loop: GoNode, tree: GoTree): boolean {
  const names = namesOf(loop, tree);
  for (const around of nodesAround(statement)) {
    if (around === loop) return false;
    if (around.kind.endsWith('_case')) return true;
    if (around.kind !== 'if_statement') continue;
    const condition = childOf(around, 'condition');
    const asked = condition === undefined ? '' : tree.textOf(condition);
    if (names.some((name) => new RegExp(`\\b${name}\\b`).test(asked))) return true;
  }
  return false;
}

/** The variables of the loop. */
function namesOf(loop: GoNode, tree: GoTree): readonly string[] {
  const clause = kindIn(loop, 'range_clause') ?? kindIn(loop, 'for_clause');
  const head = clause === undefined ? undefined : (childOf(clause, 'initializer') ?? clause);
  const left = head === undefined ? undefined : childOf(head, 'left');
  return (left === undefined ? [] : partsOf(left))
    .filter(({ kind }) => kind === 'identifier')
    .map((one) => tree.textOf(one));
}
