import type { RepoPath } from '../domain/ids.ts';
import { LineIndex } from '../domain/text-position.ts';
import type { ChangeSource } from '../ports/change-source.ts';
import type { BlamedLines, CommitNote, Explorer, Tree } from '../ports/explorer.ts';
import { askedOnce } from './asked-once.ts';

/** What a place knows of a change besides its files; each call asks anew. */
export interface History {
  tree(side: 'base' | 'head'): Promise<Tree>;
  /**
   * Of at least these lines of the head, which are there; in their order.
   * @param lines Both are included.
   */
  blame(path: RepoPath, lines: Lines): Promise<readonly BlamedLines[]>;
  /** The oldest first. */
  commits(): Promise<readonly CommitNote[]>;
}

export type Lines = Pick<BlamedLines, 'first' | 'last'>;

/** Commits of a change that are told of: of more, the newest. */
export const commitsTold = 100;

/** Asks nothing before it is used. */
export function createExplorer(source: ChangeSource, history: History): Explorer {
  const trees = { base: askedOnce(() => history.tree('base')), head: askedOnce(() => history.tree('head')) };
  const lineCounts = new Map<RepoPath, () => Promise<number>>();
  const lineCountOf = (path: RepoPath): Promise<number> => {
    const known = lineCounts.get(path) ?? askedOnce(() => countLines(source, path));
    lineCounts.set(path, known);
    return known();
  };
  return {
    diff: askedOnce(() => source.diff()),
    files: (paths, side) => source.files(paths, side),
    tree: (side) => trees[side](),
    commits: askedOnce(() => history.commits()),
    // Forges fail, each in its own way, for a file or a line that is not there.
    blame: async (path, { first, last }) => {
      const there = { first: Math.max(1, first), last: Math.min(last, await lineCountOf(path)) };
      return there.first > there.last ? [] : joined(within(await history.blame(path, there), there));
    },
  };
}

/** 0 for what is no text. */
async function countLines(source: ChangeSource, path: RepoPath): Promise<number> {
  const text = (await source.files([path], 'head')).get(path);
  return typeof text !== 'string' || text === '' ? 0 : new LineIndex(text).lineCount;
}

function within(blamed: readonly BlamedLines[], { first, last }: Lines): readonly BlamedLines[] {
  return blamed
    .filter((lines) => lines.last >= first && lines.first <= last)
    .map((lines) => ({ ...lines, first: Math.max(first, lines.first), last: Math.min(last, lines.last) }));
}

/** What follows one another from the same commit becomes one. */
function joined(blamed: readonly BlamedLines[]): readonly BlamedLines[] {
  const result: BlamedLines[] = [];
  for (const lines of blamed) {
    const before = result.at(-1);
    const isSame = before?.commit === lines.commit && before.last + 1 === lines.first;
    if (isSame) result.splice(-1, 1, { ...before, last: lines.last });
    else result.push(lines);
  }
  return result;
}
