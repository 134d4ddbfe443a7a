import { mayThrow } from '../../../../analysis/flow/effects.ts';
import type { Fact } from '../../../../analysis/flow/facts.ts';
import type { FlowFunction } from '../../../../analysis/flow/form.ts';
import type { Constant, Instruction } from '../../../../analysis/flow/instruction.ts';
import { printFlow } from '../../../../analysis/flow/print.ts';
import { reachableBlocks } from '../../../../analysis/flow/graph.ts';
import { refinements } from '../../../../analysis/flow/refinements.ts';
import { solveCertainlyNull } from './certainly-null.ts';
import type { NullPlaces } from './certainly-null.ts';
import { cellOf } from './interpret/places.ts';
import type { Activation, Observer, Value } from './interpret/values.ts';
import { isObject, unset } from './interpret/values.ts';

/** Collects what the queries say of a program and a run of it proves wrong. */
export function createQueryCheck(): { readonly observer: Observer; readonly mistakes: readonly string[] } {
  const mistakes: string[] = [];
  const report = (activation: Activation, what: string): void => {
    if (mistakes.length === 0) mistakes.push(`${what}\n${printFlow(activation.flow)}`);
  };
  const observer: Observer = {
    entered(activation, block) {
      const { flow } = activation;
      const solution = flow.derived(solveCertainlyNull);
      if (!reachableBlocks(flow).has(block.id) || solution?.before(block.id) === undefined)
        report(activation, `came to block ${block.id}`);
    },
    performing(activation, instruction) {
      for (const place of certainlyNull(activation.flow).get(instruction) ?? []) {
        const { value } = cellOf(activation, place);
        if (value !== unset && value != null)
          report(activation, `not null: ${place} at ${JSON.stringify(instruction.op)}`);
      }
    },
    branched(activation, branch, taken) {
      for (const { place, fact } of refinements(activation.flow, branch, taken)) {
        const { kind, name = '' } = activation.flow.places[place] ?? {};
        if (kind === 'global' || kind === 'super' || kind === 'arguments') continue;
        const { value } = cellOf(activation, place);
        if (value !== unset && !holds(activation, fact, value))
          report(activation, `not so: ${name || place} ${JSON.stringify(fact)} at ${JSON.stringify(branch)}`);
      }
    },
    threw(activation, instruction, error) {
      // A variable before its declaration is not modelled.
      if (!mayThrow(instruction) && !(error instanceof ReferenceError))
        report(activation, `threw: ${JSON.stringify(instruction.op)}`);
    },
  };
  return { observer, mistakes };
}

function certainlyNull(flow: FlowFunction): ReadonlyMap<Instruction, NullPlaces> {
  return flow.derived(nullByInstruction);
}

function nullByInstruction(flow: FlowFunction): ReadonlyMap<Instruction, NullPlaces> {
  const found = new Map<Instruction, NullPlaces>();
  flow.derived(solveCertainlyNull)?.eachInstruction((instruction, state) => found.set(instruction, state));
  return found;
}

function holds(activation: Activation, fact: Fact, value: Value): boolean {
  switch (fact.kind) {
    case 'truthy':
    case 'falsy':
      return Boolean(value) === (fact.kind === 'truthy');
    case 'nullish':
    case 'not-nullish':
      return (value == null) === (fact.kind === 'nullish');
    case 'undefined':
    case 'not-undefined':
      return (value === undefined) === (fact.kind === 'undefined');
    case 'null':
    case 'not-null':
      return (value === null) === (fact.kind === 'null');
    case 'equals':
    case 'not-equals':
      return (value === valueOf(fact.value)) === (fact.kind === 'equals');
    case 'typeof':
    case 'not-typeof':
      return (typeof value === fact.name) === (fact.kind === 'typeof');
    case 'instance':
    case 'not-instance': {
      const { value: of } = cellOf(activation, fact.of);
      return typeof of !== 'function' || value instanceof of === (fact.kind === 'instance');
    }
    case 'has-key':
    case 'lacks-key':
      return isObject(value) && fact.key in value === (fact.kind === 'has-key');
  }
}

function valueOf(constant: Constant): Value {
  if (constant.type === 'bigint') return BigInt(constant.value);
  if ('value' in constant) return constant.value;
  return constant.type === 'undefined' ? undefined : null;
}
