import type { Confidence } from '../../../domain/finding.ts';
import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { canAwaitAt } from '../_kit/can-await-at.ts';
import { isHoisted } from '../_kit/is-hoisted.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { isCall } from '../_kit/call.ts';
import type { ClientPromise } from '../_kit/clients/client-promise.ts';
import type { PromiseCall } from '../_kit/promise-call.ts';
import { chainRootOf } from './chain-root.ts';
import { habitOf } from './habit.ts';
import type { Habit } from './habit.ts';
import { isHandler } from './is-handler.ts';

/**
 * How sure it is that a promise thrown away is a slip; undefined: it may well be meant. Where nobody could wait, and at
 * the end of a function, work is often only started: there something else has to speak for a slip. Reading what this
 * found in published code, half of it was meant where nothing in the file shows that somebody should wait.
 */
export function weightOf(call: Node, promise: PromiseCall, file: TypeScriptFile): Confidence | undefined {
  if (promise.client?.manner === 'lazy') return 'certain';
  if (promise.client?.manner === 'strict' && (canAwaitAt(call) || isTestPath(file.path)))
    return canAwaitAt(call) ? 'certain' : 'likely';
  const habit = habitOf(call, file);
  if (habit.isIgnoring) return undefined;
  if (isInCatchingTry(call)) return promise.client?.isGuess === true ? 'likely' : 'certain';
  const home = enclosingFunction(call);
  const isOfPlatform = promise.body === undefined && promise.isNative && promise.client === undefined;
  if (promise.client !== undefined && canAwaitAt(call))
    return weightOfClient(call, promise.client, habit, file);
  if (canAwaitAt(call)) return isOfPlatform ? 'certain' : weightWhereOneCouldWait(call, home, habit, file);
  if (isOfPlatform || home === undefined || isChain(call))
    return promise.client?.manner === 'casual' ? 'possible' : 'likely';
  if (isLast(call) || isHandler(home) || habit.isTimed() || isMinified(call)) return undefined;
  return isMethod(home) || isOnThis(call) ? undefined : 'possible';
}

/** A client of a database or of a service. */
function weightOfClient(
  call: Node,
  { manner, isGuess }: ClientPromise,
  habit: Habit,
  file: TypeScriptFile,
): Confidence | undefined {
  const home = enclosingFunction(call);
  const weight = weightWhereOneCouldWait(call, home, habit, file);
  if (manner === 'casual') return weight === 'certain' ? 'likely' : weight && 'possible';
  if (isGuess && weight === 'certain') return 'likely';
  // What follows mostly says that it is done.
  const isMeant =
    weight === 'possible' && !isTestPath(file.path) && (!isLast(call) || isAsyncForNothingElse(home));
  return isMeant ? 'likely' : weight;
}

function weightWhereOneCouldWait(
  call: Node,
  home: FunctionNode | undefined,
  habit: Habit,
  file: TypeScriptFile,
): Confidence | undefined {
  const [isEnd, isInHandler] = [isLast(call), home !== undefined && isHandler(home)];
  // Nobody hears of the rejection of a listener either: `await` at its end would change nothing.
  if (isEnd && isInHandler) return undefined;
  if (isEnd || isInHandler) return habit.isWaiting || isAsyncForNothingElse(home) ? 'possible' : undefined;
  // Tests start several things at once on purpose, and wait for another one.
  if (habit.isWaiting) return isTestPath(file.path) ? 'possible' : 'certain';
  if (habit.isTimed() || isTestPath(file.path)) return undefined;
  return waitsLater(call) ? 'likely' : 'possible';
}

/** It waits for nothing at all: why is it async, if not to wait for this? */
function isAsyncForNothingElse(home: FunctionNode | undefined): boolean {
  if (home === undefined || home.generator === true || hasAwait(home.body)) return false;
  // Called where it stands, nobody waits for it either.
  return keyOf(home) !== 'callee';
}

/** Something is waited for after it, or before it in the same loop: here the order matters. */
function waitsLater(call: Node): boolean {
  let inner: Node = call;
  for (const at of ancestorsOf(call)) {
    if (isFunction(at)) return false;
    const list = at.type === 'BlockStatement' || at.type === 'Program' ? at.body : undefined;
    if (list?.slice(list.indexOf(inner as (typeof list)[number]) + 1).some(hasAwait) === true) return true;
    if (/^(?:For|While|DoWhile)/.test(at.type) && hasAwait(at)) return true;
    inner = at;
  }
  return false;
}

function hasAwait(node: Node): boolean {
  if (isFunction(node)) return false;
  let found = node.type === 'AwaitExpression';
  walkChildren(node, (child) => {
    found ||= hasAwait(child);
  });
  return found;
}

/** `this.refresh();`: an object may start work of its own. */
function isOnThis(call: Node): boolean {
  const callee = isCall(call) ? unwrap(call.callee) : undefined;
  return callee?.type === 'MemberExpression' && unwrap(callee.object).type === 'ThisExpression';
}

function isChain(call: Node): boolean {
  return chainRootOf(call) !== call;
}

/** A name of one or two letters is mostly what a bundler has left of it. */
function isMinified(call: Node): boolean {
  const callee = isCall(call) ? unwrap(call.callee) : call;
  return callee.type === 'Identifier' && callee.name.length <= 2;
}

/** Objects answer events and start work on their own; a plain function is called for what it does. */
function isMethod(home: FunctionNode): boolean {
  switch (parentOf(home)?.type) {
    case 'ClassBody':
    case 'ClassProperty':
    case 'ClassPrivateProperty':
    case 'ObjectExpression':
      return true;
    default:
      return false;
  }
}

/** Whoever writes `try { save(); } catch` wants to see the errors of `save`. */
function isInCatchingTry(call: Node): boolean {
  let inner = call;
  for (const at of ancestorsOf(call)) {
    if (isFunction(at)) return false;
    if (at.type === 'TryStatement' && at.handler != null && at.block === inner) return true;
    inner = at;
  }
  return false;
}

/** Nothing in the function comes after it: it ends the body, or a branch at the end of it, or a bare `return` follows. */
export function isLast(call: Node): boolean {
  let inner: Node = call;
  for (const at of ancestorsOf(call)) {
    if (isFunction(at)) return true;
    switch (at.type) {
      case 'BlockStatement':
      case 'SwitchCase': {
        const list: readonly Node[] = at.type === 'SwitchCase' ? at.consequent : at.body;
        const next = list.slice(list.indexOf(inner) + 1).find((after) => !isHoisted(after));
        if (next?.type === 'ReturnStatement') return next.argument == null;
        if (next !== undefined && next.type !== 'BreakStatement') return false;
        break;
      }
      case 'TryStatement':
        if (at.finalizer != null) return false;
        break;
      case 'CatchClause':
      case 'SwitchStatement':
      case 'IfStatement':
      case 'ExpressionStatement':
      case 'LogicalExpression':
      case 'ConditionalExpression':
        break;
      default:
        return false;
    }
    inner = at;
  }
  return false;
}
