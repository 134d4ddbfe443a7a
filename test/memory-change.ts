import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Absent } from '../src/domain/change-request.ts';
import { isRepoPath } from '../src/domain/ids.ts';
import type { RepoPath } from '../src/domain/ids.ts';
import { parseUnifiedDiff } from '../src/domain/unified-diff.ts';
import type { ChangeSource } from '../src/ports/change-source.ts';

export type Files = Readonly<Record<string, string>>;

/** In one shell: to start git from a process as large as one of jest takes longer than what git does. */
const printDiff = `
  git init --quiet
  git --work-tree=before add --all
  before=$(git write-tree)
  git --work-tree=after add --all
  git diff --find-renames --no-color $before $(git write-tree)`;

/** The text of `git diff` between two sets of files; renames are found as git finds them. */
function gitDiff(before: Files, after: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'autoglm-diff-'));
  try {
    write(join(folder, 'before'), before);
    write(join(folder, 'after'), after);
    return execFileSync('sh', ['-e', '-c', printDiff], { cwd: folder, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(folder: string, files: Files): void {
  mkdirSync(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A change held in memory, with a real diff; counts its reads. */
export function memoryChange(before: Files, after: Files): ChangeSource & { readonly reads: number } {
  const diffs = parseUnifiedDiff(gitDiff(before, after));
  let reads = 0;
  return {
    base: 'before',
    head: 'after',
    diff: () => Promise.resolve(diffs),
    files: (paths, side) => {
      reads += 1;
      return Promise.resolve(pick(paths, side === 'base' ? before : after));
    },
    get reads() {
      return reads;
    },
  };
}

/** Files that are new as a whole. */
export function memorySource(files: Files): ChangeSource {
  return {
    base: 'nothing',
    head: 'memory',
    diff: () =>
      Promise.resolve(
        Object.keys(files)
          .filter(isRepoPath)
          .map((path) => ({ kind: 'added', path, hunks: [] })),
      ),
    files: (paths, side) => Promise.resolve(pick(paths, side === 'base' ? {} : files)),
  };
}

function pick(paths: readonly RepoPath[], files: Files): ReadonlyMap<RepoPath, string | Absent> {
  return new Map(paths.filter(isRepoPath).map((path) => [path, files[path] ?? { absent: 'missing', path }]));
}
