import type { Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  parentOf,
  rangeOf,
  referenceOf,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { errorTakerAround } from '../_kit/error-taker.ts';
import { holds } from '../_kit/holds.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { namesAny } from '../_kit/names-any.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { driverModules } from './driver.ts';
import type { Emitter } from './emitter.ts';
import { emittersIn } from './emitter.ts';
import { callsOn } from './calls-on.ts';
import { isBindingHeard, isHeard, isKeptHeard } from './is-heard.ts';

export interface Unheard {
  readonly emitter: Emitter;
  /** Who waits for the error: `reject`, `callback`. */
  readonly waiting: string | undefined;
}

const modules = [
  ...driverModules,
  'http',
  'https',
  'net',
  'tls',
  'child_process',
  'dgram',
  'worker_threads',
  'cross-spawn',
  'fs',
  'fs-extra',
  'graceful-fs',
  'zlib',
  'ws',
];
const making = new Set([...modules, ...modules.map((name) => `node:${name}`)]);

/** Somebody catches all errors. */
const heard = /uncaughtException|setUncaughtExceptionCaptureCallback|['"](?:node:)?domain['"]/;

export function* findUnheard(file: TypeScriptFile): Generator<Unheard, void> {
  if (!namesAny(file, making) || heard.test(file.text)) return;
  for (const emitter of emittersIn(file)) {
    const waiting = errorTakerAround(emitter.node) ?? settledAtEnd(emitter);
    if (!matters(emitter, waiting, file)) continue;
    const { binding } = emitter;
    const isHere = binding === undefined ? isHeard(emitter.node) : isBindingHeard(binding);
    if (!isHere || !isKeptHeard(emitter.node, file.tree)) yield { emitter, waiting };
  }
}

/** A program that is run by hand may end where it cannot go on: of files and programs, somebody else must wait. */
function matters({ node, trouble }: Emitter, waiting: string | undefined, file: TypeScriptFile): boolean {
  switch (trouble) {
    case 'peer':
      return true;
    case 'worker':
      return waiting !== undefined;
    case 'datagram':
      return enclosingFunction(node) !== undefined && isSentBlindly(node);
    case 'connection':
      return enclosingFunction(node) !== undefined;
    case 'program':
      return waiting !== undefined;
    case 'bytes':
      return waiting !== undefined || isServing(node);
    case 'file':
      return !isThere(node, file) && (waiting !== undefined || isServing(node));
  }
}

/** `child.on('close', (code) => resolve(code))`: who waits for the end of the program. */
function settledAtEnd({ node, trouble }: Emitter): string | undefined {
  if (trouble !== 'program') return undefined;
  for (const call of callsOn(node)) {
    const [event, handler] = call.arguments;
    const isEnd = event?.type === 'StringLiteral' && /^(?:close|exit)$/.test(event.value);
    const settler = isEnd && handler !== undefined && isFunction(handler) ? settlerIn(handler) : undefined;
    if (settler !== undefined) return settler;
  }
  return undefined;
}

function settlerIn(handler: Node): string | undefined {
  let found: string | undefined;
  holds(handler, (one) => {
    if (isCall(one) && settling.test(givenName(one.callee) ?? '')) found ??= nameOfCallee(one.callee);
    return false;
  });
  return found;
}

/** Of `const { reject: fail } = Promise.withResolvers()`, the name that it has there. */
function givenName(callee: Node): string | undefined {
  const declaration = referenceOf(callee)?.binding?.declarations[0];
  const property = declaration && parentOf(declaration);
  const isTaken = property?.type === 'ObjectProperty' && parentOf(property)?.type === 'ObjectPattern';
  return isTaken ? keyName(property) : callee.type === 'Identifier' ? callee.name : undefined;
}

const settling = /^(?:resolve|reject|callback|cb|done)$/;

/** It waits for others at a port, or sends without a callback that would hear of a failure. */
function isSentBlindly(node: Node): boolean {
  return callsOn(node).some(({ callee, arguments: given }) => {
    const name = propertyName(callee);
    const last = given.at(-1);
    return name === 'bind' ? given.length > 0 : name === 'send' && last !== undefined && isNoFunction(last);
  });
}

function isNoFunction(node: Node): boolean {
  return node.type.endsWith('Literal') || propertyName(node) !== undefined;
}

function isServing(node: Node): boolean {
  for (const around of ancestorsOf(node))
    if (
      isFunction(around) &&
      around.params.some((one) => one.type === 'Identifier' && /^(?:res|response|reply)$/.test(one.name))
    )
      return true;
  return false;
}

/** Its path is written down, or somebody looked before whether it is there. */
function isThere(node: Node, { text }: TypeScriptFile): boolean {
  const path = node.type === 'CallExpression' ? node.arguments[0] : undefined;
  if (path === undefined || isOwnPath(path)) return true;
  if (isCall(node) && (nameOfCallee(node.callee) ?? '').includes('Write')) return false;
  const owner = enclosingFunction(node);
  if (owner === undefined) return true;
  const { start, end } = rangeOf(owner);
  return /\b(?:l?stats?|exists|access)\w*\b/i.test(text.slice(start, end));
}

function isOwnPath(path: Node): boolean {
  const value = writtenValue(path);
  if (value.type === 'StringLiteral') return true;
  if (value.type === 'Identifier') return value.name === '__dirname';
  return isCall(value) && value.arguments.every((part) => isOwnPath(part));
}
