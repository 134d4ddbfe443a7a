import type { Absent } from '../../domain/change-request.ts';
import { applyHunks } from '../../domain/apply-diff.ts';
import type { FileDiff } from '../../domain/diff.ts';
import { isAppError } from '../../domain/errors.ts';
import type { RepoPath } from '../../domain/ids.ts';
import { LineIndex } from '../../domain/text-position.ts';
import { parseUnifiedDiff } from '../../domain/unified-diff.ts';
import type { ChangeSource } from '../../ports/change-source.ts';
import { readWorkTree } from './work-tree.ts';

/**
 * A change given as a unified diff, over a folder that holds either side of it: files that already have the new text
 * are taken as they are, to the others the diff is applied. A file that fits neither side is missing.
 */
export class DiffChange implements ChangeSource {
  readonly base = 'the old side of the diff';
  readonly head = 'the new side of the diff';
  readonly #root: string;
  readonly #diffs: readonly FileDiff[];

  constructor(root: string, diffText: string) {
    this.#root = root;
    this.#diffs = parseUnifiedDiff(diffText);
  }

  diff(): Promise<readonly FileDiff[]> {
    return Promise.resolve(this.#diffs);
  }

  async files(
    paths: readonly RepoPath[],
    side: 'base' | 'head',
  ): Promise<ReadonlyMap<RepoPath, string | Absent>> {
    if (side === 'base') return new Map(paths.map((path) => [path, { absent: 'missing', path }]));
    const byPath = new Map(this.#diffs.map((diff) => [diff.path, diff]));
    const sources = new Map(paths.map((path) => [path, oldPathOf(byPath.get(path)) ?? path]));
    const onDisk = await readWorkTree(this.#root, [...new Set([...paths, ...sources.values()])]);
    return new Map(
      paths.map((path) => [path, headOf(path, byPath.get(path), onDisk, sources.get(path) ?? path)]),
    );
  }
}

function oldPathOf(diff: FileDiff | undefined): RepoPath | undefined {
  return diff !== undefined && 'from' in diff ? diff.from : undefined;
}

type OnDisk = ReadonlyMap<RepoPath, string | Absent>;

function headOf(
  path: RepoPath,
  diff: FileDiff | undefined,
  onDisk: OnDisk,
  oldPath: RepoPath,
): string | Absent {
  const missing: Absent = { absent: 'missing', path };
  const current = onDisk.get(path);
  if (diff === undefined || !('hunks' in diff)) return current ?? missing;
  if (typeof current === 'string' && hasNewSide(current, diff)) return current;
  const old = diff.kind === 'added' ? '' : onDisk.get(oldPath);
  if (typeof old !== 'string') return current ?? missing;
  try {
    return applyHunks(old, diff.hunks);
  } catch (error) {
    if (isAppError(error, 'invalid-diff')) return missing;
    throw error;
  }
}

/** Every line that the diff shows on its new side stands there in the text. */
function hasNewSide(text: string, diff: Extract<FileDiff, { hunks: unknown }>): boolean {
  const lines = new LineIndex(text);
  return diff.hunks.every((hunk) =>
    hunk.lines.every((line) => line.kind === 'removed' || sameLine(lines.textOf(line.new), line.text)),
  );
}

function sameLine(a: string, b: string): boolean {
  return a === b || `${a}\r` === b;
}
