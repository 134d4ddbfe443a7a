import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { Instruction, InstructionOf } from '../../../analysis/flow/instruction.ts';
import type { Length, Lengths } from './length.ts';
import { looked } from './length.ts';

/** How long the value is that an instruction makes; undefined: nothing is known. */
export function lengthMade(flow: FlowFunction, state: Lengths, instruction: Instruction): Length | undefined {
  switch (instruction.op) {
    case 'copy':
      return state.get(instruction.from);
    case 'constant':
      return instruction.value.type === 'string' ? exactly(instruction.value.value.length) : undefined;
    case 'object':
      return exactly(instruction.parts.length);
    case 'call':
      return ofCall(flow, state, instruction);
    case 'opaque':
      // Who cuts knows more of it than is followed here.
      return instruction.reason === 'slice_expression' ? looked : undefined;
    default:
      return undefined;
  }
}

function exactly(least: number): Length | undefined {
  return least === 0 ? undefined : { least, asked: undefined };
}

const splits = /^(?:strings|bytes)\.Split(?:N|After|AfterN)?$/;

function ofCall(flow: FlowFunction, state: Lengths, call: InstructionOf<'call'>): Length | undefined {
  const name = calleeOf(flow, call).names.join('.');
  const [first, ...others] = call.args;
  const before = first === undefined ? undefined : state.get(first.place);
  if (splits.test(name)) return exactly(1);
  if (name === 'string') return before;
  if (name === 'make') return looked;
  if (name !== 'append') return undefined;
  const least = (before?.least ?? 0) + others.filter(({ isSpread }) => !isSpread).length;
  return least === 0 ? undefined : { least, asked: before?.asked };
}
