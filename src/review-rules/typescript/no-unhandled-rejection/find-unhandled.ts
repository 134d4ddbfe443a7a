import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { methodBehind } from '../_kit/method-behind.ts';
import { promiseCallOf } from '../_kit/promise-call.ts';
import type { Caller } from './caller.ts';
import { callerOf } from './caller.ts';
import { failing, unguardedWait } from './unguarded-wait.ts';

/** A callback that may reject, given to somebody who does not look. */
export interface Unhandled {
  readonly caller: Caller;
  /** What may fail. */
  readonly wait: Call;
  /** The process ends; in a page the failure only stays unseen. */
  readonly endsProcess: boolean;
}

/** Somebody hears of all rejections, or asked the emitters to hand them on. */
const heard = /unhandled_?rejection|captureRejections|rejectionHandled/i;
const ofNode =
  /\bprocess\.(?:env|argv|exit|on|pid|cwd|stdout|stderr)\b|['"]node:|(?:from|require\()\s*['"](?:fs|fs\/promises|http|https|net|tls|path|os|child_process|worker_threads|events|stream|cluster)['"]/;
const ofPage = /\b(?:document|window|navigator|localStorage)\s*[.[]/;

export function* findUnhandled(file: TypeScriptFile): Generator<Unhandled, void> {
  let isHeard: boolean | undefined;
  let isNode: boolean | undefined;
  const waits = new Map<FunctionNode, Call | undefined>();
  for (const kind of ['CallExpression', 'OptionalCallExpression'] as const) {
    for (const call of file.tree.nodesOf(kind)) {
      const caller = callerOf(call);
      const wait = caller && waitOf(caller.callback, waits);
      if (caller === undefined || wait === undefined) continue;
      // Most files have nothing of the kind: only then all of the text is read.
      isHeard ??= heard.test(file.text);
      if (isHeard) return;
      isNode ??= ofNode.test(file.text) && !ofPage.test(file.text);
      yield { caller, wait, endsProcess: caller.kind === 'emitter' || (caller.kind === 'timer' && isNode) };
    }
  }
}

/** `waits`: each function is read once, however often it is handed on. */
function waitOf(callback: Node, waits: Map<FunctionNode, Call | undefined>): Call | undefined {
  const node = unwrap(callback);
  const called = functionBehind(node) ?? methodBehind(node);
  if (called === undefined || !isFunction(called) || called.generator === true) return undefined;
  if (called.async !== true) return conciseWait(called, waits);
  if (!waits.has(called)) waits.set(called, unguardedWait(called));
  return waits.get(called);
}

/** `() => load(x)` gives the promise of `load` to whoever calls it. */
function conciseWait(called: FunctionNode, waits: Map<FunctionNode, Call | undefined>): Call | undefined {
  if (called.body.type === 'BlockStatement') return undefined;
  const promise = promiseCallOf(called.body);
  const call = promise && failing(called.body);
  if (promise?.body === undefined || call === undefined) return call;
  return promise.body.async === true && waitOf(promise.body, waits) !== undefined ? call : undefined;
}
