import type { ProposedEdit } from '../domain/agent.ts';
import { withoutHiddenCharacters } from '../domain/hidden-characters.ts';
import type { RepoPath } from '../domain/ids.ts';
import { redactSecrets } from '../domain/redact.ts';
import { hasConflict } from '../domain/text-edit.ts';
import type { TextEdit } from '../domain/text-edit.ts';
import { isWritablePath } from '../domain/writable-path.ts';
import type { ReadFile } from './repository-files.ts';

/** All of a model's edits, or undefined when one of them cannot be done as it is written: half a repair is none. */
export function textEdits(
  proposed: readonly ProposedEdit[],
  files: ReadonlyMap<RepoPath, ReadFile>,
): readonly [TextEdit, ...TextEdit[]] | undefined {
  const edits: TextEdit[] = [];
  for (const edit of proposed) {
    const placed = placeEdit(edit, files.get(edit.path));
    if (placed === undefined) return undefined;
    edits.push(placed);
  }
  const [first, ...others] = edits;
  const paths = new Set(edits.map(({ path }) => path));
  const collide = [...paths].some((path) => hasConflict(edits.filter((edit) => edit.path === path)));
  return first === undefined || collide ? undefined : [first, ...others];
}

function placeEdit({ path, find, replace }: ProposedEdit, file: ReadFile | undefined): TextEdit | undefined {
  if (file === undefined || !isWritablePath(path) || !isPlain(replace)) return undefined;
  const [wanted, text] = file.text.includes('\r\n') ? [find, replace].map(withCrlf) : [find, replace];
  if (wanted === undefined || text === undefined) return undefined;
  const start = file.text.indexOf(wanted);
  if (start === -1 || file.text.includes(wanted, start + 1)) return undefined;
  return { path, range: { start, end: start + wanted.length }, text };
}

/** Nothing that a reader would not see, and no secret. */
export function isPlain(text: string): boolean {
  return withoutHiddenCharacters(text) === text.replaceAll('\r\n', '\n') && redactSecrets(text) === text;
}

function withCrlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}
