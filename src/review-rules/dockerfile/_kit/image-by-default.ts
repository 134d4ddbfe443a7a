import type { DockerfileTree } from '../../../languages/dockerfile/dockerfile.ts';
import { assignmentsOf } from '../../../languages/dockerfile/words.ts';

export type ImageByDefault = (image: string) => string;

/** Puts in for the arguments of a FROM what they are when whoever builds gives none; of the others the marks stay. */
export function imageByDefault(tree: DockerfileTree): ImageByDefault {
  let defaults: ReadonlyMap<string, string> | undefined;
  return (image) => (image.includes('$') ? filled(image, (defaults ??= defaultsIn(tree))) : image);
}

/** Of the arguments before the first FROM. */
function defaultsIn({ instructions }: DockerfileTree): ReadonlyMap<string, string> {
  const defaults = new Map<string, string>();
  for (const instruction of instructions) {
    if (instruction.keyword === 'FROM') break;
    if (instruction.keyword !== 'ARG') continue;
    for (const { name, value } of assignmentsOf(instruction))
      if (value !== undefined && value !== '') defaults.set(name, filled(value, defaults));
  }
  return defaults;
}

function filled(text: string, defaults: ReadonlyMap<string, string>): string {
  return text.replace(
    /\$(?:(\w+)|\{(\w+)(?::?-([^{}$]*))?\})/g,
    (mark, bare: string | undefined, braced: string | undefined, otherwise: string | undefined) =>
      defaults.get(bare ?? braced ?? '') ?? otherwise ?? mark,
  );
}
