import type { Range } from '../../../domain/text-position.ts';
import type { Instruction } from '../../../languages/dockerfile/instruction.ts';
import { commandsIn } from '../../_kit/commands-in.ts';
import { scriptsOf } from '../_kit/scripts-of.ts';

/** A file of secrets that is there for one RUN only, and what that does with it. */
export interface MountedFile {
  readonly range: Range;
  /** Its path. */
  readonly name: string;
  readonly manner: 'shown' | 'stored';
}

/** @param isKept The layers of the stage are those of the image. */
export function* mountedFiles(
  instruction: Instruction,
  { file, isKept }: { readonly file: string; readonly isKept: boolean },
): Generator<MountedFile, void> {
  const paths = pathsMountedIn(instruction);
  if (paths.size === 0) return;
  for (const script of scriptsOf(instruction, file)) {
    const { text } = script;
    for (const { stages, range, isRedirected } of commandsIn(text, { start: 0, end: text.length })) {
      const [first = ''] = stages;
      const at = (path: string, manner: MountedFile['manner']): MountedFile => ({
        range: script.rangeOf(range.start, range.end),
        name: path,
        manner,
      });
      const shown =
        isRedirected || stages.length > 1 ? undefined : /^cat\s+["']?([^\s"']+)["']?$/.exec(first)?.[1];
      if (shown !== undefined && paths.has(shown)) yield at(shown, 'shown');
      const [, stored = '', to = ''] = copying.exec(first) ?? [];
      if (isKept && paths.has(stored) && staysThere(to, text, range.end)) yield at(stored, 'stored');
    }
  }
}

/** `cp a b`, `install -m 600 a b`, `cat a > b` */
const copying =
  /^(?:(?:cp|install)(?:\s+-\S+(?:\s+\d+(?=\s))?)*\s+|cat\s+)["']?(\/[^\s"']+)["']?\s*(?:>>?\s*)?["']?([^\s"'>|&-][^\s"'|&]*)["']?$/;

/** Not what the same command takes away again, or what is a mount itself. */
function staysThere(path: string, script: string, from: number): boolean {
  const name = path.split('/').at(-1) ?? '';
  if (/^\/(?:dev|run|proc)\//.test(path) || name === '') return false;
  return !Array.from(script.slice(from).matchAll(/\b(?:rm|shred|unlink)\b[^;&|\n]*/g)).some(([command]) =>
    command.includes(name),
  );
}

function pathsMountedIn({ flags }: Instruction): ReadonlySet<string> {
  return new Set(
    flags.flatMap(({ name, value }) => {
      if (name !== 'mount' || !/(?:^|,)type=secret(?:,|$)/.test(value)) return [];
      const [, target] = /(?:^|,)(?:target|dst|destination)=([^,]+)/.exec(value) ?? [];
      const [, id] = /(?:^|,)id=([^,]+)/.exec(value) ?? [];
      const path = target ?? (id === undefined ? undefined : `/run/secrets/${id}`);
      return path === undefined ? [] : [path];
    }),
  );
}
