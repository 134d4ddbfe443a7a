import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { isFunction } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { packageCall } from '../_kit/package-call.ts';
import type { Variables } from '../_kit/variables.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import { shortText } from '../../_kit/short-text.ts';
import type { MisreadCall } from './misread-call.ts';

export const maySendAgain = /\bhttp\.NewRequest(?:WithContext)?\(/;

/** `client.Do(req)` in a loop, where `req` was made before it with a body: the first try has read that. */
export function* sentAgain({ tree, text }: GoFile, variables: () => Variables): Generator<MisreadCall> {
  for (const statement of tree.nodesOf('short_var_declaration')) {
    const made = callWithResults(statement, tree);
    const body = made === undefined ? undefined : bodyOf(made.call, tree);
    const [name] = made?.names ?? [];
    if (body === undefined || name === undefined || name === '_') continue;
    const sent = firstInLoop(statement, name, tree, variables);
    if (sent !== undefined)
      yield { problem: 'sent-again', range: sent, call: shortText(sent, text), value: shortText(body, text) };
  }
}

/** The body that a request is made with; undefined: it has none, or the call makes no request. */
function bodyOf(call: GoNode, tree: GoTree): GoNode | undefined {
  const called = packageCall(call, tree);
  if (called?.module !== 'net/http' || !/^NewRequest(?:WithContext)?$/.test(called.name)) return undefined;
  const body = argumentsOf(call).at(-1);
  return body === undefined || /^(?:nil|http\.NoBody)$/.test(tree.textOf(body)) ? undefined : body;
}

/** Statements behind the request that are looked through. */
const furthest = 20;

/** Characters of a loop that are read. */
const longest = 6_000;

function firstInLoop(
  statement: GoNode,
  name: string,
  tree: GoTree,
  variables: () => Variables,
): GoNode | undefined {
  let loop = partBeside(statement, 1);
  for (let count = 0; loop !== undefined && count < furthest; count++, loop = partBeside(loop, 1)) {
    if (loop.kind !== 'for_statement' || loop.end - loop.start > longest) continue;
    const written = tree.textOf(loop);
    if (!new RegExp(`\\.(?:Do|RoundTrip)\\(${name}\\)`).test(written)) continue;
    if (isMadeAnew(name, written) || endsAtOnce(loop)) continue;
    const sent = sendIn(loop, name, tree, variables);
    if (sent !== undefined) return sent;
  }
  return undefined;
}

/** `req.Body = …`, `req = …`, `body.Seek(0, 0)`, `req.GetBody()`, `reset(req)` */
function isMadeAnew(name: string, written: string): boolean {
  const others = written.replaceAll(new RegExp(`\\.(?:Do|RoundTrip)\\(${name}\\)`, 'g'), '');
  if (/\.Seek\(|\bGetBody\b|\.Reset\(|\bClone\(/.test(others)) return true;
  return new RegExp(`\\b${name}(?:\\.Body)?(?:, \\w+)* :?=[^=]|[(,] *&?\\*?${name} *[,)]|\\*${name} =`).test(
    others,
  );
}

/** The last statement of the body leaves: there is no second turn. */
function endsAtOnce(loop: GoNode): boolean {
  const body = childOf(loop, 'body');
  const list = body === undefined ? undefined : kindIn(body, 'statement_list');
  const last = list === undefined ? undefined : partsOf(list).at(-1);
  return last === undefined || /^(?:return|break|goto)_statement$/.test(last.kind);
}

function sendIn(loop: GoNode, name: string, tree: GoTree, variables: () => Variables): GoNode | undefined {
  const sends = new RegExp(`\\.(?:Do|RoundTrip)\\(${name}\\)$`);
  const call = nodesWithin(tree.nodesOf('call_expression'), loop).find((one) => sends.test(tree.textOf(one)));
  const given = call === undefined ? undefined : argumentsOf(call)[0];
  if (call === undefined || given === undefined) return undefined;
  // Another variable of that name is declared in the loop.
  const declared = variables().declarationOf(given);
  if (declared === undefined || declared.start > loop.start) return undefined;
  for (const around of nodesAround(call)) {
    if (around === loop) return call;
    if (isFunction(around) || around.kind === 'return_statement') return undefined;
    if (around.parent?.kind === 'statement_list' && isLast(around, tree)) return undefined;
  }
  return undefined;
}

/** Statements behind one that sends which are looked through. */
const mostBehind = 20;

/** Its list ends with `return` or `break`, or leaves with an error and with an answer: there is no second turn. */
function isLast(statement: GoNode, tree: GoTree): boolean {
  const asked = new Set<string>();
  let next = partBeside(statement, 1);
  for (let count = 0; next !== undefined && count < mostBehind; count++, next = partBeside(next, 1)) {
    if (isWayOut(next)) return true;
    const condition =
      next.kind === 'if_statement' ? withoutParentheses(childOf(next, 'condition')) : undefined;
    const [, name] = /^(\w+) != nil$/.exec(condition === undefined ? '' : tree.textOf(condition)) ?? [];
    const list = kindIn(childOf(next, 'consequence') ?? next, 'statement_list');
    const last = list === undefined ? undefined : partsOf(list).at(-1);
    if (name !== undefined && last !== undefined && isWayOut(last)) asked.add(name);
  }
  return asked.size > 1;
}

/** A `break` may be one of a `switch`. */
function isWayOut({ kind, parent }: GoNode): boolean {
  if (kind === 'break_statement') return parent?.parent?.kind === 'block';
  return kind === 'return_statement' || kind === 'goto_statement';
}
