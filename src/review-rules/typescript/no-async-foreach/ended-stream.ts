import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { isInside } from '../_kit/is-inside.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';

const pieces = new Set(['data', 'line', 'record', 'row']);
const ends = new Set(['end', 'close', 'finish']);
const longestChain = 12;
const mostUses = 60;

/**
 * `rows.on('data', async (row) => …)`, where a listener for the end tells somebody that all is done: the end comes while
 * the last pieces are still worked on.
 */
export function isOfEndedStream(call: Call, receiver: Node, callback: Node): boolean {
  if (!pieces.has(eventOf(call) ?? '') || holds(callback, isPause) || holds(callback, settles)) return false;
  return listenersBeside(call, receiver).some(
    (one) =>
      ends.has(eventOf(one) ?? '') &&
      tellsAnybody(one.arguments[1]) &&
      !waitsForAll(one.arguments[1], callback),
  );
}

/** `await Promise.allSettled(work)`, where the other listener does `work.push(…)`. */
function waitsForAll(listener: Node | undefined, callback: Node): boolean {
  if (listener === undefined || !isFunction(listener)) return false;
  return holds(listener.body, (one) => {
    const list =
      isCall(one) && /^all(?:Settled)?$/.test(propertyName(one.callee) ?? '') ? one.arguments[0] : undefined;
    const binding = list && referenceOf(unwrap(list))?.binding;
    return (
      binding !== undefined &&
      binding.references.length <= mostUses &&
      binding.references.some(({ identifier }) => isInside(identifier, callback))
    );
  });
}

function settles(one: Node): boolean {
  return isCall(one) && one.callee.type === 'Identifier' && settling.test(one.callee.name);
}

/** Whoever stops the stream in the meantime is not overtaken. */
function isPause(node: Node): boolean {
  return isCall(node) && /^(?:pause|write|destroy)$/.test(nameOfCallee(node.callee) ?? '');
}

function eventOf({ arguments: [event] }: Call): string | undefined {
  return event?.type === 'StringLiteral' ? event.value : undefined;
}

/** In the same chain, or on the same name. */
function listenersBeside(call: Call, receiver: Node): readonly Call[] {
  const found: Call[] = [];
  let at: Node = call;
  for (let length = 0; length < longestChain; length += 1) {
    const member = parentOf(at);
    const next = member && keyOf(member) === 'callee' ? parentOf(member) : undefined;
    if (next === undefined || !isCall(next) || keyOf(at) !== 'object') break;
    found.push(next);
    at = next;
  }
  let before = receiver;
  for (let length = 0; length < longestChain && isCall(before); length += 1) {
    found.push(before);
    const callee = unwrap(before.callee);
    if (callee.type !== 'MemberExpression') break;
    before = unwrap(callee.object);
  }
  return [...found, ...listenersOn(before === receiver ? receiver : undefined)].filter(isListening);
}

function listenersOn(name: Node | undefined): readonly Call[] {
  const references = name === undefined ? [] : (referenceOf(name)?.binding?.references ?? []);
  if (references.length > mostUses) return [];
  return references.flatMap(({ identifier }) => {
    const member = parentOf(identifier);
    const call = member && keyOf(member) === 'callee' ? parentOf(member) : undefined;
    return call !== undefined && isCall(call) ? [call] : [];
  });
}

function isListening(call: Call): boolean {
  return /^(?:on|once|addListener)$/.test(propertyName(unwrap(call.callee)) ?? '');
}

const settling = /^(?:resolve|done|callback|cb|next|fulfill|res)$|(?:Resolve|Done|Callback|Cb)$/;

/** `resolve`, or a function that calls it: a mere log of the end promises nothing. */
function tellsAnybody(listener: Node | undefined): boolean {
  if (listener === undefined) return false;
  const bare = unwrap(listener);
  if (bare.type === 'Identifier') return settling.test(bare.name);
  return isFunction(bare) && holds(bare.body, settles);
}
