import type { Block, BlockId, PlaceId, Terminator } from '../../../../../analysis/flow/form.ts';
import type { Instruction } from '../../../../../analysis/flow/instruction.ts';
import { perform } from './perform.ts';
import { readPlace, writePlace } from './places.ts';
import type { Activation, Answer, Request, Run, Value } from './values.ts';

interface Outcome {
  readonly next: BlockId | undefined;
  readonly value: Value;
}

/** Runs the graph from its first block to a return. */
export function* execute(activation: Activation): Run {
  let at: BlockId | undefined = 0;
  let result: Value;
  while (at !== undefined) {
    const block: Block | undefined = activation.flow.blocks[at];
    if (block === undefined) throw new Error(`No block ${at}`);
    let outcome: Outcome;
    try {
      outcome = yield* runBlock(activation, block);
    } catch (error) {
      if (block.handler === undefined) throw error;
      enterHandler(activation, block.handler, error);
      outcome = { next: block.handler, value: undefined };
    }
    at = outcome.next;
    result = outcome.value;
  }
  return result;
}

function* observed(
  activation: Activation,
  instruction: Instruction,
): Generator<Request, Answer | undefined, Answer> {
  activation.world.observer?.performing(activation, instruction);
  try {
    return yield* perform(activation, instruction);
  } catch (error) {
    activation.world.observer?.threw(activation, instruction, error);
    throw error;
  }
}

function* runBlock(activation: Activation, block: Block): Generator<Request, Outcome, Answer> {
  activation.world.observer?.entered(activation, block);
  for (const instruction of block.instructions) {
    if (instruction.op === 'catch') continue;
    const answer = yield* observed(activation, instruction);
    if (answer?.isReturn === true) {
      const { terminator } = block;
      // The consumer ended the generator: through what has to be cleaned up, or at once.
      if (terminator.kind !== 'resume') return { next: undefined, value: answer.value };
      return { next: terminator.close, value: undefined };
    }
  }
  return leave(activation, block.terminator);
}

/** The exception goes to the place of the `catch` that the handler begins with. */
function enterHandler(activation: Activation, handler: BlockId, error: Value): void {
  const first = activation.flow.blocks[handler]?.instructions[0];
  if (first?.op !== 'catch') throw new Error('A handler must begin with a catch');
  writePlace(activation, first.to, error);
}

function leave(activation: Activation, terminator: Terminator): Outcome {
  switch (terminator.kind) {
    case 'jump':
      return { next: terminator.to, value: undefined };
    case 'branch': {
      const taken = holds(activation, terminator.place, terminator.test);
      activation.world.observer?.branched(activation, terminator, taken);
      return { next: taken ? terminator.then : terminator.else, value: undefined };
    }
    case 'resume':
      return { next: terminator.next, value: undefined };
    case 'return':
      return {
        next: undefined,
        value: terminator.value === undefined ? undefined : readPlace(activation, terminator.value),
      };
    case 'throw':
      throw readPlace(activation, terminator.value);
    case 'unreachable':
      throw new Error('Came to a place that cannot be reached');
  }
}

function holds(activation: Activation, place: PlaceId, test: 'truthy' | 'nullish' | 'undefined'): boolean {
  const value = readPlace(activation, place);
  if (test === 'truthy') return Boolean(value);
  return test === 'undefined' ? value === undefined : value == null;
}
