import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isFunction } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import { shortText } from '../../_kit/short-text.ts';
import type { MisreadCall } from './misread-call.ts';

/** A text that knows the error of a server that was shut down says what it does with it. */
export function mayEndTooSoon(text: string): boolean {
  return (
    /\.ListenAndServe(?:TLS)?\(/.test(text) &&
    text.includes('.Shutdown(') &&
    text.includes('http.Server') &&
    // Their servers give nil then.
    !/"github\.com\/(?:valyala\/fasthttp|miekg\/dns)"/.test(text) &&
    !text.includes('ErrServerClosed')
  );
}

/** Servers of one file that are looked at. */
const most = 20;

/** `if err := srv.ListenAndServe(); err != nil { log.Fatal(err) }` beside `srv.Shutdown(ctx)`. */
export function* closedServers({ tree, text }: GoFile): Generator<MisreadCall> {
  let count = 0;
  for (const call of tree.nodesOf('call_expression')) {
    if (count > most) return;
    const [, server] = /^([\w.]+)\.ListenAndServe(?:TLS)?\(/.exec(headOf(call, tree)) ?? [];
    const start = server === undefined ? undefined : startAround(call);
    if (server === undefined || server === 'http' || start === undefined) continue;
    count++;
    const fatal = fatalFor(call, tree);
    // It is this server that is shut down, and outside of the goroutine.
    const others = text.slice(0, start.start) + text.slice(start.end);
    if (fatal === undefined || !others.includes(`${server}.Shutdown(`)) continue;
    yield { problem: 'closed-server', range: fatal, call: shortText(call, text), value: server };
  }
}

function headOf(call: GoNode, tree: GoTree): string {
  return tree.textOf({ start: call.start, end: Math.min(call.end, call.start + 100) });
}

/** In the function itself nothing else runs on that could be cut off. */
function startAround(call: GoNode): GoNode | undefined {
  for (const around of nodesAround(call)) {
    if (around.kind === 'go_statement') return around;
    if (isFunction(around) && around.parent?.parent?.kind !== 'go_statement') return undefined;
  }
  return undefined;
}

const ends =
  /^(?:log\.(?:Fatal|Panic)\w*|os\.Exit|panic|\w*[lL]og(?:ger)?\.(?:Fatal|Panic)\w*|\w+\.log(?:ger)?\.Fatal\w*)$/;

/** `log.Fatal(srv.ListenAndServe())`, or the first such call behind `err != nil` alone. */
function fatalFor(call: GoNode, tree: GoTree): GoNode | undefined {
  const direct = call.parent?.kind === 'argument_list' ? call.parent.parent : undefined;
  if (direct?.kind === 'call_expression') return isEnd(direct, tree) ? direct : undefined;
  const giving = call.parent?.kind === 'expression_list' ? call.parent.parent : undefined;
  const check = giving === undefined ? undefined : checkBehind(giving);
  const body = check === undefined ? undefined : childOf(check, 'consequence');
  if (giving === undefined || check === undefined || body === undefined) return undefined;
  const [error, condition] = [childOf(giving, 'left'), withoutParentheses(childOf(check, 'condition'))];
  if (error === undefined || condition === undefined) return undefined;
  if (tree.textOf(condition) !== `${tree.textOf(error)} != nil`) return undefined;
  // `if !stopping.Load() { log.Fatal(err) }` knows better.
  return nodesWithin(tree.nodesOf('call_expression'), body).find(
    (one) => one.parent?.parent?.parent === body && isEnd(one, tree),
  );
}

function checkBehind(giving: GoNode): GoNode | undefined {
  if (giving.parent?.kind === 'if_statement') return giving.parent;
  const list = giving.parent?.kind === 'statement_list' ? giving.parent : undefined;
  const next = list?.children.find(({ isNamed, start }) => isNamed && start >= giving.end);
  return next?.kind === 'if_statement' && kindIn(next, ';') === undefined ? next : undefined;
}

function isEnd(call: GoNode, tree: GoTree): boolean {
  const callee = childOf(call, 'function');
  return callee !== undefined && callee.end - callee.start < 60 && ends.test(tree.textOf(callee));
}
