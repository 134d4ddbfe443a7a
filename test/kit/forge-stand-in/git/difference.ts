import { parsePatch, type PatchHunk } from './patch.ts';

export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | undefined;
  /** As git writes them, such as `100644`; zeros where there is no file. */
  readonly modes: readonly [old: string, new: string];
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  /** Of the new content; of the old one when the file is gone. */
  readonly blob: string;
  readonly additions: number;
  readonly deletions: number;
  readonly isBinary: boolean;
  /** From the first `@@` on, without the last line end; empty where no line changed. */
  readonly patch: string;
  readonly hunks: readonly PatchHunk[];
}

/** Arguments for `git diff-tree` whose output {@link parseDifference} reads. */
export const differenceOptions = [
  '-r',
  '-M',
  '-l1000',
  '--raw',
  '-p',
  '-z',
  '--full-index',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
] as const;

const statuses: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

interface RawEntry {
  readonly letter: string;
  readonly modes: readonly [old: string, new: string];
  readonly blobs: readonly [old: string, new: string];
  readonly paths: readonly string[];
}

export function parseDifference(output: string): readonly ChangedFile[] {
  const { entries, patch } = splitOutput(output);
  // By hand: a regular expression's `^` matches in the middle of a line too, after U+2028.
  const sections = `\n${patch}`.split('\ndiff --git ').slice(1);
  let at = 0;
  return entries.map((entry) => {
    // A file that becomes a link is printed as two files.
    const count = entry.letter === 'T' ? 2 : 1;
    const section = sections.slice(at, at + count).join('\n');
    at += count;
    return toChangedFile(entry, section);
  });
}

function splitOutput(output: string): { entries: readonly RawEntry[]; patch: string } {
  const entries: RawEntry[] = [];
  let rest = output;
  const take = (): string => {
    const end = rest.indexOf('\0');
    const token = rest.slice(0, end);
    rest = rest.slice(end + 1);
    return token;
  };
  while (rest.startsWith(':')) {
    const [before = '', after = '', old = '', now = '', status = ''] = take().slice(1).split(' ');
    const letter = status.charAt(0);
    const paths = letter === 'R' ? [take(), take()] : [take()];
    entries.push({ letter, modes: [before, after], blobs: [old, now], paths });
  }
  return { entries, patch: rest.startsWith('\0') ? rest.slice(1) : rest };
}

function toChangedFile({ letter, modes, blobs, paths }: RawEntry, section: string): ChangedFile {
  const start = section.indexOf('\n@@ ');
  const patch = start === -1 ? '' : section.slice(start + 1).replace(/\n$/, '');
  const hunks = parsePatch(patch);
  const count = (sign: string): number =>
    hunks.reduce((sum, { lines }) => sum + lines.filter(({ text }) => text.startsWith(sign)).length, 0);
  return {
    path: paths.at(-1) ?? '',
    previousPath: paths.length === 2 ? paths[0] : undefined,
    modes,
    status: statuses[letter] ?? 'modified',
    blob: letter === 'D' ? blobs[0] : blobs[1],
    additions: count('+'),
    deletions: count('-'),
    isBinary: start === -1 && section.includes('\nBinary files '),
    patch,
    hunks,
  };
}
