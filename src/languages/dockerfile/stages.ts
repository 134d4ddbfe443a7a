import type { Instruction, Stage } from './instruction.ts';
import { wordsOf } from './words.ts';

/** The stages of a file; what stands before the first FROM belongs to none. */
export function stagesOf(instructions: readonly Instruction[]): readonly Stage[] {
  const starts = instructions.flatMap(({ keyword }, index) => (keyword === 'FROM' ? [index] : []));
  return starts.flatMap((start, order) => {
    const from = instructions[start];
    return from === undefined ? [] : [stageOf(from, instructions.slice(start + 1, starts[order + 1]))];
  });
}

function stageOf(from: Instruction, instructions: readonly Instruction[]): Stage {
  const [image, as, name] = wordsOf(from);
  return {
    from,
    image: image?.text ?? '',
    imageRange: image?.range ?? from.range,
    name: as?.text.toLowerCase() === 'as' ? name?.text : undefined,
    instructions,
  };
}
