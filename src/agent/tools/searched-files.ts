import { dirname, extname } from 'node:path/posix';
import type { RepoPath } from '../../domain/ids.ts';
import { createPathMatcher, patternProblem } from '../../domain/path-pattern.ts';
import { limits } from '../limits.ts';
import type { ReadFile, Side } from '../repository-files.ts';
import type { Desk } from './tool.ts';

export interface Searched {
  readonly files: readonly ReadFile[];
  /** So many more would have matched; in words for the model, or empty. */
  readonly note: string;
}

/** Not worth reading for words: no text, or written by a program. */
const unread = new Set(
  'png jpg jpeg gif ico webp pdf zip gz tgz jar exe dll so woff woff2 ttf eot mp3 mp4 mov map lock svg snap'.split(
    ' ',
  ),
);

/** Files to look for something in: those of the change first, then their neighbours. */
export async function searchedFiles(desk: Desk, side: Side, pattern = '*'): Promise<Searched> {
  const { paths } = await desk.files.tree(side);
  const matches = patternProblem(pattern) === undefined ? createPathMatcher([pattern]) : () => false;
  const found = paths.filter((path) => matches(path) && !unread.has(extname(path).slice(1).toLowerCase()));
  const near = nearness(desk);
  const sorted = found.map((path) => ({ path, far: near(path) })).sort((a, b) => a.far - b.far);
  const chosen = sorted.slice(0, limits.filesPerSearch).map(({ path }) => path);
  const files = await desk.files.files(chosen, side);
  const left = found.length - chosen.length;
  const note = left > 0 ? `${left} more files were not searched: narrow the pattern to look there.` : '';
  return { files: chosen.flatMap((path) => files.get(path) ?? []), note };
}

function nearness({ diffs }: Desk): (path: RepoPath) => number {
  const changed = new Set<string>(diffs.map(({ path }) => path));
  const folders = new Set(diffs.map(({ path }) => dirname(path)));
  return (path) => (changed.has(path) ? 0 : folders.has(dirname(path)) ? 1 : 2);
}
