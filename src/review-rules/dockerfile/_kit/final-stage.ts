import type { Stage } from '../../../languages/dockerfile/instruction.ts';

/** The stages whose layers the image has: the last one, and those that it is built on, in the order in which they take effect. */
export function stagesOfImage(stages: readonly Stage[]): readonly Stage[] {
  if (stages.length < 2) return stages;
  const below = stagesBelow(stages);
  const chain: Stage[] = [];
  // Each step leads to an earlier stage, so that it comes to an end.
  for (let at = stages.at(-1); at !== undefined; at = below.get(at)) chain.push(at);
  return chain.reverse();
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
