import type { FlowFunction } from '../../../../analysis/flow/form.ts';
import type { Instruction } from '../../../../analysis/flow/instruction.ts';
import { kindIn } from '../../../../languages/go/node.ts';
import { taintOfCall } from './call-taint.ts';
import { taintOfMember } from './member-taint.ts';
import type { Taint } from './taint.ts';
import { harmless, joined } from './taint.ts';
import type { Tracing } from './tracing.ts';

/** What is not followed any further, but gives what it is made of. */
const passing =
  /^(?:type_assertion_expression|type_conversion_expression|slice_expression|unary_expression|parenthesized_expression)$/;

/** Of what an instruction leaves in its place. */
export function taintOfInstruction(
  { flow, instruction }: { readonly flow: FlowFunction; readonly instruction: Instruction },
  trace: Tracing,
): Taint {
  const of = (place: number): Taint => trace.taintOf({ flow, place });
  switch (instruction.op) {
    case 'copy':
      return of(instruction.from);
    case 'binary':
      return instruction.operator === '+' ? joined([of(instruction.left), of(instruction.right)]) : harmless;
    case 'call':
      return taintOfCall({ flow, call: instruction }, '0', trace);
    case 'member':
      return taintOfMember({ flow, member: instruction }, trace);
    case 'iterator':
      return of(instruction.source);
    case 'iterator-value':
      return of(instruction.iterator);
    case 'object': {
      // The fields of a struct are asked for one by one.
      const literal = trace.names.literalAt(instruction.at.start);
      if (literal === undefined || kindIn(literal, 'keyed_element') !== undefined) return harmless;
      return joined(instruction.parts.flatMap((part) => (part.kind === 'spread' ? [of(part.value)] : [])));
    }
    case 'opaque': {
      const isPassing = passing.test(instruction.reason) && trace.text[instruction.at.start] !== '<';
      return isPassing ? joined(instruction.operands.slice(0, 1).map(of)) : harmless;
    }
    default:
      return harmless;
  }
}
