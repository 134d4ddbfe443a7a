import { isFileHeader, startOfNextLine } from './diff-text.ts';
import type { FileDiff } from './diff.ts';
import { isGitStart, readGitSection } from './git-section.ts';
import type { Section } from './git-section.ts';
import { invalidDiff } from './hunk-reader.ts';
import { readNotice, readPlainSection } from './plain-section.ts';
import type { Offset } from './text-position.ts';

const byteOrderMark = '\uFEFF';

/**
 * The files of a unified diff in the order of the text: what `git diff`, `git show`, `git format-patch`, `diff -u` and
 * the forges write. What stands between the files (mails, commit messages) is passed over.
 *
 * A file whose part cannot be read is `opaque` and leaves the others as they are. A path can come twice: a file that
 * became a symbolic link is deleted and added, and a text of several commits holds each of them.
 * The texts of the lines are slices: one kept line keeps the whole diff in memory.
 * @throws {AppError} `invalid-diff` when a text that is not blank has no file at all.
 */
export function parseUnifiedDiff(text: string): readonly FileDiff[] {
  return [...readFileDiffs(text)];
}

/** {@link parseUnifiedDiff} one file at a time, so that a large diff need not be in memory as a whole. */
export function* readFileDiffs(text: string): Generator<FileDiff, void> {
  let at = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  let isEmpty = true;
  while (at < text.length) {
    const section = readSection(text, at);
    if (section === undefined) {
      at = startOfNextLine(text, at);
      continue;
    }
    isEmpty = false;
    yield section.diff;
    at = section.next;
  }
  if (isEmpty && text.trim() !== '') {
    throw invalidDiff(
      text,
      0,
      'the text has no file header (`diff --git …`, or `--- …`, `+++ …` and `@@ …`)',
    );
  }
}

function readSection(text: string, at: Offset): Section | undefined {
  if (isGitStart(text, at)) return readGitSection(text, at);
  if (isFileHeader(text, at)) return readPlainSection(text, at);
  return readNotice(text, at);
}
