import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { errorTakerAround } from '../_kit/error-taker.ts';
import { holds } from '../_kit/holds.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { eventCallbackOf } from './event-callback.ts';
import type { Uncaught } from './find-uncaught.ts';

const errorName = /^(?:e|err|error|er|\w*(?:Err|Error))$/;
/** They call back at once or for a promise, and somebody catches; or they are frameworks. */
const catching =
  /^(?:then|catch|finally|tap\w*|map|forEach|each|filter|some|every|find\w*|reduce\w*|sort|use|param|all|describe|it|test|before\w*|after\w*|attempt|try\w*|wrap\w*|promisify|callbackify|bind|call|apply|\w*[cC]atch\w*|\w*[hH]andle\w*|\w*Sync|expect|assert|throws|rejects|doesNotThrow|uncaughtException)$/;
const answering = /^(?:res|response|reply)$/;
/** Somebody runs these and sees how they end. */
const ofMakers = /(?:^|\/)(?:scripts?|tools?|bin|build|tasks?)\/|(?:^|\/)(?:gulp|grunt)file\b/i;

/** `if (err) throw err;`, or an error of its own, in a callback, where somebody waits to be told of it. */
export function* thrownErrors(file: TypeScriptFile): Generator<Uncaught, void> {
  if (ofMakers.test(file.path)) return;
  for (const thrown of file.tree.nodesOf('ThrowStatement')) {
    const body = enclosingFunction(thrown);
    const call = body && callTaking(body);
    if (body === undefined || call === undefined || isTried(thrown) || isTried(call)) continue;
    const given = errorOf(thrown, body) ?? ownErrorOf(thrown, call);
    const waiting = given && waitingFor(call, given === thrown.argument);
    if (given === undefined || waiting === undefined || isChosen(body, given, waiting)) continue;
    const name = nameOfCallee(call.callee) ?? 'call';
    const callback = { body, name, sender: 'answer', dataFrom: undefined } as const;
    yield { by: 'error', node: thrown, name, given, callback, waiting };
  }
}

/** The call that gets the function as its last argument, and calls it from the event loop. */
function callTaking(body: FunctionNode): Call | undefined {
  if (body.async === true || body.generator === true) return undefined;
  const call = parentOf(body);
  if (call === undefined || !isCall(call) || call.arguments.at(-1) !== body) return undefined;
  const name = nameOfCallee(call.callee);
  if (name === undefined || catching.test(name)) return undefined;
  const [event] = call.arguments;
  const isListener = /^(?:on|once|addListener)$/.test(name);
  return isListener && !(event?.type === 'StringLiteral' && event.value === 'error') ? undefined : call;
}

/** The error that the callback is given, when that, or what is made of it, is what is thrown. */
function errorOf(thrown: NodeOf<'ThrowStatement'>, { params }: FunctionNode): Node | undefined {
  const [parameter] = params;
  if (parameter?.type !== 'Identifier' || !errorName.test(parameter.name)) return undefined;
  const isError = (node: Node): boolean =>
    node.type === 'Identifier' && referenceOf(node)?.binding?.declarations[0] === parameter;
  const value = unwrap(thrown.argument);
  if (isError(value)) return value;
  if (value.type !== 'NewExpression') return undefined;
  return holds(value, isError) || isError(testOf(thrown)) ? parameter : undefined;
}

/** `throw new Error('no such key')` where Node has called back. */
function ownErrorOf({ argument }: NodeOf<'ThrowStatement'>, call: Call): Node | undefined {
  const isNew = argument.type === 'NewExpression' && eventCallbackOf(call)?.sender === 'answer';
  return isNew ? argument : undefined;
}

/** Who waits is told of some errors, so the author knows of both ways. */
function isChosen(body: FunctionNode, given: Node, waiting: string): boolean {
  const error = given.type === 'Identifier' ? given.name : '';
  const isNamed = (name: string) => (node: Node) => node.type === 'Identifier' && node.name === name;
  return holds(
    body.body,
    (node) =>
      isCall(node) &&
      nameOfCallee(node.callee) === waiting &&
      node.arguments.some((one) => holds(one, isNamed(error))),
  );
}

/** The test of the `if` whose branch it is. */
function testOf(thrown: Node): Node {
  const around = parentOf(thrown);
  const branch = around?.type === 'BlockStatement' ? parentOf(around) : around;
  return branch?.type === 'IfStatement' ? unwrap(branch.test) : thrown;
}

function isTried(thrown: Node): boolean {
  let at = thrown;
  for (const around of ancestorsOf(thrown)) {
    if (isFunction(around)) return false;
    if (around.type === 'TryStatement' && (keyOf(at) === 'block' || around.finalizer != null)) return true;
    at = around;
  }
  return false;
}

/** A promise that stays open because a call failed is another rule’s. */
function waitingFor(call: Call, isOwn: boolean): string | undefined {
  for (const around of ancestorsOf(call)) {
    if (!isFunction(around)) continue;
    if (around.async === true) return undefined;
    const answer = around.params.find((one) => one.type === 'Identifier' && answering.test(one.name));
    if (answer?.type === 'Identifier') return answer.name;
  }
  const taker = errorTakerAround(call);
  return taker?.startsWith('rej') === true && !isOwn ? undefined : taker;
}
