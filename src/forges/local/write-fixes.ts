import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RepoPath } from '../../domain/ids.ts';

/** A file to write: only when it still has the text that the fixes were made for. */
export interface FileChange {
  readonly path: RepoPath;
  readonly before: string;
  readonly after: string;
}

export interface WrittenFixes {
  readonly written: readonly RepoPath[];
  /** Files that somebody changed meanwhile: left alone. */
  readonly changedMeanwhile: readonly RepoPath[];
}

/** Writes fixes to the work tree, each file in one step, so that a crash leaves either text but no half. */
export async function writeFixes(root: string, changes: readonly FileChange[]): Promise<WrittenFixes> {
  const written: RepoPath[] = [];
  const changedMeanwhile: RepoPath[] = [];
  for (const { path, before, after } of changes) {
    const full = join(root, path);
    // Compared as bytes: what is not UTF-8 would be written back as something else.
    if (!(await readFile(full)).equals(Buffer.from(before))) {
      changedMeanwhile.push(path);
      continue;
    }
    const draft = `${full}.autoglm-${process.pid}`;
    await writeFile(draft, after, { mode: (await stat(full)).mode });
    await rename(draft, full);
    written.push(path);
  }
  return { written, changedMeanwhile };
}
