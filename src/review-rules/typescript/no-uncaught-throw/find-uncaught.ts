import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { createFieldsOfThis } from '../_kit/origin/fields-of-this.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import type { EventCallback } from './event-callback.ts';
import { eventCallbackOf, upgradeHandlerOf } from './event-callback.ts';
import { errorTakerAround } from '../_kit/error-taker.ts';
import { knowsData } from './knows-data.ts';
import { missingValueAt } from './missing-value.ts';
import { namesAny } from '../_kit/names-any.ts';
import { nullMessageAt } from './null-message.ts';
import { reachedBy } from './reached-by.ts';
import { isTestedBefore, riskyCallAt } from './risky-call.ts';
import { thrownFor } from './thrown-at-sender.ts';
import { shortReadAt } from './short-read.ts';
import { importsThrowing, throwingImportAt } from './throwing-import.ts';
import { thrownErrors } from './thrown-error.ts';

/** What came from outside makes something throw, where nobody catches. */
export interface Uncaught {
  readonly by: 'parse' | 'null-message' | 'missing-value' | 'short-read' | 'throw' | 'callee' | 'error';
  readonly node: Node;
  /** Of a parse or what is called, as it is written: `JSON.parse`. */
  readonly name: string;
  readonly given: Node;
  readonly callback: EventCallback;
  /** Who waits for the error: `reject`, `callback`. */
  readonly waiting: string | undefined;
}

type Throwing = Omit<Uncaught, 'callback' | 'node'>;

/** Without one of these no text is read. */
const parsing = /\bJSON\.parse\(|\bdecodeURI(?:Component)?\(|\bnew (?:URL|RegExp)\(|\bBigInt\(/;
/** Without one of these nothing else throws. */
const throwing =
  /\bthrow new\b|\bheaders\b|\bquery\b|\bsearchParams\b|\.read(?:Big)?(?:U?[iI]nt|Float|Double)/;
/** Without one of these the event loop calls nothing of the file. */
const heeding =
  /\bcreate(?:Secure)?Server\(|\.(?:on|once|addListener|prepend(?:Once)?Listener|nextTick)\(|\bset(?:Immediate|Timeout)\(|\bsock(?:et)?\b/;
const parsingNames = ['JSON', 'decodeURI', 'decodeURIComponent', 'URL', 'RegExp', 'BigInt'] as const;
const heedingNames = [
  ...['on', 'once', 'addListener', 'prependListener', 'prependOnceListener', 'sock', 'socket'],
  ...['nextTick', 'setImmediate', 'setTimeout', 'createServer', 'createSecureServer'],
];
/** Modules of Node that call back. */
const modulesCallingBack = [
  ...['fs', 'fs-extra', 'graceful-fs'],
  ...['http', 'https', 'dns', 'zlib', 'crypto', 'child_process'],
].flatMap((name) => [name, `node:${name}`]);
/** Somebody catches all errors; or the file is of a page, where no process ends. */
const heard = /uncaughtException|setUncaughtExceptionCaptureCallback|['"](?:node:)?domain['"]/;
const ofPage = /\b(?:document|window|navigator|localStorage)\s*[.[]/;

export function* findUncaught(file: TypeScriptFile): Generator<Uncaught, void> {
  const thrown = [...thrownErrors(file)];
  if (thrown.length > 0 && mayEndProcess(file)) yield* thrown;
  if (!mayThrow(file) || !mayEndProcess(file)) return;
  const callbacks = callbacksIn(file);
  if (callbacks.length === 0) return;
  const [data, fields] = [knowsData(callbacks), createFieldsOfThis(file)];
  const trace = createTrace(file, { heedsChecks: false, knows: (one) => data(one) ?? fields.of(one) });
  const told = new Set<Node>();
  for (const callback of callbacks)
    for (const node of reachedBy(callback.body)) {
      const found = isTold(node, told) ? undefined : throwingAt(node, callback, trace, file);
      if (found === undefined) continue;
      told.add(node);
      yield { ...found, node, callback };
    }
}

function mayThrow(file: TypeScriptFile): boolean {
  const { text, tree } = file;
  // The names of a file are much less to read than its text.
  const mayHeed = namesAny(file, heedingNames);
  const mayRead = namesAny(file, parsingNames);
  if (!mayHeed && !(mayRead && namesAny(file, modulesCallingBack))) return false;
  const isHeeding = mayHeed && heeding.test(text);
  if (mayRead && (isHeeding || namesAny(file, modulesCallingBack)) && parsing.test(text)) return true;
  return isHeeding && (throwing.test(text) || importsThrowing(tree.rootScope));
}

function mayEndProcess({ text }: TypeScriptFile): boolean {
  return !heard.test(text) && !ofPage.test(text);
}

function callbacksIn({ tree }: TypeScriptFile): readonly EventCallback[] {
  const calls = (['CallExpression', 'OptionalCallExpression'] as const).flatMap((kind) => tree.nodesOf(kind));
  const functions = (
    [
      'FunctionExpression',
      'FunctionDeclaration',
      'ArrowFunctionExpression',
      'ClassMethod',
      'ObjectMethod',
    ] as const
  ).flatMap((kind) => tree.nodesOf(kind));
  return [
    ...calls.flatMap((call) => eventCallbackOf(call) ?? []),
    ...functions.flatMap((one) => upgradeHandlerOf(one) ?? []),
  ];
}

/** Itself, or what it stands in. */
function isTold(node: Node, told: ReadonlySet<Node>): boolean {
  if (told.size === 0) return false;
  if (told.has(node)) return true;
  for (const around of ancestorsOf(node)) {
    if (told.has(around)) return true;
    if (around.type.endsWith('Statement')) return false;
  }
  return false;
}

function throwingAt(
  node: Node,
  callback: EventCallback,
  trace: Trace,
  file: TypeScriptFile,
): Throwing | undefined {
  const parse = parseAt(node, trace, file);
  if (parse !== undefined || callback.sender !== 'peer') return parse;
  const message = nullMessageAt(node, trace);
  if (message !== undefined) return { by: 'null-message', name: '', given: message, waiting: undefined };
  const value = missingValueAt(node, trace, file);
  if (value !== undefined) return { by: 'missing-value', name: '', given: value, waiting: undefined };
  const bytes = shortReadAt(node, trace, file);
  if (bytes !== undefined) return { by: 'short-read', name: '', given: bytes, waiting: undefined };
  const sent = thrownFor(node, callback.body, trace);
  if (sent !== undefined) return { by: 'throw', name: '', given: sent, waiting: undefined };
  const imported = throwingImportAt(node, trace, file);
  return imported && { by: 'callee', ...imported, waiting: undefined };
}

function parseAt(node: Node, trace: Trace, file: TypeScriptFile): Throwing | undefined {
  const call = riskyCallAt(node);
  if (call === undefined || isTestedBefore(call, file)) return undefined;
  const { name } = call;
  for (const given of call.texts) {
    const origin = trace.of(given);
    if (origin === 'request') return { by: 'parse', name, given, waiting: undefined };
    const waiting = origin === 'file' ? errorTakerAround(node) : undefined;
    if (waiting !== undefined) return { by: 'parse', name, given, waiting };
  }
  return undefined;
}
