import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { methodBehind } from '../_kit/method-behind.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { isLogCall } from './log-call.ts';
import { secretIn } from './secret-value.ts';
import { textParts } from './text-parts.ts';

export interface HandedOn {
  readonly node: Node;
  /** The function that writes what it gets to a log. */
  readonly through: string;
}

/** It knows of credentials, and may well leave them out. */
const knowing = /pass|secret|auth|cred|token|login/i;

/** Credentials given to functions of this file that log what they get, as those do that send the lines of a protocol. */
export function* handedOn(calls: readonly Call[], file: TypeScriptFile): Generator<HandedOn, void> {
  const logging = new Map<Node, Set<number>>();
  for (const call of calls) if (isLogCall(call)) addParameters(call, logging, file);
  if (logging.size === 0) return;
  for (const call of calls) {
    const positions = positionsOf(call, logging);
    if (positions === undefined) continue;
    for (const position of positions) {
      const given = call.arguments[position];
      const found = given && textParts(given).find((part) => secretIn(part, false) !== undefined);
      if (found !== undefined) yield { node: found, through: nameOfCallee(call.callee) ?? '' };
    }
  }
}

function positionsOf({ callee }: Call, logging: ReadonlyMap<Node, Set<number>>): Set<number> | undefined {
  const called = functionBehind(callee) ?? methodBehind(unwrap(callee));
  return called && logging.get(called);
}

/** The parameters of functions that a call writes to a log as they are. */
function addParameters(call: Call, logging: Map<Node, Set<number>>, file: TypeScriptFile): void {
  for (const part of call.arguments.flatMap((one) => textParts(one))) {
    const binding = referenceOf(part)?.binding;
    const owner = binding?.kind === 'param' ? binding.scope.node : undefined;
    if (owner === undefined || !isFunction(owner) || isKnowing(owner, file)) continue;
    const position = owner.params.findIndex((one) => one === binding?.declarations[0]);
    if (position === -1) continue;
    const positions = logging.get(owner) ?? new Set();
    logging.set(owner, positions.add(position));
  }
}

function isKnowing(owner: FunctionNode, { text }: TypeScriptFile): boolean {
  const { start, end } = rangeOf(owner);
  return knowing.test(text.slice(start, end));
}
