// What runs in a worker thread: Prettier, which may take long on hostile text, and the checks for `.editorconfig`.
import type { FileStyle, PrettierOptions, StyleMatch } from '../../domain/file-style.ts';
import { markStart } from '../worker/work-deadline.ts';
import type { WorkStart } from '../worker/work-deadline.ts';
import { editorMatches } from './editor-matches.ts';
import { formattingMatches } from './formatting-matches.ts';

export interface StyleTask {
  readonly path: string;
  readonly text: string;
  readonly style: FileStyle;
  /** For `markStart`. */
  readonly start: WorkStart;
}

export async function checkStyle({ path, text, style, start }: StyleTask): Promise<readonly StyleMatch[]> {
  markStart(start);
  const formatted = style.prettier && (await format(path, text, style.prettier));
  if (formatted !== undefined) return formattingMatches(path, text, formatted);
  return style.editor === undefined ? [] : editorMatches(path, text, style.editor);
}

/** undefined: it is none of Prettier's languages, or no text of its language. */
async function format(path: string, text: string, options: PrettierOptions): Promise<string | undefined> {
  // Few reviews need it, and it is large.
  const prettier = await import('prettier');
  try {
    return await prettier.format(text, { ...options, filepath: path, plugins: [] });
  } catch {
    return undefined;
  }
}
