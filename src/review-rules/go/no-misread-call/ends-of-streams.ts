import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partBeside, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { declarationAround, functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import { shortText } from '../../_kit/short-text.ts';
import type { MisreadCall } from './misread-call.ts';

export const mayReadOn = /\bfor (?:[^\n{]*\.(?:HasMorePages|More)\(\)\)* )?\{\s/;

const reading =
  /^([\w.]+)\.(?:Recv|Next|Read|NextPage|ReadMessage|FetchMessage|ReadJSON|NextReader|ReadString|ReadBytes)\(/;

/** Loops that read until an error comes, and do the same with every error. */
export function* endsOfStreams({ tree, text }: GoFile): Generator<MisreadCall> {
  let asking: ReadonlySet<string> | undefined;
  let closed: ReadonlySet<string> | undefined;
  const known = { tree, closed: (): ReadonlySet<string> => (closed ??= closedNames(text)) };
  for (const loop of tree.nodesOf('for_statement')) {
    const body = childOf(loop, 'body');
    const list = body === undefined ? undefined : kindIn(body, 'statement_list');
    if (list === undefined || loop.end - loop.start > longest) continue;
    for (const statement of partsOf(list).slice(0, mostStatements)) {
      const read = readBy(statement, tree);
      const check = read === undefined ? undefined : partBeside(statement, 1);
      if (read === undefined || check?.kind !== 'if_statement') continue;
      const found = askedAgain(read, check, loop, known) ?? neverDone(read, check, loop, tree);
      const isToldApart =
        found?.problem === 'end-as-failure' && asksForEnd(loop, tree, (asking ??= calledWithEnd(tree)));
      if (found !== undefined && !isToldApart) yield { ...found, call: shortText(read.call, text) };
      break;
    }
  }
}

/** Characters of a loop, and statements of it before the read. */
const longest = 6_000;
const mostStatements = 6;

interface Read {
  readonly call: GoNode;
  readonly receiver: string;
  readonly method: string;
  readonly error: string;
}

/** `message, err := stream.Recv()` */
function readBy(statement: GoNode, tree: GoTree): Read | undefined {
  const given = callWithResults(statement, tree);
  const error = given?.names.at(-1);
  if (given === undefined || error === undefined || error === '_' || given.names.length < 2) return undefined;
  const head = tree.textOf({
    start: given.call.start,
    end: Math.min(given.call.end, given.call.start + 120),
  });
  const [written = '', receiver = ''] = reading.exec(head) ?? [];
  const method = /(\w+)\($/.exec(written)?.[1];
  return method === undefined ? undefined : { call: given.call, receiver, method, error };
}

interface Known {
  readonly tree: GoTree;
  readonly closed: () => ReadonlySet<string>;
}

type Found = Omit<Extract<MisreadCall, { problem: 'read-again' | 'end-as-failure' }>, 'call'>;

/** `if err != nil { log.Println(err); continue }`: what has failed for good fails in every turn. */
function askedAgain(read: Read, check: GoNode, loop: GoNode, known: Known): Found | undefined {
  const { tree } = known;
  const body = bodyFor(check, read.error, tree);
  const last = body === undefined ? undefined : partsOf(body).at(-1);
  if (body === undefined || last?.kind !== 'continue_statement' || !isSticky(read, loop, known))
    return undefined;
  if (
    /\b(?:return|break|goto|panic|Fatal\w*|Exit|Sleep|After|Wait|select|Is|As|EOF|Done|Err|Close\w*)\b/.test(
      tree.textOf(body),
    )
  )
    return undefined;
  if (mayMend(body, tree)) return undefined;
  // The head, or what stands before the read, may ask for the end.
  const before = tree.textOf({ start: loop.start, end: read.call.start });
  if (/\.Err\(\)|\.Done\(\)|[sS]top|[cC]losed|<-/.test(before)) return undefined;
  return { problem: 'read-again', range: last };
}

/** `conn = dial()`, `f.reconnect()`, `wait()`: the next turn may do better. Whoever only writes it down, or counts it, changes nothing. */
function mayMend(body: GoNode, tree: GoTree): boolean {
  if (nodesWithin(tree.nodesOf('assignment_statement'), body).some(() => true)) return true;
  return nodesWithin(tree.nodesOf('call_expression'), body).some((call) => {
    const name = calledNameOf(call);
    return name !== undefined && !noting.test(tree.textOf(name));
  });
}

const noting =
  /^(?:Print\w*|Fprint\w*|Sprint\w*|Debug\w*|Info\w*|Warn\w*|Err\w*|Trace\w*|Log\w*|[lL]og|V|With\w*|String|Str|Any|Int\w*|Msgf?|Send|Inc|Add|GetLogger|Record\w*|Capture\w*)$/;

/** The statements behind `err != nil` alone. */
function bodyFor(check: GoNode, error: string, tree: GoTree): GoNode | undefined {
  const condition = withoutParentheses(childOf(check, 'condition'));
  if (condition === undefined || tree.textOf(condition) !== `${error} != nil`) return undefined;
  if (childOf(check, 'initializer') !== undefined || childOf(check, 'alternative') !== undefined)
    return undefined;
  return kindIn(childOf(check, 'consequence') ?? check, 'statement_list');
}

/** After an error that is no passing one such a reader gives no more. */
function isSticky({ call, receiver, method }: Read, loop: GoNode, { tree, closed }: Known): boolean {
  const head = tree.textOf({ start: loop.start, end: childOf(loop, 'body')?.start ?? loop.start });
  if (method === 'NextPage') return new RegExp(`\\b${receiver}\\.(?:HasMorePages|More)\\(\\)`).test(head);
  if (!/^for\s*$/.test(head)) return false;
  const modules = [...tree.imports.values()];
  const has = (module: RegExp): boolean => modules.some((path) => module.test(path));
  if (
    /^(?:ReadMessage|NextReader|ReadJSON)$/.test(method) &&
    has(/(?:gorilla|fasthttp|gofiber)\/(?:[\w./-]+\/)?websocket(?:\/v\d+)?$/)
  )
    return true;
  if (/^(?:ReadMessage|FetchMessage)$/.test(method))
    return has(/\/segmentio\/kafka-go$/) && mayEnd(call, receiver, tree, closed);
  if (/^(?:ReadString|ReadBytes)$/.test(method)) return isMadeBy('bufio\\.NewReader', receiver, loop, tree);
  return method === 'Recv' && /(?:^|\.)\w*[sS]tream$/.test(receiver);
}

/** Its context ends, or somebody closes the reader while it is read. */
function mayEnd(call: GoNode, receiver: string, tree: GoTree, closed: Known['closed']): boolean {
  const [context] = argumentsOf(call);
  const written = context === undefined ? '' : tree.textOf(context);
  return (
    !/^context\.(?:Background|TODO)\(\)$/.test(written) || closed().has(/\w+$/.exec(receiver)?.[0] ?? '')
  );
}

/** What the file closes; a `defer` behind an endless loop is never run. */
function closedNames(text: string): ReadonlySet<string> {
  const calls = Array.from(text.matchAll(/\b(\w+)\.Close\(/g));
  const others = calls.filter(
    ({ index }) => !/\bdefer [\w.]*$/.test(text.slice(Math.max(0, index - 80), index)),
  );
  return new Set(others.map(([, name = '']) => name));
}

/** `if err != nil { return err }` in a loop that no other way leaves: the end comes as `io.EOF`, and is told as a failure. */
function neverDone(read: Read, check: GoNode, loop: GoNode, tree: GoTree): Found | undefined {
  const body = bodyFor(check, read.error, tree);
  const last = body === undefined ? undefined : partsOf(body).at(-1);
  if (last?.kind !== 'return_statement' || !tree.textOf(last).includes(read.error)) return undefined;
  if (!/^for\s*\{/.test(tree.textOf({ start: loop.start, end: loop.start + 20 }))) return undefined;
  if (!endsWithEof(read, loop, tree)) return undefined;
  const written = tree.textOf(loop);
  if (/\b(?:EOF|break|goto|Is|As|panic|Canceled|Code)\b/.test(written.replace(/^for\s*\{/, '')))
    return undefined;
  const isAllOfErrors = nodesWithin(tree.nodesOf('return_statement'), loop).every(
    (one) => functionAround(one) !== functionAround(loop) || /[eE]rr/.test(tree.textOf(one)),
  );
  return isAllOfErrors ? { problem: 'end-as-failure', range: read.call } : undefined;
}

/** The function asks for the end elsewhere, as in a `defer`, or whoever calls it in this file may do so. */
function asksForEnd(loop: GoNode, tree: GoTree, asking: ReadonlySet<string>): boolean {
  const home = declarationAround(loop);
  const name = home === undefined ? undefined : childOf(home, 'name');
  if (home === undefined || home.end - home.start > longestHome) return true;
  return /\bEOF\b/.test(tree.textOf(home)) || (name !== undefined && asking.has(tree.textOf(name)));
}

/** What is called in functions that ask for the end. */
function calledWithEnd(tree: GoTree): ReadonlySet<string> {
  const asking = [...tree.nodesOf('function_declaration'), ...tree.nodesOf('method_declaration')].filter(
    (one) => one.end - one.start <= longestHome && /\bEOF\b/.test(tree.textOf(one)),
  );
  return new Set(
    asking.flatMap((one) =>
      Array.from(nodesWithin(tree.nodesOf('call_expression'), one), (call) => {
        const name = calledNameOf(call);
        return name === undefined ? '' : tree.textOf(name);
      }),
    ),
  );
}

function endsWithEof({ receiver, method }: Read, loop: GoNode, tree: GoTree): boolean {
  if (method === 'Next') return isMadeBy('tar\\.NewReader', receiver, loop, tree);
  if (method === 'Read') return isMadeBy('csv\\.NewReader', receiver, loop, tree);
  if (method !== 'Recv') return false;
  const parameters = childOf(functionAround(loop) ?? loop, 'parameters');
  const written = parameters === undefined ? '' : tree.textOf(parameters);
  return new RegExp(
    `\\b${receiver} (?:\\w+\\.\\w+_\\w+Server\\b|grpc\\.(?:Client|Bidi)StreamingServer\\[)`,
  ).test(written);
}

/** Characters of a function that are read for each of its loops. */
const longestHome = 20_000;

function isMadeBy(maker: string, receiver: string, loop: GoNode, tree: GoTree): boolean {
  const home = declarationAround(loop);
  if (home === undefined || home.end - home.start > longestHome || !/^\w+$/.test(receiver)) return false;
  const before = tree.textOf({ start: home.start, end: loop.start });
  return new RegExp(`\\b${receiver} :?= ${maker}\\(`).test(before);
}
