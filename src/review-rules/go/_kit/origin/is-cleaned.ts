import { definitionOf, definitionsOf } from '../../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../../analysis/flow/instruction.ts';
import { mentionsOf } from '../../../../analysis/flow/mentions.ts';
import { taintOfInstruction } from './instruction-taint.ts';
import type { Taint } from './taint.ts';
import { harmless, taintFrom } from './taint.ts';
import type { Tracing } from './tracing.ts';
import type { Value } from './variables.ts';

/** A variable that is assigned more often is not looked at. */
const mostAssignments = 20;

/** Is the variable given what a function made of it, and is that harmless whatever it held: `name = clean(name)`? */
export function isCleaned({ flow, place }: Value, trace: Tracing): boolean {
  const sites = definitionsOf(flow, place);
  if (sites.length < 1 || sites.length > mostAssignments) return false;
  return sites.some(({ instruction }) => {
    const call = instruction.op === 'copy' ? callBehind(flow, instruction.from) : undefined;
    if (call === undefined || instruction.op !== 'copy' || !isGiven(flow, call, place)) return false;
    const left = withOutside({ flow, place }, trace).taintOf({ flow, place: instruction.from });
    return left === harmless || left.origin === 'route';
  });
}

function isGiven(flow: FlowFunction, call: InstructionOf<'call'>, place: PlaceId): boolean {
  return call.args.some((one) => mentionsOf(flow, one.place).has(place));
}

function callBehind(flow: FlowFunction, place: PlaceId): InstructionOf<'call'> | undefined {
  const made = definitionOf(flow, place)?.instruction;
  if (made?.op === 'call') return made;
  const held = made?.op === 'member' ? definitionOf(flow, made.object)?.instruction : undefined;
  return held?.op === 'call' ? held : undefined;
}

/** Values in one expression are followed so far. */
const deepest = 8;

/** As if the variable held what a request brings along, and nothing else did. */
function withOutside({ flow: within, place: outside }: Value, trace: Tracing): Tracing {
  let depth = 0;
  const { tree, text, names, options } = trace;
  const pretended: Tracing = {
    ...{ tree, text, names, options },
    isTrusted: () => false,
    taintOfResult: (callee, number) => trace.taintOfResult(callee, number),
    taintOf({ flow, place }): Taint {
      if (place === outside) return taintFrom('request');
      const made =
        flow.places[place]?.kind === 'temporary' ? definitionOf(flow, place)?.instruction : undefined;
      if (flow !== within || made === undefined || depth >= deepest) return harmless;
      depth++;
      const found = taintOfInstruction({ flow, instruction: made }, pretended);
      depth--;
      return found;
    },
  };
  return pretended;
}
