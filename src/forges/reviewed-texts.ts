import { createHash } from 'node:crypto';
import type { RepoPath, Sha } from '../domain/ids.ts';
import type { BranchCommit } from '../ports/branches.ts';

/** The text that each file must have where commits begin; undefined: it must not be there. */
export function firstTexts(commits: readonly BranchCommit[]): ReadonlyMap<RepoPath, string | undefined> {
  const texts = new Map<RepoPath, string | undefined>();
  for (const { path, before } of commits.flatMap(({ files }) => files))
    if (!texts.has(path)) texts.set(path, before);
  return texts;
}

/** Whether a blob holds exactly this text, byte for byte. */
export function isBlobOf(text: string, blob: Sha): boolean {
  const bytes = Buffer.from(text);
  // As git names a blob, in the repository's kind of names.
  const hash = createHash(blob.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === blob;
}
