import type { Confidence } from '../../../domain/finding.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { handlesOwnErrors, isRejectionHandled, neverRejects } from '../_kit/handles-own-errors.ts';
import { canAwaitAt } from '../_kit/can-await-at.ts';
import { isCombinator } from '../_kit/platform-promise.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isCall } from '../_kit/call.ts';
import type { Call } from '../_kit/call.ts';
import { isCold } from '../_kit/clients/client-promise.ts';
import type { PromiseCall } from '../_kit/promise-call.ts';
import { promiseCallOf } from '../_kit/promise-call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { chainRootOf } from './chain-root.ts';
import { endsByCallback } from './ends-by-callback.ts';
import { isForOtherWork } from './is-for-other-work.ts';
import { isGivenNothing } from './is-given-nothing.ts';
import { isLeftAlone } from './is-left-alone.ts';
import { isLostExpectation } from './lost-expectation.ts';
import { isLostSleep } from './lost-sleep.ts';
import { isNextOfHandler } from './next-of-handler.ts';
import { placeOf } from './place.ts';
import type { Place } from './place.ts';
import { isUnseenExpectation } from './unseen-expectation.ts';
import { isLostChain } from './unknown-chain.ts';
import { weightOf } from './weight.ts';

/** A promise where none should be. */
export interface MisplacedPromise {
  /** The expression that makes the promise: `await` belongs before it. */
  readonly call: Node;
  readonly place: Place;
  /** Where the promise shows, when it went through a name first. */
  readonly use: Node | undefined;
  readonly confidence: Confidence;
  /**
   * What is lost besides the rejection: nothing is done at all (`subscription`: it is no promise), or a test does not see
   * what it expects. `habit`, `handler`: known from how the file treats it, or others, elsewhere. `step`: of a chain. `handlers`: a request is answered before
   * they are done.
   */
  readonly loss?:
    'work' | 'subscription' | 'expectation' | 'habit' | 'handler' | 'step' | 'wait' | 'handlers' | undefined;
}

export function misplacedPromise(
  call: Call | NodeOf<'NewExpression'>,
  file: TypeScriptFile,
): MisplacedPromise | undefined {
  const place = placeOf(call);
  if (place === undefined) return undefined;
  if (place === 'statement') return floating(call, file);
  const promise = promiseCallOf(call);
  if (promise === undefined || promise.client?.isGuess === true) return undefined;
  if (place === 'return-in-try' && (isSettled(call, promise) || isDeliberate(call))) return undefined;
  if (place === 'return-in-try' && isForOtherWork(call, promise.body, file)) return undefined;
  if (place === 'return-in-finally' && isDeliberate(call)) return undefined;
  // `if (save?.())` may ask whether there is a `save`.
  if (place === 'condition' && call.type === 'OptionalCallExpression') return undefined;
  if (place === 'fallback' && !promise.isNative) return undefined;
  // What can be waited for has methods of its own: `User.find().sort('name')`.
  if (promise.client?.manner === 'lazy' && isOfQuery(call, place)) return undefined;
  const isDoubtful = place === 'return-in-finally' || call.type === 'OptionalCallExpression';
  return { call, place, use: undefined, confidence: isDoubtful ? 'likely' : 'certain' };
}

function floating(call: Call | NodeOf<'NewExpression'>, file: TypeScriptFile): MisplacedPromise | undefined {
  if (isCall(call) && isCold(call)) return { ...dropped(call, 'certain'), loss: 'subscription' };
  if (isLostExpectation(call))
    return { ...dropped(call, ofVitest(file) ? 'likely' : 'certain'), loss: 'expectation' };
  if (isVainWait(call) || isLostSleep(call)) return { ...dropped(call, 'likely'), loss: 'wait' };
  if (isUnseenExpectation(call)) return { ...dropped(call, 'likely'), loss: 'expectation' };
  if (isNextOfHandler(call, file)) return { ...dropped(call, 'certain'), loss: 'handlers' };
  const promise = promiseCallOf(call);
  if (promise === undefined ? !isLostChain(call) : isSettled(call, promise)) return undefined;
  if (promise?.body !== undefined && promise.body === enclosingFunction(call)) return undefined;
  if (isDeliberate(call) || isLeftAlone(call, file) || isGivenNothing(call, promise?.body)) return undefined;
  // A test that goes on in `.then(…)` is mostly ended by what happens there; when it fails, its runner hears of it.
  if (isTestPath(file.path) && (chainRootOf(call) !== call || endsByCallback(call))) return undefined;
  // Of a chain nothing but its rejection would be lost.
  if (chainRootOf(call) !== call && hearsRejections.test(file.text)) return undefined;
  const confidence = promise === undefined ? 'likely' : weightOf(call, promise, file);
  return confidence && { ...dropped(call, confidence), loss: lossOf(promise) };
}

/** `Promise.allSettled(all);` does nothing but wait. */
function isVainWait({ callee }: Call | NodeOf<'NewExpression'>): boolean {
  return propertyName(callee) === 'allSettled' && isCombinator(callee) && canAwaitAt(callee);
}

/** A query has methods of its own, can be walked through, and has a text. */
function isOfQuery(call: Node, place: Place): boolean {
  return place === 'text' || (place === 'member' ? isCalled(call) : isWalkedLater(call));
}

/** `for await (const user of User.find())` */
function isWalkedLater(call: Node): boolean {
  const loop = parentOf(call);
  return loop?.type === 'ForOfStatement' && loop.await;
}

function isCalled(call: Node): boolean {
  const member = parentOf(call);
  return member !== undefined && keyOf(member) === 'callee';
}

/** It waits at the end of a test for what nobody waited for, and warns. */
function ofVitest({ text }: TypeScriptFile): boolean {
  return /['"]vitest['"]/.test(text);
}

function dropped(call: Node, confidence: Confidence): MisplacedPromise {
  return { call, place: 'statement', use: undefined, confidence };
}

function lossOf(promise: PromiseCall | undefined): MisplacedPromise['loss'] {
  if (promise?.client?.manner === 'lazy') return 'work';
  return promise?.client?.isExpectation === true ? 'expectation' : undefined;
}

/** Whoever listens to all rejections is told of this one, too. */
const hearsRejections = /\.(?:on|once|addListener|addEventListener)\(\s*['"]unhandled[rR]ejection['"]/;

/** No rejection comes out of it: a handler is chained on, or the function has one inside. */
function isSettled(call: Node, { body }: PromiseCall): boolean {
  if (isRejectionHandled(call)) return true;
  return body === undefined ? neverRejects(chainRootOf(call)) : handlesOwnErrors(body);
}

/** `(async () => { … })()` and `Promise.resolve().then(…)` start something on purpose; `Promise.reject(…)` is a test. */
function isDeliberate(node: Node): boolean {
  const root = chainRootOf(node);
  if (root.type !== 'CallExpression') return false;
  const callee = unwrap(root.callee);
  if (isFunction(callee)) return true;
  if (callee.type !== 'MemberExpression' || !isGlobalName(callee.object, 'Promise')) return false;
  return /^(?:resolve|reject)$/.test(propertyName(callee) ?? '');
}
