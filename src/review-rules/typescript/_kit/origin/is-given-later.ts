import type { Node } from '../../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../../languages/typescript/node.ts';
import type { Reference } from '../../../../languages/typescript/scope.ts';
import type { Trace } from './trace.ts';

const mostUses = 100;
const loops = /^(?:For\w*|While|DoWhile)Statement$/;

/**
 * `let dir = 'uploads'; mkdirSync(dir); dir += name;`: what a request brings along is added after this use, in the same
 * function and in no loop around it.
 */
export function isGivenLater(use: Node, trace: Trace): boolean {
  const name = unwrap(use);
  const binding = referenceOf(name)?.binding;
  if (binding === undefined || (binding.kind !== 'let' && binding.kind !== 'var')) return false;
  if (binding.references.length > mostUses || isInLoop(name)) return false;
  const [home, { start }] = [enclosingFunction(name), rangeOf(name)];
  let isLater = false;
  for (const reference of binding.references) {
    if (reference.access === 'read') continue;
    if (enclosingFunction(reference.identifier) !== home) return false;
    if (rangeOf(reference.identifier).start > start) isLater = true;
    else if (givesRequest(reference, trace)) return false;
  }
  return isLater;
}

function isInLoop(name: Node): boolean {
  for (const around of ancestorsOf(name)) {
    if (isFunction(around)) return false;
    if (loops.test(around.type)) return true;
  }
  return false;
}

function givesRequest({ identifier }: Reference, trace: Trace): boolean {
  const around = parentOf(identifier);
  if (around?.type === 'VariableDeclarator')
    return around.init != null && trace.of(around.init) === 'request';
  return around?.type !== 'AssignmentExpression' || trace.of(around.right) === 'request';
}
