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

/** The text of `git diff` between two sets of files; renames are found as git finds them. */
function gitDiff(before: Files, after: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'autoglm-diff-'));
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  try {
    git('init', '-q');
    commit(folder, before, git);
    for (const path of Object.keys(before)) rmSync(join(folder, path));
    commit(folder, after, git);
    return git('diff', '--find-renames', '--no-color', 'HEAD~1', 'HEAD');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function commit(folder: string, files: Files, git: (...args: string[]) => string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'x');
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
