import { listingPath, noFile, parseFileName, pathOf, tidyName } from './diff-path.ts';
import { hasCrlf, headerLine, startOfNextLine } from './diff-text.ts';
import type { FileDiff, Hunk, OpaqueReason } from './diff.ts';
import type { Section } from './git-section.ts';
import { readHunks } from './hunk-reader.ts';
import { isRepoPath } from './ids.ts';
import type { Offset } from './text-position.ts';

/** What `diff -u -N` writes for a file that is not there: the first second of 1970, in the zone of the machine. */
const epochShape = /\t(19(?:69-12-31|70-01-01)) (\d\d:\d\d:00)(?:\.0+)? ([-+]\d\d)(\d\d)$/;

const submoduleShape = /^Submodule ([^]+) [0-9a-f]{7,64}\.{2,3}[0-9a-f]{7,64}(?::| \([^()]+\))$/;
const unmergedStart = '* Unmerged path ';

/** Reads what starts with `---` and `+++` lines, as `diff -u` writes it. */
export function readPlainSection(text: string, at: Offset): Section {
  const second = startOfNextLine(text, at);
  const oldLine = headerLine(text, at).slice('--- '.length);
  const newLine = headerLine(text, second).slice('+++ '.length);
  const name = pathOf([tidyName(parseFileName(oldLine)), tidyName(parseFileName(newLine))]);
  const read = readHunks(text, startOfNextLine(text, second), hasCrlf(text, at));
  if (read.kind === 'bad') return { diff: opaque(name, 'unreadable'), next: startOfNextLine(text, read.at) };
  return { diff: diffOf(name, oldLine, newLine, read.hunks), next: read.next };
}

function diffOf(path: string, oldLine: string, newLine: string, hunks: readonly Hunk[]): FileDiff {
  if (!isRepoPath(path)) return opaque(path, 'unreadable');
  const [only, ...others] = hunks;
  if (only !== undefined && others.length === 0) {
    if (only.newLines === 0 && isAbsent(newLine)) return { kind: 'deleted', path };
    if (only.oldLines === 0 && isAbsent(oldLine)) return { kind: 'added', path, hunks };
  }
  return { kind: 'modified', path, hunks };
}

function isAbsent(line: string): boolean {
  if (parseFileName(line) === noFile) return true;
  const epoch = epochShape.exec(line);
  return epoch !== null && Date.parse(`${epoch[1]}T${epoch[2]}${epoch[3]}:${epoch[4]}`) === 0;
}

/** Reads a line that says of a file only that it differs: `diff -r` for binary files, `git diff --submodule=log`. */
export function readNotice(text: string, at: Offset): Section | undefined {
  const diff = parseNotice(headerLine(text, at));
  return diff && { diff, next: startOfNextLine(text, at) };
}

function parseNotice(line: string): FileDiff | undefined {
  if (line.startsWith('Binary files ') && line.endsWith(' differ')) {
    return opaque(binaryName(line.slice('Binary files '.length, -' differ'.length)), 'binary');
  }
  const submodule = submoduleShape.exec(line)?.[1];
  if (submodule !== undefined) return opaque(submodule, 'submodule');
  return line.startsWith(unmergedStart) ? opaque(line.slice(unmergedStart.length), 'unreadable') : undefined;
}

/** Names that hold ` and ` themselves can be told apart when both sides are equally long, as they mostly are. */
function binaryName(names: string): string {
  const middle = (names.length - ' and '.length) / 2;
  const split = names.startsWith(' and ', middle) ? middle : names.indexOf(' and ');
  return pathOf([tidyName(names.slice(0, split)), tidyName(names.slice(split + ' and '.length))]);
}

function opaque(name: string, why: OpaqueReason): FileDiff {
  return { kind: 'opaque', path: listingPath(name), why };
}
