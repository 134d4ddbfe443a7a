import type { Proposal } from '../domain/agent.ts';
import type { TextEdit } from '../domain/text-edit.ts';
import type { Line, Range } from '../domain/text-position.ts';
import type { ReadFile } from './repository-files.ts';

/** A proposal whose quotation was found in the file. */
export interface Claim {
  readonly proposal: Proposal;
  readonly file: ReadFile;
  /** Where the quotation stands, which may be beside the line that was said. */
  readonly line: Line;
  readonly lastLine: Line;
  readonly range: Range;
  readonly edits: readonly [TextEdit, ...TextEdit[]] | undefined;
}

/** White space says nothing, and models change it. */
export function normalised(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The lines that it is about, as a model is shown them: without secrets, since they are kept. */
export function shownLines({ file, line, lastLine }: Claim): readonly string[] {
  return Array.from({ length: lastLine - line + 1 }, (_, index) => file.shownLine(line + index).trim());
}

/** The same for comparing: a model may quote half a line today and all of it tomorrow. */
export function placeOf(claim: Claim): string {
  return normalised(shownLines(claim).join('\n'));
}
