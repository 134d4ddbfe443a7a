import { LineIndex } from '../../../src/domain/text-position.ts';
import type { RepoPath, Sha } from '../../../src/domain/ids.ts';
import { isRepoPath } from '../../../src/domain/ids.ts';
import type { History } from '../../../src/forges/explorer.ts';
import type { Files } from '../../memory-change.ts';

/** Files as they were at a commit. */
export interface MemoryCommit {
  readonly sha: Sha;
  readonly files: Files;
}

const author = 'ada';
const message = 'Change';

/** @param versions Of the change, the oldest first. */
export function memoryHistory(base: MemoryCommit, versions: readonly MemoryCommit[]): History {
  const head = versions.at(-1) ?? base;
  return {
    tree: (side) => {
      const { files } = side === 'base' ? base : head;
      return Promise.resolve({ paths: Object.keys(files).filter(isRepoPath), isComplete: true });
    },
    blame: (path, { first, last }) => {
      const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      const commitOf = (line: number): Sha => whoBrought(textAt(head, path, line), path, [base, ...versions]);
      return Promise.resolve(
        lines.map((line) => ({
          ...{ first: line, last: line, commit: commitOf(line) },
          ...{ author, at: new Date(0), subject: message },
        })),
      );
    },
    commits: () => Promise.resolve(versions.map(({ sha }) => ({ commit: sha, author, message }))),
  };
}

function textAt({ files }: MemoryCommit, path: RepoPath, line: number): string {
  return new LineIndex(files[path] ?? '').textOf(line);
}

/** The first of the commits that have had such a line in that file ever since. */
function whoBrought(text: string, path: RepoPath, commits: readonly MemoryCommit[]): Sha {
  const has = ({ files }: MemoryCommit): boolean => (files[path] ?? '').split('\n').includes(text);
  const without = commits.findLastIndex((commit) => !has(commit));
  const found = commits[without + 1];
  if (found === undefined) throw new Error(`no commit has the line ${text} of ${path}`);
  return found.sha;
}
