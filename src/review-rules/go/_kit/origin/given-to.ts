import type { FlowFunction, PlaceId } from '../../../../analysis/flow/form.ts';
import type { Instruction } from '../../../../analysis/flow/instruction.ts';
import { instructionsAt } from '../../../../analysis/flow/lookup.ts';
import { childOf, nodesAround } from '../../../../languages/go/node.ts';
import type { GoNode } from '../../../../languages/go/node.ts';
import { isFunction } from '../functions.ts';
import { argumentFor } from './argument-for.ts';
import type { Tracing } from './tracing.ts';
import { nodeOf } from './variables.ts';
import type { Value } from './variables.ts';

export interface Given {
  readonly values: readonly Value[];
  /** Other files may call it, or nobody in this one does. */
  readonly isOpen: boolean;
}

/** A function called more often is not followed to its callers. */
const mostCalls = 30;

/** What the calls of this file, `go` and `defer` among them, give to a parameter. */
export function givenTo(flow: FlowFunction, index: number, trace: Tracing): Given {
  const callee = nodeOf(flow);
  const named = callee === undefined ? undefined : childOf(callee, 'name');
  if (callee === undefined || named === undefined) return { values: [], isOpen: false };
  const name = trace.tree.textOf(named);
  const calls = trace.names.callsOf(name).slice(0, mostCalls);
  const values = calls.flatMap((call) => givenBy(call, callee, index, trace));
  return { values, isOpen: values.length === 0 || /^\p{Lu}/u.test(name) };
}

function givenBy(call: GoNode, callee: GoNode, index: number, trace: Tracing): readonly Value[] {
  const isMethod = childOf(call, 'function')?.kind === 'selector_expression';
  if (isMethod !== (callee.kind === 'method_declaration')) return [];
  const caller = nodesAround(call).find((node) => isFunction(node));
  const result = caller === undefined || caller === callee ? undefined : trace.tree.flowOf(caller);
  if (result?.kind !== 'flow') return [];
  const { flow } = result;
  return instructionsAt(flow, call)
    .slice(0, 1)
    .flatMap(({ instruction }) => {
      const place = placeGiven(instruction, callee, index, isMethod);
      return place === undefined ? [] : [{ flow, place }];
    });
}

function placeGiven(by: Instruction, callee: GoNode, index: number, isMethod: boolean): PlaceId | undefined {
  if (by.op === 'call' || by.op === 'defer') return argumentFor(by, callee, index);
  if (by.op !== 'opaque' || by.reason !== 'go') return undefined;
  const [, ...given] = by.operands;
  const [receiver, ...others] = isMethod ? given : [undefined, ...given];
  const args = others.flatMap((place) => (place === undefined ? [] : [{ place, isSpread: false }]));
  return argumentFor({ receiver, args }, callee, index);
}
