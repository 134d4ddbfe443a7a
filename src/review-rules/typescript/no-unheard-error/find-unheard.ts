import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, enclosingFunction, isFunction, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { errorTakerAround } from '../_kit/error-taker.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { namesAny } from '../_kit/names-any.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { Emitter } from './emitter.ts';
import { emittersIn } from './emitter.ts';
import { isBindingHeard, isHeard } from './is-heard.ts';

export interface Unheard {
  readonly emitter: Emitter;
  /** Who waits for the error: `reject`, `callback`. */
  readonly waiting: string | undefined;
}

const modules = [
  'http',
  'https',
  'net',
  'tls',
  'child_process',
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
    const waiting = errorTakerAround(emitter.node);
    if (!matters(emitter, waiting, file)) continue;
    const { binding } = emitter;
    if (!(binding === undefined ? isHeard(emitter.node) : isBindingHeard(binding)))
      yield { emitter, waiting };
  }
}

/** A program that is run by hand may end where it cannot go on: of files and programs, somebody else must wait. */
function matters({ node, trouble }: Emitter, waiting: string | undefined, file: TypeScriptFile): boolean {
  switch (trouble) {
    case 'peer':
      return true;
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
