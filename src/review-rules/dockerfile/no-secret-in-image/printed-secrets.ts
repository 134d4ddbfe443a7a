import { secretKindOf } from '../../../domain/secret-name.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { Instruction } from '../../../languages/dockerfile/instruction.ts';
import { commandsIn } from '../../_kit/commands-in.ts';
import { isPlaceOfSecret } from '../../_kit/is-place-of-secret.ts';
import { scriptsOf } from '../_kit/scripts-of.ts';

export interface PrintedSecret {
  readonly range: Range;
  readonly name: string;
  readonly manner: 'printed';
}

const printing = /^(?:echo|printf|printenv)\s/;
/** What hands on to the log what it gets. */
const passing = /^(?:cat|tee|sort|nl)\b/;

/**
 * The secrets that a RUN writes to the log of the build.
 * @param secrets Names of the build arguments that are secret.
 */
export function* printedSecrets(
  instruction: Instruction,
  secrets: ReadonlySet<string>,
  file: string,
): Generator<PrintedSecret, void> {
  const names = new Set([...secrets, ...mountedIn(instruction)]);
  if (names.size === 0) return;
  for (const script of scriptsOf(instruction, file)) {
    const { text } = script;
    for (const { stages, range, isRedirected } of commandsIn(text, { start: 0, end: text.length })) {
      const [first = '', ...rest] = stages;
      if (isRedirected || !printing.test(first) || !rest.every((stage) => passing.test(stage))) continue;
      const name = nameIn(first, names);
      if (name !== undefined)
        yield { range: script.rangeOf(range.start, range.end), name, manner: 'printed' };
    }
  }
}

/** `--mount=type=secret,id=npm,env=NPM_TOKEN` */
function mountedIn({ flags }: Instruction): readonly string[] {
  return flags.flatMap(({ name, value }) => {
    const [, variable] = /(?:^|,)env=(\w+)/.exec(value) ?? [];
    const isMount = name === 'mount' && value.includes('type=secret') && variable !== undefined;
    return isMount && !isPlaceOfSecret(variable) && secretKindOf(variable) !== undefined ? [variable] : [];
  });
}

/** The whole value; not its length, a part of it, or whether there is one. */
function nameIn(command: string, names: ReadonlySet<string>): string | undefined {
  const [, printed] = /^printenv\s+(\w+)$/.exec(command) ?? [];
  if (printed !== undefined) return names.has(printed) ? printed : undefined;
  const expanded = command.replace(/"[^"]*"/g, (part) => part.replaceAll("'", ' ')).replace(/'[^']*'/g, ' ');
  return Array.from(
    expanded.matchAll(/(?<!\\)\$(?:\{(\w+)\}|(\w+))/g),
    ([, braced, bare]) => braced ?? bare ?? '',
  ).find((name) => names.has(name));
}
