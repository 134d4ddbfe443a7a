import type { Instruction, Stage } from '../../../languages/dockerfile/instruction.ts';

/** The stage that becomes the image, with what it takes over from earlier stages. */
export interface FinalStage {
  /** The image at the bottom of it. */
  readonly base: string;
  /** Its own and those of the stages it is built on, in the order in which they take effect. */
  readonly instructions: readonly Instruction[];
}

export function finalStageOf(stages: readonly Stage[]): FinalStage | undefined {
  const below = stagesBelow(stages);
  const last = stages.at(-1);
  if (last === undefined) return undefined;
  const chain: Stage[] = [];
  // Each step leads to an earlier stage, so that it comes to an end.
  for (let at: Stage | undefined = last; at !== undefined; at = below.get(at)) chain.push(at);
  const bottom = chain.at(-1) ?? last;
  return { base: bottom.image, instructions: chain.reverse().flatMap(({ instructions }) => instructions) };
}

/** For each stage the earlier one that it is built on. */
function stagesBelow(stages: readonly Stage[]): ReadonlyMap<Stage, Stage> {
  const below = new Map<Stage, Stage>();
  const named = new Map<string, Stage>();
  for (const stage of stages) {
    const found = named.get(stage.image.toLowerCase());
    if (found !== undefined) below.set(stage, found);
    if (stage.name !== undefined) named.set(stage.name.toLowerCase(), stage);
  }
  return below;
}
