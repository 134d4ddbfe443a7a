import { createTwoFilesPatch } from 'diff';
import { digestOf } from '../domain/digest.ts';
import type { CommittedFile } from '../ports/branches.ts';

export interface Patch {
  /** A unified diff that `git apply` takes. */
  readonly patch: string;
  readonly digest: string;
}

const contextLines = 3;

export function patchOf(files: readonly CommittedFile[]): Patch {
  const patch = files.map(diffOf).join('');
  return { patch, digest: digestOf(patch) };
}

function diffOf({ path, before, after }: CommittedFile): string {
  if (before === after) return '';
  const from = before === undefined ? '/dev/null' : `a/${path}`;
  const body = createTwoFilesPatch(from, `b/${path}`, before ?? '', after, '', '', {
    context: contextLines,
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  });
  const mode = before === undefined ? 'new file mode 100644\n' : '';
  return `diff --git a/${path} b/${path}\n${mode}${body}`;
}
