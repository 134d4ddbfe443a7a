import type { Range } from '../../../domain/text-position.ts';
import type { Dockerfile } from '../../../languages/dockerfile/dockerfile.ts';
import type { Instruction } from '../../../languages/dockerfile/instruction.ts';
import { parseImage } from '../../_kit/image-reference.ts';
import { imageByDefault } from '../_kit/image-by-default.ts';

export interface LooseBase {
  readonly range: Range;
  readonly image: string;
  readonly kind: 'untagged' | 'latest';
  /** `default`: by the defaults of arguments, which whoever builds may set; `copied`: files are taken out of it. */
  readonly manner: 'base' | 'default' | 'copied';
}

export function* findLooseBases({ text, tree }: Dockerfile): Generator<LooseBase, void> {
  const earlier = new Set<string>();
  const byDefault = imageByDefault(tree);
  for (const { image: written, imageRange: range, name, instructions } of tree.stages) {
    const image = byDefault(written);
    const manner = image === written ? 'base' : 'default';
    const kind = earlier.has(image.toLowerCase()) ? undefined : looseness(image);
    if (name !== undefined) earlier.add(name.toLowerCase());
    // One word as a default stands for what has to be given.
    const isStandIn = manner === 'default' && kind === 'untagged' && !image.includes('/');
    if (kind !== undefined && !isStandIn) yield { range, image, kind, manner };
    for (const instruction of instructions)
      if (instruction.flags.length > 0) yield* looseSources(instruction, text, earlier);
  }
}

/** Of a name with `$` in it whoever builds decides the rest; the tag may stand there all the same. */
function looseness(image: string): LooseBase['kind'] | undefined {
  const reference = parseImage(image);
  if (reference === undefined) return /[\w}]:latest$/.test(image) ? 'latest' : undefined;
  if (reference.digest !== undefined || reference.name === 'scratch') return undefined;
  if (reference.tag === undefined) return 'untagged';
  return reference.tag === 'latest' ? 'latest' : undefined;
}

/** `COPY --from=…` and `RUN --mount=from=…`. */
function* looseSources(
  { keyword, flags, range }: Instruction,
  text: string,
  stages: ReadonlySet<string>,
): Generator<LooseBase, void> {
  if (keyword !== 'COPY' && keyword !== 'RUN') return;
  for (const { name, value } of flags) {
    const [, source] = name === 'mount' ? (/(?:^|,)from=([^,]+)/.exec(value) ?? []) : [name, value];
    if (source === undefined || (name !== 'mount' && name !== 'from')) continue;
    const kind = stages.has(source.toLowerCase()) ? undefined : looseness(source);
    // One word may be a context of the build with a name.
    if (kind === undefined || (kind === 'untagged' && !source.includes('/'))) continue;
    const start = text.indexOf(source, range.start);
    yield { range: { start, end: start + source.length }, image: source, kind, manner: 'copied' };
  }
}
