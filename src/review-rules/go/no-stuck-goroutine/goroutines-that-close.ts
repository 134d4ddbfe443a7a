import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround, isFunction } from '../_kit/functions.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import type { Close } from './find-closed-before.ts';

/** A goroutine that closes a channel of whoever starts it. */
export interface Closer {
  readonly start: GoNode;
  /** The literal, or the method of the file. */
  readonly body: GoNode;
  /** The channel, as it is called where the goroutine is started. */
  readonly name: string;
  readonly statement: GoNode;
}

export function closersOf({ name, statement }: Close, tree: GoTree): readonly Closer[] {
  const body = functionAround(statement);
  if (body === undefined) return [];
  if (body.kind === 'func_literal') {
    const start = body.parent?.parent;
    return start?.kind === 'go_statement' ? [{ start, body, name, statement }] : [];
  }
  const [, own, field] = /^(\w+)\.(\w+)$/.exec(name) ?? [];
  const method = body.kind === 'method_declaration' ? childOf(body, 'name') : undefined;
  const receiver = childOf(body, 'receiver');
  if (method === undefined || receiver === undefined || own === undefined || field === undefined) return [];
  if (!new RegExp(`^\\(\\s*${own} `).test(tree.textOf(receiver))) return [];
  const called = tree.textOf(method);
  const isOnly =
    tree.nodesOf('method_declaration').filter((one) => tree.textOf(childOf(one, 'name') ?? one) === called)
      .length === 1;
  return isOnly
    ? startsOf(called, tree).map(([start, owner]) => ({ start, body, name: `${owner}.${field}`, statement }))
    : [];
}

/** `go w.loop()`: the statement, and `w`. */
function startsOf(method: string, tree: GoTree): readonly (readonly [start: GoNode, owner: string])[] {
  return tree.nodesOf('go_statement').flatMap((start) => {
    const [call] = partsOf(start);
    const callee = call === undefined ? undefined : childOf(call, 'function');
    const [operand, field] =
      callee?.kind === 'selector_expression' ? [childOf(callee, 'operand'), childOf(callee, 'field')] : [];
    const isIt = operand?.kind === 'identifier' && field !== undefined && tree.textOf(field) === method;
    return isIt ? [[start, tree.textOf(operand)] as const] : [];
  });
}

/** Each goroutine comes to the close, whatever happens. */
export function isCertain({ body, statement }: Closer, tree: GoTree): boolean {
  const block = kindIn(body, 'block');
  if (block === undefined || statement.parent?.parent !== block) return false;
  if (statement.kind === 'defer_statement') return true;
  return !/\b(?:return|panic|Goexit|for\s*\{)/.test(tree.textOf({ start: body.start, end: statement.start }));
}

/** Nothing but an error, or a turn of a loop or a `select`, decides whether a goroutine comes to the close. */
export function isForEach({ body, statement }: Closer, tree: GoTree): boolean {
  if (/[lL]ock\(|\batomic\.|\.Do\(|recover\(|Swap|\.Add\(/.test(tree.textOf(body))) return false;
  for (const around of nodesAround(statement)) {
    if (isFunction(around)) return around === body;
    if (!between.test(around.kind) && !asksForError(around, tree)) return false;
  }
  return false;
}

const between = /^(?:statement_list|block|for_statement|select_statement|communication_case|default_case)$/;

function asksForError(node: GoNode, tree: GoTree): boolean {
  const condition = node.kind === 'if_statement' ? withoutParentheses(childOf(node, 'condition')) : undefined;
  return condition !== undefined && /^\w*[eE]rr\w* != nil$/.test(tree.textOf(condition));
}
