import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround } from '../_kit/functions.ts';
import { mayWait } from '../_kit/may-wait.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import type { MisplacedDefer } from './find-misplaced-defers.ts';

/** `ctx, cancel := …; defer cancel(); go send(ctx)`, and the function ends at once: so does the context. The same of a request. */
export function* findEndedContexts({ tree, text }: GoFile): Generator<MisplacedDefer> {
  if (!/\bgo \w/.test(text) || !/\bdefer \w*[cC]ancel\w*\(\)|\.Context\(\)/.test(text)) return;
  const seen = new Map<GoNode, number>();
  for (const start of tree.nodesOf('go_statement')) {
    const home = functionAround(start);
    if (home === undefined || isInLoop(start, home)) continue;
    const count = (seen.get(home) ?? 0) + 1;
    seen.set(home, count);
    if (count > most) continue;
    const given = givenContext(start, home, tree);
    if (given === undefined || mayWaitBehind(start, home, given.writer, tree)) continue;
    const problem = given.cancel === undefined ? 'request-ended' : 'context-ended';
    yield {
      statement: given.at,
      problem,
      call: `${given.cancel ?? ''}()`,
      error: tree.textOf(given.at),
      ...(given.isWithoutTime && { isMeant: true }),
    };
  }
}

/** Functions that start more are written by a machine. */
const most = 20;

interface Given {
  readonly at: GoNode;
  /** The deferred call that ends it; undefined: the end of the request does. */
  readonly cancel: string | undefined;
  /** It ends by that call alone: the goroutine may be there for as long as the function only. */
  readonly isWithoutTime: boolean;
  /** What the answer is written to. */
  readonly writer: string;
}

export function isInLoop(start: GoNode, home: GoNode): boolean {
  for (const around of nodesAround(start)) {
    if (around === home) return false;
    if (around.kind === 'for_statement') return true;
  }
  return false;
}

/** What the goroutine gives a call that works with a context. */
function givenContext(start: GoNode, home: GoNode, tree: GoTree): Given | undefined {
  const before = tree.textOf({ start: home.start, end: start.start });
  const request = requestOf(home, tree);
  for (const call of nodesWithin(tree.nodesOf('call_expression'), start)) {
    const [at] = argumentsOf(call);
    if (at === undefined || !worksWith(call, tree) || isGivenAnew(at, start, tree)) continue;
    const written = at.end - at.start < longest ? tree.textOf(at) : '';
    if (request !== undefined && isOfRequest(written, request.name, before))
      return { at, cancel: undefined, isWithoutTime: false, writer: request.writer };
    const cancel = /^\w+$/.test(written) ? cancelOf(written, home, start, before, tree) : undefined;
    if (cancel !== undefined) return { at, ...cancel, writer: request?.writer ?? '' };
  }
  return undefined;
}

/** Characters of an argument. */
const longest = 60;

/** Not a call that only takes a value out of it, or cuts it off from its end. */
function worksWith(call: GoNode, tree: GoTree): boolean {
  const callee = childOf(call, 'function');
  if (callee === undefined || callee.kind === 'func_literal') return callee?.kind === 'func_literal';
  const name = tree.textOf(callee);
  return !/(?:FromContext|FromIncomingContext|WithoutCancel|[dD]etach\w*|Value|Context|Ctx|[lL]ogger|Span|Log|Debugf?|Infof?|Warnf?|Errorf?)$|^(?:log|slog|zap|logger|trace|tracing|metrics?|otel|klog)\.|\.(?:log|logger)\.|Log\w*$|^(?:\w+\.)?(?:[gG]et\w*(?:ID|User|Claims|Name|Token)|(?:[rR]eq(?:uest)?|[tT]race|[uU]ser)ID)$/.test(
    name,
  );
}

/** The goroutine has one of its own by this name. */
function isGivenAnew(at: GoNode, start: GoNode, tree: GoTree): boolean {
  const name = tree.textOf(at);
  if (!/^\w+$/.test(name)) return false;
  const inside = tree.textOf({ start: start.start, end: at.start });
  return new RegExp(`\\b${name}\\b[\\w, ]* (?:context\\.Context\\b|:?= )|\\bfunc\\([^)]*\\b${name}\\b`).test(
    inside,
  );
}

/** Names of `w http.ResponseWriter` and `r *http.Request`. */
function requestOf(
  home: GoNode,
  tree: GoTree,
): { readonly name: string; readonly writer: string } | undefined {
  const parameters = childOf(home, 'parameters');
  const written = parameters === undefined ? '' : tree.textOf(parameters);
  const [, writer] = /\b(\w+) http\.ResponseWriter\b/.exec(written) ?? [];
  const [, name] = /\b(\w+) \*http\.Request\b/.exec(written) ?? [];
  return writer === undefined || name === undefined ? undefined : { name, writer };
}

/** `r.Context()`, or a variable that was given it and nothing else. */
function isOfRequest(written: string, request: string, before: string): boolean {
  if (written === `${request}.Context()`) return true;
  if (!/^\w+$/.test(written)) return false;
  const values = Array.from(
    before.matchAll(new RegExp(`\\b${written}(?:, \\w+)* :?= ([^\\r\\n]*)`, 'g')),
    ([, value]) => value,
  );
  return (
    values.length > 0 &&
    values.every((value) => value?.replace(/\s*(?:\/\/.*|\/\*[^*]*\*\/\s*)$/, '') === `${request}.Context()`)
  );
}

/** `cancel` of `ctx, cancel := context.WithTimeout(…)` with `defer cancel()` on the way to the goroutine. */
function cancelOf(
  name: string,
  home: GoNode,
  start: GoNode,
  ...[before, tree]: [before: string, tree: GoTree]
): Pick<Given, 'cancel' | 'isWithoutTime'> | undefined {
  const [made, ...others] = Array.from(
    before.matchAll(new RegExp(`\\b${name}(?:, (\\w+))? :?= ([^\\r\\n]*)`, 'g')),
  );
  const [, cancel, value = ''] = made ?? [];
  if (cancel === undefined || others.length > 0 || !/^context\.With(?:Cancel|Timeout|Deadline)\(/.test(value))
    return undefined;
  const lists = new Set(nodesAround(start));
  const isDeferred = [
    ...nodesWithin(tree.nodesOf('defer_statement'), { start: home.start, end: start.start }),
  ].some(
    (one) =>
      one.parent !== undefined &&
      lists.has(one.parent) &&
      functionAround(one) === home &&
      tree.textOf(one) === `defer ${cancel}()`,
  );
  return isDeferred ? { cancel, isWithoutTime: value.startsWith('context.WithCancel(') } : undefined;
}

/** Anything behind it, or a `defer` of the function, that is more than an answer may wait for the goroutine. */
export function mayWaitBehind(start: GoNode, home: GoNode, writer: string, tree: GoTree): boolean {
  const defers = [...nodesWithin(tree.nodesOf('defer_statement'), home)].filter(
    (one) => functionAround(one) === home,
  );
  if (defers.some((one) => !/^defer \w*[cC]ancel\w*\(\)$/.test(tree.textOf(one)))) return true;
  const list = kindIn(kindIn(home, 'block') ?? home, 'statement_list');
  const rest = tree
    .textOf({ start: start.end, end: list?.end ?? home.end })
    .replaceAll(/"(?:[^"\\\n]|\\.)*"/g, "''")
    .replaceAll(/\/\/[^\n]*/g, '');
  // How long a loop takes is not to be seen, and who sleeps there gives the goroutine its time.
  if (/\bfor\b|\btime\.Sleep\(/.test(rest)) return true;
  return mayWait(writer === '' ? rest : rest.replaceAll(answering(writer), ''));
}

function answering(writer: string): RegExp {
  return new RegExp(
    `\\b${writer}\\.(?:Header\\(\\)\\.)?\\w+\\(|\\bjson\\.NewEncoder\\(${writer}\\)\\.Encode\\(|\\b(?:\\w+\\.)*\\w+\\(${writer}\\b|\\blog\\.\\w+\\(`,
    'g',
  );
}
