import { createHash } from 'node:crypto';
import type { ChangedFile } from '../../forge-stand-in/git/difference.ts';
import { movedLine, type PatchLine } from '../../forge-stand-in/git/patch.ts';
import type { LineEnd, MergeRequest, Position, Project, Version } from './types.ts';

type Ends = Pick<LineEnd, 'oldLine' | 'newLine'>;

/** The line of a diff that has exactly these numbers: an added one no old, a removed one no new, any other both. */
export function lineAt(file: ChangedFile, { oldLine, newLine }: Ends): PatchLine | undefined {
  for (const { lines } of file.hunks) {
    const found = lines.find(({ left, right }) => left === oldLine && right === newLine);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** https://docs.gitlab.com/api/discussions/#line-code: `<SHA1 of the path>_<old>_<new>`. */
export function lineCode(path: string, { reached: [old, now] }: PatchLine): string {
  return `${createHash('sha1').update(path).digest('hex')}_${old}_${now}`;
}

export function typeOf({ text }: PatchLine): 'added' | 'removed' | 'context' {
  return text.startsWith('+') ? 'added' : text.startsWith('-') ? 'removed' : 'context';
}

export function fileOf(
  files: readonly ChangedFile[],
  { oldPath, newPath }: Pick<Position, 'oldPath' | 'newPath'>,
): ChangedFile | undefined {
  return files.find(({ path, previousPath }) => path === newPath && (previousPath ?? path) === oldPath);
}

/** Finds the lines of the threads again in a newer version. One that is lost stays at its old version. */
export async function traceNotes(
  { project, discussions, versions }: MergeRequest,
  to: Version,
): Promise<void> {
  const previous = versions.at(-2);
  for (const note of discussions.flatMap(({ notes }) => notes)) {
    const { position } = note;
    if (position === undefined || position.head !== previous?.head) continue;
    note.position = (await trace(project, position, to)) ?? position;
  }
}

/** undefined: the line is gone, or is another kind of line now. */
async function trace(
  project: Project,
  position: Position,
  to: Pick<Version, 'base' | 'start' | 'head'>,
): Promise<Position | undefined> {
  const [before, after] = await Promise.all([
    project.git.difference(position.base, position.head),
    project.git.difference(to.base, to.head),
  ]);
  const files = { old: fileOf(before, position), new: after.find(({ path }) => path === position.newPath) };
  if (files.old === undefined || files.new === undefined) return undefined;
  const follow = followIn(project, position, to);
  const known = { old: files.old, new: files.new };
  const line = await traceEnd(known, position, follow);
  if (line === undefined) return undefined;
  const start =
    position.range === undefined ? undefined : await traceEnd(known, position.range.start, follow);
  const { base, head } = to;
  return {
    ...{
      base,
      start: to.start,
      head,
      oldPath: files.new.previousPath ?? files.new.path,
      newPath: files.new.path,
    },
    ...{ oldLine: line.oldLine, newLine: line.newLine },
    range: start === undefined ? undefined : { start, end: line },
  };
}

type Follow = (ends: Ends) => Promise<Ends | undefined>;

/** Where the lines of both sides went between two versions. */
function followIn({ git }: Project, position: Position, to: Pick<Version, 'base' | 'head'>): Follow {
  const move = async (from: string, target: string, path: string, line: number | undefined) => {
    if (line === undefined) return undefined;
    const changed = await git.difference(from, target);
    const file = changed.find(({ previousPath, ...of }) => (previousPath ?? of.path) === path);
    if (file === undefined) return line;
    return file.path === path && !file.isBinary ? movedLine(file.hunks, line) : undefined;
  };
  return async ({ oldLine, newLine }) => {
    const moved = {
      oldLine: await move(position.base, to.base, position.oldPath, oldLine),
      newLine: await move(position.head, to.head, position.newPath, newLine),
    };
    const isLost =
      (oldLine !== undefined && moved.oldLine === undefined) ||
      (newLine !== undefined && moved.newLine === undefined);
    return isLost ? undefined : moved;
  };
}

async function traceEnd(
  files: { readonly old: ChangedFile; readonly new: ChangedFile },
  ends: Ends,
  follow: Follow,
): Promise<LineEnd | undefined> {
  const before = lineAt(files.old, ends);
  const moved = await follow(ends);
  const after = moved === undefined ? undefined : lineAt(files.new, moved);
  if (before === undefined || after === undefined || typeOf(before) !== typeOf(after)) return undefined;
  return {
    lineCode: lineCode(files.new.path, after),
    type: typeOf(after) === 'added' ? 'new' : 'old',
    oldLine: after.left,
    newLine: after.right,
  };
}
