import type { DockerfileTree } from '../../../languages/dockerfile/dockerfile.ts';
import { assignmentsOf } from '../../../languages/dockerfile/words.ts';

export type ImageByDefault = (image: string) => string;

/** Puts in for the arguments of a FROM what they are when whoever builds gives none; of the others the marks stay. */
export function imageByDefault({ instructions }: DockerfileTree): ImageByDefault {
  const defaults = new Map<string, string>();
  const filled = (text: string): string =>
    text.replace(
      /\$(?:(\w+)|\{(\w+)(?::?-([^{}$]*))?\})/g,
      (mark, bare: string | undefined, braced: string | undefined, otherwise: string | undefined) =>
        defaults.get(bare ?? braced ?? '') ?? otherwise ?? mark,
    );
  for (const instruction of instructions) {
    if (instruction.keyword === 'FROM') break;
    if (instruction.keyword !== 'ARG') continue;
    for (const { name, value } of assignmentsOf(instruction))
      if (value !== undefined && value !== '') defaults.set(name, filled(value));
  }
  return filled;
}
