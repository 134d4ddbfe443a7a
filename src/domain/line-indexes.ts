import type { RepoPath } from './ids.ts';
import { LineIndex } from './text-position.ts';

/** The lines of each of several files, indexed when first asked for; a file without text has none. */
export function createLineIndexes(texts: ReadonlyMap<RepoPath, string>): (path: RepoPath) => LineIndex {
  const known = new Map<RepoPath, LineIndex>();
  return (path) => {
    const lines = known.get(path) ?? new LineIndex(texts.get(path) ?? '');
    known.set(path, lines);
    return lines;
  };
}
